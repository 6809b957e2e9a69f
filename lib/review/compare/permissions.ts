import type { Permission } from '../facts/permission';
import { type Fact, isOfApp, keyOf, type Subject } from '../facts/state';
import { identity, isPartOf } from '../facts/value';
import type { ChangeKind, Granted, PermissionChange } from '../report';
import type { Pair } from './compare';

/** A granted permission. Without limits, it is granted to everyone and everywhere. */
interface Grant {
  readonly permission: Permission;

  /** The users or scopes that it is limited to: their names by what identifies them. */
  readonly within: ReadonlyMap<string, string>;

  /** Whether one of these is not known yet. */
  readonly isUnsure: boolean;
  readonly integrations: readonly string[];
  readonly sources: readonly string[];
}

interface BeforeAndAfter<T> {
  readonly before?: T;
  readonly after?: T;
}

/** The joined view of what a subject asks for and what it is granted, permission by permission. */
export function comparePermissions({ before, after }: Pair): { changes: PermissionChange[]; kept: number } {
  const asks = { before: askedBefore(before, after), after: factsOf(after, 'asks') };
  const granted = { before: grantsOf(before), after: grantsOf(after) };
  nameRevoked(granted, asks.before);
  const keys = new Set([asks.before, granted.before, asks.after, granted.after].flatMap((each) => [...each.keys()]));
  const subject = after ?? before;
  const gone = isGone({ before, after });
  const asksForLess = [...asks.before.keys()].some((key) => !asks.after.has(key));
  const changes: PermissionChange[] = [];
  let kept = 0;
  for (const key of keys) {
    const asked = { before: asks.before.get(key), after: asks.after.get(key) };
    const grant = { before: granted.before.get(key), after: granted.after.get(key) };
    const change = changeOf(asked, grant);
    if (!subject || !change) {
      kept++;
      continue;
    }
    for (const [each, parts] of inParts(change, grant)) {
      const isMissed = isOfApp(subject.address) || subject.isProgram;
      const loses = !gone && isMissed && isLoss(each, asked, parts, asksForLess);
      changes.push(described(subject, each, asked, parts, loses));
    }
  }
  return { changes: withoutUncertainLosses(changes), kept };
}

/** A grant that comes for some users or scopes and goes for others is two changes. */
function inParts(change: ChangeKind, { before, after }: BeforeAndAfter<Grant>): [ChangeKind, BeforeAndAfter<Grant>][] {
  if (!before || !after || after.within.size === 0 || !isWider({ before, after })) {
    return [[change, { before, after }]];
  }
  const { within } = before;
  const news = { ...after, within: new Map(newPlaces(before, after)) };
  const gained: [ChangeKind, BeforeAndAfter<Grant>] = [change, { before, after: news }];
  const places = [...after.within.values()];
  const staying = [...within].filter(([place, name]) => after.within.has(place) || isPartOf(name, places));
  if (after.isUnsure || staying.length === within.size) {
    return [gained];
  }
  const left = { ...before, within: new Map(staying) };
  return [gained, staying.length > 0 ? ['narrowed', { before, after: left }] : ['revoked', { before }]];
}

/**
 * The changes without uncertain losses: the resource that gave a permission now gives one that is known after
 * apply. That one gets a note instead.
 */
function withoutUncertainLosses(all: readonly PermissionChange[]): PermissionChange[] {
  const unknown = all.filter(({ gained, unresolved }) => gained && unresolved !== null);
  if (unknown.length === 0) {
    return [...all];
  }
  const goes = all.filter(({ change }) => change === 'removed' || change === 'revoked');
  const uncertain = goes.filter((each) => {
    const others = unknown.filter((other) => mayBe(each, other));
    const rivals = goes.filter((rival) => others.some((other) => mayBe(rival, other)));
    return others.length > 0 && (each.unresolved !== null || rivals.length <= others.length);
  });
  return all.flatMap((each) => {
    const before = unknown.includes(each) ? uncertain.filter((other) => mayBe(other, each)) : [];
    const names = before.flatMap(({ value, id }) => value ?? id ?? []).map((name) => `\`${name}\``);
    const note = `Before, it was ${names.join(' or ')}. Whether that stays is known after apply.`;
    return uncertain.includes(each) ? [] : [names.length > 0 ? { ...each, note } : each];
  });
}

