import type { Fate, SynthException, Unread } from '../read/resource';

/** A value as it is shown, or words for why nobody knows it yet. */
export interface Value {
  readonly text: string;
  readonly known: boolean;

  /** What an unknown value is made of, so that another one is told apart from it. */
  readonly digest?: string;
}

/** What tells a value apart from others: GUIDs, and schemes and hosts of URIs, are the same in capitals. */
export function identity({ text, digest = '' }: Value): string {
  return `${text.replace(/^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|[a-z]+:\/\/[^/?#]*)/i, (same) => same.toLowerCase())} ${digest}`;
}

/** How much harm a permission could do; `unknown` when the catalogue does not have it or nobody knows yet which it is. */
export type Impact = 'critical' | 'high' | 'other' | 'unknown';

export type Kind = 'application' | 'delegated' | 'directory role';

/** A permission of an API, or a directory role. */
export interface Permission {
  /** What tells it apart, and what an exceptions file calls it: `Microsoft Graph User.Read (delegated)`. */
  readonly name: string;
  readonly kind: Kind;

  /** Name of the API; for an API that the catalogue lacks, what the file calls it. Nothing for a directory role. */
  readonly api?: string;
  readonly apiClientId?: string;

  /** `User.Read`, or the name of the role. */
  readonly value?: string;

  /** GUID of the permission, or template ID of the role. */
  readonly id?: string;

  /** Nothing when it is not established. */
  readonly adminConsentRequired?: boolean;
  readonly impact: Impact;

  /** Why nobody knows which permission it is. */
  readonly unresolved?: string;
}

export interface AskedPermission {
  readonly permission: Permission;

  /** The integrations that asked for it, where the file says so. */
  readonly integrations: readonly string[];

  /** Whether a comment says that the app had it before Terraform managed it. */
  readonly kept?: boolean;
}

export interface Grant {
  readonly permission: Permission;

  /**
   * What it is limited to, as it is shown, by what tells it apart: users, or scopes of a directory role. Nothing when it
   * is for the whole tenant.
   */
  readonly within: ReadonlyMap<string, string>;

  /** The integrations that asked for it, where the file says so. */
  readonly integrations: readonly string[];
}

export interface RedirectUri {
  readonly uri: Value;
  readonly platform: string;
}

export interface Owner {
  readonly objectId: Value;
  readonly of: 'application' | 'service principal';
}

/** A client secret, without its value. */
export interface Secret {
  readonly key: string;
  readonly name: Value;
  readonly end: Value;
  readonly fate?: Fate;
}

/** An app, or another principal that is granted something. */
export interface App {
  readonly key: string;
  readonly address: string;
  readonly name: Value;

  /** Whether the file configures it; nothing more is known of others than what they are granted. */
  readonly registered: boolean;
  readonly fate?: Fate;
  readonly repeated: boolean;
  readonly audience: Value;
  readonly asks: Map<string, AskedPermission>;
  readonly grants: Map<string, Grant>;
  readonly redirectUris: RedirectUri[];
  readonly idTokens: Value;
  readonly accessTokens: Value;
  readonly owners: Owner[];
  readonly secrets: Secret[];
}

/** A service principal of Microsoft's, or one that is taken for it, that the file manages. */
export interface MicrosoftServicePrincipal {
  readonly key: string;
  readonly address: string;
  readonly name: string;
  readonly clientId?: string;
  readonly fate?: Fate;
}

/** One state of everything that a review looks at. */
export interface Snapshot {
  readonly apps: ReadonlyMap<string, App>;
  readonly microsoftServicePrincipals: ReadonlyMap<string, MicrosoftServicePrincipal>;
  readonly unread: ReadonlyMap<string, Unread>;

  /** What decides how many there are of each resource; empty for those that `count` and `for_each` do not repeat. */
  readonly repetitions: ReadonlyMap<string, { readonly address: string; readonly digest: string }>;
  readonly exceptions: readonly SynthException[];

  /** Whether a file itself says that something is left out. */
  readonly incomplete: boolean;
}
