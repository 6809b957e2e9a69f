// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const scope = ApiPermission._catalogue('PartnerCenterScope', ResourceApi.MICROSOFT_PARTNER_CENTER, PermissionType.DELEGATED);

/**
 * The delegated permissions of Microsoft Partner Center.
 *
 * @example
 * const permission = PartnerCenterScope.of('user_impersonation');
 */
export class PartnerCenterScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(PartnerCenterScope, 'length');
  }

  /** `user_impersonation` (delegated, no admin consent required) */
  public static readonly USER_IMPERSONATION = scope('user_impersonation', '1cebfa2a-fb4d-419e-b5f9-839b4383e05a', false);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `user_impersonation`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('PartnerCenterScope', PartnerCenterScope, value);
  }

  private constructor() {}
}
