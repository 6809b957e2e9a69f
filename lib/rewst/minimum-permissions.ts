import type { ApiPermission } from '../permissions/api-permission';
import { AzureServiceManagementScope } from '../permissions/catalogue/azure-service-management';
import { ExchangeOnlineAppRole, ExchangeOnlineScope } from '../permissions/catalogue/exchange-online';
import { GraphScope } from '../permissions/catalogue/graph';
import { Office365ManagementAppRole, Office365ManagementScope } from '../permissions/catalogue/office-365-management';
import { PartnerCenterScope } from '../permissions/catalogue/partner-center';

/**
 * What each of Rewst's integrations needs at least, by the name that Rewst gives it.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 */
export const MINIMUM_PERMISSIONS = {
  Azure: [AzureServiceManagementScope.USER_IMPERSONATION],
  CSP: [PartnerCenterScope.USER_IMPERSONATION],
  'Exchange Online': [ExchangeOnlineScope.EXCHANGE_MANAGE, ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP],
  'Microsoft Graph': [
    GraphScope.USER_READ,
    GraphScope.EMAIL,
    GraphScope.OFFLINE_ACCESS,
    GraphScope.OPENID,
    GraphScope.PROFILE,
  ],
  'Microsoft Graph Subscription Triggers': [
    Office365ManagementAppRole.ACTIVITY_FEED_READ,
    Office365ManagementScope.ACTIVITY_FEED_READ,
    Office365ManagementAppRole.ACTIVITY_FEED_READ_DLP,
    Office365ManagementScope.ACTIVITY_FEED_READ_DLP,
    Office365ManagementAppRole.SERVICE_HEALTH_READ,
    Office365ManagementScope.SERVICE_HEALTH_READ,
  ],
} as const satisfies Record<string, readonly ApiPermission[]>;
