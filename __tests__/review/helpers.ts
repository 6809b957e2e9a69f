import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FailOn, type PermissionException, type Report, review, stateOf } from '../../lib/review';
import { readPlan } from '../../lib/review/read/read-plan';
import { readSynth, withForgotten } from '../../lib/review/read/read-synth';
import type { Json } from '../synth';

/** The day on which the tests' exceptions are judged. */
export const TODAY = '2026-11-25';

export const GRAPH = '00000003-0000-0000-c000-000000000000';
export const USER_READ = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d';
export const USER_READ_ALL = 'df021288-bdef-4463-88db-98f22de89214';
export const DIRECTORY_READ_WRITE_ALL = '19dbc75e-c2e2-444c-a770-ec69d8559fc7';

/** A plan that `terraform show -json` printed, reduced to what is read (plans/README.md). */
export function plan(name: string): Json {
  return JSON.parse(readFileSync(planFile(name), 'utf8'));
}

export function planFile(name: string): string {
  return join(__dirname, 'plans', `${name}.json`);
}

export function reviewPlan(json: Json, failOn?: FailOn, exceptions?: PermissionException[]): Report {
  const { before, after, drift } = readPlan(json);
  return review(stateOf([before], [after]), stateOf([after], [before]), {
    source: 'plan',
    drift: drift && {
      before: stateOf([drift.before], [drift.after, after]),
      after: stateOf([drift.after], [drift.before, after]),
    },
    failOn: failOn && [failOn],
    exceptions,
    today: TODAY,
  });
}

/** What changes from one hand-written or synthesized configuration to another. */
export function reviewChange(before: Json, after: Json, failOn?: FailOn, exceptions?: PermissionException[]): Report {
  const [old, now] = [before, after].map((each) => [readSynth('', [each])]);
  return review(stateOf(old, [], now), stateOf(withForgotten(now, old)), {
    source: 'comparison',
    failOn: failOn && [failOn],
    exceptions,
    today: TODAY,
  });
}

/** A hand-written configuration of one app, `rewst`, and what else is given by resource type. */
export function configuration(app: Json = {}, others: Json = {}): Json {
  return { resource: { azuread_application: { rewst: { display_name: 'Rewst', ...app } }, ...others } };
}

export function asks(...permissions: [type: 'Scope' | 'Role', id: string][]): Json {
  return {
    required_resource_access: [
      { resource_app_id: GRAPH, resource_access: permissions.map(([type, id]) => ({ type, id })) },
    ],
  };
}

/** An expression that refers to an attribute. */
export function ref(path: string): string {
  return `\${${path}}`;
}

/** What the only gate of a report says no to, as `app: what`. */
export function stoppedBy(report: Report): string[] | undefined {
  return report.gates[0]?.stoppedBy.map(({ app, what }) => `${app}: ${what}`);
}

/** Notes of a report as `kind subject`. */
export function noted(report: Report): string[] {
  return report.notes.map(({ kind, subject }) => (subject === null ? kind : `${kind} ${subject}`));
}

/** Changes of a report as `change permission, granted`. */
export function changed(report: Report): string[] {
  return report.changes.map(({ change, permission, granted }) => `${change} ${permission}, ${granted}`);
}
