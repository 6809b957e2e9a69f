import type { Impact } from '../facts/permission';
import { ANY_TENANT, type Instances } from '../facts/resource';
import type { Fact, State, Subject, Who } from '../facts/state';
import { EVENTS, KINDS, type Kind, type KindRow, ROWS } from '../kinds';
import { type Finding, finding } from './finding';

/** What happens to resources and stacks, whichever facts they give. */
export function compareResources(before: State, after: State): Finding[] {
  return [
    ...otherInstances(before, after),
    ...otherBackends(before, after),
    ...ignoredNoMore(before, after),
    ...replacedByOthers(before, after),
    ...takenAndClosed(before, after),
    ...inOtherTenants(before, after),
  ];
}

/** More instances of a resource give more of its facts, and fewer instances lose some. */
function otherInstances(before: State, after: State): Finding[] {
  return [...after.repetitions].flatMap(([key, { stack, address, instances }]) => {
    const old = before.repetitions.get(key);
    if (!old || old.instances?.digest === instances?.digest) {
      return [];
    }
    const who = { stack, tenant: null, app: address, address };
    const facts = { before: factsFrom(before, stack, old.address), after: factsFrom(after, stack, address) };
    const isOther = isOfOthers(address, old.instances, instances);
    const isLess = isOther || !isWithin(old.instances, instances);
    return [
      ...(isWithin(instances, old.instances) && !isOther ? [] : [finding(EVENTS.more, who, {}, impactOf(facts.after))]),
      ...(isLess && facts.before.some(mayBeMissed) ? [finding(EVENTS.fewer, who)] : []),
    ];
  });
}

/** Stacks of both states whose Terraform state moves to another backend. */
function otherBackends(before: State, after: State): Finding[] {
  return [...after.backends].flatMap(([stack, now]) => {
    const old = before.backends.get(stack);
    const who = { stack, tenant: null, app: stack || 'state', address: 'terraform.backend' };
    return old && now && old.digest !== now.digest
      ? [finding(EVENTS.stateMoved, who, { before: old.type, after: now.type })]
      : [];
  });
}

/** Service principals of others that are taken over and closed at once. Their state before is unknown. */
function takenAndClosed(before: State, after: State): Finding[] {
  const isTaken = (subject: Subject | undefined) => subject?.facts.has('microsoft-service-principal') ?? false;
  return [...after.subjects.values()]
    .filter((subject) => isTaken(subject) && !isTaken(before.subjects.get(subject.key)))
    .flatMap(({ facts, who }) =>
      (['enabled', 'everyone'] as const)
        .filter((kind) => !facts.has(kind))
        .map((kind) => finding(KINDS[kind].lost, who)),
    );
}

/** Resources that now set attributes which they ignored before. */
function ignoredNoMore(before: State, after: State): Finding[] {
  return [...after.repetitions].flatMap(([key, { stack, address, ignored = [] }]) => {
    const set =
      before.repetitions.get(key)?.ignored?.filter((name) => ![name, 'all'].some((each) => ignored.includes(each))) ??
      [];
    if (set.length === 0) {
      return [];
    }
    const who = { stack, tenant: null, app: address, address };
    return [finding(EVENTS.enforced, who, { subject: set.join(', ') }, impactOf(factsFrom(after, stack, address)))];
  });
}

/** Resources that are replaced because something else changes. */
function replacedByOthers(before: State, after: State): Finding[] {
  return [...after.repetitions].flatMap(([key, { stack, address, triggers }]) => {
    const old = before.repetitions.get(key);
    return old &&
      triggers !== undefined &&
      triggers !== old.triggers &&
      factsFrom(before, stack, old.address).some(mayBeMissed)
      ? [finding(EVENTS.replacedByOthers, { stack, tenant: null, app: address, address })]
      : [];
  });
}

/**
 * Whether all instances are among others, as far as the file says. To Terraform, a resource without `count` is the
 * first of `count`.
 */
function isWithin(these: Instances | undefined, others: Instances | undefined): boolean {
  const [some, all] = [these ?? ONE, others ?? ONE];
  return some.count !== undefined && all.count !== undefined
    ? some.count <= all.count
    : (some.keys?.every((key) => all.keys?.includes(key)) ?? false);
}

/** Whether a service principal that the values of `for_each` identify now belongs to another app. */
function isOfOthers(address: string, before: Instances | undefined, after: Instances | undefined): boolean {
  return (
    address.includes('azuread_service_principal.') &&
    [...(after?.values ?? [])].some(([key, value]) => (before?.values?.get(key) ?? value) !== value)
  );
}

const ONE: Instances = { digest: '', count: 1 };

/** The facts of a resource, about any subject. */
function factsFrom({ subjects }: State, stack: string, address: string): Fact[] {
  return [...subjects.values()]
    .filter((subject) => subject.stack === stack)
    .flatMap(({ facts }) => [...facts.values()].flatMap((each) => [...each.values()]))
    .filter(({ source }) => source === address);
}

/** Whether somebody may count on a fact. */
function mayBeMissed({ kind, alone }: Fact): boolean {
  const { lost, lostAlone = lost, last }: KindRow = KINDS[kind];
  return (
    kind === 'granted' ||
    (kind === 'asks' && alone === true) ||
    [alone ? lostAlone : lost, last].some((cell) => cell?.stops === 'loss')
  );
}

/** The worst impact that one more instance of a resource gives. */
function impactOf(facts: readonly Fact[]): Impact {
  const impacts = facts.map(({ kind, permission, impact }) =>
    isUnrated(kind) ? 'unknown' : (permission?.impact ?? impact),
  );
  return (['critical', 'unknown', 'high'] as const).find((each) => impacts.includes(each)) ?? 'other';
}

/** Whether every level for gains stops facts of a kind, because they cannot be rated. */
function isUnrated(kind: Kind): boolean {
  return ROWS.get(kind)?.gained?.stops === 'every gain';
}

/** Resources that stay and get another provider block, which leads to another tenant. */
function inOtherTenants(before: State, after: State): Finding[] {
  const moved = new Map<string, { readonly who: Who; readonly from: string; readonly to: string; number: number }>();
  for (const [key, { stack, address, provider }] of after.repetitions) {
    const old = before.repetitions.get(key);
    const [from, to] = [old?.provider?.text ?? ANY_TENANT, provider?.text ?? ANY_TENANT];
    const isSame = from === to && (old?.provider?.digest ?? '') === (provider?.digest ?? '');
    if (old && old.provider?.address !== provider?.address && !isSame) {
      const who = { stack, tenant: provider?.tenant ?? null, app: address, address };
      const group = moved.get(`${stack} ${from} ${to}`) ?? { who, from, to, number: 0 };
      moved.set(`${stack} ${from} ${to}`, { ...group, number: group.number + 1 });
    }
  }
  return [...moved.values()].map(({ who, from, to, number }) =>
    finding(
      KINDS.tenant.another,
      { ...who, app: number === 1 ? who.app : `${who.app} and ${number - 1} more` },
      { before: from, after: to },
    ),
  );
}
