import type { ApiPermission } from './api-permission';
import { byApi } from './permission-list';

/** An entry of an application's required resource access: an API, and permissions of it. */
export interface ApiAccess {
  readonly clientId: string;
  readonly comment: string;
  readonly access: PermissionAccess[];
}

interface PermissionAccess {
  readonly id: string;
  readonly type: string;
  readonly comment: string;
}

/** The entries for permissions that are unique and sorted. */
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

/** What is asked for and what is kept, each once, sorted by the comments. */
export function union(kept: readonly ApiAccess[], asked: readonly ApiAccess[]): ApiAccess[] {
  const apis = new Map<string, ApiAccess>();
  for (const api of [...asked, ...kept.map(markedAsKept)]) {
    const { access, ...known } = apis.get(api.clientId) ?? { ...api, access: [] };
    const more = api.access.filter((each) => !access.some((other) => isSame(each, other)));
    apis.set(api.clientId, { ...known, access: sorted([...access, ...more], ({ comment, id }) => `${comment} ${id}`) });
  }
  return sorted([...apis.values()], ({ comment, clientId }) => `${comment} ${clientId}`);
}

function markedAsKept(api: ApiAccess): ApiAccess {
  return { ...api, access: api.access.map((each) => ({ ...each, comment: `${each.comment}, kept` })) };
}

function sorted<T>(items: T[], key: (item: T) => string): T[] {
  return items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function isSame(a: PermissionAccess, b: PermissionAccess): boolean {
  return a.id === b.id && a.type === b.type;
}
