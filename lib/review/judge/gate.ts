import type { Finding } from '../compare/finding';
import type { Impact } from '../facts/permission';
import type { Stops } from '../kinds';
import type { FailOn, Gate, PermissionChange } from '../report';

/** What a level stops: permissions that are lost, or gains of these impacts, and findings of these kinds. */
interface Level {
  readonly losses?: true;
  readonly impacts: readonly Impact[];
  readonly findings: readonly Stops[];
}

/** Every level for gains stops what cannot be rated. */
const LEVELS: Record<FailOn, Level> = {
  broadening: { impacts: ['critical', 'unknown', 'high', 'other'], findings: ['broadening', 'impact', 'every gain'] },
  high: { impacts: ['critical', 'unknown', 'high'], findings: ['every gain'] },
  critical: { impacts: ['critical', 'unknown'], findings: ['every gain'] },
  loss: { losses: true, impacts: [], findings: ['loss'] },
};

export const FAIL_ON = Object.keys(LEVELS) as FailOn[];

/** The result of the gate: what the level stops. */
export function gateOf(failOn: FailOn, changes: readonly PermissionChange[], findings: readonly Finding[]): Gate {
  const { losses, impacts, findings: kinds } = LEVELS[failOn];
  const permissions = changes.filter(
    ({ gained, loses, impact, exception }) =>
      exception === null && (losses ? loses : gained && impacts.includes(impact)),
  );
  const others = findings.filter(
    ({ cell, note }) =>
      note.exception === null &&
      (kinds.includes(cell.stops) || (cell.stops === 'impact' && impacts.includes(note.impact ?? 'unknown'))),
  );
  const stoppedBy = [
    ...permissions.map(({ stack, tenant, app, address, permission }) => ({
      stack,
      tenant,
      app,
      address,
      what: permission,
    })),
    ...others.map(({ note: { stack, tenant, app, address, kind } }) => ({ stack, tenant, app, address, what: kind })),
  ];
  return { failOn, passed: stoppedBy.length === 0, stoppedBy };
}
