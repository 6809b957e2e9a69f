// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const scope = ApiPermission._catalogue('AzureStorageScope', ResourceApi.AZURE_STORAGE, PermissionType.DELEGATED);

/**
 * The delegated permissions of Azure Storage.
 *
 * @example
 * const permission = AzureStorageScope.of('user_impersonation');
 */
export class AzureStorageScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(AzureStorageScope, 'length');
  }

  /** `user_impersonation` (delegated, no admin consent required) */
  public static readonly USER_IMPERSONATION = scope('user_impersonation', '03e0da56-190b-40ad-a80c-ea378c433f7f', false);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `user_impersonation`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('AzureStorageScope', AzureStorageScope, value);
  }

  private constructor() {}
}
