import { code } from '../../private/markdown';
import { compare } from '../../review/compare/compare';
import { Subject } from '../../review/facts/state';
import type { NoteKind } from '../../review/kinds';
import { stateOf } from './pair';

/** Notes that have a section of their own. */
const ELSEWHERE: readonly NoteKind[] = ['app-created', 'owner-added', 'audience-widened'];

/** The review's notes about an app that exists, the gravest first. */
export function standingNotes(subject: Subject, today: string): string[] {
  const after = stateOf(withoutPermissions(subject));
  return compare({ ...after, subjects: new Map() }, after, today)
    .findings.filter(({ note }) => !ELSEWHERE.includes(note.kind))
    .sort((a, b) => a.cell.rank - b.cell.rank)
    .map(({ cell, note }) => (cell.standing ?? cell.words)(code(note.app), note));
}

/** Removes permissions: they have a table, and no note depends on them. */
function withoutPermissions({ facts, key, stack, address, ...of }: Subject): Subject {
  const rest = new Subject(key, stack, address, of);
  for (const [kind, all] of facts) {
    if (kind !== 'asks' && kind !== 'granted') {
      rest.facts.set(kind, all);
    }
  }
  return rest;
}
