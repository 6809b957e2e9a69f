import { Token } from 'cdktf';
import type { ApiPermission } from '../api-permission';
import type { ResourceApi } from '../resource-api';

/** One API and the permissions of it, sorted by value and type. */
export interface ApiPermissions {
  readonly api: ResourceApi;
  readonly permissions: ApiPermission[];
}

/** What makes two permissions the same one; permissions sort by it too. */
export function keyOf({ api, type, value }: ApiPermission): string {
  return [api.name, value, type].join('\n');
}

/** Every permission once, sorted by API, value and type. Fails when two of them contradict each other. */
export function uniqueSorted(permissions: readonly ApiPermission[]): ApiPermission[] {
  const unique = new Map<string, ApiPermission>();
  const facts = new Map<string, string>();
  for (const permission of permissions) {
    const { api, id, type } = permission;
    if (!Token.isUnresolved(api.clientId)) {
      settle(facts, `The API ${api.name}`, `the client ID ${api.clientId}`);
      settle(facts, `The API with the client ID ${api.clientId}`, `the name ${api.name}`);
    }
    if (!Token.isUnresolved(id)) {
      settle(facts, `The permission ${permission}`, `the ID ${id}`);
      settle(facts, `The ${type} of ${api.name} with the ID ${id}`, `the value ${permission.value}`);
    }
    const key = keyOf(permission);
    unique.set(key, unique.get(key) ?? permission);
  }
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, permission]) => permission);
}

/** The same, one entry an API. */
export function byApi(permissions: readonly ApiPermission[]): ApiPermissions[] {
  const groups = new Map<string, ApiPermissions>();
  for (const permission of uniqueSorted(permissions)) {
    const group = groups.get(permission.api.name) ?? { api: permission.api, permissions: [] };
    group.permissions.push(permission);
    groups.set(permission.api.name, group);
  }
  return [...groups.values()];
}

function settle(facts: Map<string, string>, what: string, fact: string): void {
  const known = facts.get(what) ?? fact;
  if (known !== fact) {
    throw new Error(`"permissions" contradict each other: ${what} has ${known} and ${fact}; only one can be right`);
  }
  facts.set(what, fact);
}
