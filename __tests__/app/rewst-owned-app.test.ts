import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { Fn, TerraformOutput, TerraformVariable, Token } from 'cdktf';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import {
  AdminConsentMode,
  ApiPermission,
  AuthSubject,
  AzureIntegration,
  CspIntegration,
  DirectoryRole,
  ExchangeOnlineIntegration,
  GraphAppRole,
  GraphIntegration,
  GraphScope,
  GraphSubscriptionTriggersIntegration,
  ResourceApi,
  RewstIntegration,
  RewstOwnedApp,
  type RewstOwnedAppProps,
  RewstRegion,
} from '../../lib';
import { type Json, newApp, newStack, only, synth, synthText } from '../synth';

/** One of one's own, of which an app may have several. */
class OwnIntegration extends RewstIntegration {}

const GUID = '8d3f8a2e-0f5d-4c0a-9a51-3b1f0e6f7a10';
const OTHER_GUID = '1c9f1f6a-7f0b-4e0e-8d1c-5b7f7d3c2b11';

function synthApp(props: RewstOwnedAppProps = {}): Json {
  const stack = newStack();
  newApp(props, stack);
  return synth(stack);
}

function application(json: Json): Json {
  return only(json, 'resource', 'azuread_application');
}

describe('the application', () => {
  test('is what Rewst documents, with nothing to choose', () => {
    const json = synthApp();
    const { '//': _, required_resource_access: __, ...rest } = application(json);
    expect(rest).toEqual({
      display_name: 'Rewst',
      prevent_duplicate_names: true,
      sign_in_audience: 'AzureADMyOrg',
      web: {
        implicit_grant: { access_token_issuance_enabled: false, id_token_issuance_enabled: true },
        redirect_uris: ['https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback'],
      },
    });
    expect(Object.keys(json.resource)).toEqual(['azuread_application', 'azuread_service_principal', 'terraform_data']);
  });

  test.each([
    [RewstRegion.US, 'engine.rewst.io'],
    [RewstRegion.UK, 'engine.eu.rewst.io'],
    [RewstRegion.DE, 'engine.rewst.eu'],
    [RewstRegion.AU, 'engine.rewst.asia'],
  ])('sends people in region %s back to %s', (region, host) => {
    const stack = newStack();
    const app = newApp({ region }, stack);
    expect(application(synth(stack)).web.redirect_uris).toEqual([app.redirectUri]);
    expect(app.redirectUri).toBe(`https://${host}/integrations/bundles/microsoft_cloud/callback`);
  });

  test('says in comments what each permission is and which integrations asked for it', () => {
    const stack = newStack();
    const app = newApp({}, stack);
    new CspIntegration(app, 'Csp', { additionalPermissions: [GraphScope.USER_READ, GraphAppRole.DEVICE_READ_ALL] });
    const [graph, partnerCenter] = application(synth(stack)).required_resource_access;
    expect(graph['//']).toBe('Microsoft Graph');
    expect(graph.resource_access.map((access: Json) => access['//']).slice(0, 3)).toEqual([
      'Device.Read.All (application), for Csp',
      'User.Read (delegated), for Csp, Graph',
      'email (delegated), for Graph',
    ]);
    expect(partnerCenter['//']).toBe('Microsoft Partner Center');
  });

  test('has the owners, notes, tags and reference that it is given, and its service principal the owners', () => {
    const json = synthApp({
      owners: [OTHER_GUID, GUID.toUpperCase()],
      notes: 'Run by the platform team',
      tags: ['b', 'a'],
      serviceManagementReference: 'CMDB-1',
    });
    expect(application(json)).toMatchObject({
      owners: [OTHER_GUID, GUID],
      notes: 'Run by the platform team',
      tags: ['a', 'b'],
      service_management_reference: 'CMDB-1',
    });
    const { '//': _, ...servicePrincipal } = only(json, 'resource', 'azuread_service_principal');
    expect(servicePrincipal).toEqual({
      client_id: expect.stringMatching(/^\$\{azuread_application\.Rewst_\w+\.client_id\}$/),
      owners: [OTHER_GUID, GUID],
      use_existing: true,
    });
  });

  test('fails the plan in another tenant than the provider is signed in to', () => {
    const json = synthApp({ tenantId: GUID.toUpperCase() });
    const [config] = Object.keys(json.data.azuread_client_config);
    expect(application(json).lifecycle.precondition).toEqual([
      {
        condition: `\${(lower(data.azuread_client_config.${config}.tenant_id) == lower("${GUID}"))}`,
        error_message: `"tenantId" is ${GUID}, but the provider is signed in to tenant \${data.azuread_client_config.${config}.tenant_id}.`,
      },
    ]);
  });

  test('turns off the search for duplicates for a display name with an apostrophe, which would break it', () => {
    expect(application(synthApp({ displayName: "Rewst for O'Neill" }))).toMatchObject({
      display_name: "Rewst for O'Neill",
      prevent_duplicate_names: false,
    });
  });
});