/** Whether something unknown that a resource gives may be what it gave before. */
function mayBe(before: PermissionChange, after: PermissionChange): boolean {
  const isSameApi = [before.apiClientId, null].includes(after.apiClientId) || before.apiClientId === null;
  return (
    before.kind === after.kind &&
    before.sources.some((source) => after.sources.includes(source)) &&
    (before.unresolved !== null || isSameApi)
  );
}

/**
 * Whether something is lost that somebody still counts on.
 *
 * If the app registration no longer asks for something, that was removed on purpose, and so were the consent to it and
 * the directory roles that are removed with it. If the app or its service principal is destroyed, that is the loss, and
 * not each permission. What users and groups are granted does not concern the app.
 */
function isLoss(change: ChangeKind, asked: BeforeAndAfter<Fact>, grant: BeforeAndAfter<Grant>, asksForLess: boolean) {
  switch (change) {
    case 'removed':
      return asked.before?.alone === true;
    case 'revoked':
    case 'narrowed':
      return !(grant.before?.permission.kind === 'directory role' && asksForLess);
    default:
      return false;
  }
}

/** Whether an app or its service principal is destroyed, with all that it was granted. */
function isGone({ before, after }: Pair): boolean {
  return (['app', 'service-principal'] as const).some((kind) => before?.facts.has(kind) && !after?.facts.has(kind));
}

const NONE: ReadonlyMap<string, Fact> = new Map();

function factsOf(subject: Subject | undefined, kind: 'asks' | 'granted'): ReadonlyMap<string, Fact> {
  return subject?.facts.get(kind) ?? NONE;
}

/**
 * What was asked for before. For an adopted app, only comments in the new file say that. Anybody can write a comment,
 * so it does not count for permissions that are rated high or worse.
 */
function askedBefore(before: Subject | undefined, after: Subject | undefined): ReadonlyMap<string, Fact> {
  const asked = factsOf(before, 'asks');
  const isAdopted = !before?.isApp && after?.all('app').some(({ action }) => action === 'imported');
  return isAdopted
    ? new Map([
        ...asked,
        ...[...factsOf(after, 'asks')].filter(([, { kept, permission }]) => kept && permission?.impact === 'other'),
      ])
    : asked;
}

/** The grants of a subject. A grant for everyone covers those for single users. */
function grantsOf(subject: Subject | undefined): Map<string, Grant> {
  const grants = new Map<string, Grant>();
  for (const [own, { permission, what, where, integrations, ...fact }] of factsOf(subject, 'granted')) {
    const key = where ? keyOf({ ...fact, what, integrations, where: undefined }) : own;
    const old = grants.get(key);
    const isForAll = !where || old?.within.size === 0;
    if (permission) {
      grants.set(key, {
        permission,
        within: isForAll ? EVERYWHERE : new Map([...(old?.within ?? []), [identity(where), where.text]]),
        isUnsure: old?.isUnsure || where?.known === false,
        integrations: old ? [...new Set([...old.integrations, ...integrations])] : integrations,
        sources: [...(old?.sources ?? []), fact.source],
      });
    }
  }
  return grants;
}

const EVERYWHERE: ReadonlyMap<string, string> = new Map();

/**
 * Gives a revoked grant the name of what the app asked for. With the last permission of an API, the data source is
 * removed that says which API the grant is for.
 */
function nameRevoked(
  { before, after }: { before: Map<string, Grant>; after: ReadonlyMap<string, Grant> },
  asked: ReadonlyMap<string, Fact>,
): void {
  for (const [key, grant] of [...before]) {
    const { apiClientId, kind, value } = grant.permission;
    if (apiClientId !== undefined || value === undefined || after.has(key)) {
      continue;
    }
    const [only, ...others] = [...asked].filter(
      ([name, { permission }]) =>
        permission?.kind === kind && permission.value === value && !before.has(name) && !after.has(name),
    );
    if (only?.[1].permission && others.length === 0) {
      before.delete(key);
      before.set(only[0], { ...grant, permission: only[1].permission });
    }
  }
}

