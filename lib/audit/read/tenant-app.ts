import type { JsonObject } from '../../manifest/recognize';

/** Why something of a tenant is unknown: nobody saved it, it may not be read, or reading it failed. */
export type NotKnown = 'missing' | 'forbidden' | 'failed';

/** Why something is unknown, by what a script noted. An existing object has all lists, so an absent list failed. */
export function notKnown(noted: string | undefined): NotKnown {
  return noted === undefined || noted === 'read'
    ? 'missing'
    : noted === 'failed' || noted === 'absent'
      ? 'failed'
      : 'forbidden';
}

/** A list of a tenant, or why it is unknown. */
export type TenantList = readonly JsonObject[] | NotKnown;

/** An object of a tenant, undefined if it does not exist, or why it is unknown. */
export type TenantObject = JsonObject | undefined | NotKnown;

export type ListName = (typeof LISTS)[number];

/** The lists that a folder has of an app, named after the files of the script. */
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
  /** The folder's name in reports. */
  readonly folder: string;
  readonly clientId: string;
  readonly displayName: string;
  readonly tenantId?: string;
  readonly tenantName?: string;
  readonly application: TenantObject;
  readonly servicePrincipal: TenantObject;
  readonly lists: ReadonlyMap<ListName, TenantList>;

  /** Why objects are missing from lists that were read in part. */
  readonly incomplete: ReadonlyMap<ListName, NotKnown | undefined>;

  /** The service principals of APIs that something is granted of, and those of which more is known. */
  readonly apis: readonly JsonObject[];

  /** Whether the app is registered in another tenant, and only its service principal is here. */
  readonly isElsewhere: boolean;

  /** Files that have the value of a secret in them. */
  readonly filesWithSecret: readonly string[];
}

/** The objects of a list. None if it is unknown. */
export function itemsOf({ lists }: TenantApp, name: ListName): readonly JsonObject[] {
  const list = lists.get(name);
  return isKnown(list) ? list : [];
}

export function isKnown<T>(part: T | NotKnown | undefined): part is Exclude<T, NotKnown> {
  return part !== undefined && part !== 'missing' && part !== 'forbidden' && part !== 'failed';
}

/** An object that exists and is known. */
export function objectOf(single: TenantObject): JsonObject | undefined {
  return typeof single === 'object' ? single : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function guidOf(value: unknown): string | undefined {
  return textOf(value)?.toLowerCase();
}
