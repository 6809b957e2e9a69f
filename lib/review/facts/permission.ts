/**
 * How much harm a permission could do. `unknown` if the catalogue lacks it or it is not known which permission it is.
 */
export type Impact = 'critical' | 'high' | 'other' | 'unknown';

export type PermissionKind = 'application' | 'delegated' | 'directory role';

/** A permission of an API, or a directory role. */
export interface Permission {
  /** Identifies it, also in an exceptions file: `Microsoft Graph User.Read (delegated)`. */
  readonly name: string;
  readonly kind: PermissionKind;

  /** Name of the API. If the catalogue lacks it, the name in the file. Undefined for a directory role. */
  readonly api?: string;
  readonly apiClientId?: string;

  /** `User.Read`, or the name of the role. */
  readonly value?: string;

  /** GUID of the permission, or template ID of the role. */
  readonly id?: string;

  /** Undefined if it is unknown. */
  readonly adminConsentRequired?: boolean;
  /** Who must consent, in words, if Microsoft's default policy requires more than the API. */
  readonly consent?: string;

  /** Where it does less or needs more than its name says. */
  readonly note?: string;
  readonly impact: Impact;

  /** Why it is unknown which permission it is. */
  readonly unresolved?: string;
}
