import { permissionsOf, type State, type Subject, type Who } from '../review/facts/state';
import { enablingPermissions } from '../review/features';
import type { Report } from '../review/report';
import { FEATURES, type RewstFeature } from '../rewst/features';

/** Version of the coverage's JSON. It changes when a property is removed or changes its meaning. */
const COVERAGE_SCHEMA_VERSION = 1;

/** An action or a trigger of Rewst, and the permissions for it that an app has. */
export interface Feature extends RewstFeature {
  /** The permissions of `anyOf` that the app asks for or is granted. */
  readonly has: readonly string[];
}

/** What the permissions of an app, or of its principal in a customer's tenant, enable in Rewst. */
export interface AppCoverage extends Who {
  readonly enabled: readonly Feature[];
  readonly lacking: readonly Feature[];

  /** What would stop working without the permissions of `without`. */
  readonly lost: readonly Feature[];

  /** How many of the app's permissions are unknown before apply. They may enable more. */
  readonly unresolved: number;
}

/** What the permissions of apps enable in Rewst: the JSON of `--format json`. */
export interface Coverage {
  readonly schemaVersion: typeof COVERAGE_SCHEMA_VERSION;

  /** The permissions to go without. */
  readonly without: readonly string[];

  /** What was read: plans or synthesized JSON. */
  readonly source: Report['source'];

  /** The stacks, or the tenants, named after their files. */
  readonly stacks: Report['stacks'];
  readonly apps: readonly AppCoverage[];
}

/** What apps can do in Rewst, and what they would lose without some permissions. */
export function coverageOf(
  { subjects }: State,
  { stacks, source }: Pick<Report, 'stacks' | 'source'> = { stacks: [], source: 'inventory' },
  without: readonly string[] = [],
): Coverage {
  return {
    schemaVersion: COVERAGE_SCHEMA_VERSION,
    without,
    source,
    stacks,
    apps: [...subjects.values()].filter(isCovered).map((app) => appCoverage(app, without)),
  };
}

/** Apps, and principals that are granted permissions of an API. */
function isCovered(subject: Subject): boolean {
  return subject.isApp || enablingPermissions(subject).size > 0 || unresolvedOf(subject) > 0;
}

/** How many permissions of APIs are unknown before apply. Directory roles do not count. */
function unresolvedOf(subject: Subject): number {
  return permissionsOf(subject).filter(({ kind, unresolved }) => kind !== 'directory role' && unresolved !== undefined)
    .length;
}

function appCoverage(app: Subject, without: readonly string[]): AppCoverage {
  const permissions = enablingPermissions(app);
  const dropped = (permission: string) =>
    without.some((each) => permission === each || permission.endsWith(` ${each}`));
  const features = FEATURES.map((feature) => ({
    ...feature,
    has: feature.anyOf.filter((each) => permissions.has(each)),
  }));
  const enabled = features.filter(({ has }) => has.length > 0);
  return {
    ...app.who,
    enabled,
    lacking: features.filter(({ has }) => has.length === 0),
    lost: enabled.filter(({ kind, has }) => kind !== 'generic action' && has.every(dropped)),
    unresolved: unresolvedOf(app),
  };
}
