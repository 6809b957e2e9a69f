import type { Impact, PermissionKind } from './facts/permission';
import type { Who } from './facts/state';
import type { NoteKind } from './kinds';

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

  /** The users or, for a directory role, the scopes that the grant is limited to; empty for the whole tenant. */
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

  /** Whether the app can do more, or more people can get at it, after the change than before. */
  readonly broadens: boolean;

  /** Whether something stops working. */
  readonly loses: boolean;

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
  readonly app: string | null;
  readonly stack: string | null;

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
}
