import { isObject } from '../../private/is-object';
import { blocks, type Instances } from '../facts/resource';
import { digest } from './json';

type Json = Record<string, unknown>;

/** What expressions of a configuration name. */
interface Definitions {
  /** The value of an expression that is nothing but a local or a variable, whose default it takes; otherwise the expression itself. */
  valueOf(expression: unknown, ofVariables?: boolean): unknown;

  /** A digest of all that a value names. */
  behind(value: unknown, resource: Json): string;
}

/** The instances of a resource, as far as the file says. Undefined for a resource without `count` and `for_each`. */
export function instancesOf({ for_each, count, lifecycle }: Json, definitions: Definitions): Instances | undefined {
  // OpenTofu's switch for a resource that exists once or not at all.
  const { enabled } = blocks(lifecycle).find((block) => 'enabled' in block) ?? {};
  if (enabled !== undefined) {
    const value = String(definitions.valueOf(enabled));
    return value === 'true'
      ? undefined
      : { digest: digest([enabled, definitions.behind([enabled], {})]), ...(value === 'false' && { count: 0 }) };
  }
  if (for_each === undefined && count === undefined) {
    return undefined;
  }
  const number = /^\d+$/.exec(String(definitions.valueOf(chosen(count, definitions))))?.[0];
  return {
    digest: digest([for_each, count, definitions.behind([for_each, count], {})]),
    ...(number !== undefined && { count: Number(number) }),
    ...(for_each !== undefined && { keys: keysOf(for_each, definitions), values: valuesOf(for_each, definitions) }),
  };
}

/** One of two numbers, where the file says which. */
function chosen(count: unknown, definitions: Definitions): unknown {
  const [, condition, yes, no] = typeof count === 'string' ? (EITHER.exec(count) ?? []) : [];
  const value = condition === undefined ? undefined : String(definitions.valueOf(`\${${condition}}`));
  return value === 'true' ? yes : value === 'false' ? no : count;
}

const EITHER = /^\$\{\s*\(?\s*([\w.-]+)\s*\?\s*(\d+)\s*:\s*(\d+)\s*\)?\s*\}$/;

/**
 * The instances of a resource after `moved` blocks gave each of its numbers a key. Another key in place of a key may
 * stand for somebody else.
 */
export function movedInstances(
  key: string,
  instances: Instances | undefined,
  moves: ReadonlyMap<string, string>,
): Instances | undefined {
  const { digest: same, count = 0, keys } = instances ?? { digest: '', count: 1, keys: undefined };
  const numbers = [...Array(keys ? 0 : Math.min(count, moves.size + 1)).keys()];
  const moved = numbers.map((i) => /\["(.*)"\]$/.exec(moves.get(`${key}[${i}]`) ?? '')?.[1]);
  return moved.length > 0 && moved.every((each) => each !== undefined) ? { digest: same, keys: moved } : instances;
}

/** Whether the file says that a resource has no instance. A variable may have another value than its default. */
export function hasNoInstance(body: Json, definitions: Definitions): boolean {
  const ofLocals: Definitions = {
    valueOf: (expression) => definitions.valueOf(expression, false),
    behind: () => '',
  };
  const { count, keys } = instancesOf(body, ofLocals) ?? {};
  return count === 0 || keys?.length === 0;
}

/** Digests of the values of a map. A set's values are its keys. */
function valuesOf(forEach: unknown, definitions: Definitions): ReadonlyMap<string, string> | undefined {
  const map = definitions.valueOf(forEach);
  return isObject(map)
    ? new Map(Object.entries(map).map(([key, value]) => [key, digest([value, definitions.behind(value, {})])]))
    : undefined;
}

/** The members of the set that a `for_each` has. Their order in the file says nothing to Terraform. */
export function membersOfSet(forEach: unknown, definitions: Definitions): readonly string[] | undefined {
  const keys = isObject(definitions.valueOf(forEach)) ? undefined : keysOf(forEach, definitions);
  return keys && [...keys].sort();
}

function keysOf(forEach: unknown, definitions: Definitions): readonly string[] | undefined {
  const map = definitions.valueOf(forEach);
  if (isObject(map)) {
    return Object.keys(map);
  }
  const [, inner] = typeof map === 'string' ? (/^\$\{\s*toset\((.*)\)\s*\}$/s.exec(map) ?? []) : [];
  const list = inner === undefined ? map : (listIn(inner) ?? definitions.valueOf(`\${${inner}}`));
  return Array.isArray(list) && list.every((each) => typeof each === 'string' && !/[$%]\{/.test(each))
    ? list
    : undefined;
}

/** A list that is written in an expression. */
function listIn(expression: string): unknown {
  try {
    return JSON.parse(expression);
  } catch {
    return undefined;
  }
}