describe('the auth subject', () => {
  test('is calculated from the integrations, also for code that read it before they were added', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst');
    new TerraformOutput(stack, 'subject', { value: app.authSubject });
    new GraphIntegration(app, 'Graph');
    expect(synth(stack).output.subject.value).toBe('Tenant ID');
    new CspIntegration(app, 'Csp');
    const json = synth(stack);
    expect(json.output.subject.value).toBe('common');
    expect(application(json).sign_in_audience).toBe('AzureADMultipleOrgs');
  });

  test('can be common without CSP, with a warning', () => {
    const stack = newStack();
    const app = newApp({ authSubject: AuthSubject.COMMON }, stack);
    const json = synth(stack);
    expect(application(json).sign_in_audience).toBe('AzureADMultipleOrgs');
    expect(app.node.metadata.map(({ data }) => data)).toEqual([
      expect.stringContaining('"authSubject" is COMMON, so accounts of any tenant can sign in'),
    ]);
  });

  test('does not warn if CSP needs it to be common', () => {
    const stack = newStack();
    const app = newApp({ authSubject: AuthSubject.COMMON }, stack);
    new CspIntegration(app, 'Csp');
    synth(stack);
    expect(app.node.metadata).toEqual([]);
  });

  test('fails as TENANT_ID when CSP is used', () => {
    const app = newApp({ authSubject: AuthSubject.TENANT_ID });
    expect(() => new CspIntegration(app, 'Csp')).toThrow(
      '"authSubject" must be COMMON or left out, got TENANT_ID: integration "Csp" works across tenants',
    );
  });
});

