import type { Impact } from '../facts/model';
import type { FailOn, Gate, Note, PermissionChange } from '../report';

/** What each level lets through; what nobody can rate is let through by none. */
const STOPS: Record<FailOn, readonly Impact[]> = {
  broadening: ['critical', 'unknown', 'high', 'other'],
  high: ['critical', 'unknown', 'high'],
  critical: ['critical', 'unknown'],
};

export const FAIL_ON = Object.keys(STOPS) as FailOn[];

/** Whether a note is of something that may give anything, such as a module that cannot be read. */
export function isNotRated({ kind, broadens }: Note): boolean {
  return kind === 'not-reviewed' && broadens;
}

/** Says no to what a change gains, and to nothing else. */
export function gateOf(failOn: FailOn, changes: readonly PermissionChange[], notes: readonly Note[]): Gate {
  const permissions = changes.filter(
    ({ gained, impact, exception }) => gained && exception === null && STOPS[failOn].includes(impact),
  );
  const others = notes.filter((note) => isNotRated(note) || (failOn === 'broadening' && note.broadens));
  const stoppedBy = [
    ...permissions.map(({ app, permission }) => ({ app, what: permission })),
    ...others.map(({ app, kind }) => ({ app, what: kind })),
  ];
  return { failOn, passed: stoppedBy.length === 0, stoppedBy };
}
