import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider/index.js';
import { type App, LocalBackend, TerraformStack } from 'cdktf';
import {
  AzureIntegration,
  ExchangeOnlineIntegration,
  GraphIntegration,
  GraphSubscriptionTriggersIntegration,
  RewstCustomer,
  RewstOwnedApp,
} from '../../lib';
import type { Tenant } from './tenants';

/** One customer's tenant: a provider, a state, and an owned app or what the partner's app may do there. */
export class TenantStack extends TerraformStack {
  constructor(app: App, tenant: Tenant) {
    super(app, tenant.stack);

    // The state holds the client secret: keep it where only deployers can read it. For more than one machine, put this
    // in place of the local backend; `tenantId` is the tenant of the storage account, not the customer's.
    //
    // new AzurermBackend(this, {
    //   tenantId: '00000000-0000-0000-0000-000000000000',
    //   subscriptionId: '00000000-0000-0000-0000-000000000000',
    //   resourceGroupName: 'terraform',
    //   storageAccountName: 'contosoterraform',
    //   containerName: 'rewst',
    //   key: `${tenant.stack}.tfstate`,
    //   useAzureadAuth: true,
    // });
    new LocalBackend(this, { path: `../../../terraform.${tenant.stack}.tfstate` });
    new AzureadProvider(this, 'azuread', { tenantId: tenant.tenantId, clientId: tenant.deployerClientId });
    // The binding asks for exactly 3.7.0, which no other module of the stack could share.
    this.addOverride('terraform.required_providers.azuread.version', '~> 3.7');
    try {
      this.addApp(tenant);
    } catch (error) {
      throw new Error(`${tenant.source}: ${(error as Error).message}`);
    }
  }

  private addApp(tenant: Tenant): void {
    const { tenantId, region, adminConsent, clientSecrets, integrations = {}, partnerApp, partnerClientId } = tenant;
    if (partnerApp && partnerClientId) {
      new RewstCustomer(this, 'Customer', { clientId: partnerClientId, tenantId, ...partnerApp });
      return;
    }
    const rewst = new RewstOwnedApp(this, 'Rewst', { tenantId, region, adminConsent, clientSecrets });
    if (integrations.azure) {
      new AzureIntegration(rewst, 'Azure', integrations.azure);
    }
    if (integrations.exchangeOnline) {
      new ExchangeOnlineIntegration(rewst, 'ExchangeOnline', integrations.exchangeOnline);
    }
    if (integrations.graph) {
      new GraphIntegration(rewst, 'Graph', integrations.graph);
    }
    if (integrations.graphSubscriptionTriggers) {
      new GraphSubscriptionTriggersIntegration(
        rewst,
        'GraphSubscriptionTriggers',
        integrations.graphSubscriptionTriggers,
      );
    }
    rewst.addOutputs();
  }
}
