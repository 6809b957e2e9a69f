import type { JsonObject } from '../../manifest/recognize';

/** Why something of a tenant is not known: nobody saved it, it may not be read, or reading it failed. */
export type NotKnown = 'missing' | 'forbidden' | 'failed';

/** Why something is not known, by what a script noted of it. */
export function notKnown(noted: string | undefined): NotKnown {
  return noted === undefined || noted === 'read' ? 'missing' : noted === 'failed' ? 'failed' : 'forbidden';
}

/** A list of a tenant, or why it is not known. */
export type Listed = readonly JsonObject[] | NotKnown;

/** An object of a tenant, nothing if it is not there, or why it is not known. */
export type Single = JsonObject | undefined | NotKnown;

export type ListName = (typeof LISTS)[number];

/** The lists that a folder has of an app, by the file that the script saves them in. */
export const LISTS = [
  'application-owners',
  'federated-credentials',
  'service-principal-owners',
  'oauth2-permission-grants',
  'app-role-assignments',
  'app-role-assigned-to',
  'member-of',
  'role-assignments',
  'role-eligibility-schedules',
  'role-assignment-schedules',
] as const;

/** What one folder says of one app in one tenant. */
export interface TenantApp {
  /** The folder as it is shown. */
  readonly folder: string;
  readonly clientId: string;
  readonly displayName: string;
  readonly tenantId?: string;
  readonly tenantName?: string;
  readonly application: Single;
  readonly servicePrincipal: Single;
  readonly lists: ReadonlyMap<ListName, Listed>;

  /** The APIs that something is granted of, by the object ID of their service principals; and those of which more is known. */
  readonly apis: readonly JsonObject[];

  /** Whether the app is registered in another tenant, and here is a service principal alone. */
  readonly isElsewhere: boolean;

  /** Whether the value of a secret is in a file. */
  readonly filesWithSecret: readonly string[];
}

/** The objects of a list; none where it is not known. */
export function itemsOf({ lists }: TenantApp, name: ListName): readonly JsonObject[] {
  const list = lists.get(name);
  return isKnown(list) ? list : [];
}

export function isKnown<T>(part: T | NotKnown | undefined): part is Exclude<T, NotKnown> {
  return part !== undefined && part !== 'missing' && part !== 'forbidden' && part !== 'failed';
}

/** An object that is there. */
export function objectOf(single: Single): JsonObject | undefined {
  return typeof single === 'object' ? single : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function guidOf(value: unknown): string | undefined {
  return textOf(value)?.toLowerCase();
}
