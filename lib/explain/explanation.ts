import type { PermissionImpact } from '../permissions/api-permission';
import type { ConsentRequirement } from '../permissions/consent-requirement';
import type { RewstFeature } from '../rewst/features';

/** Version of the explanation's JSON. It changes when a property is removed or changes its meaning. */
export const EXPLANATION_SCHEMA_VERSION = 1;

/** What IDs and names mean: the JSON of `--format json`. */
export interface Explanation {
  readonly schemaVersion: typeof EXPLANATION_SCHEMA_VERSION;
  readonly found: readonly Answer[];
  readonly notFound: readonly NotFound[];
}

/** Everything that an ID or a name may mean. */
export interface Answer {
  readonly asked: string;
  readonly matches: readonly Match[];
}

/** An ID or a name that means nothing here. */
export interface NotFound {
  readonly asked: string;
  readonly nearest: readonly string[];
}

export type Match = PermissionMatch | RoleMatch | ApiMatch;

export interface PermissionMatch {
  readonly kind: 'delegated' | 'application';
  readonly api: string;
  readonly apiClientId: string;
  readonly value: string;
  readonly id: string;
  readonly adminConsent: ConsentRequirement;
  readonly impact: PermissionImpact;

  /** Rewst's actions and triggers that the permission enables by itself. */
  readonly enables: readonly Pick<RewstFeature, 'name' | 'kind'>[];

  /** What to write in TypeScript. */
  readonly member: string;
  readonly note?: string;

  /** Date of the fact, such as `2026-08-22`. */
  readonly asOf: string;
}

export interface RoleMatch {
  readonly kind: 'directory role';
  readonly name: string;
  readonly templateId: string;
  readonly impact: PermissionImpact;

  /** What to write in TypeScript. Missing if no app should hold the role. */
  readonly member?: string;
  readonly note?: string;
  readonly asOf: string;
}

export interface ApiMatch {
  readonly kind: 'api';
  readonly name: string;
  readonly clientId: string;

  /** Names in the provider's `azuread_application_published_app_ids`. */
  readonly publishedAs: readonly string[];

  /** How many of its permissions the catalogue has. */
  readonly permissions: number;
  readonly member?: string;
  readonly note?: string;
  readonly asOf: string;
}
