import type { Reference } from '../facts/resource';

/** One step of an expression such as `module.app["east"].client_id`: a name and, if there is one, its index. */
export interface Step {
  readonly name: string;
  readonly index?: string;
}

const STEP = /\.?([\p{ID_Start}_][\p{ID_Continue}-]*)((?:\["(?:[^"\\]|\\.)*"\]|\[\d+\])?)/uy;

/** The steps of an expression that is nothing but names, dots and literal indexes. */
export function steps(expression: string): Step[] | undefined {
  const found: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < expression.length) {
    const match = STEP.exec(expression);
    if (!match) {
      return undefined;
    }
    found.push(match[2] ? { name: match[1], index: match[2].slice(1, -1) } : { name: match[1] });
  }
  return found.length > 0 ? found : undefined;
}

/** The resource that the steps lead to, without an index, and the index; nothing for variables, locals and modules. */
export function resourceOf(path: readonly Step[]): { base: string; index?: string; path: string[] } | undefined {
  const start = path[0]?.name === 'data' ? 1 : 0;
  const [type, resource, ...rest] = path.slice(start);
  if (!resource || type.index !== undefined || !type.name.includes('_')) {
    return undefined;
  }
  return {
    base: path
      .slice(0, start + 2)
      .map(({ name }) => name)
      .join('.'),
    index: resource.index,
    path: flat(rest),
  };
}

/** The parts of a resource address: its modules, each with `module.` in the name, and the rest. */
export function addressOf(address: string): { modules: Step[]; base: string; index?: string } | undefined {
  const path = steps(address);
  const modules: Step[] = [];
  while (path && path[0]?.name === 'module' && path[1]) {
    const [, { name, index }] = path.splice(0, 2);
    modules.push({ name: `module.${name}`, index });
  }
  const resource = path && resourceOf(path);
  return resource && { modules, base: resource.base, index: resource.index };
}

/** Attribute names and indexes as one list, indexes without their quotes. */
export function flat(path: readonly Step[]): string[] {
  return path.flatMap(({ name, index }) => (index === undefined ? [name] : [name, unquoted(index)]));
}

export function at(base: string, index: string | undefined, path: readonly string[]): Reference {
  return { address: index === undefined ? base : `${base}[${index}]`, path };
}

function unquoted(index: string): string {
  return index.startsWith('"') ? JSON.parse(index) : index;
}
