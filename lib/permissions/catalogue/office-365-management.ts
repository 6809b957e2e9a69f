// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { ApiPermission, PermissionType } from '../api-permission';
import { ResourceApi } from '../resource-api';

const appRole = ApiPermission._catalogue('Office365ManagementAppRole', ResourceApi.OFFICE_365_MANAGEMENT_APIS, PermissionType.APPLICATION);
const scope = ApiPermission._catalogue('Office365ManagementScope', ResourceApi.OFFICE_365_MANAGEMENT_APIS, PermissionType.DELEGATED);

/**
 * The application permissions of Office 365 Management APIs.
 *
 * @example
 * const permission = Office365ManagementAppRole.of('ActivityFeed.Read');
 */
export class Office365ManagementAppRole {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(Office365ManagementAppRole, 'length');
  }

  /** `ActivityFeed.Read` (application, admin consent required) */
  public static readonly ACTIVITY_FEED_READ = appRole('ActivityFeed.Read', '594c1fb6-4f81-4475-ae41-0c394909246c', true);

  /** `ActivityFeed.ReadDlp` (application, admin consent required) */
  public static readonly ACTIVITY_FEED_READ_DLP = appRole('ActivityFeed.ReadDlp', '4807a72c-ad38-4250-94c9-4eabfe26cd55', true);

  /** `ActivityReports.Read` (application, admin consent required) */
  public static readonly ACTIVITY_REPORTS_READ = appRole('ActivityReports.Read', 'b3b78c39-cb1d-4d17-820a-25d9196a800e', true);

  /** `Deprecated_ActivityReports.Read` (application, admin consent required) */
  public static readonly DEPRECATED_ACTIVITY_REPORTS_READ = appRole('Deprecated_ActivityReports.Read', '825c9d21-ba03-4e97-8007-83f020ff8c0f', true);

  /** `Deprecated_ThreatIntelligence.Read` (application, admin consent required) */
  public static readonly DEPRECATED_THREAT_INTELLIGENCE_READ = appRole('Deprecated_ThreatIntelligence.Read', '69784729-33e3-471d-b130-744ce05343e5', true);

  /** `ServiceHealth.Read` (application, admin consent required) */
  public static readonly SERVICE_HEALTH_READ = appRole('ServiceHealth.Read', 'e2cea78f-e743-4d8f-a16a-75b629a038ae', true);

  /** `ThreatIntelligence.Read` (application, admin consent required) */
  public static readonly THREAT_INTELLIGENCE_READ = appRole('ThreatIntelligence.Read', '17f1c501-83cd-414c-9064-cd10f7aef836', true);

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `ActivityFeed.Read`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('Office365ManagementAppRole', Office365ManagementAppRole, value);
  }

  private constructor() {}
}

/**
 * The delegated permissions of Office 365 Management APIs.
 *
 * @example
 * const permission = Office365ManagementScope.of('ActivityFeed.Read');
 */
export class Office365ManagementScope {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(Office365ManagementScope, 'length');
  }

  /** `ActivityFeed.Read` (delegated, admin consent required) */
  public static readonly ACTIVITY_FEED_READ = scope('ActivityFeed.Read', '594c1fb6-4f81-4475-ae41-0c394909246c', true);

  /** `ActivityFeed.ReadDlp` (delegated, admin consent required) */
  public static readonly ACTIVITY_FEED_READ_DLP = scope('ActivityFeed.ReadDlp', '4807a72c-ad38-4250-94c9-4eabfe26cd55', true);

  /** `ActivityReports.Read` (delegated, admin consent unknown) */
  public static readonly ACTIVITY_REPORTS_READ = scope('ActivityReports.Read', 'b3b78c39-cb1d-4d17-820a-25d9196a800e');

  /** `Deprecated_ActivityReports.Read` (delegated, admin consent unknown) */
  public static readonly DEPRECATED_ACTIVITY_REPORTS_READ = scope('Deprecated_ActivityReports.Read', '825c9d21-ba03-4e97-8007-83f020ff8c0f');

  /** `Deprecated_ThreatIntelligence.Read` (delegated, admin consent unknown) */
  public static readonly DEPRECATED_THREAT_INTELLIGENCE_READ = scope('Deprecated_ThreatIntelligence.Read', '69784729-33e3-471d-b130-744ce05343e5');

  /** `ServiceHealth.Read` (delegated, admin consent required) */
  public static readonly SERVICE_HEALTH_READ = scope('ServiceHealth.Read', 'e2cea78f-e743-4d8f-a16a-75b629a038ae', true);

  /** `ThreatIntelligence.Read` (delegated, admin consent unknown) */
  public static readonly THREAT_INTELLIGENCE_READ = scope('ThreatIntelligence.Read', '17f1c501-83cd-414c-9064-cd10f7aef836');

  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has.
   *
   * @param value name of the permission, such as `ActivityFeed.Read`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('Office365ManagementScope', Office365ManagementScope, value);
  }

  private constructor() {}
}
