import { sortedEntries } from '../../private/sorted';
import type { Finding } from '../compare/finding';
import { byWeight } from '../compare/permissions';
import type { State } from '../facts/state';
import { CELLS, type Cell, type Stops } from '../kinds';
import type { Note, Problem, Report } from '../report';
import type { Unjudged } from '../review';
import { stateOf } from '../state/state-of';
import { subjectsOf } from './facts';

/** The report of one tenant. `name` is the name of its file. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** Joins the reports of many tenants into one, with their names as stacks. */
export function join(reports: readonly NamedReport[], problems: readonly Problem[]): Unjudged {
  const all = [...reports].sort((a, b) => (a.name < b.name ? -1 : 1)).map(placed);
  const facts = all.flatMap((report) => report.facts);
  const changes = all.flatMap((report) => report.changes).sort(byWeight);
  const counts = new Map<string, number>();
  for (const { type, count } of all.flatMap(({ unreviewed }) => unreviewed)) {
    counts.set(type, (counts.get(type) ?? 0) + count);
  }
  return {
    source: all[0]?.source ?? 'plan',
    stacks: all.flatMap(({ stacks }) => stacks),
    apps: sum(all.map(({ apps }) => apps)),
    changes,
    kept: sum(all.map(({ kept }) => kept)),
    findings: all.flatMap(({ notes }) => notes.map(findingOf)),
    features: all.flatMap(({ features }) => features),
    unreviewed: sortedEntries(counts).map(([type, count]) => ({ type, count })),
    drift: {
      changes: all.flatMap(({ drift }) => drift.changes).sort(byWeight),
      notes: all.flatMap(({ drift }) => drift.notes),
    },
    facts,
    problems,
    after: { ...NOTHING, subjects: subjectsOf(facts), exceptions: synthExceptions(all) },
    isOfTenants: true,
  };
}

const NOTHING: State = stateOf([]);

/**
 * The report with the file's name as the stack of everybody. An exception may have ended since it was made, so it is
 * judged again.
 */
function placed({ name, report }: NamedReport): Report {
  const at = <T extends { readonly stack: string }>(each: T): T => ({ ...each, stack: name });
  const anew = <T extends { readonly stack: string }>(each: T) => ({ ...each, stack: name, exception: null });
  return {
    ...report,
    stacks: [{ name, tenants: [...new Set(report.stacks.flatMap(({ tenants }) => tenants))].sort() }],
    changes: report.changes.map(anew),
    notes: report.notes.map(anew),
    features: report.features.map(at),
    drift: { changes: report.drift.changes.map(at), notes: report.drift.notes.map(at) },
    facts: report.facts.map(at),
  };
}

/** The finding of a note. The note says which levels of the gate stop it. */
function findingOf(note: Note): Finding {
  const cell = CELLS.get(note.kind) as Cell;
  return { note, cell: { ...cell, stops: stopsOf(note) } };
}

function stopsOf({ loses, impact, broadens }: Note): Stops {
  if (loses) {
    return 'loss';
  }
  if (impact !== null) {
    return 'impact';
  }
  return broadens ? 'broadening' : 'nothing';
}

function synthExceptions(reports: readonly Report[]): State['exceptions'] {
  const all = reports.flatMap(({ exceptions }) =>
    exceptions.flatMap(({ source, permission, reason }) =>
      source === 'synth' && permission !== null ? [{ permission, reason }] : [],
    ),
  );
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
