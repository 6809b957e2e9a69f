// The values of a resource in a plan, as far as Terraform knows and shows them.

import { isObject } from '../../private/is-object';
import { isRewstUri } from '../../rewst/rewst-hosts';
import {
  type Field,
  type Fields,
  type Origin,
  objectOf,
  pickFields,
  type Reference,
  type Shape,
  scalar,
  Unresolved,
} from '../facts/resource';
import { unknownAttributes } from '../facts/unknown-attributes';
import { digest } from './json';
import type { PlanReferences } from './plan-references';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];
type Shapes = { readonly [name: string]: Shape };

const SENSITIVE = 'sensitive value';

/**
 * What the provider fills in on apply if the configuration does not set it: the whole directory, two years, the end of
 * a membership, its own tags, who may join a group and, from 2.53 to 3.0.2, a secret that it does not create.
 */
const COMPUTED = [
  ...['app_scope_id', 'directory_scope_id', 'app_scope_object_id', 'directory_scope_object_id'],
  ...['duration', 'expiration_date', 'permanent_assignment'],
  ...['end_date', 'feature_tags', 'features', 'password', 'tags', 'user_type', 'visibility'],
];

/** What the provider fills in with the existing members if the configuration does not set it. */
const FILLED_IN = new Map([
  ['azuread_administrative_unit', ['members']],
  ['azuread_group', ['members', 'owners']],
  ['azuread_group_without_members', ['owners']],
]);

/** The values without those that the provider fills in. */
export function ownFields(type: string, fields: Fields, address: string, references: PlanReferences): Fields {
  const others = (FILLED_IN.get(type) ?? []).filter((name) => !references.sets(address, name));
  return others.length === 0
    ? fields
    : Object.fromEntries(Object.entries(fields).filter(([name]) => !others.includes(name)));
}

/** The values of a state. */
export function fieldsOf(shape: Shapes, values: Json, sensitive: unknown): Fields {
  return pickFields(shape, values, (value, path) =>
    marked(sensitive, path) ? new Unresolved(SENSITIVE) : scalar(value),
  );
}

/** The values that a change leads to. */
export function fieldsAfter(shape: Shapes, change: Json, address: string, references: PlanReferences): Fields {
  const leaf = (value: unknown, path: Path): Field => {
    if (marked(change.after_sensitive, path)) {
      const same = value !== undefined && textOf(valueAt(change.before, path)) === textOf(value);
      const changed = new Unresolved(`${SENSITIVE}, changed`);
      const isOfPeople = path.length === 1 && ['members', 'owners'].includes(String(path[0]));
      // It is unknown who leaves a masked list.
      const others = isOfPeople && mayStay(path, change).length > 0 ? [new Unresolved(SENSITIVE), changed] : changed;
      return same || !isObject(change.before) ? new Unresolved(SENSITIVE) : others;
    }
    if (marked(change.after_unknown, path)) {
      if (COMPUTED.includes(String(path[0])) && !references.sets(address, path[0])) {
        return undefined;
      }
      const after = unknown(references.of(address, path, change.after));
      const others = mayStay(path, change);
      return others.length > 0 ? [...others, after] : after;
    }
    return scalar(value);
  };
  return pickFields(shape, objectOf(change.after), leaf);
}

/**
 * What may stay of a list. If one value is known after apply, a plan shows none of the list. Rewst's redirect
 * URIs are left out, because Rewst's sign-in needs them. The permissions of several APIs have no order.
 */
function mayStay(path: Path, { before, actions }: Json): Field[] {
  const list = valueAt(before, path);
  const isMadeAnew = Array.isArray(actions) && actions.includes('delete');
  return isMadeAnew || path[0] === 'required_resource_access' || !Array.isArray(list)
    ? []
    : list.map(scalar).filter((each) => each !== undefined && !isRewstUri(String(each)));
}

/** A masked value by which it is compared: azuread 3 keeps the fractions of seconds that azuread 2 left out. */
function textOf(value: unknown): string {
  return (JSON.stringify(value) ?? '').replace(/(T\d\d:\d\d:\d\d)\.\d+/g, '$1');
}

function unknown(origin: Origin): Unresolved {
  const { candidates, isComplete } = origin;
  const [only, ...others] = new Map(candidates.map((each) => [each.address, common(each, candidates)])).values();
  return isComplete && only !== undefined && others.length === 0
    ? new Unresolved('known after apply', only)
    : new Unresolved('known after apply', undefined, false, '', origin);
}

/** What several references to one resource have in common. One that only leads to another one does not count. */
function common(one: Reference, all: readonly Reference[]): Reference {
  const paths = all.filter(({ address }) => address === one.address).map(({ path }) => path);
  const whole = paths.filter((path) => !paths.some((each) => each.length > path.length && startsWith(each, path)));
  const [first] = whole;
  const end = first.findIndex((step, i) => whole.some((path) => path[i] !== step));
  return { address: one.address, path: end < 0 ? first : first.slice(0, end) };
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((step, i) => path[i] === step);
}

/** The attributes that a resource sets and no reader knows. */
export function unknownIn(shape: Shapes, state: Json, address: string, references: PlanReferences) {
  return unknownAttributes(shape, state)
    .filter(({ name }) => references.sets(address, name.split('.')[0]))
    .map(({ name, value }) => ({ name, digest: digest(value) }));
}

/** The attributes that a plan does not know, which it leaves out of the others. */
export function unknownUntilApply(marks: unknown): Json {
  return Object.fromEntries(
    Object.entries(objectOf(marks)).flatMap(([name, mark]) => (mark === true ? [[name, 'known after apply']] : [])),
  );
}

/** Whether a plan's marks (unknown, sensitive) are set for a value or for something that it is part of. */
function marked(marks: unknown, path: Path): boolean {
  let mark = marks;
  for (const step of path) {
    if (mark === true || mark === undefined) {
      break;
    }
    mark = partOf(mark, step);
  }
  return mark === true;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(partOf, value);
}

function partOf(value: unknown, step: Path[number]): unknown {
  return typeof value === 'object' && value !== null ? (value as Json)[step] : undefined;
}
