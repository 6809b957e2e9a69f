/** How much harm a permission could do; `unknown` when the catalogue lacks it or nobody knows yet which it is. */
export type Impact = 'critical' | 'high' | 'other' | 'unknown';

export type PermissionKind = 'application' | 'delegated' | 'directory role';

/** A permission of an API, or a directory role. */
export interface Permission {
  /** What tells it apart, and what an exceptions file calls it: `Microsoft Graph User.Read (delegated)`. */
  readonly name: string;
  readonly kind: PermissionKind;

  /** Name of the API; for an API that the catalogue lacks, what the file calls it. Nothing for a directory role. */
  readonly api?: string;
  readonly apiClientId?: string;

  /** `User.Read`, or the name of the role. */
  readonly value?: string;

  /** GUID of the permission, or template ID of the role. */
  readonly id?: string;

  /** Nothing when it is not established. */
  readonly adminConsentRequired?: boolean;
  /** Who must consent, in words, where Microsoft's default policy asks for more than the API. */
  readonly consent?: string;

  /** What it does less, or needs besides, than its name says. */
  readonly note?: string;
  readonly impact: Impact;

  /** Why nobody knows which permission it is. */
  readonly unresolved?: string;
}
