import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider/index.js';
import { App, LocalBackend, TerraformStack } from 'cdktf';
import { AzureIntegration, ExistingApplication, GraphIntegration, RewstOwnedApp } from '../../lib';

const app = new App();
const stack = new TerraformStack(app, 'adopt');

new LocalBackend(stack, { path: '../../../terraform.adopt.tfstate' });
new AzureadProvider(stack, 'azuread');
// The binding asks for exactly 3.7.0, which no other module of the stack could share.
stack.addOverride('terraform.required_providers.azuread.version', '~> 3.7');

const rewst = new RewstOwnedApp(stack, 'Rewst', {
  existing: ExistingApplication.fromManifest(manifest('application.json'), manifest('service-principal.json')),
});
new GraphIntegration(rewst, 'Graph');
new AzureIntegration(rewst, 'Azure');
rewst.addOutputs();

app.synth();

// The bytes of the file, which Windows PowerShell writes in UTF-16.
function manifest(file: string): Buffer {
  return readFileSync(join(__dirname, file));
}
