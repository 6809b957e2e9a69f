// A project that has nothing but the packed library and its peers.
const assert = require('node:assert/strict');
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { AzureadProvider } = require('@cdktf/provider-azuread/lib/provider');
const { App, TerraformStack } = require('cdktf');
const { ExchangeOnlineIntegration, GraphIntegration, GraphScope, RewstOwnedApp } = require('cdktf-rewst-owned-app');

const app = new App();
const stack = new TerraformStack(app, 'small');
new AzureadProvider(stack, 'azuread');
const rewst = new RewstOwnedApp(stack, 'Rewst', { clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }] });
new GraphIntegration(rewst, 'Graph', { additionalPermissions: [GraphScope.of('Mail.Read')] });
new ExchangeOnlineIntegration(rewst, 'ExchangeOnline');
rewst.addOutputs();
app.synth();

const { resource } = JSON.parse(readFileSync('cdktf.out/stacks/small/cdk.tf.json', 'utf8'));
const [application] = Object.values(resource.azuread_application);
assert.deepEqual(
  application.required_resource_access.map((api) => [api['//'], api.resource_access.length]),
  [
    ['Microsoft Graph', 6],
    ['Office 365 Exchange Online', 2],
  ],
);

assert.throws(() => require('cdktf-rewst-owned-app/dist/private/text'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });

assert.equal(typeof require('cdktf-rewst-owned-app/review').review, 'function');
const command = (...args) =>
  execFileSync('npx', ['--no', '--', 'cdktf-rewst-owned-app', ...args, 'cdktf.out'], { encoding: 'utf8' });
assert.match(command('review'), /`Rewst` asks for 8 permissions/);
assert.match(command('coverage'), /`Rewst` has the permissions for \d+ of 93 actions and triggers/);

const folder = join(__dirname, 'node_modules/cdktf-rewst-owned-app');
const published = execFileSync('find', [folder, '-type', 'f'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((file) => file.slice(folder.length + 1));
const expected = /^(\.jsii|CHANGELOG\.md|LICENSE|README\.md|package\.json|dist\/.*\.(js|d\.ts))$/;
assert.deepEqual(
  published.filter((file) => !expected.test(file)),
  [],
);
assert.ok(published.includes('.jsii'));
for (const file of published.filter((name) => name.endsWith('.js'))) {
  assert.ok(!readFileSync(join(folder, file), 'utf8').includes('sourceMappingURL'), file);
}
console.log(`The packed library works: ${published.length} files.`);
