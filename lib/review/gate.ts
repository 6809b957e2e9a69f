import type { Impact } from './model';
import type { FailOn, Gate, Note, PermissionChange } from './report';

/** What each level lets through; what nobody can rate is let through by none. */
const STOPS: Record<FailOn, readonly Impact[]> = {
  broadening: ['critical', 'unknown', 'high', 'other'],
  high: ['critical', 'unknown', 'high'],
  critical: ['critical', 'unknown'],
};

export const FAIL_ON = Object.keys(STOPS) as FailOn[];

/** Says no to what a change gains, and to nothing else. */
export function gateOf(failOn: FailOn, changes: readonly PermissionChange[], notes: readonly Note[]): Gate {
  const permissions = changes.filter(
    ({ gained, impact, exception }) => gained && exception === null && STOPS[failOn].includes(impact),
  );
  const others = failOn === 'broadening' ? notes.filter(({ broadens }) => broadens) : [];
  const stoppedBy = [
    ...permissions.map(({ app, permission }) => ({ app, what: permission })),
    ...others.map(({ app, kind }) => ({ app, what: kind })),
  ];
  return { failOn, passed: stoppedBy.length === 0, stoppedBy };
}
