import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider/index.js';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import {
  AdminConsentMode,
  AzureIntegration,
  CspIntegration,
  ExchangeOnlineIntegration,
  GraphIntegration,
  GraphSubscriptionTriggersIntegration,
  RewstOwnedApp,
} from './lib';

// When the client secret ends. Change it first: at most two years ahead, and no longer than your tenant's policy allows.
const SECRET_EXPIRES_ON = '2027-05-31';

const app = new App();
const stack = new TerraformStack(app, 'rewst');

// The state holds the client secret: move it to where only deployers can read it, with `new AzurermBackend(stack, { … })`.
new LocalBackend(stack, { path: '../../../terraform.rewst.tfstate' });
new AzureadProvider(stack, 'azuread');
// The binding asks for exactly 3.7.0, which no other module of the stack could share.
stack.addOverride('terraform.required_providers.azuread.version', '~> 3.7');

const rewst = new RewstOwnedApp(stack, 'Rewst', {
  clientSecrets: [{ name: '2026-11', expiresOn: SECRET_EXPIRES_ON }],
  // This takes a Privileged Role Administrator, or a deployer with AppRoleAssignment.ReadWrite.All: see "Rights of the
  // deployer" in the README. Anyone else deletes the line, and such an administrator opens the admin consent URL once.
  adminConsent: AdminConsentMode.ALL,
});
new AzureIntegration(rewst, 'Azure');
new GraphIntegration(rewst, 'Graph');
new GraphSubscriptionTriggersIntegration(rewst, 'GraphSubscriptionTriggers');
new CspIntegration(rewst, 'Csp'); // No Microsoft partner? Delete this line.
new ExchangeOnlineIntegration(rewst, 'ExchangeOnline');
rewst.addOutputs();
// Aspects.of(stack).add(new PermissionBoundary({ deny: [GraphAppRole.DIRECTORY_READ_WRITE_ALL] })); // See docs/review.md.

app.synth();
