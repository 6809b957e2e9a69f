// The parts of resources that matter to a review. Nothing else is read, so no secret is.

import { isObject } from '../../private/is-object';
import type { PlannedAction, SynthException } from './state';
import { known, type Value } from './value';

/** A value that the file does not say. */
export class Unresolved {
  constructor(
    /** What to show in place of the value. */
    public readonly text: string,

    /** The only thing that it refers to. */
    public readonly target?: Reference,

    /** Whether it equals its target, and is not just made of it. */
    public readonly isTarget = false,

    /** Digest of the expression behind the text. Empty if the file has none. */
    public readonly digest = '',

    /** What it may refer to, if that is not certain. */
    public readonly origin?: Origin,
  ) {}
}

/** Where an unknown value may come from. */
export interface Origin {
  readonly candidates: readonly Reference[];

  /** Whether it comes from one of the candidates, and from nothing else. */
  readonly isComplete: boolean;
}

/** An attribute of a resource, `path` being what follows the address. */
export interface Reference {
  readonly address: string;
  readonly path: readonly string[];
}

/** A picked value. Blocks are always lists, however the file writes them. */
export type Field = string | boolean | Unresolved | undefined | readonly Field[] | Fields;
export interface Fields {
  readonly [name: string]: Field;
}

/** The tenant of a provider block that names none. */
export const ANY_TENANT = 'whichever it signs in to';

/** A provider block of a stack: which tenant its resources are in. */
export interface ProviderBlock {
  /** `provider.azuread`, or `provider.azuread.customer` for one with an alias. */
  readonly address: string;

  /** ID of the tenant, if the block names it. */
  readonly tenant?: string;

  /** The tenant as it is shown, with its cloud unless that is the public one. */
  readonly text: string;

  /** Digest of the expression behind the text, if there is one. */
  readonly digest?: string;
}

export interface Resource {
  /** Stack and address: unique in a state, and the same before and after. */
  readonly key: string;
  readonly address: string;
  readonly type: string;
  readonly managed: boolean;
  readonly fields: Fields;
  readonly action?: PlannedAction;

  /** Attributes that no reader knows, such as those of a newer provider; `digest` says whether they change. */
  readonly unknown?: readonly { readonly name: string; readonly digest: string }[];

  readonly provider?: ProviderBlock;

  /** Its instances, if it has `count` or `for_each`. */
  readonly instances?: Instances;

  /** Digest of a data source's arguments. With others, the same address is another object. */
  readonly lookup?: string;

  /** Digest of what `replace_triggered_by` names. */
  readonly triggers?: string;

  /** Addresses that a known principal ID comes from, if the configuration says so. */
  readonly principalFrom?: readonly string[];

  /** Attributes in `ignore_changes` that the review reads. The tenant may have other values than the file. */
  readonly ignored?: readonly string[];
}

/** The instances of a resource with `count` or `for_each`. */
export interface Instances {
  readonly digest: string;
  readonly count?: number;
  readonly keys?: readonly string[];

  /** Digest of the value of each key, if the file spells them out. */
  readonly values?: ReadonlyMap<string, string>;
}

/** An attribute or block that is not read, because it gives no access. */
export class Harmless {
  constructor(
    /** Why: part of a sentence, for the documentation. */
    public readonly reason: string,
  ) {}
}

/** What is picked: a value or a list of values, a map of texts, or a block with parts of its own. */
export type Shape = 'value' | 'map' | Harmless | { readonly [name: string]: Shape };

/** Turns a single value into a field. `path` leads to the value from the resource. */
export type ReadLeaf = (value: unknown, path: readonly (string | number)[]) => Field;

/** The parts of a value that are in a shape. `leaf` gets each single value, and what should be a block but is none. */
export function pick(shape: Shape, value: unknown, leaf: ReadLeaf, path: readonly (string | number)[] = []): Field {
  const own = leaf(value, path);
  if (own instanceof Unresolved || Array.isArray(own)) {
    return own;
  }
  if (shape === 'value') {
    return Array.isArray(value) ? value.map((each, i) => leaf(each, [...path, i])) : own;
  }
  if (shape === 'map') {
    return pickMap(objectOf(value), leaf, path);
  }
  if (shape instanceof Harmless) {
    return undefined;
  }
  return blocks(value).map((block, i) =>
    block instanceof Unresolved ? block : pickFields(shape, block, leaf, [...path, i]),
  );
}

/** A map of texts. An API may publish hundreds of permissions, so it is copied only if a value is not text. */
function pickMap(map: Record<string, unknown>, leaf: ReadLeaf, path: readonly (string | number)[]): Fields {
  const changed: [string, Field][] = [];
  const at = [...path, ''];
  for (const name of Object.keys(map)) {
    at[path.length] = name;
    const field = leaf(map[name], at);
    if (field !== map[name]) {
      changed.push([name, field]);
    }
  }
  return changed.length === 0 ? (map as Fields) : Object.fromEntries([...Object.entries(map as Fields), ...changed]);
}

