import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerraformStack } from 'cdktf';
import {
  AdminConsentMode,
  CspIntegration,
  DirectoryRole,
  ExchangeOnlineIntegration,
  ExistingApplication,
  GraphAppRole,
  GraphIntegration,
  RewstCustomer,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import type { AppHandover } from '../../lib/handover/handover';
import { cli } from '../cli';
import { expectGolden } from '../golden';
import { application, appRoleAssignment, delegatedPermissionGrant, servicePrincipal } from '../manifests';
import { runProgram } from '../run-program';
import { newStack, synthText } from '../synth';

const directory = mkdtempSync(join(tmpdir(), 'handover-'));
afterAll(() => rmSync(directory, { recursive: true }));

function file(content: string): string {
  const path = join(directory, 'cdk.tf.json');
  writeFileSync(path, content);
  return path;
}

/** The hand-over of an app with these props, as JSON and as Markdown. */
function handover(props: RewstOwnedAppProps, integrate: (app: RewstOwnedApp) => void, outputs = true) {
  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'Rewst', props);
  integrate(app);
  if (outputs) {
    app.addOutputs();
  }
  const path = file(synthText(stack));
  const [data]: AppHandover[] = JSON.parse(cli(['handover', '--format', 'json', path]).out).apps;
  return { data, page: cli(['handover', path]).out };
}

const graph = (app: RewstOwnedApp) => new GraphIntegration(app, 'Graph');

test("docs/sample-handover.md is the hand-over of main.ts's stack", () => {
  const outdir = join(directory, 'cdktf.out');
  runProgram('main', outdir);
  const { code, out } = cli(['handover', outdir]);
  expect(code).toBe(0);
  expectGolden('docs/sample-handover.md', out);
});

describe('who consents', () => {
  test.each([
    ['to scopes that users may consent to', graph, 'a user or an administrator'],
    [
      'to a scope that wants an administrator',
      (app: RewstOwnedApp) => new GraphIntegration(app, 'Graph', { includeRecommended: true }),
      'Privileged Role Administrator',
    ],
    [
      'to application permissions',
      (app: RewstOwnedApp) => new ExchangeOnlineIntegration(app, 'ExchangeOnline'),
      'Privileged Role Administrator',
    ],
  ])('%s', (_, integrate, consenter) => {
    const { data, page } = handover({}, (app) => integrate(app));
    expect(data.consenter).toBe(consenter);
    expect(page).toContain('Open the output `Rewst_admin_consent_url` once');
  });

  test('is nobody when the deployment grants everything', () => {
    const { data, page } = handover({ adminConsent: AdminConsentMode.ALL }, graph);
    expect(data.consenter).toBe('nobody');
    expect(page).toContain('nobody has to open the admin consent page');
  });
});

describe('the rights of the deployer', () => {
  const rightsOf = (adminConsent: AdminConsentMode, integrate: (app: RewstOwnedApp) => void) =>
    handover({ adminConsent }, integrate).data.rights.flatMap(({ servicePrincipal }) => servicePrincipal);
  const exchange = (app: RewstOwnedApp) =>
    new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true });

  test.each([
    [AdminConsentMode.NONE, graph, ['Application.ReadWrite.All']],
    [
      AdminConsentMode.DELEGATED,
      graph,
      ['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All'],
    ],
    [
      AdminConsentMode.ALL,
      exchange,
      [
        'Application.ReadWrite.All',
        'DelegatedPermissionGrant.ReadWrite.All',
        'Application.Read.All',
        'AppRoleAssignment.ReadWrite.All',
        'Application.Read.All',
        'RoleManagement.ReadWrite.Directory',
      ],
    ],
    [AdminConsentMode.NONE, exchange, ['Application.ReadWrite.All', 'RoleManagement.ReadWrite.Directory']],
  ])('for adminConsent %s are those of what it deploys', (mode, integrate, rights) => {
    expect(rightsOf(mode, integrate)).toEqual(rights);
  });
});

test('the form names outputs and never a value', () => {
  const { data, page } = handover({ clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }] }, graph);
  expect(data.form).toEqual([
    { field: 'Client ID', output: 'Rewst_client_id' },
    { field: 'Client Secret', output: 'Rewst_client_secret' },
    { field: 'Auth Subject', output: 'Rewst_auth_subject' },
    { field: 'Tenant ID', output: 'Rewst_tenant_id' },
  ]);
  expect(data.secrets).toEqual([{ name: '2026-11', end: '2027-05-31T00:00:00Z', inUse: true, actOn: '2027-05-01' }]);
  expect(page).toContain('`Tenant ID` (output `Rewst_auth_subject`)');
});

test('a secret that is made by hand is named as such', () => {
  const { page } = handover({}, graph);
  expect(page).toContain('make a secret by hand in Entra ID');
  expect(page).toContain('nothing here warns of it');
});

test('a secret of the configuration is not to be made by hand, even without an output', () => {
  const { page } = handover({ clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }] }, graph, false);
  expect(page).toContain('| Client Secret | no output |');
});

