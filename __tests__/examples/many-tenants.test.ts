import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdktf';
import { TenantStack } from '../../examples/many-tenants/tenant-stack';
import { readTenants } from '../../examples/many-tenants/tenants';
import { runProgram } from '../run-program';
import { type Json, only } from '../synth';

const ROOT = join(__dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/many-tenants');
const PARTNER = '00000000-0000-4000-8000-00000000000f';
const NOBODY = '00000000-0000-0000-0000-000000000000';

const directory = mkdtempSync(join(tmpdir(), 'tenants-'));
const file = join(directory, 'tenants.json');
afterAll(() => rmSync(directory, { recursive: true }));

const tenantId = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
const entry = (i: number, more: object = {}) => ({
  id: `customer-${i}`,
  name: `Customer ${i}`,
  tenantId: tenantId(i),
  integrations: { graph: {}, exchangeOnline: { exchangeAdministrator: true } },
  ...more,
});
/** An entry about the partner's app. */
const customer = (i: number, more: object) => entry(i, { integrations: undefined, ...more });
const entries = (count: number) => Array.from({ length: count }, (_, i) => entry(i));

function read(json: unknown) {
  writeFileSync(file, typeof json === 'string' || Buffer.isBuffer(json) ? json : JSON.stringify(json));
  return readTenants(file);
}

/** Every file of the stacks of these entries, by its path. */
function synth(tenants: readonly object[], more: object = {}): Map<string, string> {
  const outdir = mkdtempSync(join(directory, 'out-'));
  const app = new App({ outdir });
  for (const tenant of read({ partnerTenantId: PARTNER, tenants, ...more })) {
    new TenantStack(app, tenant);
  }
  app.synth();
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
  return new Map(files.sort().map((path) => [path, readFileSync(join(outdir, path), 'utf8')]));
}

const stackOf = (files: Map<string, string>, id: string): Json =>
  JSON.parse(files.get(`stacks/rewst-${id}/cdk.tf.json`) as string);

/** What is wrong with an entry, without the file's name in front. */
function problems(json: unknown): string[] {
  try {
    read(json);
  } catch (error) {
    const [first, ...lines] = (error as Error).message.split('\n');
    expect(first).toMatch(/tenants\.json is not a list of tenants:$/);
    return lines.map((line) => line.trim());
  }
  return [];
}
const problemsOf = (...tenants: object[]) => problems({ partnerTenantId: PARTNER, tenants });

describe('a stack', () => {
  test('signs in to the tenant of its entry, with its deployer if it has one, and refuses to plan in another', () => {
    const files = synth([entry(1, { deployerClientId: tenantId(9) }), entry(2)]);
    const [one, two] = ['customer-1', 'customer-2'].map((id) => stackOf(files, id));
    expect(one.provider.azuread).toEqual([{ client_id: tenantId(9), tenant_id: tenantId(1) }]);
    expect(two.provider.azuread).toEqual([{ tenant_id: tenantId(2) }]);
    expect(only(one, 'resource', 'azuread_application').lifecycle.precondition[0].condition).toContain(tenantId(1));
  });

  test('does not know who plans it', () => {
    expect(synth([entry(1, { planClientId: tenantId(9) })])).toEqual(synth([entry(1)]));
  });

  test('has its own state, beside the program and not in its output', () => {
    const files = synth(entries(3));
    const paths = [0, 1, 2].map((i) => stackOf(files, `customer-${i}`).terraform.backend.local.path);
    expect(paths).toEqual([0, 1, 2].map((i) => `../../../terraform.rewst-customer-${i}.tfstate`));
  });

  test('asks for what its entry lists', () => {
    const integrations = {
      azure: { keyVault: true, storage: true },
      exchangeOnline: { fullAccessAsApp: true, exchangeAdministrator: true },
      graph: {
        includeRecommended: true,
        additionalPermissions: ['Microsoft Graph Device.Read.All (application)'],
      },
      graphSubscriptionTriggers: {},
    };
    const json = stackOf(synth([entry(1, { integrations, region: 'DE', adminConsent: 'All' })]), 'customer-1');
    const app = only(json, 'resource', 'azuread_application');
    const comments = app.required_resource_access.map((api: Json) => [
      api['//'],
      api.resource_access.map((access: Json) => access['//']),
    ]);
    expect(comments).toHaveLength(6);
    expect(JSON.stringify(comments)).toContain('Device.Read.All (application), for Graph');
    expect(JSON.stringify(comments)).toContain('full_access_as_app (application), for ExchangeOnline');
    expect(JSON.stringify(comments)).toContain('Directory.ReadWrite.All (delegated), for Graph');
    expect(app.web.redirect_uris).toEqual(['https://engine.rewst.eu/integrations/bundles/microsoft_cloud/callback']);
    expect(app.sign_in_audience).toBe('AzureADMyOrg');
    expect(Object.keys(json.resource)).toContain('azuread_directory_role_assignment');
    expect(Object.keys(json.resource)).toContain('azuread_app_role_assignment');
  });

  test("has what the partner's app may do there, where its entry says so, and no app", () => {
    const partnerApp = {
      applicationPermissions: ['Office 365 Exchange Online Exchange.ManageAsApp (application)'],
      directoryRoles: ['Exchange Administrator'],
    };
    const files = synth([customer(1, { partnerApp }), entry(2)], { partnerClientId: tenantId(8) });
    const json = stackOf(files, 'customer-1');
    expect(json.provider.azuread).toEqual([{ tenant_id: tenantId(1) }]);
    expect(Object.keys(json.resource).sort()).toEqual([
      'azuread_app_role_assignment',
      'azuread_directory_role_assignment',
    ]);
    expect(JSON.stringify(json.data.azuread_service_principals)).toContain(tenantId(8));
    const created = synth([customer(1, { partnerApp: { createServicePrincipal: true } })], {
      partnerClientId: tenantId(8),
    });
    expect(Object.keys(stackOf(created, 'customer-1').resource)).toEqual(['azuread_service_principal']);
  });

  test('has the secrets of all, or its own', () => {
    const secret = (name: string) => ({ name, expiresOn: '2027-05-31' });
    const files = synth([entry(1), entry(2, { clientSecrets: [secret('own')] }), entry(3, { clientSecrets: [] })], {
      clientSecrets: [secret('2027-05'), secret('2026-11')],
    });
    const names = [1, 2, 3].map((i) =>
      Object.values(stackOf(files, `customer-${i}`).resource.azuread_application_password ?? {}).map(
        (password) => (password as Json).display_name,
      ),
    );
    expect(names).toEqual([['2026-11', '2027-05'], ['own'], []].map((each) => expect.arrayContaining(each)));
    expect(names.map(({ length }) => length)).toEqual([2, 1, 0]);
  });

  test('is the same whatever the order of the list, byte for byte, and so is the manifest', () => {
    const list = entries(12);
    const files = synth(list);
    expect(synth([...list].reverse())).toEqual(files);
    expect([...synth([...list].reverse()).keys()]).toEqual([...files.keys()]);
  });

  test('does not change when another tenant joins, leaves or is renamed', () => {
    const before = synth(entries(4));
    const after = synth([...entries(3).map((each) => ({ ...each, name: 'Renamed' })), entry(7)]);
    for (const i of [0, 1, 2]) {
      const path = `stacks/rewst-customer-${i}/cdk.tf.json`;
      expect(after.get(path)).toBe(before.get(path));
    }
    expect(after.has('stacks/rewst-customer-3/cdk.tf.json')).toBe(false);
  });

  test.each(['constructor', '__proto__', 'toString', 'Müller', '東京', '0', '_'])('may be called %s', (id) => {
    const files = synth([entry(1, { id }), entry(2)]);
    expect(stackOf(files, id).terraform.backend.local.path).toBe(`../../../terraform.rewst-${id}.tfstate`);
    expect(Object.keys(JSON.parse(files.get('manifest.json') as string).stacks)).toContain(`rewst-${id}`);
  });

  test('has the same name in either Unicode form of its ID', () => {
    expect([...synth([entry(1, { id: 'Cafe\u0301' })]).keys()]).toEqual([
      ...synth([entry(1, { id: 'Caf\u00e9' })]).keys(),
    ]);
  });

  test('names file and entry if the library refuses a value of the list', () => {
    const [tenant] = read({ partnerTenantId: PARTNER, tenants: [entry(1)] });
    const app = new App({ outdir: mkdtempSync(join(directory, 'out-')) });
    const bad = { ...tenant, clientSecrets: [{ name: 'a', expiresOn: 'never' }] };
    expect(() => new TenantStack(app, bad)).toThrow(
      /tenants\.json, tenants\[0\] \("customer-1"\): "clientSecrets\[0\]\.expiresOn" must be /,
    );
  });
});

describe('a bad list', () => {
  test.each<[string, object, string]>([
    ['no GUID', { tenantId: 'contoso.com' }, '"tenantId" must be a GUID, got "contoso.com"'],
    [
      'the GUID of nobody',
      { tenantId: NOBODY },
      `"tenantId" must be the ID of somebody, not all zeros, got "${NOBODY}"`,
    ],
    ['a field too few', { name: undefined }, '"name" must be text that is not blank, got nothing'],
    ['a blank name', { name: ' ' }, '"name" must be text that is not blank, got " "'],
    ['a misspelt field', { regoin: 'US' }, '"regoin" is no field; the fields are "id", "name", "tenantId", '],
    ['no region', { region: 'us' }, '"region" must be one of "US", "UK", "DE", "AU", got "us"'],
    ['no consent', { adminConsent: 'ALL' }, '"adminConsent" must be one of "None", "Delegated", "All", got "ALL"'],
    ['no client ID', { deployerClientId: 1 }, '"deployerClientId" must be a GUID, got 1'],
    ['no client ID of who plans', { planClientId: 'x' }, '"planClientId" must be a GUID, got "x"'],
    ['no integration', { integrations: {} }, '"integrations" must have at least one integration, got {}'],
    ['a list of integrations', { integrations: ['graph'] }, '"integrations" must be an object, got ["graph"]'],
    [
      'an unknown integration',
      { integrations: { grpah: {} } },
      '"integrations.grpah" is no field; the fields are "azure", ',
    ],
    [
      'CSP',
      { integrations: { csp: {} } },
      '"integrations.csp" must be left out: CSP is for the partner\'s own tenant, ',
    ],
    [
      'an unknown option',
      { integrations: { graph: { includeRecomended: true } } },
      '"integrations.graph.includeRecomended" is no field; the fields are "additionalPermissions", "includeRecommended", got true',
    ],
    [
      'an option of another type',
      { integrations: { azure: { keyVault: 'yes' } } },
      '"integrations.azure.keyVault" must be true or false, got "yes"',
    ],
    [
      'a permission without its API',
      { integrations: { graph: { additionalPermissions: ['Device.Read.All'] } } },
      '"integrations.graph.additionalPermissions[0]" must be a known permission such as "Microsoft Graph Device.Read.All (application)", ',
    ],
    [
      'a permission of Partner Center',
      {
        integrations: { azure: { additionalPermissions: ['Microsoft Partner Center user_impersonation (delegated)'] } },
      },
      '"integrations.azure.additionalPermissions[0]" must be a known permission ',
    ],
    [
      'a day that does not exist',
      { clientSecrets: [{ name: 'a', expiresOn: '2027-02-30' }] },
      '"clientSecrets[0].expiresOn" must be a date such as 2027-05-31, got "2027-02-30"',
    ],
    [
      'a secret twice',
      { clientSecrets: ['2027-02-28', '2027-03-01'].map((expiresOn) => ({ name: 'a', expiresOn })) },
      '"clientSecrets[1].name" must be another name than that of the secret [0], got "a"',
    ],
    [
      'the ID of a tenant as a client ID',
      { deployerClientId: tenantId(1) },
      '"deployerClientId" must be the client ID of an app: this is the ID of a tenant, got ',
    ],
    ["the partner's tenant", { tenantId: PARTNER.toUpperCase() }, '"tenantId" must be a customer\'s tenant: '],
  ])('is refused for %s, naming entry and field', (_, wrong, message) => {
    const [problem, ...others] = problemsOf(entry(1), entry(2, wrong));
    expect(problem).toContain(`tenants[1] ("customer-2"): ${message}`);
    expect(others).toEqual([]);
  });

  test('is refused without repeating a secret or a long value', () => {
    const wrong = [
      { clientSecret: 'abc~123' },
      { clientSecrets: 'abc~123' },
      { clientSecrets: ['abc~123'] },
      { clientSecrets: { value: 'abc~123' } },
      { clientSecrets: [{ name: 'a', expiresOn: '2027-02-28', value: 'abc~123' }] },
    ];
    for (const each of wrong) {
      expect(problemsOf(entry(1, each))).toEqual([expect.stringMatching(/^(?!.*abc~123).*, got (text|an object)$/)]);
    }
    expect(problemsOf(entry(1, { login: { password: 'abc~123' } }))).toEqual([expect.not.stringContaining('abc~123')]);
    expect(problemsOf(entry(1, { region: 'x'.repeat(1000) }))).toEqual([expect.stringMatching(/, got "x{199}…$/)]);
  });

  test.each(['', ' ', 'a b', '../other', 'a/b', 'a.b', '-a', 'a\n', 'a'.repeat(61), 7, null, undefined, ['a']])(
    'is refused for the ID %j',
    (id) => {
      expect(problemsOf(entry(1), entry(2, { id }))).toEqual([
        expect.stringMatching(
          /^tenants\[1\].*: "id" must be 1 to 60 letters, digits, "-" and "_", the first no "-", got /,
        ),
      ]);
    },
  );

  test('is refused for an ID that makes file names too long for a file system', () => {
    const long = '\u{20000}'.repeat(60);
    expect(problemsOf(entry(1, { id: long }))).toEqual([
      expect.stringContaining('"id" must have 200 bytes at most, because files are named after it, got '),
    ]);
    const id = '\u6771'.repeat(60);
    expect([...synth([entry(1, { id })]).keys()]).toContain(`stacks/rewst-${id}/cdk.tf.json`);
  });

  test.each([
    ['itself', 'contoso', 'contoso'],
    ['another case', 'contoso', 'Contoso'],
    ['another case of many letters', 'straße', 'STRASSE'],
    ['another Unicode form', 'caf\u00e9', 'cafe\u0301'],
    ['a compatible letter', 'contoso', '\uff43ontoso'],
    ['the name of its stack', 'contoso', 'rewst-contoso'],
  ])('is refused for an ID and %s, which make one stack or plan', (_, one, two) => {
    expect(problemsOf(entry(1, { id: one }), entry(2), entry(3, { id: two }))).toEqual([
      `tenants[2] ("${two}"): "id" must make other names of stacks and plans than that of tenants[0] ("${one}"), got "${two}"`,
    ]);
  });

  test('is refused for a tenant twice, in any letter case', () => {
    const one = '0000000A-0000-4000-8000-000000000000';
    expect(problemsOf(entry(1, { tenantId: one }), entry(2, { tenantId: one.toLowerCase() }))).toEqual([
      `tenants[1] ("customer-2"): "tenantId" must be another tenant than that of tenants[0] ("customer-1"), got "${one.toLowerCase()}"`,
    ]);
  });

  test.each<[string, object, string, object?]>([
    [
      'neither integrations nor the partner’s app',
      {},
      '"integrations" must be an object, or there must be a "partnerApp", ',
    ],
    ['no partner’s client ID', { partnerApp: {} }, '"partnerApp" needs "partnerClientId" at the top of the file', {}],
    ['both', { partnerApp: {}, integrations: { graph: {} } }, '"integrations" must be left out beside "partnerApp"'],
    [
      'secrets of its own',
      { partnerApp: {}, clientSecrets: [] },
      '"clientSecrets" must be left out beside "partnerApp"',
    ],
    ['a region', { partnerApp: {}, region: 'US' }, '"region" must be left out beside "partnerApp"'],
    ['consent', { partnerApp: {}, adminConsent: 'All' }, '"adminConsent" must be left out beside "partnerApp"'],
    [
      'a misspelt field',
      { partnerApp: { roles: [] } },
      '"partnerApp.roles" is no field; the fields are "applicationPermissions", ',
    ],
    [
      'an unknown role',
      { partnerApp: { directoryRoles: ['Exchange Admin'] } },
      '"partnerApp.directoryRoles[0]" must be a built-in directory role such as "Exchange Administrator", got "Exchange Admin"',
    ],
  ])(
    'is refused for an entry of the partner’s app with %s',
    (_, wrong, message, file = { partnerClientId: PARTNER }) => {
      expect(problems({ partnerTenantId: PARTNER, ...file, tenants: [entry(1), customer(2, wrong)] })).toEqual([
        expect.stringContaining(`tenants[1] ("customer-2"): ${message}`),
      ]);
    },
  );

  test('is refused for a delegated permission of the partner’s app, naming file and entry', () => {
    const partnerApp = { applicationPermissions: ['Microsoft Graph User.Read (delegated)'] };
    expect(() => synth([customer(1, { partnerApp })], { partnerClientId: tenantId(8) })).toThrow(
      /tenants\.json, tenants\[0\] \("customer-1"\): "applicationPermissions\[0\]" must be an application permission/,
    );
  });

  test('names everything that is wrong at once', () => {
    expect(problemsOf(entry(1, { region: 'x', tenantId: 'x' }), entry(2, { id: 'x y' }))).toHaveLength(3);
  });

  test.each<[string, unknown, string]>([
    ['a list', [], 'must be an object, got []'],
    ['null', null, 'must be an object, got null'],
    ['no tenants', { partnerTenantId: PARTNER }, '"tenants" must be a list, got nothing'],
    ['an empty list', { partnerTenantId: PARTNER, tenants: [] }, '"tenants" must have at least one tenant, got []'],
    ['no partner', { tenants: [entry(1)] }, '"partnerTenantId" must be a GUID, got nothing'],
    [
      'an entry that is none',
      { partnerTenantId: PARTNER, tenants: [entry(1), null] },
      'tenants[1]: must be an object, got null',
    ],
    [
      'a secret of all that is wrong',
      { partnerTenantId: PARTNER, clientSecrets: [{ name: 'a b', expiresOn: '2027-05-31' }], tenants: [entry(1)] },
      '"clientSecrets[0].name" must be letters, digits, "-" and "_", got "a b"',
    ],
  ])('is refused when it is %s', (_, json, problem) => {
    expect(problems(json)).toEqual([problem]);
  });

  test.each([
    ['{ "tenants": [', 'line 1, column 15: close bracket expected'],
    ['{\n  // ours\n}', 'line 2, column 3: invalid comment token'],
    ['{ "tenants": [],\n}', 'line 2, column 1: property name expected'],
    ['{ "clientSecret": abc~123 }', 'line 1, column 19: invalid symbol'],
    ['', 'line 1, column 1: value expected'],
  ])('is refused when it is no JSON (%j), naming the place and repeating nothing', (text, problem) => {
    expect(() => read(text)).toThrow(new RegExp(`tenants\\.json is not JSON: ${problem}$`));
  });

  test('is refused in UTF-16, as Windows PowerShell writes it', () => {
    const bytes = Buffer.from('\uFEFF{ "tenants": [] }', 'utf16le');
    expect(() => read(bytes)).toThrow(/tenants\.json is UTF-16; save it as UTF-8$/);
  });

  test('is refused for a field that is there twice, in an entry and at the top, naming entry and field', () => {
    const json = JSON.stringify({ partnerTenantId: PARTNER, tenants: [entry(1), entry(2)] });
    const twice = (one: string, more: string) => problems(json.replace(one, `${more},${one}`));
    expect(twice('"name":"Customer 2"', '"name":"Other"')).toEqual([
      'tenants[1] ("customer-2"): "name" must be there once',
    ]);
    expect(twice('"exchangeOnline":', '"exchangeOnline":{"fullAccessAsApp":true}')).toEqual([
      'tenants[0] ("customer-1"): "integrations.exchangeOnline" must be there once',
    ]);
    expect(twice('"tenants":', '"\\u0074enants":[]')).toEqual(['"tenants" must be there once']);
  });

  test('is refused for a field called __proto__, naming the entry', () => {
    const json = JSON.stringify({ partnerTenantId: PARTNER, tenants: [entry(1), entry(2)] });
    expect(problems(json.replace('"name":"Customer 2"', '"__proto__":{},$&'))).toEqual([
      'tenants[1] ("customer-2"): "__proto__" is no field',
    ]);
  });

  test('is read with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify({ partnerTenantId: PARTNER, tenants: [entry(1)] })}`)).toHaveLength(1);
  });
});

test('300 tenants are 300 stacks, each for its tenant', () => {
  const files = synth(entries(300));
  for (const i of [0, 150, 299]) {
    expect(stackOf(files, `customer-${i}`).provider.azuread[0].tenant_id).toBe(tenantId(i));
  }
});

describe('the program', () => {
  /** A copy of the example, changed as told. */
  function copy(change: (name: string, text: string) => string = (_, text) => text) {
    const root = mkdtempSync(join(directory, 'copy-'));
    const example = join(root, 'examples/many-tenants');
    mkdirSync(example, { recursive: true });
    for (const name of ['lib', 'node_modules']) {
      symlinkSync(join(ROOT, name), join(root, name));
    }
    for (const name of readdirSync(EXAMPLE).filter((name) => /\.(ts|json)$/.test(name))) {
      writeFileSync(join(example, name), change(name, readFileSync(join(EXAMPLE, name), 'utf8')));
    }
    return {
      example,
      run: () => runProgram(join(example, 'main.ts'), join(example, 'cdktf.out')),
      stack: (id: string) =>
        JSON.parse(readFileSync(join(example, `cdktf.out/stacks/rewst-${id}/cdk.tf.json`), 'utf8')),
    };
  }

  test('synthesizes the tenants of the example', () => {
    const { example, stack } = copy();
    const { app } = JSON.parse(readFileSync(join(example, 'cdktf.json'), 'utf8'));
    expect(spawnSync('sh', ['-c', app], { cwd: example }).status).toBe(0);
    expect(['contoso', 'fabrikam', 'northwind'].map((id) => stack(id).provider.azuread[0].tenant_id)).toEqual([
      '22222222-2222-4222-8222-222222222222',
      '33333333-3333-4333-8333-333333333333',
      '44444444-4444-4444-8444-444444444444',
    ]);
  }, 60_000);

  test('keeps its states in Azure Storage, signed in to the tenant of the storage, with the block that is commented', () => {
    const { run, stack } = copy((name, text) =>
      name === 'tenant-stack.ts'
        ? text
            .replace(/^.*new LocalBackend.*\n/m, '')
            .replace(/^( +)\/\/ ( *(?:new AzurermBackend|\}\)|\w+: ).*)$/gm, '$1$2')
            .replace('LocalBackend', 'AzurermBackend')
        : text,
    );
    run();
    expect(stack('contoso').terraform.backend).toEqual({
      azurerm: {
        container_name: 'rewst',
        key: 'rewst-contoso.tfstate',
        resource_group_name: 'terraform',
        storage_account_name: 'contosoterraform',
        subscription_id: expect.stringMatching(/^[0-9-]{36}$/),
        tenant_id: expect.stringMatching(/^[0-9-]{36}$/),
        use_azuread_auth: true,
      },
    });
  }, 60_000);

  test('says what is wrong with the list, and writes nothing', () => {
    const { run, stack } = copy((name, text) =>
      name === 'tenants.json' ? text.replace('"graph": {}', '"grpah": {}') : text,
    );
    expect(run).toThrow(
      'tenants.json is not a list of tenants:\n  tenants[0] ("contoso"): "integrations.grpah" is no field',
    );
    expect(() => stack('fabrikam')).toThrow('ENOENT');
  }, 60_000);
});
