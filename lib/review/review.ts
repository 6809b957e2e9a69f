import { featureChanges } from '../coverage/feature-changes';
import { sortedEntries } from '../private/sorted';
import { compare, type Finding } from './compare/compare';
import type { State } from './facts/state';
import { applyExceptions } from './judge/exceptions';
import { FAIL_ON, gateOf } from './judge/gate';
import type { PermissionException } from './judge/parse-exceptions';
import { type FailOn, type Level, type PermissionChange, type Report, SCHEMA_VERSION, type Source } from './report';

export interface ReviewOptions {
  readonly source: Source;
  readonly exceptions?: readonly PermissionException[];
  readonly failOn?: readonly FailOn[];

  /** Date in ISO form, for exceptions that end; the default is the day on which it runs. */
  readonly today?: string;

  /** What was changed outside Terraform since the last apply, as a plan says it. */
  readonly drift?: { readonly before: State; readonly after: State };

  /** A synthesized state of the same stack, for what a plan does not say: which integrations asked. */
  readonly synth?: State;
}

/** Says what a change lets apps do. */
export function review(before: State, after: State, options: ReviewOptions): Report {
  const { source, exceptions = [], failOn = [], drift, synth, today = new Date().toISOString().slice(0, 10) } = options;
  const comparison = compare(before, after, today);
  // Where there is no before, that an app is there is no news.
  const news = comparison.findings.filter(({ note }) => source !== 'inventory' || note.kind !== 'app-created');
  const named = synth
    ? comparison.changes.map((change) => ({ ...change, integrations: integrationsOf(synth, change) }))
    : comparison.changes;
  const { changes, findings, accepted } = applyExceptions(
    exceptions,
    { changes: named, findings: news },
    synth ? { ...after, exceptions: synth.exceptions } : after,
    today,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    level: levelOf(changes, findings),
    stacks: stacksOf(before, after),
    apps: [...after.subjects.values()].filter(({ isApp }) => isApp).length,
    changes,
    kept: comparison.kept,
    notes: findings.map(({ note }) => note),
    unreviewed: unreviewed(before, after),
    drift: driftOf(drift, today),
    features: source === 'inventory' ? [] : featureChanges(before, after),
    exceptions: accepted,
    gates: FAIL_ON.filter((level) => failOn.includes(level)).map((level) => gateOf(level, changes, findings)),
  };
}

/** The stacks of both states. An app that is alone in a stack is told apart from that of another one by it. */
function stacksOf(...states: readonly State[]): Report['stacks'] {
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
