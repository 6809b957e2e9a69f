import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manyTenants from '../examples/many-tenants/package.json';
import starter from '../examples/starter/package.json';
import * as library from '../lib';
import packageJson from '../package.json';

const ROOT = join(__dirname, '..');

test('tests load the TypeScript, and no compiled code lies beside it', () => {
  expect(require.resolve('../lib')).toBe(join(ROOT, 'lib/index.ts'));
  const compiled = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.endsWith('.ts'),
  );
  expect(compiled.filter((name) => /\.\w+$/.test(name))).toEqual([]);
});

test('synth loads the TypeScript, without a compile step', () => {
  const { app } = JSON.parse(readFileSync(join(ROOT, 'cdktf.json'), 'utf8'));
  expect(app).toBe('node --import tsx main.ts');
  expect(packageJson.scripts.synth).toBe(app);
  expect(readFileSync(join(ROOT, 'main.ts'), 'utf8')).toContain("from './lib';");
});

/** The files that a module loads. */
function loadedBy(module: string): string[] {
  jest.resetModules();
  require(module);
  return Object.keys(require.cache);
}

test('the library does not load the review, which only a boundary needs, nor what only an adopted app needs', () => {
  const loaded = loadedBy('../lib');
  expect(loaded).toContain(join(ROOT, 'lib/boundary/permission-boundary.ts'));
  expect(loaded.filter((file) => file.startsWith(join(ROOT, 'lib/review/')))).toEqual([]);
  expect(loaded).not.toContain(require.resolve('@cdktf/provider-azuread/lib/data-azuread-application'));
});

test('the commands load only the tokens of cdktf', () => {
  const loaded = loadedBy('../lib/cli');
  expect(loaded).toContain(require.resolve('cdktf/lib/tokens'));
  expect(loaded).not.toContain(require.resolve('cdktf'));
});

test('the public names are these', () => {
  expect(Object.keys(library).sort()).toEqual([
    'AdminConsent',
    'AdminConsentMode',
    'ApiPermission',
    'AuthSubject',
    'AzureIntegration',
    'AzureKeyVaultScope',
    'AzureServiceManagementScope',
    'AzureStorageScope',
    'BoundaryAccess',
    'BoundaryException',
    'CspIntegration',
    'DirectoryRole',
    'ExchangeOnlineAppRole',
    'ExchangeOnlineIntegration',
    'ExchangeOnlineScope',
    'ExistingApplication',
    'GraphAppRole',
    'GraphIntegration',
    'GraphScope',
    'GraphSubscriptionTriggersIntegration',
    'Office365ManagementAppRole',
    'Office365ManagementScope',
    'PartnerCenterScope',
    'PermissionBoundary',
    'PermissionImpact',
    'PermissionType',
    'ResourceApi',
    'RewstCustomer',
    'RewstIntegration',
    'RewstOwnedApp',
    'RewstRegion',
  ]);
});

test.each([starter, manyTenants])('$name has the versions that are tested here', (project) => {
  const { [packageJson.name]: own, ...versions }: Record<string, string> = {
    ...project.dependencies,
    ...project.devDependencies,
  };
  expect(own).toBe(`^${packageJson.version}`);
  expect(packageJson.devDependencies).toMatchObject(versions);
  expect(project.overrides).toEqual(packageJson.overrides);
});

test('the library needs nothing but its peers to run', () => {
  expect(packageJson).not.toHaveProperty('dependencies');
  expect(packageJson.peerDependencies).toEqual({
    '@cdktf/provider-azuread': '^14.3.1',
    cdktf: '^0.21.0',
    constructs: '^10.4.2',
  });
});
