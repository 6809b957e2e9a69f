import { Groups } from '../facts/groups';
import { Permissions } from '../facts/permissions';
import { References } from '../facts/references';
import type { Field, Resource, StackResources, UnreadResource } from '../facts/resource';
import { type Fact, keyIn, type Subject } from '../facts/state';
import { APP_TYPES, Subjects } from '../facts/subjects';
import { known } from '../facts/value';
import type { Kind } from '../kinds';
import { isOfOtherStack } from '../read/mentions';
import { READERS, unreadType } from '../readers';
import { withNewNames } from '../readers/old-names';
import type { Context, ReadFact } from '../readers/reader';
import type { UnreadType } from '../readers/unread';
import { Principals } from './principals';

/** The subjects of stacks that two states have in common. */
const readSubjects = new WeakMap<StackResources, ReadonlyMap<string, Subject>>();

/** What the resources of a stack say, by subject. */
export function subjectsOf(stack: StackResources, otherState: readonly StackResources[]): ReadonlyMap<string, Subject> {
  if (otherState.length > 0) {
    return readStack(stack, otherState);
  }
  const subjects = readSubjects.get(stack) ?? readStack(stack, []);
  readSubjects.set(stack, subjects);
  return subjects;
}

/** Creates an app that no reader reads. */
const FROM_TEMPLATE = 'azuread_application_from_template';

function readStack(
  { stack, unread, providers, sideDoors, others, handOvers, identities = [], deferred, ...read }: StackResources,
  otherState: readonly StackResources[],
): ReadonlyMap<string, Subject> {
  const collected = new Map<string, Subject>();
  const resources = read.resources.map(withNewNames);
  const all = [...otherState.flatMap((each) => each.resources.map(withNewNames)), ...resources];
  const references = new References(all, idsOf);
  const subjects = new Subjects(stack, references, collected);
  const permissions = new Permissions(references, all);
  const managed = resources.filter((resource) => resource.managed);
  const context: Context = { references, subjects, permissions, groups: new Groups(references, permissions, managed) };
  const apps = managed.filter(({ type }) => APP_TYPES.includes(type));
  for (const resource of [...apps, ...managed.filter(({ type }) => !APP_TYPES.includes(type))]) {
    const facts: readonly ReadFact[] = READERS.get(resource.type)?.facts?.(resource, context) ?? [];
    for (const fact of facts) {
      fact.subject.add(factOf(fact, resource));
    }
    for (const fact of unknownAttributes(resource, subjects)) {
      fact.subject.add(factOf(fact, resource));
    }
  }
  for (const each of unread) {
    readUnread(each, subjects);
  }
  const principals = new Principals(
    resources,
    [...identities, ...unread.filter(({ type }) => type === FROM_TEMPLATE).map(({ address }) => address)],
    subjects,
    () => [...collected.values()],
  );
  readMentions('unrated-resource', others, principals, subjects);
  readMentions('secret-handed', handOvers, principals, subjects);
  for (const each of deferred) {
    subjects.ofResource(each).add({
      kind: 'deferred',
      what: known(each.type),
      integrations: [],
      source: each.address,
    });
  }
  for (const { what, digest, ...door } of sideDoors) {
    subjects.ofResource(door).add({
      kind: 'side-door',
      what: known(what),
      discriminator: digest,
      // Terraform removes what a resource made, and nothing that a command did.
      alone: what.startsWith('resource '),
      integrations: [],
      source: door.address,
    });
  }
  for (const provider of providers) {
    subjects.ofResource({ ...provider, key: keyIn(stack, provider.address), provider }).add({
      kind: 'tenant',
      what: { ...known(provider.text), digest: provider.digest },
      integrations: [],
      source: provider.address,
    });
  }
  return collected;
}

/** Facts about resources that name an app or its secret: they may give it something or pass it on. */
function readMentions(
  kind: 'unrated-resource' | 'secret-handed',
  all: readonly UnreadResource[],
  principals: Principals,
  subjects: Subjects,
): void {
  for (const { mentions = [], ...each } of all.filter((other) => other.mentions?.length)) {
    const who = new Set(
      mentions.flatMap((mention) => principals.names.get(mention) ?? (isOfOtherStack(mention) ? mention : [])),
    );
    if (who.size > 0) {
      subjects.ofResource(each).add({
        kind,
        what: known(each.type),
        detail: [...who].sort().join(', '),
        discriminator: each.digest,
        integrations: [],
        source: each.address,
      });
    }
  }
}

/** Attributes that no reader knows, such as those of a newer provider. */
function unknownAttributes(resource: Resource, subjects: Subjects): ReadFact[] {
  return (resource.type.startsWith('azuread_') ? (resource.unknown ?? []) : []).map(({ name, digest }) => ({
    kind: 'unread-attribute',
    subject: subjects.ofResource(resource),
    what: known(`${resource.type}.${name}`),
    discriminator: digest,
  }));
}

/** A reader's fact with its resource. Written out, because spreading properties is slow. */
function factOf(
  { kind, what, where, discriminator, detail, permission, impact, kept, integrations = [] }: ReadFact,
  { address: source, action, type }: Resource,
): Fact {
  const alone = !APP_TYPES.includes(type);
  return { kind, what, where, discriminator, detail, permission, impact, integrations, kept, source, alone, action };
}

function readUnread(resource: UnreadResource, subjects: Subjects): void {
  const { is } = unreadType(resource.type);
  if (is === 'harmless' && !resource.isTooOld) {
    return;
  }
  subjects.ofResource(resource).add({
    kind: kindOf(resource, is),
    what: known(resource.type),
    discriminator: resource.digest,
    integrations: [],
    source: resource.address,
  });
}

function kindOf({ type, isTooOld }: UnreadResource, is: UnreadType['is']): Kind {
  if (isTooOld) {
    return 'too-old';
  }
  if (type === 'module') {
    return 'unread-module';
  }
  return is === 'guard' ? 'unread-guard' : is === 'app' ? 'unread-app' : 'unread-resource';
}

/** The IDs by which other resources refer to a resource. */
function idsOf({ type, fields }: Resource): readonly Field[] {
  const { id, client_id, object_id, principal_id, name, role_definition_resource_id } = fields;
  if (type === 'azuread_client_config') {
    return [];
  }
  if (type === 'azurerm_role_definition') {
    return [role_definition_resource_id, name];
  }
  if (type === 'azurerm_user_assigned_identity') {
    return [id, principal_id];
  }
  return APP_TYPES.includes(type) ? [id, object_id, client_id] : [object_id, id];
}
