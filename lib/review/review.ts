import { sortedEntries } from '../private/sorted';
import { compare } from './compare/compare';
import type { Finding } from './compare/finding';
import type { State } from './facts/state';
import { featureChanges } from './features';
import { acceptDeviations, applyExceptions, checkTenants } from './judge/exceptions';
import { FAIL_ON, gateOf } from './judge/gate';
import type { PermissionException } from './judge/parse-exceptions';
import { differencesOf } from './many/deviations';
import { endingSecrets } from './many/ending-secrets';
import { factsOf } from './many/facts';
import type { PlannedStates } from './read/read-plan';
import { type FailOn, type Level, type PermissionChange, type Report, SCHEMA_VERSION, type Source } from './report';
import { stateOf } from './state/state-of';

export interface JudgeOptions {
  readonly exceptions?: readonly PermissionException[];
  readonly failOn?: readonly FailOn[];

  /** Date in ISO form, for exceptions and secrets that end. The default is today. */
  readonly today?: string;

  /** Lists the secrets that end within so many days. */
  readonly within?: number;
}

export interface ReviewOptions extends JudgeOptions {
  readonly source: Source;

  /** What was changed outside Terraform since the last apply, as in the plan. */
  readonly drift?: { readonly before: State; readonly after: State };

  /** A synthesized state of the same stack. It says which integrations ask, which a plan does not. */
  readonly synth?: State;
}

/** A report before exceptions and gates are applied. */
export interface Unjudged
  extends Pick<
    Report,
    'source' | 'stacks' | 'apps' | 'kept' | 'features' | 'changes' | 'facts' | 'problems' | 'unreviewed' | 'drift'
  > {
  readonly findings: readonly Finding[];
  readonly after: State;

  /** The state before, if it is known: it has earlier names. */
  readonly before?: State;

  /** Whether each stack is a tenant. */
  readonly isOfTenants: boolean;
}

/** Says what a change lets apps do. */
export function review(before: State, after: State, options: ReviewOptions): Report {
  const { source, synth, drift, today = new Date().toISOString().slice(0, 10) } = options;
  const { changes, findings, kept } = compare(before, after, today);
  const stacks = stacksOf(before, after);
  const left = new Set(findings.flatMap(({ note }) => (note.kind === 'stack-left-behind' ? [note.stack] : [])));
  return judge(
    {
      source,
      stacks,
      apps: [...after.subjects.values()].filter(({ isApp }) => isApp).length,
      changes: synth ? changes.map((each) => ({ ...each, integrations: integrationsOf(synth, each) })) : changes,
      kept,
      // Without a state before, an app is not news.
      findings: findings.filter(({ note }) => source !== 'inventory' || note.kind !== 'app-created'),
      unreviewed: unreviewed(before, after),
      drift: driftOf(drift, today),
      // What a stack that is left behind made goes on working.
      features: source === 'inventory' ? [] : featureChanges(before, after).filter(({ stack }) => !left.has(stack)),
      facts: factsOf(after),
      problems: [],
      before,
      after: synth ? { ...after, exceptions: synth.exceptions } : after,
      isOfTenants: new Set(stacks.flatMap(({ tenants }) => tenants)).size > 1,
    },
    options,
  );
}

/** What a plan changes. */
export function reviewPlan({ before, after, drift }: PlannedStates, options: ReviewOptions): Report {
  return review(stateOf([before], [after]), stateOf([after], [before]), {
    ...options,
    drift: drift && {
      before: stateOf([drift.before], [drift.after, after]),
      after: stateOf([drift.after], [drift.before, after]),
    },
  });
}

/** Applies exceptions and gates. */
export function judge(unjudged: Unjudged, options: JudgeOptions): Report {
  const { before, after, isOfTenants, findings: all, changes: allChanges, ...rest } = unjudged;
  const { exceptions = [], failOn = [], within, today = new Date().toISOString().slice(0, 10) } = options;
  if (isOfTenants) {
    checkTenants(exceptions, rest.stacks);
  }
  const { changes, findings, accepted } = applyExceptions(
    exceptions.filter(({ deviation }) => deviation === undefined),
    { changes: allChanges, findings: all },
    { before, after },
    today,
  );
  const notes = findings.map(({ note }) => note);
  const expected = exceptions.filter(
    ({ deviation, until }) => deviation !== undefined && (until === undefined || today <= until),
  );
  const { deviations, groups } = isOfTenants
    ? differencesOf(after.subjects.values(), rest.source === 'inventory' ? NO_CHANGES : { changes, notes }, expected)
    : { deviations: [], groups: [] };
  return {
    schemaVersion: SCHEMA_VERSION,
    ...rest,
    level: levelOf(changes, findings),
    changes,
    notes,
    exceptions: [...accepted, ...(isOfTenants ? acceptDeviations(exceptions, deviations, today) : [])],
    gates: FAIL_ON.filter((level) => failOn.includes(level)).map((level) => gateOf(level, changes, findings)),
    deviations,
    groups,
    endingSecrets: within === undefined ? null : endingSecrets(rest.facts, today, within),
  };
}

const NO_CHANGES = { changes: [], notes: [] };

/** The stacks of both states. A stack distinguishes its only app from that of another stack. */
export function stacksOf(...states: readonly State[]): Report['stacks'] {
  const stacks = new Map<string, Set<string>>();
  for (const { stack, tenant } of states.flatMap(({ subjects }) => [...subjects.values()])) {
    const tenants = stacks.get(stack) ?? new Set();
    stacks.set(stack, tenant === undefined ? tenants : tenants.add(tenant));
  }
  return sortedEntries(stacks).map(([name, tenants]) => ({ name, tenants: [...tenants].sort() }));
}

function driftOf(drift: ReviewOptions['drift'], today: string): Report['drift'] {
  const { changes, findings } = drift ? compare(drift.before, drift.after, today) : { changes: [], findings: [] };
  return { changes, notes: findings.map(({ note }) => note) };
}

/** How many resources of other providers change, by type. */
function unreviewed(before: State, after: State): Report['unreviewed'] {
  const counts = new Map<string, number>();
  for (const [key, { type, digest }] of after.others) {
    if (before.others.get(key)?.digest !== digest) {
      counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  return sortedEntries(counts).map(([type, count]) => ({ type, count }));
}

function levelOf(changes: readonly PermissionChange[], findings: readonly Finding[]): Level {
  const gained = new Set(changes.filter((change) => change.gained).map(({ impact }) => impact));
  for (const { note } of findings) {
    if (note.impact) {
      gained.add(note.impact);
    }
  }
  for (const impact of ['critical', 'unknown', 'high'] as const) {
    if (gained.has(impact)) {
      return impact;
    }
  }
  return gained.size > 0 || findings.some(({ note }) => note.broadens) ? 'broadening' : 'none';
}

function integrationsOf(synth: State, change: PermissionChange): readonly string[] {
  const app = [...synth.subjects.values()].find(({ address }) => address === change.address);
  const said = [...(app?.all('asks') ?? []), ...(app?.all('granted') ?? [])];
  return said.find(({ permission }) => permission?.name === change.permission)?.integrations ?? [];
}
