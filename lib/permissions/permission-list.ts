import { Token } from 'cdktf';
import { invalid } from '../private/checks';
import { sortedValues } from '../private/sorted';
import type { ApiPermission } from './api-permission';
import type { ResourceApi } from './resource-api';

/** One API and the permissions of it, sorted by value and type. */
export interface ApiPermissions {
  readonly api: ResourceApi;
  readonly permissions: ApiPermission[];
}

/** A permission and not, as a misspelt member of the catalogue is, nothing. */
export function permission(prop: string, value: ApiPermission): ApiPermission {
  if (!value?.api) {
    throw invalid(prop, 'an ApiPermission such as GraphScope.USER_READ', value);
  }
  return value;
}

/** What makes two permissions the same one; permissions sort by it too. */
export function keyOf({ api, type, value }: ApiPermission): string {
  return `${api.name}\n${value}\n${type}`;
}

/** Every permission once, sorted by API, value and type. Fails when two of them contradict each other. */
export function uniqueSorted(permissions: readonly ApiPermission[]): ApiPermission[] {
  const unique = new Map<string, ApiPermission>();
  for (const permission of permissions) {
    const key = keyOf(permission);
    unique.set(key, unique.get(key) ?? permission);
  }
  refuseContradictions(permissions);
  return sortedValues(unique);
}

/** The same, which are unique and sorted already, one entry an API. */
export function byApi(sorted: readonly ApiPermission[]): ApiPermissions[] {
  const groups: ApiPermissions[] = [];
  for (const permission of sorted) {
    const last = groups[groups.length - 1];
    if (last?.api.name === permission.api.name) {
      last.permissions.push(permission);
    } else {
      groups.push({ api: permission.api, permissions: [permission] });
    }
  }
  return groups;
}

/** One name is one client ID and one value one ID, and the other way round. The catalogue has been checked for that. */
function refuseContradictions(permissions: readonly ApiPermission[]): void {
  const facts = new Map<string, string>();
  for (const permission of permissions) {
    const { api, id, type, value, _catalogued } = permission;
    if (!_catalogued && !Token.isUnresolved(api.clientId)) {
      settle('permissions', facts, `The API ${api.name}`, `the client ID ${api.clientId}`);
      settle('permissions', facts, `The API with the client ID ${api.clientId}`, `the name ${api.name}`);
    }
    if (!_catalogued && !Token.isUnresolved(id)) {
      settle('permissions', facts, `The permission ${permission}`, `the ID ${id}`);
      settle('permissions', facts, `The ${type} of ${api.name} with the ID ${id}`, `the value ${value}`);
    }
  }
}

/** Notes a fact, such as the ID that belongs to a name, and fails when another one has been noted before. */
export function settle(prop: string, facts: Map<string, string>, what: string, fact: string): void {
  const known = facts.get(what) ?? fact;
  if (known !== fact) {
    throw new Error(`"${prop}" contradict each other: ${what} has ${known} and ${fact}; only one can be right`);
  }
  facts.set(what, fact);
}
