import { featureChanges } from '../coverage/feature-changes';
import { compare } from './compare/compare';
import type { App, Snapshot } from './facts/model';
import { applyExceptions, type PermissionException } from './judge/exceptions';
import { gateOf, isNotRated } from './judge/gate';
import {
  type FailOn,
  type Level,
  type Note,
  type PermissionChange,
  type Report,
  SCHEMA_VERSION,
  type Source,
} from './report';

export interface ReviewOptions {
  readonly source: Source;
  readonly exceptions?: readonly PermissionException[];
  readonly failOn?: FailOn;

  /** A synthesized state of the same stack, for what a plan does not say: which integrations asked. */
  readonly synth?: Snapshot;
}

/** Says what a change lets apps do. */
export function review(before: Snapshot, after: Snapshot, options: ReviewOptions): Report {
  const { source, exceptions = [], failOn, synth } = options;
  const comparison = compare(before, after);
  // Where there is no before, that an app is there is no news.
  const notes = comparison.notes.filter(({ kind }) => source !== 'inventory' || kind !== 'app-created');
  const named = synth
    ? comparison.changes.map((change) => ({ ...change, integrations: integrationsOf(synth, change) }))
    : comparison.changes;
  const told = synth ? { ...after, exceptions: synth.exceptions } : after;
  const { changes, accepted } = applyExceptions(exceptions, named, told);
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    level: levelOf(changes, notes),
    apps: [...after.apps.values()].filter(({ registered }) => registered).length,
    changes,
    kept: comparison.kept,
    notes,
    features: source === 'inventory' ? [] : featureChanges(before, after),
    exceptions: accepted,
    gate: failOn === undefined ? null : gateOf(failOn, changes, notes),
  };
}

function levelOf(changes: readonly PermissionChange[], notes: readonly Note[]): Level {
  const gained = new Set(changes.filter((change) => change.gained).map(({ impact }) => impact));
  if (notes.some(isNotRated)) {
    gained.add('unknown');
  }
  for (const impact of ['critical', 'unknown', 'high'] as const) {
    if (gained.has(impact)) {
      return impact;
    }
  }
  return gained.size > 0 || notes.some(({ broadens }) => broadens) ? 'broadening' : 'none';
}

function integrationsOf(synth: Snapshot, change: PermissionChange): readonly string[] {
  const app = [...synth.apps.values()].find(({ address }: App) => address === change.address);
  return (app?.asks.get(change.permission) ?? app?.grants.get(change.permission))?.integrations ?? [];
}
