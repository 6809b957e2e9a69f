import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider/index.js';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import { ExchangeOnlineIntegration, GraphIntegration, RewstOwnedApp } from 'cdktf-rewst-owned-app';

const app = new App();
const stack = new TerraformStack(app, 'rewst');

// The state holds the client secret: move it to where only deployers can read it, with `new AzurermBackend(stack, { … })`.
new LocalBackend(stack, { path: '../../../terraform.rewst.tfstate' });
new AzureadProvider(stack, 'azuread');
// The binding asks for exactly 3.7.0, which no other module of the stack could share.
stack.addOverride('terraform.required_providers.azuread.version', '~> 3.7');

const rewst = new RewstOwnedApp(stack, 'Rewst', {
  clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }], // At most two years ahead.
});
new GraphIntegration(rewst, 'Graph');
new ExchangeOnlineIntegration(rewst, 'ExchangeOnline');
rewst.addOutputs();

app.synth();
