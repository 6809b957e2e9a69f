import { code, count, shortened, table } from '../../private/markdown';
import type { Deviation, Report, TenantGroup } from '../report';
import { names } from './places';
import { bySeverity, type Severity, severityOfChange, severityOfNotes } from './severity';

const NAMES: Record<Severity, string> = {
  tenant: '🔴 loss for the whole tenant',
  critical: '🔴 critical',
  app: '🔴 loss',
  unknown: '🟣 not rated',
  high: '🟠 high',
  risk: '🟠 at risk',
  part: '🟠 loss',
  broadening: '🟡 broader',
  none: '⚪ none',
};
const MAX_ROWS = 20;

/** The files with problems, which a reader must know first. */
export function problems({ problems: all }: Report): string {
  if (all.length === 0) {
    return '';
  }
  const lines = all
    .slice(0, MAX_ROWS)
    .map(
      ({ tenant, problem, message }) => `- ${code(shortened(tenant))}: **${problem}**, ${code(message.slice(0, 300))}`,
    );
  const more = all.length - lines.length;
  return [
    '**⚠️ The tenants are not complete**',
    [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
  ].join('\n\n');
}

/** The tenants, those with the gravest change first. */
export function overview({ stacks, changes, notes, problems: all }: Report): string {
  if (stacks.length < 2) {
    return '';
  }
  const tenants = new Map(
    stacks.map(({ name, tenants: ids }) => [
      name,
      { name, ids, worst: 'none' as Severity, changes: 0, gains: 0, losses: 0 },
    ]),
  );
  const add = (stack: string, severity: Severity, gains: boolean, loses: boolean) => {
    const tenant = tenants.get(stack);
    if (tenant) {
      tenant.worst = bySeverity(severity, tenant.worst) < 0 ? severity : tenant.worst;
      tenant.changes += 1;
      tenant.gains += Number(gains);
      tenant.losses += Number(loses);
    }
  };
  for (const change of changes) {
    add(change.stack, severityOfChange(change), change.gained, change.loses);
  }
  for (const note of notes) {
    add(note.stack, severityOfNotes([note]), note.broadens, note.loses);
  }
  const problematic = new Set(all.map(({ tenant }) => tenant));
  const touched = [...tenants.values()]
    .filter((tenant) => tenant.changes > 0 || problematic.has(tenant.name))
    .sort(
      (a, b) => bySeverity(a.worst, b.worst) || b.gains - a.gains || b.losses - a.losses || (a.name < b.name ? -1 : 1),
    );
  const rows = touched
    .slice(0, MAX_ROWS)
    .map(({ name, ids, worst, gains, losses }) => [
      code(shortened(name)),
      ids.map(code).join(', ') || 'not known',
      NAMES[worst],
      String(gains),
      String(losses),
    ]);
  const quiet = stacks.length - touched.length;
  const rest = [
    ...(touched.length > rows.length ? [`${count(touched.length - rows.length, 'more tenant')} with changes`] : []),
    ...(quiet > 0 ? [`${count(quiet, 'tenant')} without`] : []),
  ];
  const shown = rows.length > 0 ? [table(['Tenant', 'Tenant ID', 'Worst', 'Gains', 'Losses'], rows)] : [];
  return [...shown, ...(rest.length > 0 ? [`${shown.length > 0 ? 'And ' : ''}${rest.join(', ')}.`] : [])].join('\n\n');
}

/** What few tenants have or lack. What this change brings comes first. */
export function deviations({ deviations: all, groups, source }: Report): string {
  const open = all
    .map((deviation) => ({ ...deviation, deviating: deviatingOf(deviation) }))
    .filter(({ deviating }) => deviating.length > 0);
  const merged = new Map<string, (typeof open)[number] & { verbs: string[] }>();
  for (const deviation of open) {
    const { role, what, where, rule, has, lacks, isNew } = deviation;
    const key = JSON.stringify([role, what, where, rule, has, lacks, deviation.deviating, isNew]);
    const same = merged.get(key);
    merged.set(key, { ...deviation, verbs: [...(same?.verbs ?? []), verbOf(deviation)] });
  }
  const isNews = source !== 'inventory';
  const rows = [...merged.values()].map((each) => [
    ...(isNews ? [each.isNew ? '**yes**' : 'no'] : []),
    factOf(each, each.verbs),
    sideOf(each, 'has'),
    sideOf(each, 'lacks'),
    each.cannotTell.length > 0 ? names(each.cannotTell) : '',
  ]);
  const expected = all.flatMap(({ expected: tenants }) => tenants);
  const columns = [...(isNews ? ['New'] : []), 'What', 'Has it', 'Lacks it', 'Cannot tell'];
  return [
    ...(rows.length > 0 ? ['**What tenants differ in**', table(columns, rows.slice(0, 2 * MAX_ROWS))] : []),
    ...(rows.length > 2 * MAX_ROWS ? [`And ${count(rows.length - 2 * MAX_ROWS, 'more difference')}.`] : []),
    ...(expected.length > 0
      ? [`${count(expected.length, 'deviation is', 'deviations are')} expected, with a reason.`]
      : []),
    ...groupsOf(groups),
  ].join('\n\n');
}

function groupsOf(groups: readonly TenantGroup[]): string[] {
  const lines = groups.slice(0, MAX_ROWS).map(({ role, facts, has, lacks }) => {
    const verbs = new Map<string, { fact: (typeof facts)[number]; verbs: string[] }>();
    for (const fact of facts) {
      const key = JSON.stringify([fact.what, fact.where]);
      verbs.set(key, { fact, verbs: [...(verbs.get(key)?.verbs ?? []), verbOf(fact)] });
    }
    const all = [...verbs.values()].map((each) => factOf({ ...each.fact, role }, each.verbs));
    const what = all.slice(0, MAX_ROWS);
    const more = all.length > what.length ? [`${all.length - what.length} more`] : [];
    return `- ${has.length} tenants (${names(has)}), and ${lacks.length} others not: ${[...what, ...more].join('; ')}`;
  });
  const more = groups.length - lines.length;
  return lines.length === 0
    ? []
    : ['**Groups of tenants**', [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}

/** The tenants that differ from the others, without those whose deviation the exceptions file expects. */
function deviatingOf({ rule, has, lacks, expected }: Deviation): string[] {
  const all = rule === 'has' ? lacks : rule === 'lacks' ? has : [...has, ...lacks];
  const left = all.filter((tenant) => !expected.some((each) => each.tenant === tenant));
  // With few tenants, each is on one side or the other. If all of one side are expected, there is nothing to say.
  const isSettled = rule === null && [has, lacks].some((side) => side.every((tenant) => !left.includes(tenant)));
  return isSettled ? [] : left;
}

function sideOf(deviation: Deviation & { deviating: readonly string[] }, side: 'has' | 'lacks'): string {
  const { rule, deviating } = deviation;
  const tenants = deviation[side];
  return rule === side
    ? `${tenants.length.toLocaleString('en-US')} tenants`
    : names(tenants.filter((tenant) => deviating.includes(tenant)));
}

const VERBS: Record<string, string> = { asks: 'asked for', granted: 'granted' };
const WORDS: Record<string, string> = {
  'redirect-uri': "a redirect URI of Rewst's",
  'id-tokens': 'ID tokens',
  'access-tokens': 'access tokens',
};

function verbOf({ kind, what }: Pick<Deviation, 'kind' | 'what'>): string {
  if (kind === 'accounts') {
    return 'lets in accounts';
  }
  return VERBS[kind] ?? (kind === what ? '' : 'redirect URI');
}

const OF: Record<Deviation['role'], string> = {
  rewst: '',
  other: ' (not of an app that Rewst signs in with)',
  customer: ' (where no app is registered)',
};

function factOf({ what, where, role }: Pick<Deviation, 'what' | 'where' | 'role'>, verbs: readonly string[]): string {
  const name = WORDS[what] ?? code(shortened(what, 120));
  const words = verbs.filter((verb) => verb !== '').join(' and ');
  const limit = where === null ? '' : where === 'limited' ? ', limited' : ` (${code(where)})`;
  return `${name}${limit}${words === '' ? '' : `, ${words}`}${OF[role]}`;
}

/** The secrets that end soon, if requested. */
export function endingSecrets({ endingSecrets: all, stacks }: Report): string {
  if (all === null) {
    return '';
  }
  if (all.length === 0) {
    return 'No client secret ends within these days.';
  }
  const tenants = new Map(stacks.map(({ name, tenants: ids }) => [name, ids]));
  const rows = all.map(({ stack, tenant, app, secret, endsOn }) => [
    endsOn.slice(0, 10),
    [
      stack === '' ? '' : code(shortened(stack)),
      (tenant ?? tenants.get(stack)?.[0] ?? '') && code(tenant ?? tenants.get(stack)?.[0] ?? ''),
    ]
      .filter((each) => each !== '')
      .join(' '),
    code(shortened(app)),
    code(shortened(secret)),
  ]);
  return [
    `**${count(all.length, 'client secret ends', 'client secrets end')} soon**`,
    table(['Ends', 'Tenant', 'App', 'Secret'], rows.slice(0, 100)),
    ...(rows.length > 100 ? [`And ${rows.length - 100} more.`] : []),
  ].join('\n\n');
}
