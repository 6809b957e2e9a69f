import type { ApiPermission } from './api-permission';
import { byApi } from './permission-list';

/** One entry of an application's required resource access: an API, and permissions of it. */
export interface ApiAccess {
  readonly clientId: string;
  readonly comment: string;
  readonly access: PermissionAccess[];
}

export interface PermissionAccess {
  readonly id: string;
  readonly type: string;
  readonly comment: string;
}

/** The entries that ask for permissions, which are unique and sorted already. */
export function accessTo(
  sorted: readonly ApiPermission[],
  comment: (permission: ApiPermission) => string,
): ApiAccess[] {
  return byApi(sorted).map(({ api, permissions }) => ({
    clientId: api.clientId,
    comment: api.name,
    access: permissions.map((permission) => ({
      id: permission.id,
      type: permission.type,
      comment: comment(permission),
    })),
  }));
}

/**
 * What is kept, in its own order, and behind it what is asked for besides. The order of an API's permissions means
 * something to Terraform: an app that has all of them must not be changed.
 */
export function union(kept: readonly ApiAccess[], asked: readonly ApiAccess[]): ApiAccess[] {
  return [
    ...kept.map((api) => {
      const other = asked.find(({ clientId }) => clientId === api.clientId);
      return other ? { ...other, access: unionOfOne(api.access, other.access) } : api;
    }),
    ...asked.filter(({ clientId }) => !kept.some((api) => api.clientId === clientId)),
  ];
}

function unionOfOne(kept: readonly PermissionAccess[], asked: readonly PermissionAccess[]): PermissionAccess[] {
  return [
    ...kept.map((access) => asked.find((other) => isSame(access, other)) ?? access),
    ...asked.filter((access) => !kept.some((other) => isSame(access, other))),
  ];
}

function isSame(a: PermissionAccess, b: PermissionAccess): boolean {
  return a.id === b.id && a.type === b.type;
}
