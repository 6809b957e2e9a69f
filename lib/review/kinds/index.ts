import { ACCESS_KINDS } from './access';
import { ACCESS_PACKAGE_KINDS } from './access-packages';
import { APP_KINDS } from './app';
import { CREDENTIAL_KINDS } from './credentials';
import { EVENTS } from './events';
import type { Cell, KindRow } from './kind';
import { MEMBERSHIP_KINDS } from './memberships';
import { OTHER_KINDS } from './others';
import { SWITCH_KINDS } from './switches';
import { UNKNOWN_KINDS } from './unknown';

/**
 * One row a kind of fact. Gate, verdict, Markdown, JSON and the table in docs/review.md are made from it.
 *
 * Permissions, which are asked for and granted, have a joined view of their own instead of cells.
 */
export const KINDS = {
  ...APP_KINDS,
  ...ACCESS_KINDS,
  ...CREDENTIAL_KINDS,
  ...MEMBERSHIP_KINDS,
  ...ACCESS_PACKAGE_KINDS,
  ...SWITCH_KINDS,
  ...OTHER_KINDS,
  ...UNKNOWN_KINDS,
  asks: { isSameInEveryTenant: true },
  granted: { isSameInEveryTenant: true },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;

type Rows = (typeof KINDS)[Kind];
type NoteOf<C> = C extends { readonly note: infer N extends string } ? N : never;
type CellsOf<R> = R extends unknown ? NoteOf<R[keyof R]> : never;

/** What the report's JSON calls something besides permissions that a reviewer should know. */
export type NoteKind = CellsOf<Rows> | NoteOf<(typeof EVENTS)[keyof typeof EVENTS]>;

/** The rows in the order of the report. */
export const ROWS: ReadonlyMap<Kind, KindRow> = new Map(Object.entries(KINDS) as [Kind, KindRow][]);

/** The cell of a note. Cells that share a note differ only in the gate. */
export const CELLS: ReadonlyMap<NoteKind, Cell> = new Map(
  [...ROWS.values(), EVENTS]
    .flatMap((row) => Object.values(row).filter(isCell))
    .map((cell) => [cell.note as NoteKind, cell]),
);

export function isCell(value: unknown): value is Cell {
  return typeof value === 'object' && value !== null && 'note' in value;
}

export * from './events';
export * from './kind';
