import type { Impact, Permission, PermissionKind } from './facts/permission';
import type { PrincipalType, Who } from './facts/state';
import type { Value } from './facts/value';
import type { Kind, NoteKind } from './kinds';

/** Version of the report's shape. It changes when something that a reader may rely on is removed or means another thing. */
export const SCHEMA_VERSION = 2;

/** Where the report comes from: a plan, two synthesized states, or one alone, which says what is asked for. */
export type Source = 'plan' | 'comparison' | 'inventory';

/**
 * What happens to a permission: the app asks for it or no longer does (`added`, `removed`), or it asks as before and the
 * grant comes or goes (`granted`, `revoked`) or holds for fewer users or in fewer places (`narrowed`).
 */
export type ChangeKind = 'added' | 'granted' | 'removed' | 'revoked' | 'narrowed';

/** Whether the permission is granted: by this change, from before and still, not by this configuration, or no longer. */
export type Granted = 'now' | 'already' | 'no' | 'revoked';

export interface PermissionChange extends Who {
  /** Whether it is an app that gets it, or who else. */
  readonly principal: PrincipalType;
  readonly change: ChangeKind;

  /** What an exceptions file calls the permission. */
  readonly permission: string;
  readonly kind: PermissionKind;
  readonly api: string | null;
  readonly apiClientId: string | null;
  readonly value: string | null;
  readonly id: string | null;

  /** Why nobody knows which permission it is, such as `known after apply`. */
  readonly unresolved: string | null;
  readonly adminConsentRequired: boolean | null;

  /** Who must consent, in words, where Microsoft's default policy asks for more than the API. */
  readonly consent: string | null;

  /** What it does less, or needs besides, than its name says. */
  readonly note: string | null;
  readonly impact: Impact;
  readonly granted: Granted;

  /** Whether the grant is for single users instead of the whole tenant. */
  readonly oneUser: boolean;

  /** The users or, for a directory role, the scopes that the grant is limited to, and whether it has to be activated first; empty for the whole tenant. */
  readonly within: readonly string[];

  /** The integrations that ask for it; empty where no file says so. */
  readonly integrations: readonly string[];

  /** Addresses of the resources that ask for it and grant it. */
  readonly sources: readonly string[];

  /** Addresses of the resources of which nobody can tell yet which permission they give. */
  readonly unknownIn: readonly string[];

  /** Whether the app can do more after the change than before. */
  readonly gained: boolean;

  /** Whether something stops working that the app still asks for. */
  readonly loses: boolean;

  /** Reason of the accepted exception, if there is one. */
  readonly exception: string | null;
}

/** Something besides permissions that a reviewer should know. */
export interface Note extends Who {
  readonly kind: NoteKind;

  /** What it is about: a redirect URI, an owner, the name of a secret, a resource type. */
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;

  /** Address of the resource that says it; nothing for what no single resource says. */
  readonly source: string | null;

  /** Whether the app can do more, or more people can get at it, after the change than before. */
  readonly broadens: boolean;

  /** Whether something stops working. */
  readonly loses: boolean;

  /** Whether it is about an app of Rewst's: one with a redirect URI of Rewst's, or that integrations of ours ask for. */
  readonly rewst: boolean;

  /** How much harm what is gained could do, where that is rated. */
  readonly impact: Impact | null;

  /** Reason of the accepted exception, if there is one. */
  readonly exception: string | null;
}

/** How much the change gives: nothing, something, or as much as the gravest of the permissions that are gained. */
export type Level = 'none' | 'broadening' | 'high' | 'unknown' | 'critical';

export interface AcceptedException {
  readonly permission: string | null;

  /** Address of the resource of which nobody can tell yet what it gives, or of the app of a loss. */
  readonly address: string | null;

  /** The loss: the kind of a note or the name of a permission. */
  readonly loss: string | null;

  /** What a tenant has or lacks beside the others. */
  readonly deviation: string | null;
  readonly app: string | null;
  readonly stack: string | null;

  /** The only tenant that it is accepted for: name of its file or stack, or its ID. */
  readonly tenant: string | null;

  /** Last day on which it counts. */
  readonly until: string | null;
  readonly reason: string;

  /** From the exceptions file, or from a boundary at synth, which does not open the gate. */
  readonly source: 'file' | 'synth';

  /** Whether this change needs it, an earlier one did, nothing does any more, or its last day is over. */
  readonly status: 'used' | 'in force' | 'unneeded' | 'expired';
}

export type FailOn = 'broadening' | 'high' | 'critical' | 'loss';

export interface Gate {
  readonly failOn: FailOn;
  readonly passed: boolean;

  /** What the gate says no to, as the report calls it. */
  readonly stoppedBy: readonly (Who & { readonly what: string })[];
}

/** Actions and triggers of Rewst that an app of Rewst's gets or loses the permissions for, by name. */
export interface FeatureChange extends Who {
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
}

/** One thing that somebody has after the change. */
export interface ReportFact extends Who {
  readonly kind: Kind;
  readonly what: Value;
  readonly where: Value | null;
  readonly detail: string | null;
  readonly permission: Permission | null;
}

/**
 * Whom tenants are compared by: the apps that Rewst signs in with, everybody else in the same tenants, or whoever is in a
 * tenant without an app, as a partner's app is at its customers.
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

  /** Whether it is the rule to have it or to lack it; null where there are too few tenants for a rule. */
  readonly rule: 'has' | 'lacks' | null;
  readonly has: readonly string[];
  readonly lacks: readonly string[];

  /** The tenants of which nobody can tell yet. */
  readonly cannotTell: readonly string[];

  /** The tenants whose deviation is expected, by the exceptions file. */
  readonly expected: readonly { readonly tenant: string; readonly reason: string }[];

  /** Whether this change brings it. */
  readonly isNew: boolean;
}

/** Tenants that have the same and differ by it from others that are about as many. */
export interface TenantGroup {
  readonly role: Role;
  readonly facts: readonly Pick<Deviation, 'kind' | 'what' | 'where'>[];
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** What is wrong with the files of the tenants. */
export interface Problem {
  /** Name of the file or stack. */
  readonly tenant: string;
  readonly problem: 'missing' | 'surplus' | 'unreadable' | 'another tenant';
  readonly message: string;
}

/** A client secret that ends soon. */
export interface EndingSecret extends Who {
  readonly secret: string;

  /** Date and time in ISO form. */
  readonly endsOn: string;
}

/** What a change lets apps do: plain data, in the shape that `--format json` writes. */
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

  /** What changes in Rewst itself; empty in an inventory, of which `coverage` says more. */
  readonly features: readonly FeatureChange[];
  readonly exceptions: readonly AcceptedException[];
  readonly gates: readonly Gate[];

  /** What everybody has after the change. */
  readonly facts: readonly ReportFact[];

  /** What the tenants differ in; empty where there is one alone. */
  readonly deviations: readonly Deviation[];
  readonly groups: readonly TenantGroup[];

  /** Files of tenants that were not reviewed, or that should not be there. */
  readonly problems: readonly Problem[];

  /** The secrets that end within the days that were asked for, by end; null where nobody asked. */
  readonly endingSecrets: readonly EndingSecret[] | null;
}
