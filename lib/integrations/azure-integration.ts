import { refuseSecondIntegration } from '../app/integration-count';
import { INTEGRATION_PROPS } from '../app/integration-props';
import { RewstIntegration, type RewstIntegrationOptions } from '../app/rewst-integration';
import type { RewstOwnedApp } from '../app/rewst-owned-app';
import { AzureKeyVaultScope } from '../permissions/catalogue/azure-key-vault';
import { AzureStorageScope } from '../permissions/catalogue/azure-storage';
import { option } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import { MINIMUM_PERMISSIONS } from '../rewst/minimum-permissions';

/** What Rewst needs in Azure besides managing resources. */
export interface AzureIntegrationProps extends RewstIntegrationOptions {
  /**
   * Whether to ask for Azure Key Vault `user_impersonation`, which actions on keys in a vault need.
   *
   * @default false
   */
  readonly keyVault?: boolean;

  /**
   * Whether to ask for Azure Storage `user_impersonation`.
   *
   * @default false
   */
  readonly storage?: boolean;
}

/**
 * Rewst's Azure integration: Azure Service Management `user_impersonation` (delegated).
 *
 * Rewst needs a key vault in the subscription, which may be empty. Without one it says "Invalid Client" or that no
 * permissions configuration was found for the Azure integration.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * new AzureIntegration(rewst, 'Azure', { keyVault: true });
 */
export class AzureIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: AzureIntegrationProps = {}) {
    checkProps('props', props, new.target === AzureIntegration && PROPS);
    super(scope, id, {
      permissions: [
        ...MINIMUM_PERMISSIONS.Azure,
        ...(option('keyVault', props.keyVault) ? [AzureKeyVaultScope.USER_IMPERSONATION] : []),
        ...(option('storage', props.storage) ? [AzureStorageScope.USER_IMPERSONATION] : []),
      ],
      additionalPermissions: props.additionalPermissions,
      additionalDirectoryRoles: props.additionalDirectoryRoles,
    });
    refuseSecondIntegration(scope, AzureIntegration, 'AzureIntegration');
  }
}

const PROPS: Names<AzureIntegrationProps> = { ...INTEGRATION_PROPS, keyVault: true, storage: true };
