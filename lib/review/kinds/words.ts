import { code } from '../../private/markdown';
import type { NoteFacts, NoteText } from './kind';

// The texts that notes of several kinds have in common.

/** What a note is about, in Markdown. */
export function subject(note: NoteText): string {
  return code(note.subject ?? '');
}

export function before(note: NoteText): string {
  return code(note.before ?? '');
}

export function after(note: NoteText): string {
  return code(note.after ?? '');
}

/** What the fact is about, whether it comes or goes. */
export function what({ before, after }: NoteFacts): Partial<NoteText> {
  return { subject: (after ?? before)?.what.text ?? null };
}

/** What it was about, and what it is about now. */
export function beforeAndAfter({ before, after }: NoteFacts): Partial<NoteText> {
  return { before: before?.what.text ?? null, after: after?.what.text ?? null };
}

/** Its place, and its name or else what identifies it. */
export function nameAndPlace({ before, after }: NoteFacts): Partial<NoteText> {
  const fact = after ?? before;
  return { subject: fact?.detail ?? fact?.what.text ?? null, after: fact?.where?.text ?? null };
}

/** A switch that is on is a fact without text. One that is unknown says why. */
export function unknownSwitch({ after }: NoteFacts): Partial<NoteText> {
  return { after: after && !after.what.known ? after.what.text : null };
}

/** What is added to the text about an unknown switch. */
export function orNot({ after }: NoteText): string {
  return after === null ? '' : `, or not: ${code(after)}`;
}
