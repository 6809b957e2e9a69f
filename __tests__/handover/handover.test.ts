import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AdminConsentMode,
  CspIntegration,
  ExchangeOnlineIntegration,
  GraphIntegration,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import type { AppHandover } from '../../lib/handover/handover';
import { cli } from '../cli';
import { expectGolden } from '../golden';
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
  expect(data.secrets).toEqual([{ name: '2026-11', end: '2027-05-31T00:00:00Z', actOn: '2027-05-01' }]);
  expect(page).toContain('`Tenant ID` (output `Rewst_auth_subject`)');
});

test('a secret that is made by hand is named as such', () => {
  const { page } = handover({}, graph);
  expect(page).toContain('make a secret by hand in Entra ID');
  expect(page).toContain('nothing here warns of it');
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
