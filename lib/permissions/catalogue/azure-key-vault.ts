// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const scope = ApiPermission._catalogue('AzureKeyVaultScope', ResourceApi.AZURE_KEY_VAULT, PermissionType.DELEGATED);

/**
 * The delegated permissions of Azure Key Vault.
 *
 * @example
 * const permission = AzureKeyVaultScope.of('user_impersonation');
 */
export class AzureKeyVaultScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(AzureKeyVaultScope, 'length');
  }

  /** `user_impersonation` (delegated, no admin consent required) */
  public static readonly USER_IMPERSONATION = scope('user_impersonation', 'f53da476-18e3-4152-8e01-aec403e6edc0', false);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `user_impersonation`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('AzureKeyVaultScope', AzureKeyVaultScope, value);
  }

  private constructor() {}
}
