import { ResourceApi } from '../../permissions/resource-api';
import type { Subject } from '../../review/facts/state';
import { MINIMUM_PERMISSIONS } from '../../rewst/minimum-permissions';
import type { TenantApp } from '../read/tenant-app';
import type { Part } from '../read/unknown-parts';
import type { AuditedPermission, Credential, Problem } from '../report';

/** Input of the checks. */
export interface ReadyInput {
  readonly app: TenantApp;

  /** The app of the code, if there is code. */
  readonly code?: Subject;
  readonly permissions: readonly AuditedPermission[];
  readonly credentials: readonly Credential[];

  /** A sentence that says how to read a part of the tenant. */
  readonly howToRead: (part: Part) => string;
}

export const PARTNER_CENTER = ResourceApi.MICROSOFT_PARTNER_CENTER.clientId;

/**
 * The permissions that Rewst needs in this tenant: what the code asks for or, without code, what the registration asks
 * for.
 */
export function neededOf({
  app,
  code,
  permissions,
}: Omit<ReadyInput, 'credentials' | 'howToRead'>): AuditedPermission[] {
  if (app.isElsewhere) {
    return permissions.filter(
      ({ kind, apiClientId, code: inCode, granted }) =>
        kind === 'delegated' &&
        apiClientId !== PARTNER_CENTER &&
        (code ? inCode === 'asks' || inCode === 'grants' : granted !== 'no'),
    );
  }
  return permissions.filter(({ asked, code: inCode }) =>
    code ? inCode === 'asks' || inCode === 'grants' : asked === true,
  );
}

/** The integrations that need a permission. */
export function integrationsNeeding(
  { code }: Pick<ReadyInput, 'code'>,
  { permission, integrations: named }: AuditedPermission,
): readonly string[] {
  return code ? named : (BY_PERMISSION.get(permission) ?? []);
}

/** The integrations that need a permission as their minimum, for apps without code. */
const BY_PERMISSION = new Map(
  Object.entries(MINIMUM_PERMISSIONS).flatMap(([name, needs]) => needs.map((each) => [String(each), [name]] as const)),
);

/** What stops all integrations. */
export const NO = { answer: 'no', integrations: null } as const;

/** A problem that may be one: what decides it is unknown. */
export function notKnown(what: string, fix: string): Problem {
  return { answer: 'not known', what, error: null, fix, integrations: null };
}

/** Every value once, sorted. */
export function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
