import { Token } from 'cdktf/lib/tokens';
import { invalid } from '../private/checks';
import { sortedValues } from '../private/sorted';
import type { ApiPermission } from './api-permission';
import type { DirectoryRole } from './catalogue/directory-role';
import type { ResourceApi } from './resource-api';

/** An API and permissions of it, sorted by value and type. */
export interface ApiPermissions {
  readonly api: ResourceApi;
  readonly permissions: ApiPermission[];
}

/** Refuses `undefined`: a misspelt member of the catalogue in plain JavaScript. */
export function permission(prop: string, value: ApiPermission): ApiPermission {
  if (!value?.api?.clientId) {
    throw invalid(prop, 'an ApiPermission such as GraphScope.USER_READ', value);
  }
  return value;
}

/** Refuses `undefined`, as `permission` does. */
export function directoryRole(prop: string, value: DirectoryRole): DirectoryRole {
  if (!value?.templateId) {
    throw invalid(prop, 'a DirectoryRole such as DirectoryRole.EXCHANGE_ADMINISTRATOR', value);
  }
  return value;
}

/**
 * The key that identifies and sorts permissions. An API may publish one value twice, so the ID is part of the key. That
 * of a custom permission is not, because it may be a token.
 */
export function keyOf({ api, type, value, id, _className }: ApiPermission): string {
  return [api.name, value, type, ...(_className ? [id] : [])].join('\n');
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

/** Groups unique and sorted permissions by API. */
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

/** An API has one name and one client ID, and a permission one value and one ID. Tests check the catalogue for that. */
function refuseContradictions(permissions: readonly ApiPermission[]): void {
  const pairs = new UniquePairs('permissions');
  for (const permission of permissions) {
    const { api, id, type, value, _className } = permission;
    if (!_className && !Token.isUnresolved(api.clientId)) {
      pairs.add(`The API ${api.name}`, `the client ID ${api.clientId}`);
      pairs.add(`The API with the client ID ${api.clientId}`, `the name ${api.name}`);
    }
    if (!_className && !Token.isUnresolved(id)) {
      pairs.add(`The permission ${permission}`, `the ID ${id}`);
      pairs.add(`The ${type} of ${api.name} with the ID ${id}`, `the value ${value}`);
    }
  }
}

/** Pairs of values, such as a name and an ID. Fails if one value has two others. */
export class UniquePairs {
  private readonly pairs = new Map<string, string>();

  constructor(private readonly prop: string) {}

  public add(what: string, belongsTo: string): void {
    const known = this.pairs.get(what) ?? belongsTo;
    if (known !== belongsTo) {
      throw new Error(
        `"${this.prop}" contradict each other: ${what} has ${known} and ${belongsTo}; only one can be right`,
      );
    }
    this.pairs.set(what, belongsTo);
  }
}
