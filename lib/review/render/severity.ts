import { CELLS, type Hurt } from '../kinds';
import type { Level, Note, PermissionChange } from '../report';

/** How bad a gain or a loss is. */
export type Severity = Level | Hurt;

/** Gains and losses in one order, the worst first. */
const ORDER: readonly Severity[] = [
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

/** Sorts the worst first. */
export function bySeverity(one: Severity, other: Severity): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** The severity of a change of a permission. */
export function severityOfChange({
  gained,
  impact,
  loses,
}: Pick<PermissionChange, 'gained' | 'impact' | 'loses'>): Severity {
  if (gained) {
    return RATED.find((each) => each === impact) ?? 'broadening';
  }
  return loses ? 'part' : 'none';
}

/** The severity of notes of one kind. Some kinds are a loss in one place and not in another. */
export function severityOfNotes(notes: readonly Note[]): Severity {
  const [first] = notes;
  const hurts = first && CELLS.get(first.kind)?.verdict?.hurts;
  if (hurts === 'risk' || (hurts && notes.some(({ loses }) => loses))) {
    return hurts;
  }
  const impact = RATED.find((each) => notes.some((note) => note.impact === each));
  return impact ?? (notes.some(({ broadens }) => broadens) ? 'broadening' : 'none');
}
