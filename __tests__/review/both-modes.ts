import type { Json } from '../synth';
import { configuration, noted, ref, reviewChange, reviewPlan } from './helpers';
import { planOf } from './plan-of';

/** How a change is reviewed: as a plan, or as two synthesized files. */
export const MODES = ['plan', 'comparison'] as const;

export const APP = ref('azuread_application.rewst.id');
export const PRINCIPAL = ref('azuread_service_principal.rewst.object_id');

/** Rewst's app with its service principal, and what else is given by resource type. */
export function own(app: Json = {}, principal: Json = {}, others: Json = {}): Json {
  const client_id = ref('azuread_application.rewst.client_id');
  return configuration(app, { azuread_service_principal: { rewst: { client_id, ...principal } }, ...others });
}

const STOPPED = {
  nothing: [],
  broadening: ['broadening'],
  high: ['broadening', 'high'],
  'every gain': ['broadening', 'high', 'critical'],
  loss: ['loss'],
  'broadening and loss': ['broadening', 'loss'],
} as const;

/** Which levels of the gate stop a change. */
export type Stop = keyof typeof STOPPED;

/** Expects what a change is noted as, and which levels stop it. */
export function expectChangeIn(mode: (typeof MODES)[number]) {
  return (before: Json, after: Json, notes: readonly string[], stops: Stop): void => {
    const report = (failOn?: 'broadening' | 'high' | 'critical' | 'loss') =>
      mode === 'plan' ? reviewPlan(planOf(before, after), failOn) : reviewChange(before, after, failOn);
    expect(noted(report())).toEqual(notes);
    const levels = (['broadening', 'high', 'critical', 'loss'] as const).filter(
      (level) => report(level).gates[0]?.passed === false,
    );
    expect(levels).toEqual(STOPPED[stops]);
  };
}