describe('client secrets', () => {
  test.each([
    ['2027-05-31', '2027-05-31T00:00:00Z'],
    ['2027-05-31T10:20:30Z', '2027-05-31T10:20:30Z'],
    ['2027-05-31T10:20:30.987Z', '2027-05-31T10:20:30Z'],
    ['2027-05-31T00:20:30+02:00', '2027-05-30T22:20:30Z'],
    ['2027-05-31t23:20:30.1-02:00', '2027-06-01T01:20:30Z'],
    ['2028-02-29', '2028-02-29T00:00:00Z'],
  ])('end at %s as %s', (expiresOn, endDate) => {
    const json = synthApp({ clientSecrets: [{ name: 'a', expiresOn }] });
    expect(only(json, 'resource', 'azuread_application_password').end_date).toBe(endDate);
  });

  test.each([
    '2027-02-29',
    '9999-12-31T23:00:00-05:00',
    '2027-02-29T00:00:00Z',
    '2027-13-01',
    '2027-05-31T24:00:00Z',
    '2027-05-31T10:20:30',
    '2027-05-31 10:20:30Z',
    '31.05.2027',
    'soon',
    '',
    undefined as never,
    20270531 as never,
  ])('cannot end at %p', (expiresOn) => {
    expect(() => newApp({ clientSecrets: [{ name: 'a', expiresOn }] })).toThrow(
      /^"clientSecrets\[0\].expiresOn" must be a date or date-time of RFC 3339 such as 2027-05-31 .*, got /,
    );
  });

  test('are separate resources, so that adding or removing one changes no other', () => {
    const before = synthApp({ clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }] });
    const after = synthApp({
      clientSecrets: [
        { name: '2027-05', expiresOn: '2027-11-30' },
        { name: '2026-11', expiresOn: '2027-05-31' },
      ],
    });
    expect(after.resource.azuread_application_password).toMatchObject(before.resource.azuread_application_password);
    expect(Object.keys(after.resource.azuread_application_password)).toEqual([
      expect.stringMatching(/^Rewst_ClientSecrets_2026-11_[0-9A-F]{8}$/),
      expect.stringMatching(/^Rewst_ClientSecrets_2027-05_[0-9A-F]{8}$/),
    ]);
  });

  test('are checked in every plan from 30 days before the end of the first', () => {
    const json = synthApp({
      clientSecrets: [
        { name: 'new', expiresOn: '2027-11-30' },
        { name: 'old', expiresOn: '2027-05-31' },
      ],
    });
    const [password] = Object.keys(json.resource.azuread_application_password).filter((id) => id.includes('new'));
    expect(Object.values(json.check)).toEqual([
      {
        assert: [
          {
            condition: `\${timecmp(plantimestamp(), timeadd(azuread_application_password.${password}.end_date, "-720h")) == -1}`,
            error_message:
              'Client secret new of Rewst ends on 2027-11-30T00:00:00Z, in less than 30 days. Put a new one in front of it in "clientSecrets".',
          },
        ],
      },
    ]);
  });

  test('fail the plan, before anything is made, once they have ended', () => {
    const clientSecrets = ['a', 'b'].map((name, i) => ({ name, expiresOn: `2027-0${i + 1}-28` }));
    const passwords: Json[] = Object.values(synthApp({ clientSecrets }).resource.azuread_application_password);
    expect(passwords.map(({ lifecycle }) => lifecycle.postcondition)).toEqual(
      ['a ended on 2027-01-28T00:00:00Z', 'b ended on 2027-02-28T00:00:00Z'].map((end) => [
        {
          condition: '${timecmp(plantimestamp(), self.end_date) == -1}',
          error_message: expect.stringContaining(
            `Client secret ${end.replace(' ', ' of Rewst ')}. If it is new, give it`,
          ),
        },
      ]),
    );
  });

  test('are made by hand by default: no secret, no check, no output, and an attribute that says so', () => {
    const stack = newStack();
    const app = newApp({}, stack);
    app.addOutputs();
    expect(() => app.clientSecret).toThrow('"clientSecrets" must have at least one secret');
    const json = synth(stack);
    expect(json.check).toBeUndefined();
    expect(json.output.Rewst_client_secret).toBeUndefined();
  });

  test('fail when two have one name', () => {
    const secret = { name: 'a', expiresOn: '2027-05-31' };
    expect(() => newApp({ clientSecrets: [secret, { name: 'b', expiresOn: '2027-05-31' }, secret] })).toThrow(
      '"clientSecrets[2].name" must be another name than that of clientSecrets[0], got "a"',
    );
  });

  test.each(['', ' ', 'a b', 'ä', '-a', '_a', 'a/b', 'a.b', '${a}', undefined as never])(
    'fail with the name %p',
    (name) => {
      expect(() => newApp({ clientSecrets: [{ name, expiresOn: '2027-05-31' }] })).toThrow(
        /^"clientSecrets\[0\].name" must be (letters, digits|literal text).*, got /,
      );
    },
  );
});

