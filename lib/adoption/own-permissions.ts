import type { ApiPermission } from '../permissions/api-permission';
import { AzureKeyVaultScope } from '../permissions/catalogue/azure-key-vault';
import { AzureServiceManagementScope } from '../permissions/catalogue/azure-service-management';
import { AzureStorageScope } from '../permissions/catalogue/azure-storage';
import { ExchangeOnlineAppRole, ExchangeOnlineScope } from '../permissions/catalogue/exchange-online';
import { GraphAppRole, GraphScope } from '../permissions/catalogue/graph';
import { Office365ManagementAppRole, Office365ManagementScope } from '../permissions/catalogue/office-365-management';
import { PartnerCenterScope } from '../permissions/catalogue/partner-center';

/**
 * Everything that the integrations of this library ask for, with every option on. On an adopted app, permissions that
 * nobody else accounts for are taken for what an integration left behind that is gone.
 */
export const OWN_PERMISSIONS: readonly ApiPermission[] = [
  AzureKeyVaultScope.USER_IMPERSONATION,
  AzureServiceManagementScope.USER_IMPERSONATION,
  AzureStorageScope.USER_IMPERSONATION,
  ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP,
  ExchangeOnlineAppRole.FULL_ACCESS_AS_APP,
  ExchangeOnlineScope.EXCHANGE_MANAGE,
  GraphAppRole.DIRECTORY_READ_WRITE_ALL,
  GraphAppRole.DOMAIN_READ_WRITE_ALL,
  GraphAppRole.SERVICE_HEALTH_READ_ALL,
  GraphAppRole.USER_READ_WRITE_ALL,
  GraphScope.DIRECTORY_READ_WRITE_ALL,
  GraphScope.DOMAIN_READ_WRITE_ALL,
  GraphScope.EMAIL,
  GraphScope.OFFLINE_ACCESS,
  GraphScope.OPENID,
  GraphScope.PROFILE,
  GraphScope.SERVICE_HEALTH_READ_ALL,
  GraphScope.USER_READ,
  GraphScope.USER_READ_WRITE_ALL,
  Office365ManagementAppRole.ACTIVITY_FEED_READ,
  Office365ManagementAppRole.ACTIVITY_FEED_READ_DLP,
  Office365ManagementAppRole.SERVICE_HEALTH_READ,
  Office365ManagementScope.ACTIVITY_FEED_READ,
  Office365ManagementScope.ACTIVITY_FEED_READ_DLP,
  Office365ManagementScope.SERVICE_HEALTH_READ,
  PartnerCenterScope.USER_IMPERSONATION,
];
