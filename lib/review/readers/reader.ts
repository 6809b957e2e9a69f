import type { Groups } from '../facts/groups';
import type { Permissions } from '../facts/permissions';
import type { References } from '../facts/references';
import { type Field, Harmless, type Resource, type Shape } from '../facts/resource';
import type { Fact, Subject } from '../facts/state';
import type { Subjects } from '../facts/subjects';

/** What a reader may look up in the stack of a resource. */
export interface Context {
  readonly references: References;
  readonly subjects: Subjects;
  readonly permissions: Permissions;
  readonly groups: Groups;
}

/** A fact from a reader. Its resource and what a plan does to it are added later. */
export interface ReadFact extends Omit<Fact, 'source' | 'action' | 'integrations' | 'alone'> {
  readonly subject: Subject;
  readonly integrations?: readonly string[];
}

/** Reads one resource type: the attributes to read, and the facts in them. */
export interface Reader {
  /** What it finds: part of a sentence, for the documentation. */
  readonly finds: string;

  /** Every attribute of the type: what is read of it, or why it is harmless. */
  readonly picks: { readonly [attribute: string]: Shape };

  /** Without it, the resource is only for others to refer to. */
  readonly facts?: (resource: Resource, context: Context) => readonly ReadFact[];
}

/** Shape of a resource or block of which only single values are read. */
export function values<T extends string>(...names: readonly T[]): { readonly [name in T]: 'value' } {
  return Object.fromEntries(names.map((name) => [name, 'value'])) as { [name in T]: 'value' };
}

/** Shape of attributes that give nobody anything. */
export function harmless(reason: string, ...names: readonly string[]): { readonly [name: string]: Harmless } {
  const shape = new Harmless(reason);
  return Object.fromEntries(names.map((name) => [name, shape]));
}

/** Whether an attribute is left out, which a plan may write as an empty text. */
export function isMissing(field: Field): boolean {
  return field === undefined || field === '';
}
