import type { Impact, Permission, PermissionKind } from './facts/permission';
import type { PrincipalType, Who } from './facts/state';
import type { Value } from './facts/value';
import type { Kind, NoteKind } from './kinds';

/** Version of the report's JSON. It changes when a property is removed or changes its meaning. */
export const SCHEMA_VERSION = 2;

/** What the report is made from: a plan, two synthesized states, or only one, which says what is asked for. */
export type Source = 'plan' | 'comparison' | 'inventory';

/**
 * What happens to a permission: the app asks for it or no longer does (`added`, `removed`), or it asks as before and the
 * grant comes or goes (`granted`, `revoked`) or holds for fewer users or in fewer places (`narrowed`).
 */
export type ChangeKind = 'added' | 'granted' | 'removed' | 'revoked' | 'narrowed';

/** Whether the permission is granted: by this change, from before and still, not by this configuration, or no longer. */
export type Granted = 'now' | 'already' | 'no' | 'revoked';

export interface PermissionChange extends Who {
  /** Whether an app gets it, or who else. */
  readonly principal: PrincipalType;
  readonly change: ChangeKind;

  /** What an exceptions file calls the permission. */
  readonly permission: string;
  readonly kind: PermissionKind;
  readonly api: string | null;
  readonly apiClientId: string | null;
  readonly value: string | null;
  readonly id: string | null;

  /** Why it is unknown which permission it is, such as `known after apply`. */
  readonly unresolved: string | null;
  readonly adminConsentRequired: boolean | null;

  /** Who must consent, in words, if Microsoft's default policy requires more than the API. */
  readonly consent: string | null;

  /** Where it does less or needs more than its name says. */
  readonly note: string | null;
  readonly impact: Impact;
  readonly granted: Granted;

  /** Whether the grant is for single users instead of the whole tenant. */
  readonly oneUser: boolean;

  /** The users or, for a directory role, the scopes that the grant is limited to, and whether it has to be activated first; empty for the whole tenant. */
  readonly within: readonly string[];

  /** The integrations that ask for it. Empty if no file says it. */
  readonly integrations: readonly string[];

  /** Addresses of the resources that ask for it and grant it. */
  readonly sources: readonly string[];

  /** Addresses of the resources for which it is unknown which permission they give. */
  readonly unknownIn: readonly string[];

  /** Whether the app can do more after the change than before. */
  readonly gained: boolean;

  /** Whether something that the app still asks for stops working. */
  readonly loses: boolean;

  /** Reason of the accepted exception, if there is one. */
  readonly exception: string | null;
}

/** Something besides permissions that a reviewer should know. */
export interface Note extends Who {
  readonly kind: NoteKind;

  /** Its subject: a redirect URI, an owner, the name of a secret, a resource type. */
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;

  /** Address of the resource that says it. Null if no single resource says it. */
  readonly source: string | null;

  /** Whether the app can do more, or more people can use it, after the change than before. */
  readonly broadens: boolean;

  /** Whether something stops working. */
  readonly loses: boolean;

  /**
   * Whether it is about an app of Rewst's: one with a redirect URI of Rewst's, or with integrations of this library.
   */
  readonly rewst: boolean;

  /** How much harm the gain could do, if it is rated. */
  readonly impact: Impact | null;

  /** Reason of the accepted exception, if there is one. */
  readonly exception: string | null;
}

/** How much the change gains: nothing, something, or the gravest impact of the gained permissions. */
export type Level = 'none' | 'broadening' | 'high' | 'unknown' | 'critical';

export interface AcceptedException {
  readonly permission: string | null;

  /** Address of the resource whose gain is unknown, or of the app of a loss. */
  readonly address: string | null;

  /** The loss: the kind of a note or the name of a permission. */
  readonly loss: string | null;

  /** What a tenant has or lacks, unlike the others. */
  readonly deviation: string | null;
  readonly app: string | null;
  readonly stack: string | null;

  /** The only tenant that it is accepted for: the name of its file or stack, or its ID. */
  readonly tenant: string | null;

  /** Last day on which it counts. */
  readonly until: string | null;
  readonly reason: string;