describe('attributes', () => {
  test('can be used in other resources', () => {
    const stack = newStack();
    const app = newApp({ clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }] }, stack);
    const { clientId, objectId, servicePrincipalObjectId, tenantId, clientSecret, authSubject, redirectUri } = app;
    new TerraformOutput(stack, 'all', {
      value: { clientId, objectId, servicePrincipalObjectId, tenantId, clientSecret, authSubject, redirectUri },
      sensitive: true,
    });
    const ref = (element: { terraformResourceType: string; friendlyUniqueId: string }) =>
      `${element.terraformResourceType}.${element.friendlyUniqueId}`;
    expect(synth(stack).output.all.value).toEqual({
      clientId: `\${${ref(app.application)}.client_id}`,
      objectId: `\${${ref(app.application)}.object_id}`,
      servicePrincipalObjectId: `\${${ref(app.servicePrincipal)}.object_id}`,
      tenantId: `\${data.${ref(app.clientConfig)}.tenant_id}`,
      clientSecret: `\${${ref(app.applicationPasswords[0])}.value}`,
      authSubject: 'Tenant ID',
      redirectUri: 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback',
    });
  });

  test('list permissions and integrations sorted, in copies', () => {
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    const graph = new GraphIntegration(app, 'Graph');
    const azure = new AzureIntegration(app, 'Azure');
    expect(app.integrations).toEqual([azure, graph]);
    app.integrations.pop();
    app.permissions.pop();
    expect(app.integrations).toHaveLength(2);
    expect(app.permissions.map(String)).toEqual([
      'Azure Service Management user_impersonation (delegated)',
      'Microsoft Graph User.Read (delegated)',
      'Microsoft Graph email (delegated)',
      'Microsoft Graph offline_access (delegated)',
      'Microsoft Graph openid (delegated)',
      'Microsoft Graph profile (delegated)',
    ]);
  });

  test('include the provider resources, the application as the default child', () => {
    const app = newApp();
    expect(app.node.defaultChild).toBe(app.application);
  });
});

describe('addOutputs', () => {
  test('writes what a person types into Rewst, with the secret marked sensitive', () => {
    const stack = newStack();
    const app = newApp({ clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }] }, stack);
    app.addOutputs();
    const clientId = `\${azuread_application.${app.application.friendlyUniqueId}.client_id}`;
    const tenantId = `\${data.azuread_client_config.${app.clientConfig.friendlyUniqueId}.tenant_id}`;
    expect(synth(stack).output).toEqual({
      Rewst_admin_consent_url: {
        value: `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${clientId}`,
      },
      Rewst_auth_subject: { value: 'Tenant ID' },
      Rewst_client_id: { value: clientId },
      Rewst_client_secret: {
        sensitive: true,
        value: `\${azuread_application_password.${app.applicationPasswords[0].friendlyUniqueId}.value}`,
      },
      Rewst_redirect_uri: { value: 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback' },
      Rewst_tenant_id: { value: tenantId },
    });
  });

  test('writes for each customer the page on which an administrator of it consents', () => {
    const [one, two] = [GUID, OTHER_GUID];
    const stack = newStack();
    const app = newApp({ customerTenantIds: [one.toUpperCase(), two, one] }, stack);
    new CspIntegration(app, 'Csp');
    app.addOutputs();
    new TerraformOutput(stack, 'one', { value: app.adminConsentUrlFor(two.toUpperCase()) });
    const clientId = `\${azuread_application.${app.application.friendlyUniqueId}.client_id}`;
    const url = (tenantId: string) =>
      `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${clientId}`;
    expect(synth(stack).output).toMatchObject({
      Rewst_customer_admin_consent_urls: { value: { [one]: url(one), [two]: url(two) } },
      one: { value: url(two) },
    });
  });

  test('refuses customers whose accounts cannot sign in, and tenants that are none', () => {
    const stack = newStack();
    newApp({ customerTenantIds: [GUID] }, stack);
    expect(() => synth(stack)).toThrow('"customerTenantIds" must be left out unless the auth subject is COMMON');
    expect(() => newApp({ customerTenantIds: ['contoso.com'] })).toThrow('"customerTenantIds[0]" must be a GUID');
    expect(() => newApp({ customerTenantIds: [new TerraformVariable(newStack(), 'x', {}).stringValue] })).toThrow(
      '"customerTenantIds[0]" must be literal text',
    );
    expect(() => newApp().adminConsentUrlFor('contoso.com')).toThrow('"tenantId" must be a GUID');
  });

  test('fails when the names are taken, whoever has them', () => {
    const stack = newStack();
    const app = newApp({}, stack);
    app.addOutputs();
    expect(() => app.addOutputs()).toThrow('Output "Rewst_client_id" exists already in stack "test"');
    const nested = new RewstOwnedApp(new Construct(stack, 'Customer'), 'Rewst', { displayName: 'Other' });
    expect(() => nested.addOutputs()).toThrow('Output "Rewst_client_id" exists already in stack "test"');
    expect(() => new TerraformOutput(stack, 'Rewst_tenant_id', { value: '' })).toThrow('Rewst_tenant_id');
  });
});