test('only the secret in front is to be renewed', () => {
  const clientSecrets = [
    { name: 'new', expiresOn: '2027-11-30' },
    { name: 'old', expiresOn: '2027-05-31' },
  ];
  const { page } = handover({ clientSecrets }, graph);
  expect(page).toContain('| `new` | `2027-11-30T00:00:00Z` | 2027-10-31 |');
  expect(page).toContain(
    '| `old` | `2027-05-31T00:00:00Z` | not in front: take it out once Rewst has the one that is |',
  );
});

describe('an adopted app with grants', () => {
  const grants = {
    delegatedPermissionGrants: { value: [delegatedPermissionGrant()] },
    appRoleAssignments: { value: [appRoleAssignment()] },
  };
  const adopted = (adminConsent: AdminConsentMode) => {
    const existing = ExistingApplication.fromManifest(application(), servicePrincipal(), grants);
    return handover(
      { existing, adminConsent },
      (app) => new GraphIntegration(app, 'Graph', { additionalPermissions: [GraphAppRole.DEVICE_READ_ALL] }),
    ).data;
  };
  const grantedBy = (data: AppHandover) =>
    Object.fromEntries(
      data.permissions
        .filter(({ integrations }) => integrations.length > 0)
        .map(({ name, granted }) => [name.replace('Microsoft Graph ', ''), granted]),
    );

  test('is granted all that integrations ask for with adminConsent ALL', () => {
    const data = adopted(AdminConsentMode.ALL);
    expect(new Set(Object.values(grantedBy(data)))).toEqual(new Set([true]));
    expect(data.consenter).toBe('nobody');
  });

  test('is granted only delegated permissions with adminConsent DELEGATED', () => {
    const data = adopted(AdminConsentMode.DELEGATED);
    expect(grantedBy(data)).toMatchObject({ 'User.Read (delegated)': true, 'Device.Read.All (application)': false });
    expect(data.consenter).toBe('Privileged Role Administrator');
  });

  test('is imported with its grants also with adminConsent NONE, which takes a right', () => {
    const data = adopted(AdminConsentMode.NONE);
    expect(new Set(Object.values(grantedBy(data)))).toEqual(new Set([false]));
    expect(data.rights.map(({ servicePrincipal }) => servicePrincipal)).toEqual([
      ['Application.ReadWrite.All'],
      ['DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All'],
    ]);
  });
});

test('the rights are also those for a customer of the same stack', () => {
  const { data } = handover({}, (app) => {
    graph(app);
    new RewstCustomer(TerraformStack.of(app), 'Customer', {
      clientId: '11111111-1111-4111-8111-111111111111',
      tenantId: '22222222-2222-4222-8222-222222222222',
      directoryRoles: [DirectoryRole.EXCHANGE_ADMINISTRATOR],
      createServicePrincipal: true,
    });
  });
  expect(data.rights.slice(1).map(({ for: what, servicePrincipal }) => [what, servicePrincipal])).toEqual([
    [
      expect.stringMatching(/^azuread_service_principal\.Customer_\w+ in its provider's tenant$/),
      ['Application.ReadWrite.All'],
    ],
    [
      expect.stringMatching(/^assigning directory roles to azuread_service_principal\.Customer_/),
      ['RoleManagement.ReadWrite.Directory', 'Application.Read.All'],
    ],
  ]);
});

test('the output with the consent URLs of customers is named', () => {
  const customerTenantIds = ['22222222-2222-4222-8222-222222222222'];
  const partner = (app: RewstOwnedApp) => [graph(app), new CspIntegration(app, 'Csp')];
  expect(handover({ customerTenantIds }, partner).page).toContain('output `Rewst_customer_admin_consent_urls` has');
  expect(handover({}, partner).page).not.toContain('customer_admin_consent_urls');
});

test('a stack without outputs gets the hint how to add them', () => {
  expect(handover({}, graph, false).page).toContain('call `addOutputs()` on the app');
});

test('a partner is told to consent at each customer', () => {
  const partner = (app: RewstOwnedApp) => [graph(app), new CspIntegration(app, 'Csp')];
  expect(handover({}, partner).page).toContain('press consent at each');
  expect(handover({}, graph).page).not.toContain('press consent at each');
});

test('two apps are two pages', () => {
  const stack = newStack();
  for (const id of ['One', 'Two']) {
    const app = new RewstOwnedApp(stack, id, { displayName: id });
    graph(app);
    app.addOutputs();
  }
  const { out } = cli(['handover', file(synthText(stack))]);
  expect(out).toContain('# Hand-over of `One`');
  expect(out).toContain('output `Two_client_id`');
});

test.each([
  ['a plan', JSON.stringify({ format_version: '1.2', resource_changes: [] }), 'synthesized JSON, got the plan'],
  [
    'no app of Rewst',
    JSON.stringify({ resource: { azuread_application: { a: { display_name: 'A' } } } }),
    'has no app',
  ],
])('%s is refused', (_, content, message) => {
  const { code, err } = cli(['handover', file(content)]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
