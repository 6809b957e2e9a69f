import { isObject } from '../../private/is-object';
import { blocks, objectOf, type Reference } from '../facts/resource';
import { at, flat, resourceOf, type Step, steps } from './reference';

type Json = Record<string, unknown>;

/** A module instance: its address, its part of the plan's configuration, and where it was called from. */
interface Scope {
  readonly address: string;
  readonly module: Json;
  readonly caller?: { readonly scope: Scope; readonly call: Json; readonly each?: string };
}

/**
 * What values that are unknown until apply refer to, by the plan's configuration.
 *
 * The configuration names what an expression refers to, not what it does with it. So the answer is an address only if
 * the expression refers to one resource and nothing else.
 */
export class PlanReferences {
  private readonly root: Scope;
  private readonly instances = new Map<string, (string | undefined)[]>();

  constructor(configuration: unknown, addresses: Iterable<string>) {
    this.root = { address: '', module: objectOf(objectOf(configuration).root_module) };
    for (const address of addresses) {
      const match = /^(.*?)(?:\[("(?:[^"\\]|\\.)*"|\d+)\])?$/s.exec(address);
      if (match) {
        this.instances.set(match[1], [...(this.instances.get(match[1]) ?? []), match[2]]);
      }
    }
  }

  /** What a value of a resource refers to; `after` is what the plan knows of the resource. */
  public of(address: string, path: readonly (string | number)[], after: unknown): Reference | undefined {
    const { scope, configured, index } = this.find(address);
    return (
      scope && configured && this.follow(expressionAt(configured.expressions, path, after), scope, index, configured)
    );
  }

  /** Whether the configuration sets an attribute of a resource, as far as the plan says. */
  public sets(address: string, attribute: string | number): boolean {
    const { configured } = this.find(address);
    return !configured || attribute in objectOf(configured.expressions);
  }

  private find(address: string): { scope?: Scope; configured?: Json; index?: string } {
    const moduleSteps = address.match(/module\.[\w-]+(?:\["(?:[^"\\]|\\.)*"\]|\[\d+\])?\./g) ?? [];
    const own = steps(address.slice(moduleSteps.join('').length));
    const resource = own && resourceOf(own);
    const scope = moduleSteps.reduce<Scope | undefined>(
      (found, step) => found && this.enter(found, steps(step.slice(0, -1))?.[1]),
      this.root,
    );
    const configured = blocks(scope?.module.resources).find((each) => each.address === resource?.base);
    return { scope, configured, index: resource?.index };
  }

  private follow(expression: unknown, scope: Scope, each?: string, repeated: Json = {}): Reference | undefined {
    const found: Reference[] = [];
    const own = referencesOf(expression);
    const keyed = own.some((reference) => KEYS.includes(reference)) ? each : undefined;
    for (const reference of own) {
      const path = steps(reference);
      if (!path || KEYS.includes(reference)) {
        if (!path) {
          return undefined;
        }
        continue;
      }
      const target = this.step(path, scope, keyed, each, repeated);
      if (!target) {
        return undefined;
      }
      found.push(target);
    }
    return new Set(found.map(({ address }) => address)).size === 1
      ? found.reduce((a, b) => (b.path.length > a.path.length ? b : a))
      : undefined;
  }

  private step(path: Step[], scope: Scope, keyed: string | undefined, each: string | undefined, repeated: Json) {
    const [head, name, ...rest] = path;
    switch (head.name) {
      case 'each': {
        const source = name?.name === 'value' ? this.base(repeated.for_each_expression) : undefined;
        return source && this.instance(scope, source, undefined, flat(rest), each);
      }
      case 'var': {
        const { caller } = scope;
        const argument = objectOf(caller?.call.expressions)[name?.name ?? ''];
        return caller && deeper(this.follow(argument, caller.scope, caller.each, caller.call), flat(rest));
      }
      case 'module': {
        const index = name?.index ?? (keyed !== undefined && rest.length > 0 ? keyed : undefined);
        const child = this.enter(scope, name && { name: name.name, index });
        const [output, ...behind] = rest;
        const expression = objectOf(objectOf(child?.module.outputs)[output?.name ?? '']).expression;
        return child && deeper(this.follow(expression, child), flat(behind));
      }
      default: {
        const resource = resourceOf(path);
        return resource && this.instance(scope, resource.base, resource.index, resource.path, keyed);
      }
    }
  }

  /** The instance with the index or, where the expression has none, the only one or the one with the same key. */
  private instance(
    scope: Scope,
    base: string,
    index: string | undefined,
    path: string[],
    key: string | undefined,
  ): Reference | undefined {
    const address = `${scope.address}${base}`;
    const indexes = this.instances.get(address) ?? [];
    const candidates = index === undefined ? [undefined, key] : [index];
    const found = candidates.filter((each) => indexes.includes(each));
    return found.length > 0 ? at(address, found[0], path) : undefined;
  }

  private base(forEach: unknown): string | undefined {
    const references = referencesOf(forEach);
    const path = references.length === 1 ? steps(references[0]) : undefined;
    const resource = path && resourceOf(path);
    return resource?.path.length === 0 && resource.index === undefined ? resource.base : undefined;
  }

  private enter(scope: Scope, step: Step | undefined): Scope | undefined {
    const call = step && objectOf(scope.module.module_calls)[step.name];
    if (!isObject(call)) {
      return undefined;
    }
    const index = step?.index === undefined ? '' : `[${step.index}]`;
    return {
      address: `${scope.address}module.${step?.name}${index}.`,
      module: objectOf(call.module),
      caller: { scope, call, each: step?.index },
    };
  }
}

/** What names an instance of a resource by the one that refers to it. */
const KEYS = ['each.key', 'count.index'];

/** What an expression refers to, without what merely leads there: `a.b` beside `a.b.c`. */
function referencesOf(expression: unknown): string[] {
  const { references } = objectOf(expression);
  const all = Array.isArray(references) ? references.filter((each) => typeof each === 'string') : [];
  return all.filter((one) => !all.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
}

/** The expression behind a value. Blocks are a set to Terraform, so they are told apart by the API that they are of. */
function expressionAt(expressions: unknown, path: readonly (string | number)[], after: unknown): unknown {
  let expression: unknown = expressions;
  let value: unknown = after;
  for (const step of path) {
    value = isObject(value) || Array.isArray(value) ? (value as Json)[step] : undefined;
    if (typeof step === 'string') {
      expression = objectOf(expression)[step];
    } else if (Array.isArray(expression)) {
      expression = expression.length === 1 ? expression[0] : sameBlock(expression, value, step);
    }
  }
  return expression;
}

function sameBlock(candidates: unknown[], value: unknown, index: number): unknown {
  const api = objectOf(value).resource_app_id;
  if (api === undefined) {
    return candidates[index];
  }
  const same = candidates.filter((each) => objectOf(objectOf(each).resource_app_id).constant_value === api);
  return same.length === 1 ? same[0] : undefined;
}

function deeper(reference: Reference | undefined, path: string[]): Reference | undefined {
  return reference && { ...reference, path: [...reference.path, ...path] };
}
