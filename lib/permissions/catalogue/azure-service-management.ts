// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const scope = ApiPermission._catalogue('AzureServiceManagementScope', ResourceApi.AZURE_SERVICE_MANAGEMENT, PermissionType.DELEGATED);

/**
 * The delegated permissions of Azure Service Management.
 *
 * @example
 * const permission = AzureServiceManagementScope.of('user_impersonation');
 */
export class AzureServiceManagementScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(AzureServiceManagementScope, 'length');
  }

  /** `user_impersonation` (delegated, no admin consent required) */
  public static readonly USER_IMPERSONATION = scope('user_impersonation', '41094075-9dad-400e-a0bd-54e686782033', false);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `user_impersonation`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('AzureServiceManagementScope', AzureServiceManagementScope, value);
  }

  private constructor() {}
}