describe('two owned apps in one stack', () => {
  test('share nothing, not even check blocks', () => {
    const stack = newStack();
    for (const id of ['Blue', 'Green']) {
      const app = new RewstOwnedApp(stack, id, {
        displayName: id,
        clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
        adminConsent: AdminConsentMode.ALL,
      });
      new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true });
      app.addOutputs();
    }
    const json = synth(stack);
    expect(Object.keys(json.check)).toHaveLength(2);
    expect(Object.keys(json.output)).toHaveLength(12);
    for (const [type, count] of Object.entries({ azuread_application: 2, azuread_app_role_assignment: 2 })) {
      expect(Object.keys(json.resource[type])).toHaveLength(count);
    }
  });

  test('fail with one display name, unless they are deployed with different providers', () => {
    const stack = newStack();
    const alias = new AzureadProvider(stack, 'customer', { alias: 'customer' });
    newApp({}, stack);
    expect(() => new RewstOwnedApp(stack, 'Second')).toThrow(
      '"displayName" must be another one than that of test/Rewst, which is in the same stack, got "Rewst"',
    );
    const standard = stack.node.findChild('azuread') as AzureadProvider;
    expect(() => new RewstOwnedApp(stack, 'Third', { provider: standard })).toThrow('than that of test/Rewst');
    expect(() => new RewstOwnedApp(stack, 'Customer', { provider: alias })).not.toThrow();
    expect(() => newApp()).not.toThrow();
  });
});

test('the provider is passed to every resource and data source', () => {
  const stack = newStack();
  const provider = new AzureadProvider(stack, 'customer', { alias: 'customer' });
  const app = newApp(
    {
      provider,
      tenantId: GUID,
      clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }],
      adminConsent: AdminConsentMode.ALL,
    },
    stack,
  );
  new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true });
  const json = synth(stack);
  const blocks = [json.resource, json.data].flatMap((kind) =>
    Object.entries<Json>(kind).flatMap(([type, blocks]) => (type === 'terraform_data' ? [] : Object.values(blocks))),
  );
  expect(blocks.length).toBeGreaterThan(8);
  expect(blocks.map((block: Json) => block.provider)).toEqual(blocks.map(() => 'azuread.customer'));
});

test('grants wait for the client secrets, which a policy of the tenant may refuse', () => {
  const clientSecrets = ['b', 'a'].map((name) => ({ name, expiresOn: '2027-05-31' }));
  const grants = (props: RewstOwnedAppProps) => {
    const stack = newStack();
    const app = newApp({ ...props, adminConsent: AdminConsentMode.ALL }, stack);
    new ExchangeOnlineIntegration(app, 'Exchange');
    const { azuread_app_role_assignment: roles, ...rest } = synth(stack).resource;
    return [roles, rest.azuread_service_principal_delegated_permission_grant].flatMap((type) =>
      Object.values<Json>(type),
    );
  };
  const waiting = grants({ clientSecrets });
  expect(waiting).toHaveLength(3);
  for (const grant of waiting) {
    expect(grant.depends_on).toEqual([
      expect.stringMatching(/^azuread_application_password\.Rewst_ClientSecrets_a_\w+$/),
      expect.stringMatching(/^azuread_application_password\.Rewst_ClientSecrets_b_\w+$/),
    ]);
  }
  expect(grants({}).every((grant) => grant.depends_on === undefined)).toBe(true);
});

