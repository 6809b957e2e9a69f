import type { Impact } from '../facts/permission';
import type { Subject } from '../facts/state';
import { identity } from '../facts/value';
import type { PermissionException } from '../judge/parse-exceptions';
import { type Kind, ROWS } from '../kinds';
import type { Deviation, Note, PermissionChange, Role, TenantGroup } from '../report';

/** The least number of tenants for a rule: what nearly all of them share. */
const MIN_TENANTS_FOR_RULE = 6;

/** The largest share of tenants that may deviate from a rule. */
const MAX_DEVIATING = 0.1;

export interface Differences {
  readonly deviations: Deviation[];
  readonly groups: TenantGroup[];
}

/** What tenants may have, and which have it. */
interface Shared {
  readonly role: Role;
  readonly kind: Kind;
  readonly what: string;
  readonly where: string | null;
  readonly impact: Impact | null;
  readonly has: Set<string>;
}

/** What some tenants have and others lack. */
export function differencesOf(
  subjects: Iterable<Subject>,
  news: { readonly changes: readonly PermissionChange[]; readonly notes: readonly Note[] },
  exceptions: readonly PermissionException[],
): Differences {
  const { shared, tenants, unknown, ids } = collect(subjects);
  const isNew = newsOf(news);
  const isNewIn = (all: readonly string[], fact: Pick<Shared, 'kind' | 'what'>): boolean =>
    2 * all.filter((tenant) => isNew(tenant, fact)).length > all.length;
  const sorted = new Map([...tenants].map(([role, all]) => [role, [...all].sort()]));
  const deviations: Deviation[] = [];
  const groups = new Map<string, TenantGroup & { facts: TenantGroup['facts'][number][] }>();
  for (const { has: holders, ...fact } of shared.values()) {
    const of = sorted.get(fact.role) ?? [];
    const unknownIn = unknown.get(unknownKey(fact)) ?? NONE;
    const has = of.filter((tenant) => holders.has(tenant));
    const cannotTell = of.filter((tenant) => !holders.has(tenant) && unknownIn.has(tenant));
    const lacks = of.filter((tenant) => !holders.has(tenant) && !unknownIn.has(tenant));
    if (lacks.length === 0) {
      continue;
    }
    const rule = ruleOf(has, lacks);
    if (rule === undefined) {
      const key = JSON.stringify([fact.role, has, lacks]);
      const group = groups.get(key) ?? { role: fact.role, has, lacks, facts: [] };
      groups.set(key, group);
      group.facts.push({ kind: fact.kind, what: fact.what, where: fact.where });
      continue;
    }
    const deviating = rule === 'has' ? lacks : rule === 'lacks' ? has : [...has, ...lacks];
    const expected = deviating.flatMap((tenant) => {
      const found = exceptions.find(
        ({ deviation, tenant: only }) =>
          deviation === fact.what &&
          (only === undefined || only === tenant || ids.get(tenant)?.has(only.toLowerCase())),
      );
      return found ? [{ tenant, reason: found.reason }] : [];
    });
    deviations.push({
      ...fact,
      rule,
      has,
      lacks,
      cannotTell,
      expected,
      isNew: deviating.some((tenant) => isNew(tenant, fact, true)) || isNewIn(rule === 'has' ? has : lacks, fact),
    });
  }
  return {
    deviations: deviations.sort(byWeight),
    groups: [...groups.values()]
      .map((group) => ({ ...group, facts: group.facts.sort((a, b) => plain(JSON.stringify(a), JSON.stringify(b))) }))
      .sort((a, b) => b.has.length - a.has.length || plain(JSON.stringify(a), JSON.stringify(b))),
  };
}

function collect(all: Iterable<Subject>) {
  const subjects = [...all];
  const withApp = new Set(subjects.filter(({ isApp }) => isApp).map(({ stack }) => stack));
  const shared = new Map<string, Shared>();
  const tenants = new Map<Role, Set<string>>([
    ['rewst', new Set()],
    ['other', withApp],
    ['customer', new Set()],
  ]);
  const unknown = new Map<string, Set<string>>();
  const ids = new Map<string, Set<string>>();
  for (const subject of subjects) {
    const { stack } = subject;
    const role: Role = subject.isRewsts ? 'rewst' : withApp.has(stack) ? 'other' : 'customer';
    tenants.get(role)?.add(stack);
    if (subject.tenant !== undefined) {
      ids.set(stack, (ids.get(stack) ?? new Set()).add(subject.tenant));
    }
    for (const [kind, facts] of subject.facts) {
      const row = ROWS.get(kind);
      if (!row?.isSameInEveryTenant) {
        continue;
      }
      for (const { what, where, permission } of facts.values()) {
        if (!what.known || permission?.unresolved !== undefined) {
          for (const each of row.mayBe ?? [kind]) {
            const key = unknownKey({ role, kind: each });
            unknown.set(key, (unknown.get(key) ?? new Set()).add(stack));
          }
          continue;
        }
        const text = kind === 'redirect-uri' || what.text === 'true' ? kind : what.text;
        const limit = where && (kind === 'asks' || kind === 'granted') ? 'limited' : (where?.text ?? null);
        const key = JSON.stringify([role, kind, text === what.text ? identity(what) : text, limit]);
        const fact = shared.get(key) ?? {
          role,
          kind,
          what: text,
          where: limit,
          impact: permission?.impact ?? null,
          has: new Set(),
        };
        shared.set(key, fact);
        fact.has.add(stack);
      }
    }
  }
  return { shared, tenants, unknown, ids };
}

const NONE: ReadonlySet<string> = new Set();

function unknownKey({ role, kind }: Pick<Shared, 'role' | 'kind'>): string {
  return JSON.stringify([role, kind]);
}

/** Which of the two is the rule. `null` for few tenants, which have no rule; undefined for groups. */
function ruleOf(has: readonly string[], lacks: readonly string[]): Deviation['rule'] | undefined {
  const all = has.length + lacks.length;
  if (all < MIN_TENANTS_FOR_RULE) {
    return null;
  }
  const few = Math.max(1, Math.floor(all * MAX_DEVIATING));
  return lacks.length <= few ? 'has' : has.length <= few ? 'lacks' : undefined;
}

/** Whether this change gives a tenant a fact or takes it away. */
function newsOf({
  changes,
  notes,
}: {
  readonly changes: readonly PermissionChange[];
  readonly notes: readonly Note[];
}) {
  const permissions = new Set(changes.map(({ stack, permission }) => JSON.stringify([stack, permission])));
  const noted = new Set(notes.map(({ stack, kind }) => JSON.stringify([stack, kind])));
  return (tenant: string, { kind, what }: Pick<Shared, 'kind' | 'what'>, orItsApp = false): boolean => {
    const { gained, lost } = ROWS.get(kind) ?? {};
    return (
      permissions.has(JSON.stringify([tenant, what])) ||
      [gained, lost, orItsApp ? ROWS.get('app')?.gained : undefined].some(
        (cell) => cell !== undefined && noted.has(JSON.stringify([tenant, cell.note])),
      )
    );
  };
}

const WEIGHTS: readonly unknown[] = ['critical', 'high', 'other', null];

function byWeight(a: Deviation, b: Deviation): number {
  return (
    Number(b.isNew) - Number(a.isNew) ||
    WEIGHTS.indexOf(a.impact) - WEIGHTS.indexOf(b.impact) ||
    plain(nameOf(a), nameOf(b))
  );
}

function nameOf({ role, kind, what, where }: Pick<Shared, 'role' | 'kind' | 'what' | 'where'>): string {
  return JSON.stringify([what, kind, where, role]);
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
