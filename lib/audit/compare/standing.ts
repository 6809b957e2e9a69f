import { code } from '../../private/markdown';
import { compare } from '../../review/compare/compare';
import type { Subject } from '../../review/facts/state';
import type { NoteKind } from '../../review/kinds';
import { stateOf } from './pair';

/** What has a section of its own. */
const ELSEWHERE: readonly NoteKind[] = ['app-created', 'owner-added', 'audience-widened'];

/** What the review says of an app that is there, the gravest first. */
export function standingNotes(subject: Subject, today: string): string[] {
  const nothing = { ...stateOf(subject), subjects: new Map() };
  return compare(nothing, stateOf(subject), today)
    .findings.filter(({ note }) => !ELSEWHERE.includes(note.kind))
    .sort((a, b) => a.cell.rank - b.cell.rank)
    .map(({ cell, note }) => (cell.standing ?? cell.words)(code(note.app), note));
}
