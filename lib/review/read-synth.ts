import { createHash } from 'node:crypto';
import { at, resourceOf, steps } from './reference';
import {
  blocks,
  type Field,
  type Fields,
  isObject,
  objectOf,
  pickFields,
  type Reading,
  type Reference,
  type Resource,
  SHAPES,
  type Shape,
  type SynthException,
  scalar,
  type Unread,
  Unresolved,
} from './resource';

const TEMPLATE = /(?<!\$)\$\{|(?<!%)%\{/;

/** What the files of one stack, or of one hand-written configuration, ask for. */
export function readSynth(stack: string, files: readonly Record<string, unknown>[]): Reading {
  const locals = Object.assign(Object.create(null), ...files.flatMap((file) => blocks(file.locals)));
  const resources: Resource[] = [];
  const unread: Unread[] = [];
  const prefix = stack === '' ? '' : `${stack}: `;
  for (const [kind, managed] of [
    ['resource', true],
    ['data', false],
  ] as const) {
    for (const { type, name, body } of files.flatMap((file) => entries(file[kind]))) {
      const address = `${managed ? '' : 'data.'}${type}.${name}`;
      const key = `${prefix}${address}`;
      const shape = SHAPES[type];
      if (shape) {
        resources.push({ key, address, type, managed, fields: fieldsOf(shape, body, locals), ...repetition(body) });
      } else if (managed && type.startsWith('azuread_')) {
        unread.push({ key, address, type, digest: digest(body) });
      }
    }
  }
  for (const [name, module] of files.flatMap((file) => Object.entries(objectOf(file.module)))) {
    const address = `module.${name}`;
    unread.push({ key: `${prefix}${address}`, address, type: 'module', digest: digest(module) });
  }
  return { resources, unread, exceptions: files.flatMap(exceptionsOf) };
}

/** The stack's name as cdktf wrote it down, if cdktf wrote the file. */
export function stackName(json: Record<string, unknown>): string {
  const name = objectOf(objectOf(json['//']).metadata).stackName;
  return typeof name === 'string' ? name : '';
}

function entries(byType: unknown): { type: string; name: string; body: Record<string, unknown> }[] {
  return blocks(byType).flatMap((types) =>
    Object.entries(types).flatMap(([type, byName]) =>
      blocks(byName).flatMap((names) =>
        Object.entries(names).flatMap(([name, body]) => blocks(body).map((block) => ({ type, name, body: block }))),
      ),
    ),
  );
}

function fieldsOf(
  shape: { readonly [name: string]: Shape },
  body: Record<string, unknown>,
  locals: Record<string, unknown>,
): Fields {
  const fields = pickFields(shape, body, (value) => leaf(value, locals));
  const dynamic = Object.keys(objectOf(body.dynamic)).filter((name) => name in shape);
  return {
    ...fields,
    ...Object.fromEntries(dynamic.map((name) => [name, new Unresolved(`dynamic block ${name}`)])),
  };
}

function leaf(value: unknown, locals: Record<string, unknown>, depth = 0): Field {
  if (typeof value !== 'string') {
    return scalar(value);
  }
  if (!TEMPLATE.test(value)) {
    return value.replaceAll('$${', '${').replaceAll('%%{', '%{');
  }
  const path = steps(/^\$\{([^{}]*)\}$/.exec(value)?.[1].trim() ?? '-');
  const local = path?.[0]?.name === 'local' && path.length === 2 ? locals[path[1].name] : undefined;
  if (local !== undefined && !Array.isArray(local) && !isObject(local) && depth < 10) {
    return leaf(local, locals, depth + 1);
  }
  return new Unresolved(value, target(path), true);
}

function target(path: ReturnType<typeof steps>): Reference | undefined {
  const resource = path && resourceOf(path);
  return resource && at(resource.base, resource.index, resource.path);
}

function repetition(body: Record<string, unknown>): { repeated?: true } {
  return body.for_each === undefined && body.count === undefined ? {} : { repeated: true };
}

function exceptionsOf(json: Record<string, unknown>): SynthException[] {
  return blocks(objectOf(json['//']).permissionExceptions).flatMap(({ permission, reason }) =>
    typeof permission === 'string' && typeof reason === 'string' ? [{ permission, reason }] : [],
  );
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
