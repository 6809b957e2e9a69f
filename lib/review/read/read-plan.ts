import { isObject } from '../../private/is-object';
import {
  blocks,
  listOf,
  objectOf,
  type ProviderBlock,
  type Resource,
  type SideDoor,
  type StackResources,
  type UnreadResource,
} from '../facts/resource';
import { picksOf } from '../readers';
import { configuredResources, withoutIndexes } from './configuration';
import { plannedHandOvers } from './hand-overs';
import { withFormerParts, withoutManagedParts } from './managed-parts';
import { HOLDS_VALUES, identitiesIn, mentionsIn, NOT_KNOWN, secretsIn, VALUE, withoutTags } from './mentions';
import { isPlanTooOld } from './old-provider';
import { PlanReferences } from './plan-references';
import { fieldsOf } from './planned-fields';
import { plannedProviders } from './providers';
import { actionOf, keyOf, readChange } from './read-change';
import { plannedSideDoors } from './side-doors';

type Json = Record<string, unknown>;

/** What a plan starts from and what it leads to. */
export interface PlannedStates {
  readonly before: StackResources;
  readonly after: StackResources;

  /** What Terraform left after the last apply, and what it found now. Undefined if both are the same. */
  readonly drift?: { readonly before: StackResources; readonly after: StackResources };
}

/** The provider block of a removed resource: a plan does not say which of several it was. */
const ONE_OF_SEVERAL: ProviderBlock = { address: 'one of several', text: 'one of several' };

export function readPlan(plan: Json): PlannedStates {
  const changes = byAddress(blocks(plan.resource_changes));
  const changed = new Set(changes.map(({ address }) => String(address)));
  const kept = byAddress(
    stateResources(objectOf(objectOf(plan.prior_state).values).root_module).filter(
      ({ address }) => !changed.has(address),
    ),
  );
  const providers = plannedProviders(plan);
  const configured = configuredResources(plan.configuration);
  const isOneTenant = new Set([...providers.values()].map(({ tenant, address }) => tenant ?? address)).size < 2;
  const placed = (resource: Resource): Resource => {
    const own = configured.get(withoutIndexes(resource.address));
    const key = String(own?.provider_config_key);
    return { ...resource, provider: own || isOneTenant ? providers.get(key) : ONE_OF_SEVERAL };
  };
  const references = new PlanReferences(plan.configuration, changes);
  const before: Resource[] = [...kept];
  const after: Resource[] = [...kept];
  const unread: { before: UnreadResource[]; after: UnreadResource[] } = { before: [], after: [] };
  const isTooOld = isPlanTooOld(plan);
  for (const change of changes) {
    const type = String(change.type);
    const shape = isTooOld && type.startsWith('azuread_') ? undefined : picksOf(type);
    if (shape) {
      const resource = readChange(change, type, shape, references);
      before.push(...resource.before);
      after.push(...resource.after);
    } else if (change.mode !== 'data' && type.startsWith('azuread_')) {
      readUnread(change, { type, isTooOld }, unread);
    }
  }
  const apps = withoutManagedParts(before, after);
  const sideDoors = plannedSideDoors(plan);
  const others = otherChanges(changes, sideDoors.after, references);
  const stack = { stack: '', providers: [...providers.values()], exceptions: [], outputs: new Map() };
  const start = {
    ...stack,
    resources: apps.before.map(placed),
    unread: unread.before,
    sideDoors: sideDoors.before,
    others: othersThatGo(changes),
    handOvers: [],
    deferred: [],
  };
  return {
    before: start,
    after: {
      ...stack,
      resources: apps.after.map(placed),
      unread: unread.after,
      sideDoors: sideDoors.after,
      others,
      handOvers: plannedHandOvers(plan, configured, references),
      identities: [...configured].flatMap(([address, { type, mode, expressions }]) =>
        mode !== 'data' && String(type).startsWith('azuread_') ? identitiesIn(expressions, moduleOf(address)) : [],
      ),
      deferred: deferredChanges(plan),
      incomplete: plan.complete === false && blocks(plan.deferred_changes).length === 0,
    },
    drift: driftOf(plan, start, after, references),
  };
}

/** What was changed outside Terraform, as two states that differ in nothing else. */
function driftOf(
  plan: Json,
  now: StackResources,
  planned: readonly Resource[],
  references: PlanReferences,
): PlannedStates['drift'] {
  const before = new Map(now.resources.map((resource) => [resource.key, resource]));
  const next = new Map(planned.map((resource) => [resource.key, resource]));
  const after = new Map(before);
  let isDrift = false;
  for (const entry of byAddress(blocks(plan.resource_drift))) {
    const type = String(entry.type);
    const shape = picksOf(type);
    if (shape) {
      const key = keyOf(entry);
      const {
        before: [old],
        after: [found],
      } = readChange(entry, type, shape, references);
      put(before, key, old && withIdsOf(old, found));
      // Microsoft fills in and publishes by itself: only what readers find in the values is a change by somebody.
      put(after, key, found && { ...withFormerParts(found, old, next.get(key), references), action: undefined });
      isDrift = true;
    }
  }
  if (!isDrift) {
    return undefined;
  }
  const apart = withoutManagedParts([...before.values()], [...after.values()], 'even where it changes');
  return { before: { ...now, resources: apart.before }, after: { ...now, resources: apart.after } };
}

/** A resource with the IDs that it was found with. They never change, but a newer provider writes them differently. */
function withIdsOf(resource: Resource, found: Resource = resource): Resource {
  const ids = Object.entries(found.fields).filter(([name, id]) => /(?:^|_)id$/.test(name) && typeof id === 'string');
  return { ...resource, fields: { ...resource.fields, ...Object.fromEntries(ids) } };
}

