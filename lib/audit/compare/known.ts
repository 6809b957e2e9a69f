import { ResourceApi } from '../../permissions/resource-api';
import type { Permission, PermissionKind } from '../../review/facts/permission';
import { directoryRolesOf } from '../read/directory-roles';
import { isKnown, type TenantApp } from '../read/tenant-app';

/** At a customer only the delegated permissions of a partner's app are consented to, and never those of Partner Center. */
export function concerns({ isElsewhere }: TenantApp, permission: Permission | undefined): boolean {
  return (
    !isElsewhere ||
    (permission?.kind === 'delegated' && permission.apiClientId !== ResourceApi.MICROSOFT_PARTNER_CENTER.clientId)
  );
}

/** Whether the tenant says which permissions of a kind are granted. */
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