describe('directory roles', () => {
  const READER = DirectoryRole.custom('Reader', GUID);

  test('are assigned once, and say who asked for them', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst');
    for (const id of ['B', 'A']) {
      new OwnIntegration(app, id, { permissions: [GraphScope.EMAIL], directoryRoles: [READER] });
    }
    expect(app.directoryRoleAssignments).toHaveLength(1);
    expect(only(synth(stack), 'resource', 'azuread_directory_role_assignment')).toMatchObject({
      role_id: GUID,
      '//': { comment: 'Reader, for A, B' },
    });
  });

  test.each([
    ['The role Reader has the template ID', DirectoryRole.custom('Reader', OTHER_GUID)],
    [`The role with the template ID ${GUID} has the name Reader`, DirectoryRole.custom('Writer', GUID)],
  ])('fail when they contradict each other: %s', (message, role) => {
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    new OwnIntegration(app, 'A', { permissions: [], directoryRoles: [READER] });
    expect(() => new OwnIntegration(app, 'B', { permissions: [], directoryRoles: [role] })).toThrow(
      `"directoryRoles" contradict each other: ${message}`,
    );
  });

  test('cannot have the name or ID of a known one', () => {
    expect(() => DirectoryRole.custom('Exchange Administrator', GUID)).toThrow(
      '"name" belongs to Exchange Administrator (29232cdf-9323-42fd-ade2-1d097af3e4de): use DirectoryRole.EXCHANGE_ADMINISTRATOR',
    );
    expect(() => DirectoryRole.custom('GA', '62e90394-69f5-4237-9190-012177145e10')).toThrow(
      '"templateId" belongs to Global Administrator',
    );
  });
});

