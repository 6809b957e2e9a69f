import { ResourceApi } from '../../permissions/resource-api';
import type { Permission, PermissionKind } from '../../review/facts/permission';
import type { Fact, Subject } from '../../review/facts/state';
import { directoryRolesOf } from '../read/directory-roles';
import { isKnown, type TenantApp } from '../read/tenant-app';

/**
 * Whether a permission counts in this tenant. At a customer, people consent only to delegated permissions, and never to
 * those of Partner Center.
 */
export function countsInTenant({ isElsewhere }: TenantApp, permission: Permission | undefined): boolean {
  return (
    !isElsewhere ||
    (permission?.kind === 'delegated' && permission.apiClientId !== ResourceApi.MICROSOFT_PARTNER_CENTER.clientId)
  );
}

/** Whether it is known which permissions of a kind are granted. */
export function isGrantKnown(app: TenantApp, kind: PermissionKind): boolean {
  switch (kind) {
    case 'delegated':
      return isKnown(app.lists.get('oauth2-permission-grants'));
    case 'application':
      return isKnown(app.lists.get('app-role-assignments'));
    case 'directory role':
      return directoryRolesOf(app).areAll;
  }
}

/**
 * Granted delegated permissions of APIs of which only the object ID is known, by their values. Several APIs have one of
 * the same value.
 */
export function grantsOfUnknownApis(tenant: Subject): ReadonlyMap<string, readonly Fact[]> {
  const byValue = new Map<string, Fact[]>();
  for (const fact of tenant.all('granted')) {
    const { kind, apiClientId, value } = fact.permission ?? {};
    if (kind === 'delegated' && apiClientId === undefined && value !== undefined) {
      byValue.set(value, [...(byValue.get(value) ?? []), fact]);
    }
  }
  return byValue;
}
