import type { AcceptedException, FailOn, Impact, PermissionKind, Who } from '../review';

/** Version of the audit's JSON. It changes when a property is removed or changes its meaning. */
export const AUDIT_SCHEMA_VERSION = 1;

/** Answer of the audit to a question. */
export type Answer = 'yes' | 'no' | 'not known' | 'for single users';

/** Something that Rewst needs to use the app and that is wrong or unknown. */
export interface Problem {
  readonly answer: Exclude<Answer, 'yes'>;
  readonly what: string;

  /** The error that people would see in Rewst. */
  readonly error: string | null;

  /** What to do: the prop to change, the page to open or the command to run. */
  readonly fix: string;

  /** The integrations that do not work because of it. Null if it stops all of them. */
  readonly integrations: readonly string[] | null;
}

export interface Ready {
  readonly answer: Answer;

  /** The users that it works for, if it does not work for everyone. */
  readonly users: readonly string[];
  readonly problems: readonly Problem[];
  readonly integrations: readonly { readonly name: string; readonly works: Answer }[];
}

/** A permission or directory role of the app: what the code says, and what the tenant has. */
export interface AuditedPermission {
  /** What an exceptions file calls it. */
  readonly permission: string;
  readonly kind: PermissionKind;
  readonly api: string | null;
  readonly apiClientId: string | null;
  readonly value: string | null;
  readonly id: string | null;
  readonly impact: Impact;

  /**
   * What the code does with it. `keeps`: an adopted app had it before. Null without code, and for a role whose name may
   * not be read.
   */
  readonly code: 'grants' | 'asks' | 'keeps' | 'no' | null;

  /** Whether the registration asks for it. Null if that is unknown or the registration is in another tenant. */
  readonly asked: boolean | null;
  readonly granted: 'to all' | 'to single users' | 'no' | 'not known';

  /** The users that it is granted to, if it is not granted to all. For a directory role its scopes. */
  readonly within: readonly string[];

  /** The group that gives a directory role. */
  readonly through: string | null;

  /** Whether it is a directory role that can be activated for a time and is not held. */
  readonly eligible: boolean;
  readonly integrations: readonly string[];

  /** A remark, such as that the permission is disabled. */
  readonly note: string | null;

  /** Reason of its accepted exception, if there is one. */
  readonly exception: string | null;
}

/** Something that only the tenant or only the code has. */
export interface Difference {
  readonly direction: 'only in the tenant' | 'only in the code' | 'other' | 'cannot tell';

  /** The kind of the review's note, or `permission` or `credential`. */
  readonly kind: string;
  readonly what: string;
  readonly words: string;
  readonly impact: Impact | null;

  /** Whether it lets the app do more, or lets more people use it, than the code says. */
  readonly broadens: boolean;
  readonly exception: string | null;
}

/** A way to sign in as the app. */
export interface Credential {
  readonly kind: 'secret' | 'certificate' | 'federated credential';
  readonly of: 'application' | 'service principal';
  readonly name: string;

  /** Date-time in ISO form. Null if it does not end. */
  readonly end: string | null;
  readonly state: 'valid' | 'ending' | 'expired';
  readonly issuer: string | null;
  readonly subject: string | null;

  /** Whether the code has it. Null without code. */
  readonly inCode: boolean | null;
}

export interface Owner {
  readonly of: 'application' | 'service principal';
  readonly name: string;
  readonly id: string;

  /** Null if it is unknown. */
  readonly type: string | null;
  readonly guest: boolean | null;
}

export interface SignIn {
  readonly enabled: boolean | null;

  /** Which accounts the audience lets in. */
  readonly audience: string | null;
  readonly assignmentRequired: boolean | null;

  /** Who is assigned. Null if it is unknown. */
  readonly assigned: readonly { readonly name: string; readonly type: string }[] | null;
}

/** What could not be read, and the command that prints the file. */
export interface NotKnownPart {
  readonly what: string;
  readonly why: 'missing' | 'forbidden' | 'failed';
  readonly command: string;
}

/** One app in one tenant. */
export interface AppAudit {
  readonly folder: string;
  readonly tenantId: string | null;
  readonly tenantName: string | null;
  readonly clientId: string;
  readonly displayName: string;
  readonly objectId: string | null;
  readonly servicePrincipalObjectId: string | null;

  /** Whether the app is registered in another tenant, as a partner's app is at a customer. */
  readonly registeredElsewhere: boolean;

  /** The app of the code that it was compared with. */
  readonly code: Who | null;
  readonly ready: Ready;
  readonly permissions: readonly AuditedPermission[];
  readonly differences: readonly Difference[];
  readonly credentials: readonly Credential[];
  readonly owners: readonly Owner[];
  readonly signIn: SignIn;
  readonly notKnown: readonly NotKnownPart[];

  /** Without code to compare with: what else matters about the app, in words. */
  readonly notes: readonly string[];
  readonly exceptions: readonly AcceptedException[];

  /** Files that have the value of a secret in them. */
  readonly filesWithSecret: readonly string[];
}

/** A folder that could not be read. */
export interface Unreadable {
  readonly folder: string;
  readonly reason: string;
}

export type AuditFailOn = FailOn | 'not-ready' | 'drift' | 'expiring';

/** Something that stops a level of the gate. */
export interface Stop {
  readonly folder: string;
  readonly what: string;

  /** Whether it stops the gate because it is unknown. */
  readonly unknown: boolean;
}

export interface AuditGate {
  readonly failOn: AuditFailOn;
  readonly passed: boolean;
  readonly stoppedBy: readonly Stop[];
}

/** What tenants have: the JSON of `--format json`. */
export interface AuditReport {
  readonly schemaVersion: typeof AUDIT_SCHEMA_VERSION;

  /** The day of the audit in ISO form. */
  readonly date: string;

  /** Days before the end in which a secret or certificate counts as ending. */
  readonly withinDays: number;
  readonly apps: readonly AppAudit[];
  readonly unreadable: readonly Unreadable[];
  readonly gates: readonly AuditGate[];
}