/** The parts of a block, or of a resource's body. */
export function pickFields(
  shape: { readonly [name: string]: Shape },
  body: Record<string, unknown>,
  leaf: ReadLeaf,
  path: readonly (string | number)[] = [],
): Fields {
  const fields: Record<string, Field> = {};
  for (const name in shape) {
    const part = shape[name];
    if (!(part instanceof Harmless)) {
      fields[name] = pick(part, body[name], leaf, [...path, name]);
    }
  }
  return fields;
}

/** Blocks may be written as one object or as a list of objects. */
export function blocks(value: unknown): Record<string, unknown>[] {
  if (isObject(value)) {
    return [value];
  }
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** What may be written as one value or as a list, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

export function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** A text, number or flag as it is shown. Undefined for anything else. */
export function scalar(value: unknown): string | boolean | undefined {
  return typeof value === 'number'
    ? String(value)
    : typeof value === 'string' || typeof value === 'boolean'
      ? value
      : undefined;
}

/** Something in a file that may matter and that the review cannot read; `digest` says whether it changes. */
export interface UnreadResource {
  readonly key: string;
  readonly address: string;
  readonly type: string;
  readonly digest: string;

  /** Whether its azuread provider is older than 2 and has other attributes. */
  readonly isTooOld?: boolean;

  /** Addresses and IDs of apps and principals that it names. */
  readonly mentions?: readonly string[];
}

/** Something that runs commands or writes with the rights of whoever deploys. */
export interface SideDoor {
  readonly key: string;
  readonly address: string;

  /** What it is, in words: `local-exec provisioner`. */
  readonly what: string;
  readonly digest: string;
}

/** Where a stack keeps its Terraform state, if the files say so; `digest` says whether that changes. */
export type Backend = { readonly type: string; readonly digest: string } | undefined;

/** What a reader makes of a file: the resources of one stack in one state. */
export interface StackResources {
  /** Name of the stack; empty for a plan and for a configuration that is no stack. */
  readonly stack: string;
  readonly resources: readonly Resource[];
  readonly unread: readonly UnreadResource[];
  readonly providers: readonly ProviderBlock[];
  readonly sideDoors: readonly SideDoor[];

  /** Resources of other providers, whose attributes are not read. */
  readonly others: readonly UnreadResource[];

  /** Outputs, connections and the like that show or pass on an app's secret. */
  readonly handOvers: readonly UnreadResource[];

  /** Addresses of managed identities that are given something. */
  readonly identities?: readonly string[];

  /** Resources that a plan defers. The type is the reason. */
  readonly deferred: readonly UnreadResource[];
  readonly exceptions: readonly SynthException[];

  readonly backend?: Backend;

  /** The outputs by name, with what they refer to if that is one attribute of one resource. */
  readonly outputs: ReadonlyMap<string, Reference | undefined>;

  /** New key of each resource that a `moved` block moves, by its old key. */
  readonly moves?: ReadonlyMap<string, string>;

  /** The same of the instances of `count` and `for_each`, whose keys end in an index. */
  readonly instanceMoves?: ReadonlyMap<string, string>;

  /** Keys of the resources that a `removed` block takes out of the state and leaves in the tenant. */
  readonly forgets?: ReadonlySet<string>;

  /** Keys of the resources that OpenTofu leaves in the tenant when their blocks go. */
  readonly kept?: ReadonlySet<string>;

  /** Whether the file says that it is incomplete. */
  readonly incomplete?: boolean;
}

/** What may be one value or a list, as a list. */
export function fieldList(field: Field): readonly Field[] {
  if (Array.isArray(field)) {
    return field;
  }
  return field === undefined ? [] : [field];
}

export function isFields(field: Field): field is Fields {
  return typeof field === 'object' && !Array.isArray(field) && !(field instanceof Unresolved);
}

export function fieldsOf(field: Field): Fields {
  return isFields(field) ? field : {};
}

/** A part of blocks that occur once at most. */
export function part(field: Field, ...names: readonly string[]): Field {
  return names.reduce<Field>((found, name) => {
    const all = fieldList(found);
    return all.find((each) => each instanceof Unresolved) ?? fieldsOf(all[0])[name];
  }, field);
}

/** A value as it is shown. */
export function shownValue(field: Field, missing = 'not given'): Value {
  if (field instanceof Unresolved) {
    return { text: field.text, known: false, digest: field.digest };
  }
  return known(typeof field === 'string' || typeof field === 'boolean' ? String(field) : missing);
}
