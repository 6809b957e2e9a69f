// As many stacks as the first argument says, each like main.ts, with this library.
const { AzureadProvider } = require('@cdktf/provider-azuread/lib/provider');
const { App, LocalBackend, TerraformStack } = require('cdktf');
const {
  AdminConsentMode,
  AzureIntegration,
  CspIntegration,
  ExchangeOnlineIntegration,
  GraphIntegration,
  GraphSubscriptionTriggersIntegration,
  RewstOwnedApp,
} = require('..');

const app = new App();
for (let i = 0; i < Number(process.argv[2]); i++) {
  const stack = new TerraformStack(app, `rewst-${i}`);
  new LocalBackend(stack, { path: '../../../terraform.tfstate' });
  new AzureadProvider(stack, 'azuread');
  const rewst = new RewstOwnedApp(stack, 'Rewst', {
    clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
    adminConsent: AdminConsentMode.ALL,
  });
  new AzureIntegration(rewst, 'Azure');
  new GraphIntegration(rewst, 'Graph');
  new GraphSubscriptionTriggersIntegration(rewst, 'GraphSubscriptionTriggers');
  new CspIntegration(rewst, 'Csp');
  new ExchangeOnlineIntegration(rewst, 'ExchangeOnline');
  rewst.addOutputs();
}
app.synth();