describe('input order', () => {
  const add: ((app: RewstOwnedApp) => void)[] = [
    (app) => new AzureIntegration(app, 'Azure', { storage: true, keyVault: true }),
    (app) => new CspIntegration(app, 'Csp', { additionalPermissions: [GraphScope.USER_READ] }),
    (app) => new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true }),
    (app) => new GraphIntegration(app, 'Graph', { includeRecommended: true }),
    (app) => new GraphSubscriptionTriggersIntegration(app, 'GraphSubscriptionTriggers'),
  ];
  const props = { clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }], adminConsent: AdminConsentMode.ALL };

  function synthInOrder(order: number[], more: ApiPermission[], owners: string[]): string {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst', { ...props, owners, tags: owners });
    for (const i of order) {
      add[i](app);
    }
    new OwnIntegration(app, 'Own', { permissions: more });
    app.addOutputs();
    return synthText(stack);
  }

  test('never changes the output, and neither does a permission that is asked for twice', () => {
    const permissions = [
      GraphScope.USER_READ,
      GraphAppRole.DEVICE_READ_ALL,
      GraphScope.MAIL_READ,
      GraphScope.MAIL_READ,
    ];
    const owners = [GUID, OTHER_GUID];
    const expected = synthInOrder([0, 1, 2, 3, 4], permissions, owners);
    const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
    fc.assert(
      fc.property(shuffled([0, 1, 2, 3, 4]), shuffled(permissions), shuffled(owners), (order, more, people) => {
        expect(synthInOrder(order, [...more, more[0]], people)).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is wrong', () => {
  test('fails at synth without an integration', () => {
    const stack = newStack();
    new RewstOwnedApp(stack, 'Rewst');
    expect(() => synth(stack)).toThrow('[test/Rewst] "integrations" must have at least one integration, got none');
  });

  test('fails at synth when an integration was removed, whose permissions the app would still ask for', () => {
    const stack = newStack();
    const app = newApp({}, stack);
    new AzureIntegration(app, 'Azure');
    app.node.tryRemoveChild('Azure');
    expect(() => synth(stack)).toThrow('[test/Rewst] "integrations" must stay in the app, got Azure that was removed');
  });

  test.each([Token.asNumber('${x}'), Token.asList('${x}')])('fails for a token that is no text: %p', (token) => {
    expect(() => newApp({ displayName: token as never })).toThrow('"displayName" must be text of 1 to 256 characters');
    expect(() => newApp({ tenantId: token as never })).toThrow('"tenantId" must be a GUID such as');
  });

  test.each(['constructor', 'toString'])('fails for a client secret that is called %s', (name) => {
    expect(() => newApp({ clientSecrets: [{ name, expiresOn: '2027-05-31' }] })).toThrow(
      `and not a name that every JavaScript object has, got "${name}"`,
    );
  });

  test.each<[string, RewstOwnedAppProps]>([
    [
      '"tenantId" must be a GUID such as 00000003-0000-0000-c000-000000000000, got "contoso.com"',
      { tenantId: 'contoso.com' },
    ],
    ['"tenantId" must be a GUID such as 00000003-0000-0000-c000-000000000000, got ""', { tenantId: '' }],
    ['"owners[1]" must be a GUID such as 00000003-0000-0000-c000-000000000000, got "me"', { owners: [GUID, 'me'] }],
    ['"displayName" must be text of 1 to 256 characters, not all blank, got ""', { displayName: '' }],
    ['"displayName" must be text of 1 to 256 characters, not all blank, got " "', { displayName: ' ' }],
    ['"displayName" must be text of 1 to 256 characters', { displayName: 'x'.repeat(257) }],
    ['"region" must be one of US ("US"), UK ("UK"), DE ("DE"), AU ("AU"), got "FR"', { region: 'FR' as RewstRegion }],
    [
      '"authSubject" must be one of COMMON ("common"), TENANT_ID ("Tenant ID"), got "any"',
      { authSubject: 'any' as AuthSubject },
    ],
    [
      '"adminConsent" must be one of NONE ("None"), DELEGATED ("Delegated"), ALL ("All"), got "yes"',
      { adminConsent: 'yes' as AdminConsentMode },
    ],
  ])('fails with %s', (message, props) => {
    expect(() => newApp(props)).toThrow(message);
  });

  // What a program that is run without a type check may well give.
  test.each<[string, unknown]>([
    ['"notes" must be text that is not blank, got 5', { notes: 5 }],
    ['"serviceManagementReference" must be text that is not blank, got {}', { serviceManagementReference: {} }],
    ['"tags" must be a list, got "a"', { tags: 'a' }],
    ['"tags[0]" must be text that is not blank, got 5', { tags: [5] }],
    ['"tags[1]" must be text that is not blank, got ""', { tags: ['a', ''] }],
    ['"notes" must be text that is not blank, got " "', { notes: ' ' }],
    [`"owners" must be a list, got "${GUID}"`, { owners: GUID }],
    ['"clientSecrets" must be a list, got object', { clientSecrets: { name: 'a' } }],
    ['"clientSecrets" must be a list, got string', { clientSecrets: 'of value' }],
    ['"clientSecrets[0]" must be an object with name, expiresOn, got undefined', { clientSecrets: [undefined] }],
    ['"displayName" must be text of 1 to 256 characters, not all blank, got 5', { displayName: 5n }],
    ['"owners" must be a list, got ""', { owners: '' }],
    ['"existing" must be what ExistingApplication.fromManifest returns, got 0', { existing: 0 }],
    ['"provider" must be a TerraformProvider such as an AzureadProvider, got "azuread"', { provider: 'azuread' }],
    ['"existing" must be what ExistingApplication.fromManifest returns, got {}', { existing: {} }],
  ])('fails with %s', (message, props) => {
    expect(() => newApp(props as RewstOwnedAppProps)).toThrow(message);
  });

  test.each<[string, object]>([
    [
      '"additionalPermissions[1]" must be an ApiPermission such as GraphScope.USER_READ, got undefined',
      { additionalPermissions: [GraphScope.EMAIL, undefined] },
    ],
    [
      '"additionalPermissions[0]" must be an ApiPermission such as GraphScope.USER_READ, got "User.Read"',
      { additionalPermissions: ['User.Read'] },
    ],
    ['"permissions" must be a list, got undefined', { permissions: undefined }],
    [
      '"directoryRoles[0]" must be a DirectoryRole such as DirectoryRole.EXCHANGE_ADMINISTRATOR, got "Reader"',
      { directoryRoles: ['Reader'] },
    ],
  ])('fails in an integration with %s', (message, props) => {
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    expect(() => new OwnIntegration(app, 'Own', { permissions: [], ...props })).toThrow(message);
  });

  test('fails when outputs would start with a digit', () => {
    const app = new RewstOwnedApp(newStack(), '1st');
    expect(() => app.addOutputs()).toThrow(
      'Output "1st_client_id" must start with a letter or "_", and so the construct ID of the app, got "1st"',
    );
  });

  test('takes a display name of 256 characters', () => {
    expect(application(synthApp({ displayName: 'x'.repeat(256) })).display_name).toHaveLength(256);
  });

  function custom(count: number, api = ResourceApi.custom('Contoso', GUID)): ApiPermission[] {
    return Array.from({ length: count }, (_, i) =>
      ApiPermission.application(api, `Permission.${i}`, `00000000-0000-0000-0000-${String(i).padStart(12, '0')}`),
    );
  }

  test('fails with more than 400 permissions', () => {
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    new GraphIntegration(app, 'Graph', { additionalPermissions: custom(395) });
    expect(() => new AzureIntegration(app, 'Azure')).toThrow(
      '"permissions" must be at most 400 permissions of 50 APIs in all that an app asks for, got "401 permissions of 3 APIs"',
    );
  });

  test('fails with more than 50 APIs', () => {
    const apis = Array.from({ length: 50 }, (_, i) =>
      ResourceApi.custom(`API ${i}`, `00000000-0000-0000-0000-${String(i).padStart(12, '0')}`),
    );
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    new AzureIntegration(app, 'Azure', { additionalPermissions: apis.slice(1).flatMap((api) => custom(1, api)) });
    expect(() => new GraphIntegration(app, 'Graph')).toThrow('got "55 permissions of 51 APIs"');
  });
});

describe('unresolved tokens', () => {
  test('pass every check and come out as references', () => {
    const stack = newStack();
    const text = new TerraformVariable(stack, 'text', { type: 'string' });
    const list = new TerraformVariable(stack, 'list', { type: 'list(string)' });
    const app = new RewstOwnedApp(stack, 'Rewst', {
      displayName: text.stringValue,
      tenantId: text.stringValue,
      clientSecrets: [{ name: 'a', expiresOn: text.stringValue }],
      owners: list.listValue,
      notes: `See ${text.stringValue} and \${not.this}`,
      tags: [text.stringValue, 'a'],
      serviceManagementReference: text.stringValue,
      adminConsent: AdminConsentMode.ALL,
    });
    const api = ResourceApi.custom('Contoso', text.stringValue);
    new GraphIntegration(app, 'Graph', {
      additionalPermissions: [
        ApiPermission.application(api, 'A', text.stringValue),
        ApiPermission.delegated(api, 'B', Fn.lower(text.stringValue)),
      ],
    });
    const json = synth(stack);
    expect(application(json)).toMatchObject({
      display_name: '${var.text}',
      notes: 'See ${var.text} and $${not.this}',
      owners: '${var.list}',
      tags: ['a', '${var.text}'],
      service_management_reference: '${var.text}',
      lifecycle: { precondition: [{ condition: expect.stringContaining('== lower(var.text)') }] },
    });
    expect(application(json).required_resource_access[0]).toMatchObject({
      resource_app_id: '${var.text}',
      resource_access: [{ id: '${var.text}' }, { id: '${lower(var.text)}' }],
    });
    expect(only(json, 'resource', 'azuread_application_password').end_date).toBe('${var.text}');
    const lookUps: Json[] = Object.values(json.data.azuread_service_principal);
    const contoso = lookUps.find(({ client_id }) => client_id === '${var.text}');
    expect(contoso.lifecycle.postcondition[0].condition).toBe('${lookup(self.app_role_ids, "A", "") == var.text}');
  });

  test('are refused where a resource is named after them', () => {
    const name = new TerraformVariable(newStack(), 'name', { type: 'string' }).stringValue;
    expect(() => newApp({ clientSecrets: [{ name, expiresOn: '2027-05-31' }] })).toThrow(
      '"clientSecrets[0].name" must be literal text, because resources are named after it',
    );
  });
});