function put<T extends object>(map: Map<string, T>, key: string, value: T | undefined): void {
  if (value) {
    map.set(key, { ...map.get(key), ...value });
  } else {
    map.delete(key);
  }
}

/** The resources that Terraform defers to a later plan, each with the reason. */
function deferredChanges({ deferred_changes: all }: Json): UnreadResource[] {
  return blocks(all).map(({ reason, resource_change: change }) => {
    const address = String(objectOf(change).address ?? 'a resource');
    return { key: address, address, type: String(reason ?? 'no reason given'), digest: '' };
  });
}

/** The resources of other providers that the plan changes. */
function otherChanges(
  changes: readonly Json[],
  sideDoors: readonly SideDoor[],
  references: PlanReferences,
): UnreadResource[] {
  const isSideDoor = new Set(sideDoors.map(({ address }) => address));
  return changes
    .filter(
      ({ address, type, mode, change }) =>
        mode !== 'data' &&
        !String(type).startsWith('azuread_') &&
        type !== VALUE &&
        picksOf(String(type)) === undefined &&
        !listOf(objectOf(change).actions).includes('no-op') &&
        !isSideDoor.has(String(address)),
    )
    .map((entry) => ({
      key: keyOf(entry),
      address: String(entry.address),
      type: String(entry.type),
      digest: 'changed',
      mentions: mentionsOf(entry, references),
    }));
}

/** The resources of other providers that the plan destroys, with the IDs that they name. */
function othersThatGo(changes: readonly Json[]): UnreadResource[] {
  return changes
    .filter(({ mode, type, change }) => {
      const { actions } = objectOf(change);
      const goes = listOf(actions).join() === 'delete';
      return goes && mode !== 'data' && !String(type).startsWith('azuread_') && picksOf(String(type)) === undefined;
    })
    .map((entry) => ({
      key: keyOf(entry),
      address: String(entry.address),
      type: String(entry.type),
      digest: 'there',
      mentions: mentionsIn(
        String(entry.type),
        withoutTags(String(entry.type), objectOf(objectOf(entry.change).before)),
      ),
    }));
}

/** Who a resource names, by its values and by what its expressions lead to. In tags, only secrets count. */
function mentionsOf(entry: Json, references: PlanReferences): string[] {
  const type = String(entry.type);
  const address = String(entry.address);
  const { before, after, after_unknown } = objectOf(entry.change);
  if (!isObject(after) || HOLDS_VALUES.test(type)) {
    return [];
  }
  const [old, own, unknown] = [before, after, after_unknown].map((each) => withoutTags(type, objectOf(each)));
  const secrets = references
    .behind(address, ({ tags }) => ({ tags }))
    .candidates.flatMap((each) => secretsIn([each.address, ...each.path].join('.')));
  if (JSON.stringify(old) === JSON.stringify(own) && !JSON.stringify(unknown).includes('true')) {
    return secrets;
  }
  const isSomebody = (name: string) => {
    const { candidates, isComplete } = references.of(address, [name], after);
    return SOMEBODY.test(name) && candidates.length === 0 && !isComplete;
  };
  return [
    ...mentionsIn(type, own),
    ...references
      .behind(address, (expressions) => withoutTags(type, expressions))
      .candidates.flatMap((each) => [withoutIndexes(each.address), ...mentionsIn(type, each.path)]),
    ...secrets,
    ...(Object.keys(unknown).some(isSomebody) ? [NOT_KNOWN] : []),
  ];
}

/** Attributes that name somebody or hold a secret. */
const SOMEBODY = /principal|object_id|client|application|identity|member|secret|password/;

/** The module that something without indexes in its address is in, with a dot behind it. */
function moduleOf(address: string): string {
  return /^(?:module\.[\p{ID_Continue}-]+\.)*/u.exec(address)?.[0] ?? '';
}

function readUnread(
  entry: Json,
  what: Pick<UnreadResource, 'type' | 'isTooOld'>,
  unread: { before: UnreadResource[]; after: UnreadResource[] },
): void {
  const address = String(entry.address);
  const { before, after } = objectOf(entry.change);
  const action = actionOf(objectOf(entry.change));
  const resource = { key: keyOf(entry), address, ...what };
  if (before !== null && before !== undefined) {
    unread.before.push({ ...resource, digest: '' });
  }
  if (action === 'forgotten' || (after !== null && after !== undefined)) {
    unread.after.push({ ...resource, digest: action === undefined || action === 'forgotten' ? '' : action });
  }
}

/** As Terraform writes them, `a[2]` before `a[10]`, so that the order of the file does not change the report. */
function byAddress<T extends { readonly address?: unknown; readonly deposed?: unknown }>(all: readonly T[]): T[] {
  const key = ({ address, deposed = '' }: T) =>
    `${address} ${deposed}`.replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  const keys = new Map(all.map((each) => [each, key(each)]));
  return [...all].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** The resources of a state that the review reads, including those of modules. */
function stateResources(module: unknown): Resource[] {
  return blocks(module).flatMap(({ resources, child_modules }) => [
    ...blocks(resources).flatMap(({ address, type, mode, values, sensitive_values }) => {
      const shape = picksOf(String(type));
      return shape
        ? [
            {
              key: String(address),
              address: String(address),
              type: String(type),
              managed: mode !== 'data',
              fields: fieldsOf(shape, objectOf(values), sensitive_values),
            },
          ]
        : [];
    }),
    ...blocks(child_modules).flatMap(stateResources),
  ]);
}