/** What happens to a permission. Undefined if it stays as it is. */
function changeOf(asked: BeforeAndAfter<Fact>, grant: BeforeAndAfter<Grant>): ChangeKind | undefined {
  if (asked.after && !asked.before) {
    return 'added';
  }
  if (isWider(grant)) {
    return 'granted';
  }
  if (asked.before && !asked.after) {
    return 'removed';
  }
  if (grant.before && !grant.after) {
    return 'revoked';
  }
  return isWider({ before: grant.after, after: grant.before }) ? 'narrowed' : undefined;
}

/** Whether a grant now includes somebody or some place that it did not include. */
function isWider({ before, after }: BeforeAndAfter<Grant>): boolean {
  if (!before || !after) {
    return after !== undefined;
  }
  return before.within.size > 0 && (after.within.size === 0 || newPlaces(before, after).length > 0);
}

/** The users or places of a grant that another one did not include. */
function newPlaces({ within: before }: Grant, { within: after }: Grant): (readonly [place: string, name: string])[] {
  const places = [...before.values()];
  return [...after].filter(([place, name]) => !before.has(place) && !isPartOf(name, places));
}

function described(
  { stack, tenant, name, address, type }: Subject,
  change: ChangeKind,
  asked: BeforeAndAfter<Fact>,
  grant: BeforeAndAfter<Grant>,
  loses: boolean,
): PermissionChange {
  const found = asked.after ?? grant.after ?? asked.before ?? grant.before;
  const permission = found?.permission as Permission;
  const within = [...((grant.after ?? grant.before)?.within.values() ?? [])];
  const asks = asked.after ?? asked.before;
  const sources = [
    ...new Set([...(asks ? [asks.source] : []), ...((grant.after ?? grant.before)?.sources ?? [])]),
  ].sort();
  // Written out, because a report of a thousand stacks has tens of thousands, and spreading properties is slow.
  return {
    stack,
    tenant: tenant ?? null,
    app: name.text,
    address,
    principal: type,
    change,
    permission: permission.name,
    kind: permission.kind,
    api: permission.api ?? null,
    apiClientId: permission.apiClientId ?? null,
    value: permission.value ?? null,
    id: permission.id ?? null,
    unresolved: permission.unresolved ?? null,
    adminConsentRequired: permission.adminConsentRequired ?? null,
    consent: permission.consent ?? null,
    note: permission.note ?? null,
    impact: permission.impact,
    granted: grantedOf(grant),
    oneUser: permission.kind !== 'directory role' && within.length > 0,
    within,
    integrations: (asked.after ?? asked.before ?? grant.after ?? grant.before)?.integrations ?? [],
    sources,
    unknownIn: permission.unresolved === undefined ? [] : sources,
    gained: change === 'added' || change === 'granted',
    loses,
    exception: null,
  };
}

function grantedOf(grant: BeforeAndAfter<Grant>): Granted {
  if (isWider(grant)) {
    return 'now';
  }
  if (grant.after) {
    return 'already';
  }
  return grant.before ? 'revoked' : 'no';
}

const WEIGHTS: readonly string[] = ['critical', 'unknown', 'high', 'other'];
export const CHANGES: readonly string[] = ['added', 'granted', 'removed', 'revoked', 'narrowed'];

/** Sorts what a reviewer should see first: gains before losses, the worst before the rest. */
export function byWeight(a: PermissionChange, b: PermissionChange): number {
  return (
    Number(b.gained) - Number(a.gained) ||
    Number(b.loses) - Number(a.loses) ||
    WEIGHTS.indexOf(a.impact) - WEIGHTS.indexOf(b.impact) ||
    plain(a.app, b.app) ||
    plain(a.stack, b.stack) ||
    plain(a.address, b.address) ||
    plain(a.permission, b.permission) ||
    CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change)
  );
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
