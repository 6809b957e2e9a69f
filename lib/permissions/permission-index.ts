import type { ApiPermission, PermissionType } from './api-permission';

/** The permissions of the catalogue, indexed by ID and by value. */
export class PermissionIndex {
  private readonly permissions: ApiPermission[] = [];
  private readonly index = new Map<string, ApiPermission[]>();
  private indexed = 0;

  public get all(): readonly ApiPermission[] {
    return this.permissions;
  }

  public add(permission: ApiPermission): void {
    this.permissions.push(permission);
  }

  public byId(apiClientId: string, type: PermissionType, id: string): ApiPermission | undefined {
    return this.find(`${apiClientId} ${type} id ${id.toLowerCase()}`)[0];
  }

  /** Nearly always one permission. An API may publish a value twice, with two IDs. */
  public byValue(apiClientId: string, type: PermissionType, value: string): readonly ApiPermission[] {
    return this.find(`${apiClientId} ${type} value ${value}`);
  }

  /** For a file that does not say which API an ID belongs to. Several APIs may use one ID. */
  public byIdOfAnyApi(type: PermissionType, id: string): readonly ApiPermission[] {
    return this.find(`${type} id ${id.toLowerCase()}`);
  }

  /** Indexes what was added since the last look-up, because most programs never look anything up. */
  private find(key: string): readonly ApiPermission[] {
    for (; this.indexed < this.permissions.length; this.indexed++) {
      const permission = this.permissions[this.indexed];
      const { api, type, id, value } = permission;
      for (const each of [
        `${api.clientId} ${type} id ${id}`,
        `${api.clientId} ${type} value ${value}`,
        `${type} id ${id}`,
      ]) {
        this.index.set(each, [...(this.index.get(each) ?? []), permission]);
      }
    }
    return this.index.get(key) ?? [];
  }
}
