// What happens to resources, whichever facts they give.

import type { Impact } from '../facts/permission';
import type { State } from '../facts/state';
import { EVENTS, KINDS, type Kind, ROWS } from '../kinds';
import { type Finding, finding } from './finding';

/** More of a resource is more of what it gives, and how many there are is known on apply alone. */
export function moreInstances(before: State, after: State): Finding[] {
  return [...after.repetitions].flatMap(([key, { stack, address, digest }]) => {
    const old = before.repetitions.get(key);
    const mayBeMore = old && old.digest !== digest && !(countOf(digest) <= countOf(old.digest));
    const who = { stack, tenant: null, app: address, address };
    return mayBeMore ? [finding(EVENTS.more, who, {}, impactOf(after, stack, address))] : [];
  });
}

/** The worst that one more of a resource gives. */
function impactOf({ subjects }: State, stack: string, address: string): Impact {
  const impacts = [...subjects.values()]
    .filter((subject) => subject.stack === stack)
    .flatMap(({ facts }) => [...facts.values()].flatMap((each) => [...each.values()]))
    .filter(({ source }) => source === address)
    .map(({ kind, permission, impact }) => (isUnrated(kind) ? 'unknown' : (permission?.impact ?? impact)));
  return (['critical', 'unknown', 'high'] as const).find((each) => impacts.includes(each)) ?? 'other';
}

/** Whether every level for gains stops facts of a kind, because nobody can rate them. */
function isUnrated(kind: Kind): boolean {
  return ROWS.get(kind)?.gained?.stops === 'every gain';
}

/** A resource that stays and is of another provider block, which leads to another tenant. */
export function inOtherTenants(before: State, after: State): Finding[] {
  return [...after.repetitions].flatMap(([key, { stack, address, provider }]) => {
    const old = before.repetitions.get(key);
    if (!old || old.provider?.address === provider?.address || !provider || provider.text === old.provider?.text) {
      return [];
    }
    const who = { stack, tenant: provider.tenant ?? null, app: address, address };
    return [finding(KINDS.tenant.another, who, { before: old.provider?.text ?? null, after: provider.text })];
  });
}

/** How many there are, where the file says so; a number that compares with nothing where it does not. */
function countOf(repetition: string): number {
  return repetition === '' ? 1 : Number(/^count (\d+)$/.exec(repetition)?.[1]);
}
