import { type ApiPermission, PermissionType } from '../permissions/api-permission';
import type { Permission } from '../review/standing';

/**
 * Whether a permission is the one that was found. If the API of that one is unknown, its type and its ID or value
 * decide.
 */
export function isSame(permission: ApiPermission, found: Permission): boolean {
  return (
    found.kind === kindOf(permission) &&
    (found.apiClientId === undefined || isSameText(permission.api.clientId, found.apiClientId)) &&
    (found.id === undefined ? isSameText(permission.value, found.value) : isSameText(permission.id, found.id))
  );
}

export function isSameText(one?: string, other?: string): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

export function kindOf({ type }: ApiPermission): 'delegated' | 'application' {
  return type === PermissionType.DELEGATED ? 'delegated' : 'application';
}
