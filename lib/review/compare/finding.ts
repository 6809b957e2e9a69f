import type { Impact } from '../facts/permission';
import type { Who } from '../facts/state';
import type { Cell, NoteKind } from '../kinds';
import type { Note } from '../report';

/** A note with its row of the table of kinds. */
export interface Finding {
  readonly note: Note;
  readonly cell: Cell;
}

/** The note of a cell. `impact` is that of the fact, for kinds whose facts are rated one by one. */
export function finding(cell: Cell, who: Who, text: Partial<Note> = {}, impact: Impact | null = null): Finding {
  const note: Note = {
    kind: cell.note as NoteKind,
    ...who,
    subject: null,
    before: null,
    after: null,
    source: null,
    broadens: cell.stops !== 'nothing' && cell.stops !== 'loss',
    loses: cell.stops === 'loss',
    rewst: false,
    exception: null,
    impact: cell.stops === 'every gain' ? 'unknown' : cell.stops === 'impact' ? impact : null,
    ...text,
  };
  return { cell, note };
}
