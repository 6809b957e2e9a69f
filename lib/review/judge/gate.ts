import type { Finding } from '../compare/compare';
import type { Impact } from '../facts/permission';
import type { FailOn, Gate, PermissionChange } from '../report';

/** The impacts that each level stops. What nobody can rate is stopped by all of them. */
const STOPS: Record<FailOn, readonly Impact[]> = {
  broadening: ['critical', 'unknown', 'high', 'other'],
  high: ['critical', 'unknown', 'high'],
  critical: ['critical', 'unknown'],
};

export const FAIL_ON = Object.keys(STOPS) as FailOn[];

/** Says no to what a change gains, and to nothing else. */
export function gateOf(failOn: FailOn, changes: readonly PermissionChange[], findings: readonly Finding[]): Gate {
  const permissions = changes.filter(
    ({ gained, impact, exception }) => gained && exception === null && STOPS[failOn].includes(impact),
  );
  const others = findings.filter(
    ({ cell }) => cell.stops === 'every gain' || (failOn === 'broadening' && cell.stops === 'broadening'),
  );
  const stoppedBy = [
    ...permissions.map(({ app, permission }) => ({ app, what: permission })),
    ...others.map(({ note }) => ({ app: note.app, what: note.kind })),
  ];
  return { failOn, passed: stoppedBy.length === 0, stoppedBy };
}
