// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionImpact, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const appRole = ApiPermission._catalogue(ResourceApi.OFFICE_365_EXCHANGE_ONLINE, PermissionType.APPLICATION);
const scope = ApiPermission._catalogue(ResourceApi.OFFICE_365_EXCHANGE_ONLINE, PermissionType.DELEGATED);

/**
 * The application permissions of Office 365 Exchange Online.
 *
 * @example
 * const permission = ExchangeOnlineAppRole.of('Exchange.ManageAsApp');
 */
export class ExchangeOnlineAppRole {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(ExchangeOnlineAppRole, 'length');
  }

  /** `Exchange.ManageAsApp` (application, admin consent required, critical impact) */
  public static readonly EXCHANGE_MANAGE_AS_APP = appRole('Exchange.ManageAsApp', 'dc50a0fb-09a3-484d-be87-e023b12c6440', true, PermissionImpact.CRITICAL);

  /** `Exchange.ManageAsAppV2` (application, admin consent required, critical impact) */
  public static readonly EXCHANGE_MANAGE_AS_APP_V2 = appRole('Exchange.ManageAsAppV2', 'ea3d980d-ebc7-4be4-8298-a167e5b8797c', true, PermissionImpact.CRITICAL);

  /** `full_access_as_app` (application, admin consent required, critical impact) */
  public static readonly FULL_ACCESS_AS_APP = appRole('full_access_as_app', 'dc890d15-9560-4a4c-9b7f-a736ec74ec40', true, PermissionImpact.CRITICAL);

  /**
   * The permission of a value, for permissions that come from configuration. Fails for a value that is none of these.
   *
   * @param value name of the permission, such as `Exchange.ManageAsApp`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('ExchangeOnlineAppRole', Object.values(ExchangeOnlineAppRole), value);
  }

  private constructor() {}
}

/**
 * The delegated permissions of Office 365 Exchange Online.
 *
 * @example
 * const permission = ExchangeOnlineScope.of('Exchange.Manage');
 */
export class ExchangeOnlineScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(ExchangeOnlineScope, 'length');
  }

  /** `Exchange.Manage` (delegated, no admin consent required) */
  public static readonly EXCHANGE_MANAGE = scope('Exchange.Manage', 'ab4f2b77-0b06-4fc1-a9de-02113fc2ab7c', false);

  /** `Exchange.ManageV2` (delegated, admin consent unknown) */
  public static readonly EXCHANGE_MANAGE_V2 = scope('Exchange.ManageV2', '44d6b5f2-d42b-4fa7-b999-1c5fcab98e4d');

  /**
   * The permission of a value, for permissions that come from configuration. Fails for a value that is none of these.
   *
   * @param value name of the permission, such as `Exchange.Manage`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('ExchangeOnlineScope', Object.values(ExchangeOnlineScope), value);
  }

  private constructor() {}
}