  /** Where it comes from: the exceptions file, or a boundary at synth, which does not open the gate. */
  readonly source: 'file' | 'synth';

  /** Whether this change needs it, an earlier change needed it, nothing needs it any more, or its last day is over. */
  readonly status: 'used' | 'in force' | 'unneeded' | 'expired';
}

export type FailOn = 'broadening' | 'high' | 'critical' | 'loss';

export interface Gate {
  readonly failOn: FailOn;
  readonly passed: boolean;

  /** What the gate stops, by its name in the report. */
  readonly stoppedBy: readonly (Who & { readonly what: string })[];
}

/** Names of Rewst's actions and triggers for which an app of Rewst's gets or loses the permissions. */
export interface FeatureChange extends Who {
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
}

/** A fact about somebody after the change. */
export interface ReportFact extends Who {
  readonly kind: Kind;
  readonly what: Value;
  readonly where: Value | null;
  readonly detail: string | null;
  readonly permission: Permission | null;
}

/**
 * By whom tenants are compared: the apps that Rewst signs in with, everybody else in the same tenants, or everybody in
 * a tenant without an app, as a partner's app at its customers.
 */
export type Role = 'rewst' | 'other' | 'customer';

/** Something that some tenants have and others lack. */
export interface Deviation {
  readonly role: Role;
  readonly kind: Kind;

  /** What an exceptions file calls it. */
  readonly what: string;
  readonly where: string | null;
  readonly impact: Impact | null;

  /** Whether the rule is to have it or to lack it. Null if there are too few tenants for a rule. */
  readonly rule: 'has' | 'lacks' | null;
  readonly has: readonly string[];
  readonly lacks: readonly string[];

  /** The tenants for which it is unknown. */
  readonly cannotTell: readonly string[];

  /** The tenants whose deviation the exceptions file expects. */
  readonly expected: readonly { readonly tenant: string; readonly reason: string }[];

  /** Whether this change brings it. */
  readonly isNew: boolean;
}

/** Tenants that have something in common which about as many others lack. */
export interface TenantGroup {
  readonly role: Role;
  readonly facts: readonly Pick<Deviation, 'kind' | 'what' | 'where'>[];
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** What is wrong with a tenant's file. */
export interface Problem {
  /** Name of the file or stack. */
  readonly tenant: string;
  readonly problem: 'missing' | 'surplus' | 'unreadable' | 'another tenant' | 'unknown tenant';
  readonly message: string;
}

/** A client secret that ends soon. */
export interface EndingSecret extends Who {
  readonly secret: string;

  /** Date and time in ISO form. */
  readonly endsOn: string;
}

/** What a change lets apps do: the JSON of `--format json`. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly source: Source;
  readonly level: Level;

  /** The stacks of both states, with the tenants that their provider blocks name. */
  readonly stacks: readonly { readonly name: string; readonly tenants: readonly string[] }[];
  readonly apps: number;
  readonly changes: readonly PermissionChange[];

  /** How many permissions stay as they are. */
  readonly kept: number;
  readonly notes: readonly Note[];

  /** What was changed outside Terraform since the last apply. It has happened already, so no gate stops it. */
  readonly drift: { readonly changes: readonly PermissionChange[]; readonly notes: readonly Note[] };

  /** How many resources of other providers change, which the review does not read, by type. */
  readonly unreviewed: readonly { readonly type: string; readonly count: number }[];

  /** What changes in Rewst. Empty in an inventory: `coverage` says more. */
  readonly features: readonly FeatureChange[];
  readonly exceptions: readonly AcceptedException[];
  readonly gates: readonly Gate[];

  /** What everybody has after the change. */
  readonly facts: readonly ReportFact[];

  /** What the tenants differ in. Empty if there is only one. */
  readonly deviations: readonly Deviation[];
  readonly groups: readonly TenantGroup[];

  /** Files of tenants that were not reviewed, or that should not be there. */
  readonly problems: readonly Problem[];

  /** The secrets that end within the requested days, sorted by end. Null if not requested. */
  readonly endingSecrets: readonly EndingSecret[] | null;
}
