import { featureChanges } from '../coverage/feature-changes';
import { compare, type Finding } from './compare/compare';
import type { State } from './facts/state';
import { applyExceptions, type PermissionException } from './judge/exceptions';
import { gateOf } from './judge/gate';
import { type FailOn, type Level, type PermissionChange, type Report, SCHEMA_VERSION, type Source } from './report';

export interface ReviewOptions {
  readonly source: Source;
  readonly exceptions?: readonly PermissionException[];
  readonly failOn?: FailOn;

  /** A synthesized state of the same stack, for what a plan does not say: which integrations asked. */
  readonly synth?: State;
}

/** Says what a change lets apps do. */
export function review(before: State, after: State, options: ReviewOptions): Report {
  const { source, exceptions = [], failOn, synth } = options;
  const comparison = compare(before, after);
  // Where there is no before, that an app is there is no news.
  const findings = comparison.findings.filter(({ note }) => source !== 'inventory' || note.kind !== 'app-created');
  const named = synth
    ? comparison.changes.map((change) => ({ ...change, integrations: integrationsOf(synth, change) }))
    : comparison.changes;
  const { changes, accepted } = applyExceptions(
    exceptions,
    named,
    synth ? { ...after, exceptions: synth.exceptions } : after,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    level: levelOf(changes, findings),
    apps: [...after.subjects.values()].filter(({ isApp }) => isApp).length,
    changes,
    kept: comparison.kept,
    notes: findings.map(({ note }) => note),
    features: source === 'inventory' ? [] : featureChanges(before, after),
    exceptions: accepted,
    gate: failOn === undefined ? null : gateOf(failOn, changes, findings),
  };
}

function levelOf(changes: readonly PermissionChange[], findings: readonly Finding[]): Level {
  const gained = new Set(changes.filter((change) => change.gained).map(({ impact }) => impact));
  if (findings.some(({ cell }) => cell.stops === 'every gain')) {
    gained.add('unknown');
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
