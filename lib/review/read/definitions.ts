// What expressions of synthesized JSON name, and the values behind them.

import { isObject } from '../../private/is-object';
import { blocks, type Field, listOf, type Reference, scalar, Unresolved } from '../facts/resource';
import { constantOf, MAY_BE_CONSTANT } from './constants';
import type { Contents } from './contents';
import { membersOfSet } from './instances';
import { digest, type entriesOf } from './json';
import { HOLDS_VALUES } from './mentions';
import { type Names, namesIn, namesOf } from './names';
import { at, flat, resourceOf, steps } from './reference';

const TEMPLATE = /(?<!\$)\$\{|(?<!%)%\{/;

/** A text that is one expression, and the expressions in one. */
const WHOLE = /^\$\{((?:[^{}"]|"(?:[^"\\]|\\.)*")*)\}$/s;
const PART = /(?<!\$)\$\{[^{}]*\}/g;

const EACH_VALUE = /\beach\.value\b/;

const LITERAL_INDEX = /^\s*\[\s*(?:\d+|\\"[^"]*\\")\s*\]$/;

/** What expressions name: locals, defaults of variables, data sources, and what resources set. */
export class Definitions {
  private readonly byName = new Map<string, unknown>();
  private readonly resources = new Map<string, Record<string, unknown>>();
  private readonly expressions = new Map<string, Unresolved>();
  private readonly digests = new Map<string, string>();

  constructor(
    files: readonly Record<string, unknown>[],
    { resource: resources, data }: Readonly<Record<'resource' | 'data', ReturnType<typeof entriesOf>>>,
    private readonly contents: Contents,
  ) {
    for (const [name, local] of files.flatMap((file) => blocks(file.locals)).flatMap(Object.entries)) {
      this.byName.set(`local.${name}`, local);
    }
    for (const [name, variable] of files.flatMap((file) => blocks(file.variable)).flatMap(Object.entries)) {
      this.byName.set(`var.${name}`, blocks(variable)[0]?.default);
    }
    for (const { type, name, body } of data) {
      this.byName.set(`data.${type}.${name}`, { ...body, lifecycle: undefined });
    }
    for (const { type, name, body } of resources) {
      this.resources.set(`${type}.${name}`, body);
    }
  }

  /** The value of an expression that is just a local, a part of one, or a constant, unless that is an object. */
  public follow(value: unknown, listsToo = true, depth = 0): unknown {
    if (typeof value !== 'string' || depth >= 10 || !MAY_BE_CONSTANT.test(value)) {
      return value;
    }
    const [, expression] = WHOLE.exec(value) ?? [];
    const named = (name: string) => this.valueAt(steps(name), ['local']);
    const found = expression === undefined ? undefined : constantOf(expression, named);
    if (found === undefined || found === null || isObject(found)) {
      return expression === undefined ? this.filled(value, depth) : value;
    }
    if (Array.isArray(found)) {
      return listsToo ? found.map((each) => this.follow(each, false)) : value;
    }
    return this.follow(found, listsToo, depth + 1);
  }

  /** A text with the values of the locals in it. */
  private filled(text: string, depth: number): string {
    return text.replace(PART, (part) => {
      const value = scalar(this.follow(part, false, depth + 4));
      // In a text inside an expression, these would be more than text.
      return value === undefined || /["\\]|[$%]\{/.test(String(value)) ? part : String(value);
    });
  }

  /**
   * The value of an expression that is nothing but a local or a variable, whose default it takes, or a part of one, or
   * a resource with `for_each`, whose keys it has; otherwise the expression itself.
   */
  public valueOf(expression: unknown, ofVariables = true, depth = 0): unknown {
    const path = pathOf(expression);
    const value =
      this.valueAt(path, ofVariables ? ['local', 'var'] : ['local']) ??
      (path?.length === 2 ? this.resources.get(flat(path).join('.'))?.for_each : undefined);
    return value === undefined || depth >= 10 ? expression : this.valueOf(value, ofVariables, depth + 1);
  }

  /** The value at a path that begins with one of `starts`. Undefined if an expression is on the way. */
  private valueAt(path: ReturnType<typeof pathOf>, starts: readonly string[]): unknown {
    if (!path || !starts.includes(path[0].name)) {
      return undefined;
    }
    const [start, name, ...rest] = flat(path);
    return rest.reduce<unknown>(
      (value, step) => (isObject(value) || Array.isArray(value) ? ownValue(value, step) : undefined),
      this.byName.get(`${start}.${name}`),
    );
  }

  /** A digest of a body that runs something, with the files that it names. */
  public digestWithFiles(body: Record<string, unknown>): string {
    return `${this.digestOf(body)} ${this.contents.namedIn(body)}`;
  }

  /** A digest of a body, with all that it names except what it only waits for. */
  public digestOf({ depends_on, ...body }: Record<string, unknown>): string {
    return digest([body, Object.fromEntries(this.reach(body, body))]);
  }

  /** A digest of what replaces a resource when it changes. Undefined if there is nothing. */
  public triggersOf({ lifecycle }: Record<string, unknown>): string | undefined {
    const named = blocks(lifecycle).flatMap(({ replace_triggered_by: by }) => (by === undefined ? [] : listOf(by)));
    const bodies = named.flatMap((each) =>
      namesOf(String(each)).resources.map(({ address, attribute }) => {
        const body = this.resources.get(address);
        return attribute === undefined ? body : body?.[attribute];
      }),
    );
    return named.length === 0 ? undefined : digest([named, bodies, this.behind(bodies, {})]);
  }

  /** The value of a text with an expression, made once for all resources without `count` and `for_each`. */
  public unresolved(template: string, resource: Record<string, unknown>): Unresolved {
    const isOfSet = EACH_VALUE.test(template) && membersOfSet(resource.for_each, this) !== undefined;
    const text = isOfSet ? template.replaceAll('each.value', 'each.key') : template;
    const isOnce = resource.for_each === undefined && resource.count === undefined;
    const known = isOnce ? this.expressions.get(text) : undefined;
    const found = known ?? new Unresolved(text, target(pathOf(text)), true, this.behind(text, resource));
    if (isOnce && !known) {
      this.expressions.set(text, found);
    }
    return found;
  }

  /** Digest of all that a value of a resource names, directly or not. Empty if the files do not define it. */
  public behind(value: unknown, resource: Record<string, unknown>): string {
    const found = this.reach(value, resource);
    const digests = [...found].map(([name, each]) => [name, this.digestOfDefinition(name, each)]);
    return digests.length === 0 ? '' : digest(Object.fromEntries(digests)).slice(0, 16);
  }

  /** The digest of what a name means, made once. */
  private digestOfDefinition(name: string, definition: unknown): string {
    const known = name === 'each' ? undefined : this.digests.get(name);
    const found = known ?? digest(definition ?? '');
    this.digests.set(name, found);
    return found;
  }

  /** What the expressions of a body name, and those of all that it names, directly or not. */
  public namesBehind(body: Record<string, unknown>): readonly Names[] {
    return this.walk(body, body).names;
  }

  /** All that a value of a resource names, directly or not, by name. */
  public reach(value: unknown, resource: Record<string, unknown>): ReadonlyMap<string, unknown> {
    return this.walk(value, resource).found;
  }

  private walk(
    value: unknown,
    { for_each }: Record<string, unknown>,
  ): { readonly found: ReadonlyMap<string, unknown>; readonly names: readonly Names[] } {
    const seen: Names[] = [];
    const found = new Map<string, unknown>();
    const reached = [value];
    const add = (name: string, definition: unknown) => {
      if (definition !== undefined && !found.has(name)) {
        found.set(name, definition);
        reached.push(definition);
      }
    };
    for (const each of reached) {
      for (const names of namesIn(each)) {
        seen.push(names);
        for (const name of names.values) {
          // The values of a set are its keys, and an instance's key stays the same.
          add(name, name !== 'each' ? this.byName.get(name) : membersOfSet(for_each, this) ? undefined : for_each);
        }
        for (const { name, type, address, index, attribute = '' } of names.resources) {
          const body = this.resources.get(address);
          // Its app identifies a service principal.
          const own = type === 'azuread_service_principal' ? body?.client_id : undefined;
          const one = HOLDS_VALUES.test(type) ? body : (body?.[attribute] ?? own);
          const all = LITERAL_INDEX.test(index) ? undefined : (body?.for_each ?? body?.count);
          add(name, all === undefined ? one : [one, all]);
        }
      }
    }
    const files = seen.some(({ readsFiles }) => readsFiles) ? this.contents.namedIn(reached) : '';
    return { found: files === '' ? found : found.set(`files ${files}`, files), names: seen };
  }
}

function ownValue(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/**
 * A value with locals instead of their names, and with dynamic blocks, whose number is unknown, among the other blocks.
 */
export function prepare(value: unknown, definitions: Definitions, resource: Record<string, unknown>): unknown {
  if (Array.isArray(value)) {
    const all = value.map((each) => prepare(each, definitions, resource));
    return all.some((each, i) => each !== value[i]) ? all : value;
  }
  if (!isObject(value)) {
    return definitions.follow(value);
  }
  const { dynamic } = value;
  const entries = Object.keys(value).map((name) => [name, prepare(value[name], definitions, resource)] as const);
  if (dynamic === undefined && entries.every(([name, each]) => each === value[name])) {
    return value;
  }
  const prepared = new Map(entries.filter(([name]) => name !== 'dynamic'));
  for (const [name, entry] of blocks(dynamic).flatMap(Object.entries)) {
    const statics = prepared.has(name) ? listOf(prepared.get(name)) : [];
    const dynamics = listOf(entry).map((each) => {
      const content = digest([each, definitions.behind(each, resource)]).slice(0, 16);
      return new Unresolved(`dynamic block ${name}`, undefined, false, content);
    });
    prepared.set(name, [...statics, ...dynamics]);
  }
  return Object.fromEntries(prepared);
}

export function leaf(value: unknown, definitions: Definitions, resource: Record<string, unknown>): Field {
  if (typeof value !== 'string') {
    return scalar(value);
  }
  return TEMPLATE.test(value)
    ? definitions.unresolved(value, resource)
    : value.replaceAll('$${', '${').replaceAll('%%{', '%{');
}

/** The steps of a text that is one expression of only names, dots and literal indexes. */
export function pathOf(value: unknown): ReturnType<typeof steps> {
  const expression =
    typeof value === 'string' && value.startsWith('${')
      ? /^\$\{\s*(?:resource\.)?([^{}]*)\}$/.exec(value)?.[1].trim()
      : undefined;
  return expression === undefined ? undefined : steps(expression);
}

export function target(path: ReturnType<typeof steps>): Reference | undefined {
  const resource = path && resourceOf(path);
  return resource && at(resource.base, resource.index, resource.path);
}
