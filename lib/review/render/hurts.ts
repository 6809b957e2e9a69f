import { CELLS, type Hurt } from '../kinds';
import type { Level, Note, PermissionChange } from '../report';

/** Gains and losses in one order, the worst first. */
const ORDER: readonly (Level | Hurt)[] = [
  'tenant',
  'critical',
  'app',
  'unknown',
  'high',
  'risk',
  'part',
  'broadening',
  'none',
];

/** The impacts that the verdict names, the gravest first. */
export const RATED = ['critical', 'unknown', 'high'] as const;

/** Compares by what hurts more. */
export function byHurt(one: Level | Hurt, other: Level | Hurt): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** How much changes of permissions hurt. */
export function hurtOfChanges(changes: readonly PermissionChange[]): Level | Hurt {
  const gained = changes.filter((change) => change.gained);
  const impact = RATED.find((each) => gained.some((change) => change.impact === each));
  const missed = changes.some(({ loses }) => loses) ? 'part' : 'none';
  return impact ?? (gained.length > 0 && missed === 'none' ? 'broadening' : missed);
}

/** How much notes of one kind hurt. Some kinds are a loss in one place and not in another. */
export function hurtOfNotes(notes: readonly Note[]): Level | Hurt {
  const [first] = notes;
  const hurts = first && CELLS.get(first.kind)?.verdict?.hurts;
  if (hurts === 'risk' || (hurts && notes.some(({ loses }) => loses))) {
    return hurts;
  }
  const impact = RATED.find((each) => notes.some((note) => note.impact === each));
  return impact ?? (notes.some(({ broadens }) => broadens) ? 'broadening' : 'none');
}
