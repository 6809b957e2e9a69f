import { Groups } from '../facts/groups';
import { Permissions } from '../facts/permissions';
import { References } from '../facts/references';
import { type Field, type Resource, type StackResources, type UnreadResource, Unresolved } from '../facts/resource';
import { type Fact, keyIn, type State, type Subject } from '../facts/state';
import { APP_TYPES, Subjects } from '../facts/subjects';
import { known } from '../facts/value';
import type { Kind } from '../kinds';
import { withoutIndexes } from '../read/configuration';
import { isOfOtherStack, NOT_KNOWN } from '../read/mentions';
import { READERS, unreadType } from '.';
import { withNewNames } from './old-names';
import type { Context, ReadFact } from './reader';
import type { UnreadType } from './unread';

/**
 * The facts of one state, from all its resources.
 *
 * @param read the resources of each stack
 * @param otherState the resources of the other state of the same plan, for IDs that this one refers to
 * @param next the stacks that a synthesized state is compared with, whose `moved` blocks say what they renamed
 */
export function stateOf(
  read: readonly StackResources[],
  otherState: readonly StackResources[] = [],
  next: readonly StackResources[] = [],
): State {
  const there = new Set(read.flatMap(({ resources }) => resources.map(({ key }) => key)));
  // If the new address is taken, Terraform destroys the resource instead.
  const moves = new Map(next.flatMap((each) => [...(each.moves ?? [])]).filter(([, to]) => !there.has(to)));
  const stacks =
    moves.size === 0
      ? read
      : read.map((stack) => ({
          ...stack,
          resources: stack.resources.map((each) => ({ ...each, key: movedKey(each.key, moves) })),
        }));
  return {
    stacks: stacks.map(({ stack }) => stack),
    backends: new Map(stacks.map(({ stack, backend }) => [stack, backend])),
    subjects: new Map(stacks.flatMap((stack) => [...subjectsOf(stack, otherState)])),
    repetitions: new Map(
      stacks.flatMap(({ stack, resources }) =>
        resources
          .filter(({ managed }) => managed)
          .map(({ key, address, provider, instances, triggers, ignored }) => [
            key,
            { stack, address, provider, instances, triggers, ignored },
          ]),
      ),
    ),
    others: new Map(stacks.flatMap(({ others }) => others.map((each) => [each.key, each] as const))),
    exceptions: stacks.flatMap(({ exceptions }) => exceptions),
    incomplete: stacks.some(({ incomplete }) => incomplete),
  };
}

/** Where a resource is after all moves. One move may begin where another ends. */
function movedKey(key: string, moves: ReadonlyMap<string, string>): string {
  const seen = new Set([key]);
  let moved = key;
  for (let next = moves.get(key); next !== undefined && !seen.has(next); next = moves.get(next)) {
    seen.add(next);
    moved = next;
  }
  return moved;
}

/** The subjects of stacks that two states have in common. */
const readSubjects = new WeakMap<StackResources, ReadonlyMap<string, Subject>>();

function subjectsOf(stack: StackResources, otherState: readonly StackResources[]): ReadonlyMap<string, Subject> {
  if (otherState.length > 0) {
    return readStack(stack, otherState);
  }
  const subjects = readSubjects.get(stack) ?? readStack(stack, []);
  readSubjects.set(stack, subjects);
  return subjects;
}

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

/** Creates an app that no reader reads. */
const FROM_TEMPLATE = 'azuread_application_from_template';

/** The principals of a stack that another resource may name. Computed on first use. */
class Principals {
  private found?: ReadonlyMap<string, string>;

  constructor(
    private readonly resources: readonly Resource[],

    /** Addresses of principals that no reader reads. */
    private readonly others: readonly string[],
    private readonly subjects: Subjects,

    /** Those of the stack that have facts. */
    private readonly all: () => readonly Subject[],
  ) {}

  /** Names by ID and by address without indexes: of apps and service principals, of secrets, and of groups that one is in. */
  public get names(): ReadonlyMap<string, string> {
    this.found ??= this.find();
    return this.found;
  }

  private find(): ReadonlyMap<string, string> {
    const names = new Map(this.others.map((address) => [withoutIndexes(address), address]));
    const members = this.members();
    for (const resource of this.resources) {
      const { address, managed, fields } = resource;
      const name = (managed ? principalOf(resource, this.subjects)?.name.text : undefined) ?? members.get(address);
      if (name !== undefined) {
        names.set(withoutIndexes(address), name);
        if (fields.object_id instanceof Unresolved) {
          names.set(NOT_KNOWN, `somebody who is ${NOT_KNOWN}`);
        }
        for (const id of [fields.object_id, fields.client_id]) {
          if (typeof id === 'string') {
            names.set(id.toLowerCase(), name);
          }
        }
      }
    }
    return names;
  }

  /** By group, who is in it or can join it. */
  private members(): ReadonlyMap<string, string> {
    return new Map(
      this.all().flatMap((subject) =>
        subject.type === 'user'
          ? []
          : [...subject.all('member'), ...subject.all('group-owner')].map(({ what }) => [what.text, subject.name.text]),
      ),
    );
  }
}

function principalOf(resource: Resource, subjects: Subjects): Subject | undefined {
  const { type, fields } = resource;
  if (APP_TYPES.includes(type)) {
    return subjects.ofApp(resource);
  }
  switch (type) {
    case 'azuread_service_principal':
      return subjects.ofServicePrincipal(resource);
    case 'azuread_application_password':
      return subjects.ofApplicationId(fields.application_id ?? fields.application_object_id, resource);
    case 'azuread_service_principal_password':
      return subjects.ofPrincipal(fields.service_principal_id, resource);
    default:
      return undefined;
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
  const { id, client_id, object_id, name, role_definition_resource_id } = fields;
  if (type === 'azuread_client_config') {
    return [];
  }
  if (type === 'azurerm_role_definition') {
    return [role_definition_resource_id, name];
  }
  return APP_TYPES.includes(type) ? [id, object_id, client_id] : [object_id, id];
}
