import { Application } from '@cdktf/provider-azuread/lib/application';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import * as fc from 'fast-check';
import {
  AdminConsent,
  AdminConsentMode,
  ApiPermission,
  AuthSubject,
  AzureIntegration,
  CspIntegration,
  ExchangeOnlineIntegration,
  ExistingApplication,
  type ExistingGrants,
  GraphAppRole,
  GraphIntegration,
  ResourceApi,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';

import {
  application,
  appRoleAssignment,
  CLIENT_ID,
  delegatedPermissionGrant,
  GRAPH,
  GRAPH_OBJECT_ID,
  HR_API,
  HR_ROLE,
  OBJECT_ID,
  PRINCIPAL_ID,
  servicePrincipal,
  USER_READ,
  USER_READ_ALL_ROLE,
} from '../manifests';
import { type Json, newApp, newStack, only, synth, synthText } from '../synth';

const ADDRESS = `adopted_${OBJECT_ID}`;
const REDIRECT_URI = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';
const NO_GRANTS = { delegatedPermissionGrants: [], appRoleAssignments: [], directoryRoleAssignments: [] };
const GRAPH_SCOPES = ['email', 'offline_access', 'openid', 'profile', 'User.Read'];

function existing(changes: Json = {}, grants?: ExistingGrants): ExistingApplication {
  return ExistingApplication.fromManifest(application(changes), servicePrincipal(), grants);
}

/** Synthesizes an adopted app with the Graph integration. */
function adopt(props: RewstOwnedAppProps = {}): Json {
  const stack = newStack();
  newApp({ existing: existing(), ...props }, stack);
  return synth(stack);
}

function adoptedApplication(json: Json): Json {
  return only(json, 'resource', 'azuread_application');
}

/** The permissions of the application, as the reader of the file sees them. */
function access(json: Json): string[] {
  return adoptedApplication(json).required_resource_access.flatMap((api: Json) =>
    api.resource_access.map((one: Json) => `${api['//']} | ${one['//']} | ${one.type} ${one.id}`),
  );
}

/** What the file says of an app's redirect URIs and permissions: what it had, or what the stack asks for. */
function items(json: Json, what: 'Kept' | 'Asked'): Json {
  const [name] = Object.keys(json.locals).filter((local) => local.includes(`ChangesByHand_${what}`));
  return json.locals[name];
}

/** The address of every resource but those that hold a record in the state. */
function addresses(json: Json): string[] {
  return Object.entries<Json>(json.resource).flatMap(([type, blocks]) =>
    type === 'terraform_data' ? [] : Object.keys(blocks).map((name) => `${type}.${name}`),
  );
}

function warnings(app: RewstOwnedApp): string[] {
  return app.node.metadata.filter(({ type }) => type.includes('warn')).map(({ data }) => data);
}

/** What Terraform makes of a string in JSON syntax that has nothing but text in it. */
function terraformText(value: string): string {
  return value.replace(/\$\{"([^"]*)"\}|%%\{/g, (marker, quotedText) => (marker === '%%{' ? '%{' : quotedText));
}

describe('an adopted app', () => {
  it('is imported, and so is its service principal', () => {
    const json = adopt();
    expect(json.import).toEqual([
      { to: `azuread_application.${ADDRESS}`, id: `/applications/${OBJECT_ID}` },
      { to: `azuread_service_principal.${ADDRESS}`, id: `/servicePrincipals/${PRINCIPAL_ID}` },
    ]);
    expect(addresses(json)).toEqual([`azuread_application.${ADDRESS}`, `azuread_service_principal.${ADDRESS}`]);
  });

  it('is never destroyed, and neither is its service principal', () => {
    const { resource } = adopt();
    expect(resource.azuread_application[ADDRESS].lifecycle.prevent_destroy).toBe(true);
    expect(resource.azuread_service_principal[ADDRESS].lifecycle.prevent_destroy).toBe(true);
  });

  it('stays the same thing to Terraform when this construct made it, and so does what belongs to it', () => {
    const props = { clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }] };
    const [made, adopted] = [props, { ...props, existing: existing({}, NO_GRANTS) }].map((each) => {
      const stack = newStack();
      const app = newApp(each, stack);
      new ExchangeOnlineIntegration(app, 'Exo', { exchangeAdministrator: true });
      return synth(stack);
    });
    const moved = new Map<string, string>(adopted.moved.map(({ from, to }: Json) => [from, to]));
    expect([...moved.keys()].sort()).toEqual(addresses(made).sort());
    expect([...moved.values()].sort()).toEqual(addresses(adopted).sort());
    expect([...moved].every(([from, to]) => from.split('.')[0] === to.split('.')[0])).toBe(true);
  });

  it('is not taken for another app that this construct made', () => {
    expect(adoptedApplication(adopt()).lifecycle.postcondition).toEqual([
      {
        condition: `\${self.object_id == "${OBJECT_ID}"}`,
        error_message: expect.stringContaining(
          `"existing" is the app with the object ID ${OBJECT_ID}, but Terraform has`,
        ),
      },
    ]);
  });

  it('gets a service principal when it has none', () => {
    const json = adopt({ existing: ExistingApplication.fromManifest(application()) });
    expect(json.import).toEqual([{ to: `azuread_application.${ADDRESS}`, id: `/applications/${OBJECT_ID}` }]);
    expect(addresses(json)).toContain(`azuread_service_principal.${ADDRESS}`);
  });

  it.each([
    ['that exists', existing()],
    ['that does not exist, or was forgotten', ExistingApplication.fromManifest(application())],
  ])('never takes over a service principal %s, which would reset it', (_, app) => {
    expect(only(adopt({ existing: app }), 'resource', 'azuread_service_principal').use_existing).toBeUndefined();
  });

  it('keeps every address when its construct is renamed, secrets, roles and grants included', () => {
    const render = (id: string) => {
      const stack = newStack();
      const app = new RewstOwnedApp(stack, id, {
        existing: existing({}, { ...NO_GRANTS, appRoleAssignments: [appRoleAssignment()] }),
        clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
        adminConsent: AdminConsentMode.ALL,
      });
      new ExchangeOnlineIntegration(app, 'Exchange', { exchangeAdministrator: true });
      return synth(stack);
    };
    const [before, after] = [render('Rewst'), render('Renamed')];
    expect(addresses(after)).toEqual(addresses(before));
    expect(after.import).toEqual(before.import);
    expect(addresses(before)).toEqual([
      `azuread_app_role_assignment.${ADDRESS}_dc50a0fb-09a3-484d-be87-e023b12c6440`,
      `azuread_app_role_assignment.${ADDRESS}_${USER_READ_ALL_ROLE}`,
      `azuread_application.${ADDRESS}`,
      `azuread_application_password.${ADDRESS}_2026-11`,
      `azuread_directory_role_assignment.${ADDRESS}_Exchange_20_Administrator`,
      `azuread_service_principal.${ADDRESS}`,
      `azuread_service_principal_delegated_permission_grant.${ADDRESS}`,
    ]);
  });

  it('cannot be adopted twice in a stack', () => {
    const stack = newStack();
    newApp({ existing: existing() }, stack);
    expect(() => new RewstOwnedApp(stack, 'Again', { existing: existing() })).toThrow(
      `"existing" must be another app than that of test/Rewst, which is in the same stack, got "${OBJECT_ID}"`,
    );
  });

  it('can be adopted beside others, in any order', () => {
    const other = () =>
      ExistingApplication.fromManifest(application({ id: HR_ROLE, appId: HR_API }), {
        id: HR_API,
        appId: HR_API,
      });
    const render = (apps: [string, () => ExistingApplication][]) => {
      const stack = newStack();
      for (const [id, app] of apps) {
        new GraphIntegration(new RewstOwnedApp(stack, id, { existing: app() }), 'Graph');
      }
      return synthText(stack);
    };
    const [one, two]: [string, () => ExistingApplication][] = [
      ['One', existing],
      ['Two', other],
    ];
    expect(JSON.parse(render([one, two])).import).toHaveLength(4);
    expect(render([one, two])).toBe(render([two, one]));
  });

  it('keeps its redirect URIs and gets that of Rewst', () => {
    const { web } = adoptedApplication(adopt());
    expect(web.redirect_uris).toEqual([REDIRECT_URI, 'https://portal.example/cb']);
  });

  it('keeps redirect URIs that the provider refuses, and leaves all of them alone, if it has that of Rewst', () => {
    const redirectUris = ['https://portal.example', 'https://portal.example/cb', REDIRECT_URI];
    const { web, lifecycle } = adoptedApplication(adopt({ existing: existing({ web: { redirectUris } }) }));
    expect(web.redirect_uris).toEqual([REDIRECT_URI, 'https://portal.example/cb']);
    expect(lifecycle.ignore_changes).toContain('web[0].redirect_uris');
    expect(lifecycle.precondition).toHaveLength(4);
  });

  it.each(['https://portal.example/', 'HTTP://localhost/cb', 'urn:ietf:wg:oauth:2.0:oob', 'ms-appx-web://x/y'])(
    'keeps the redirect URI %s',
    (uri) => {
      const { web, lifecycle } = adoptedApplication(adopt({ existing: existing({ web: { redirectUris: [uri] } }) }));
      expect(web.redirect_uris).toContain(uri);
      expect(lifecycle.ignore_changes).not.toContain('web[0].redirect_uris');
    },
  );

  it('keeps its permissions, known or not, and comments say why each is there', () => {
    expect(access(adopt())).toEqual([
      `An API that the catalogue does not know | Application permission that the catalogue does not know, kept | Role ${HR_ROLE}`,
      `Microsoft Graph | User.Read (delegated), for Graph | Scope ${USER_READ}`,
      `Microsoft Graph | User.Read.All (application), kept | Role ${USER_READ_ALL_ROLE}`,
      'Microsoft Graph | email (delegated), for Graph | Scope 64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0',
      'Microsoft Graph | offline_access (delegated), for Graph | Scope 7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
      'Microsoft Graph | openid (delegated), for Graph | Scope 37f7f235-527c-4136-accd-4a02d197296e',
      'Microsoft Graph | profile (delegated), for Graph | Scope 14dad69e-099b-42c9-810b-d002981feec1',
    ]);
  });

  it('is synthesized to the same file in whatever order its manifest has APIs, permissions and redirect URIs', () => {
    const { requiredResourceAccess } = application();
    const redirectUris = ['https://portal.example/b', 'https://portal.example/a'];
    const render = (turn: <T>(list: T[]) => T[]) => {
      const stack = newStack();
      const changes = {
        requiredResourceAccess: turn(
          requiredResourceAccess.map((api: Json) => ({ ...api, resourceAccess: turn([...api.resourceAccess]) })),
        ),
        web: { redirectUris: turn([...redirectUris]) },
      };
      newApp({ existing: existing(changes) }, stack);
      return synthText(stack);
    };
    expect(render((list) => list.reverse())).toBe(render((list) => list));
  });

  it('names a kept permission of which an integration knows more than the catalogue', () => {
    const stack = newStack();
    const app = newApp({ existing: existing() }, stack);
    const read = ApiPermission.application(ResourceApi.custom('HR', HR_API), 'Hr.Read', HR_ROLE);
    new AzureIntegration(app, 'Azure', { additionalPermissions: [read] });
    expect(access(synth(stack))).toContain(`HR | Hr.Read (application), for Azure | Role ${HR_ROLE}`);
  });

  it('has each permission once, and no API of which nothing is asked for', () => {
    const hr = { resourceAppId: HR_API, resourceAccess: [{ id: HR_ROLE, type: 'Role' }] };
    const more = { ...hr, resourceAccess: [{ id: HR_ROLE, type: 'Scope' }] };
    const nothing = { resourceAppId: OBJECT_ID, resourceAccess: [] };
    const json = adopt({ existing: existing({ requiredResourceAccess: [hr, nothing, hr, more] }) });
    expect(adoptedApplication(json).required_resource_access).toHaveLength(2);
    expect(access(json).map((line) => line.split(' | ')[2])).toEqual([
      `Role ${HR_ROLE}`,
      `Scope ${HR_ROLE}`,
      ...Array(5).fill(expect.stringContaining('Scope')),
    ]);
  });

  it('does not take the permission of another API for one of the catalogue', () => {
    const other = [{ resourceAppId: HR_API, resourceAccess: [{ id: USER_READ, type: 'Scope' }] }];
    expect(access(adopt({ existing: existing({ requiredResourceAccess: other }) }))[0]).toContain(
      'Delegated permission that the catalogue does not know, kept',
    );
  });

  it('keeps its access tokens, and gets ID tokens', () => {
    expect(adoptedApplication(adopt()).web.implicit_grant).toEqual({
      access_token_issuance_enabled: true,
      id_token_issuance_enabled: true,
    });
  });

  it('gets no access tokens that it did not have', () => {
    const rendered = adoptedApplication(adopt({ existing: existing({ web: { implicitGrantSettings: null } }) })).web;
    expect(rendered.implicit_grant.access_token_issuance_enabled).toBe(false);
  });

  it('never writes its home page and logout URL: Terraform ignores them, and the provider refuses some that apps have', () => {
    const { web, lifecycle } = adoptedApplication(adopt());
    expect(Object.keys(web)).toEqual(['implicit_grant', 'redirect_uris']);
    expect(lifecycle.ignore_changes).toEqual(expect.arrayContaining(['web[0].homepage_url', 'web[0].logout_url']));
  });

  it('leaves alone every attribute that is none of our business', () => {
    const { resource } = adopt();
    expect(resource.azuread_application[ADDRESS].lifecycle.ignore_changes).toEqual([
      'api',
      'app_role',
      'description',
      'device_only_auth_enabled',
      'display_name',
      'fallback_public_client_enabled',
      'feature_tags',
      'group_membership_claims',
      'identifier_uris',
      'logo_image',
      'marketing_url',
      'notes',
      'oauth2_post_response_required',
      'optional_claims',
      'owners',
      'password',
      'prevent_duplicate_names',
      'privacy_statement_url',
      'public_client',
      'service_management_reference',
      'sign_in_audience',
      'single_page_application',
      'support_url',
      'tags',
      'template_id',
      'terms_of_service_url',
      'web[0].homepage_url',
      'web[0].implicit_grant[0].access_token_issuance_enabled',
      'web[0].logout_url',
    ]);
    expect(resource.azuread_service_principal[ADDRESS].lifecycle.ignore_changes).toEqual([
      'account_enabled',
      'alternative_names',
      'app_role_assignment_required',
      'description',
      'feature_tags',
      'features',
      'login_url',
      'notes',
      'notification_email_addresses',
      'owners',
      'preferred_single_sign_on_mode',
      'saml_single_sign_on',
      'tags',
      'use_existing',
    ]);
  });

  it.each([
    ['an application', Application, ['display_name', 'required_resource_access', 'sign_in_audience', 'web']],
    ['a service principal', ServicePrincipal, ['client_id']],
  ])('writes or leaves alone every attribute that the provider has for %s', (_, type, written) => {
    const block: Json = Object.values(adopt().resource[type.tfResourceType])[0];
    const accessors = Object.getOwnPropertyNames(type.prototype)
      .filter((name) => name.endsWith('Input') && !['idInput', 'timeoutsInput'].includes(name))
      .map((name) => name.slice(0, -'Input'.length).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
    expect(accessors).toEqual(expect.arrayContaining(['notes', ...written]));
    expect([...new Set([...block.lifecycle.ignore_changes, ...written])]).toEqual(expect.arrayContaining(accessors));
    expect(Object.keys(block)).toEqual(expect.arrayContaining(written));
  });

  it('has attributes written that the props set', () => {
    const app = adoptedApplication(adopt({ displayName: 'Rewst', notes: 'Rewst', serviceManagementReference: 'R-1' }));
    expect(app).toMatchObject({ display_name: 'Rewst', notes: 'Rewst', service_management_reference: 'R-1' });
    expect(app.lifecycle.ignore_changes).not.toEqual(expect.arrayContaining(['display_name']));
    expect(app.lifecycle.ignore_changes).not.toEqual(expect.arrayContaining(['notes']));
    expect(app.lifecycle.ignore_changes).not.toEqual(expect.arrayContaining(['service_management_reference']));
  });

  it('can have an attribute set through the resource itself', () => {
    const stack = newStack();
    newApp({ existing: existing() }, stack).application.supportUrl = 'https://support.example';
    const app = adoptedApplication(synth(stack));
    expect(app.support_url).toBe('https://support.example');
    expect(app.lifecycle.ignore_changes).not.toContain('support_url');
  });

  it.each([{ owners: [OBJECT_ID] }, { tags: ['rewst'] }])('refuses %j, which would replace those it has', (props) => {
    expect(() => adopt(props)).toThrow(
      'must be left out with "existing", because an existing app keeps its own, got [',
    );
  });

  it('says how a deployer becomes an owner, when owners are given and before the first deploy', () => {
    const command = `az ad app owner add --id ${CLIENT_ID} --owner-object-id`;
    expect(() => adopt({ owners: [OBJECT_ID] })).toThrow(
      `before the first deploy: \`${command} <object ID>\` and \`az rest`,
    );
    const [check] = Object.entries<Json>(adopt().check).filter(([name]) => name.includes('DeployerOwnsApp'));
    const [{ condition, error_message: message }] = check[1].assert;
    expect(condition).toMatch(
      /^\$\{contains\(.*\.owners, .*\.object_id\) \|\| anytrue\(.*microsoft_cloud\/callback"\)\]\)\}$/,
    );
    expect(message).toContain(`Application.ReadWrite.OwnedBy, the deploy fails (403)`);
    expect(message).toContain(`${command} \${data.azuread_client_config.`);
    expect(message).toContain(`servicePrincipals/${PRINCIPAL_ID}/owners/$ref`);
  });

  it("says so of an app that has Rewst's redirect URI already, as long as the deploy adds something", () => {
    const redirectUris = ['https://portal.example', REDIRECT_URI];
    const { check } = adopt({ existing: existing({ web: { redirectUris } }) });
    const [[, { assert }]] = Object.entries<Json>(check).filter(([name]) => name.includes('DeployerOwnsApp'));
    expect(assert[0].condition).toMatch(
      /^\$\{contains\(.*\.owners, .*\.object_id\) \|\| length\(setsubtract\(keys\(local\..*Asked_\w+\), local\..*Actual_\w+\)\) == 0\}$/,
    );
  });

  it('keeps a wider audience than the auth subject needs', () => {
    const stack = newStack();
    const app = newApp({ existing: existing({ signInAudience: 'AzureADMultipleOrgs' }) }, stack);
    app.addOutputs();
    const json = synth(stack);
    expect(adoptedApplication(json).sign_in_audience).toBe('AzureADMultipleOrgs');
    expect(json.output.Rewst_auth_subject.value).toBe('Tenant ID');
    expect(warnings(app).join()).not.toContain('audience');
  });

  it('has its audience changed, with a warning, when it does not serve the auth subject', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst', { existing: existing() });
    new CspIntegration(app, 'Csp');
    const { sign_in_audience, lifecycle } = adoptedApplication(synth(stack));
    expect(sign_in_audience).toBe('AzureADMultipleOrgs');
    expect(lifecycle.ignore_changes).not.toContain('sign_in_audience');
    expect(warnings(app).slice(0, 1)).toEqual([
      'The sign-in audience of the existing app changes from AzureADMyOrg to AzureADMultipleOrgs, ' +
        'because the auth subject is common',
    ]);
  });

  it('has its audience changed, with a warning, when the auth subject is set', () => {
    const stack = newStack();
    const multiTenant = existing({ signInAudience: 'AzureADMultipleOrgs' });
    const app = newApp({ existing: multiTenant, authSubject: AuthSubject.TENANT_ID }, stack);
    expect(adoptedApplication(synth(stack)).sign_in_audience).toBe('AzureADMyOrg');
    expect(warnings(app)[0]).toContain('from AzureADMultipleOrgs to AzureADMyOrg');
  });

  it('is still checked for being in the right tenant', () => {
    const [tenant] = adoptedApplication(adopt({ tenantId: OBJECT_ID })).lifecycle.precondition;
    expect(tenant.error_message).toContain(`"tenantId" is ${OBJECT_ID}`);
  });

  it('counts what is kept towards the limits of Microsoft', () => {
    const resourceAccess = Array.from({ length: 396 }, (_, i) => ({
      id: `d0000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      type: 'Scope',
    }));
    const full = existing({ requiredResourceAccess: [{ resourceAppId: HR_API, resourceAccess }] });
    expect(() => adopt({ existing: full })).toThrow(
      'at most 400 permissions of 50 APIs in all that an app asks for, ' + 'got "401 permissions of 2 APIs"',
    );
  });

  it('is read and imported through the provider that is given', () => {
    const stack = newStack();
    const provider = new AzureadProvider(stack, 'customer', { alias: 'customer' });
    newApp({ existing: existing(), provider }, stack);
    const json = synth(stack);
    expect(only(json, 'data', 'azuread_application')).toMatchObject({
      object_id: OBJECT_ID,
      provider: 'azuread.customer',
    });
    expect(adoptedApplication(json).provider).toBe('azuread.customer');
    // Terraform takes the provider from the resource, and refuses another word on it.
    expect(json.import.map(Object.keys)).toEqual([
      ['id', 'to'],
      ['id', 'to'],
    ]);
  });
});

describe('a directory role of an adopted app', () => {
  const role = 'azuread_directory_role_assignment';
  const assignment = {
    id: 'ePROZI_iKE653D_d6aoLHyr-lKgHI8ZGiIdz8CLVcng-1',
    principalId: PRINCIPAL_ID,
    roleDefinitionId: '29232cdf-9323-42fd-ade2-1d097af3e4de',
    directoryScopeId: '/',
  };

  function assign(grants?: ExistingGrants): Json {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst', { existing: existing({}, grants) });
    new ExchangeOnlineIntegration(app, 'Exchange', { exchangeAdministrator: true });
    return synth(stack);
  }

  it('is imported if it is assigned already', () => {
    const json = assign({
      directoryRoleAssignments: { value: [{ ...assignment, id: 'other', roleDefinitionId: HR_ROLE }, assignment] },
    });
    expect(json.import).toContainEqual({
      to: `${role}.${ADDRESS}_Exchange_20_Administrator`,
      id: `/roleManagement/directory/roleAssignments/${assignment.id}`,
    });
    expect(json.import).toHaveLength(3);
  });

  it.each([
    ['is assigned to nobody', []],
    ['is assigned for a part of the directory', [{ ...assignment, directoryScopeId: '/administrativeUnits/x' }]],
  ])('is assigned if it %s', (_, directoryRoleAssignments) => {
    const json = assign({ directoryRoleAssignments });
    expect(json.import).toHaveLength(2);
    expect(only(json, 'resource', role).role_id).toBe(assignment.roleDefinitionId);
  });

  it('is refused as long as nobody says what is assigned, with the command that prints it', () => {
    const attempt = () => assign({ delegatedPermissionGrants: [], appRoleAssignments: [] });
    expect(attempt).toThrow(
      '"directoryRoles" must be left out for an app that exists already and whose directory roles',
    );
    expect(attempt).toThrow(
      `\`az rest --method get --url "https://graph.microsoft.com/v1.0/roleManagement/directory/roleAssignments?%24filter=principalId%20eq%20'${PRINCIPAL_ID}'" --output json\``,
    );
  });

  it('is refused in a list of what another principal holds', () => {
    expect(() => assign({ directoryRoleAssignments: [{ ...assignment, principalId: OBJECT_ID }] })).toThrow(
      `something that service principal ${OBJECT_ID} holds`,
    );
  });
});

describe('consent for an adopted app', () => {
  const grants = {
    delegatedPermissionGrants: {
      value: [
        delegatedPermissionGrant(),
        delegatedPermissionGrant({ id: 'of-a-user', consentType: 'Principal', principalId: OBJECT_ID }),
        delegatedPermissionGrant({ id: 'grant-2', resourceId: HR_API, scope: 'hr' }),
      ],
    },
    appRoleAssignments: JSON.stringify([appRoleAssignment()]),
  };
  const delegated = 'azuread_service_principal_delegated_permission_grant';
  const ROLES = [GraphAppRole.DIRECTORY_READ_WRITE_ALL, GraphAppRole.USER_READ_WRITE_ALL];

  it.each([AdminConsentMode.ALL, AdminConsentMode.DELEGATED])(
    'is refused in mode %s when nobody says what was granted before',
    (adminConsent) => {
      const attempt = () => adopt({ adminConsent });
      expect(attempt).toThrow(`"adminConsent" must be NONE or left out`);
      expect(attempt).toThrow(`servicePrincipals/${PRINCIPAL_ID}/oauth2PermissionGrants --output json\``);
      expect(attempt).toThrow(`servicePrincipals/${PRINCIPAL_ID}/appRoleAssignments --output json\``);
    },
  );

  it('is refused when nobody says which application permissions were granted before', () => {
    const half = existing({}, { delegatedPermissionGrants: [] });
    expect(() => adopt({ existing: half, adminConsent: AdminConsentMode.ALL })).toThrow('whose grants are not known');
  });

  it('needs no grants when there is no service principal that could have some', () => {
    const json = adopt({
      existing: ExistingApplication.fromManifest(application()),
      adminConsent: AdminConsentMode.DELEGATED,
    });
    expect(addresses(json)).toContain(`${delegated}.${ADDRESS}`);
    expect(json.import).toHaveLength(1);
  });

  it('imports the grants that apply to everyone', () => {
    const json = adopt({ existing: existing({}, grants), adminConsent: AdminConsentMode.ALL });
    expect(json.import.slice(0, 1)).toEqual([
      {
        to: `azuread_app_role_assignment.${ADDRESS}_${USER_READ_ALL_ROLE}["${GRAPH_OBJECT_ID}"]`,
        id: `/servicePrincipals/${GRAPH_OBJECT_ID}/appRoleAssignedTo/assignment-1`,
      },
    ]);
    expect(json.import.slice(3)).toEqual([
      { to: `${delegated}.${ADDRESS}["${GRAPH_OBJECT_ID}"]`, id: '/oauth2PermissionGrants/grant-1' },
      { to: `${delegated}.${ADDRESS}["${HR_API}"]`, id: '/oauth2PermissionGrants/grant-2' },
    ]);
  });

  it('is refused twice for one app', () => {
    const stack = newStack();
    const app = newApp({ existing: existing({}, grants) }, stack);
    expect(
      () =>
        new AdminConsent(stack, 'Mine', {
          servicePrincipalObjectId: app.servicePrincipalObjectId,
          existing: existing({}, grants),
        }),
    ).toThrow(
      `"existing" must be another app than that of test/Rewst/AdminConsent/Existing, which consents for it already`,
    );
  });

  it('keeps the scopes of imported grants as the text that they are', () => {
    const scope = 'a${b} %{c} {TfToken[TOKEN.1]';
    const hostile = { ...grants, delegatedPermissionGrants: [delegatedPermissionGrant({ scope })] };
    const json = adopt({ existing: existing({}, hostile) });
    const [kept] = Object.keys(json.locals).filter((name) => name.includes('KeptScopes'));
    expect(json.locals[kept][GRAPH_OBJECT_ID].map(terraformText)).toEqual(scope.split(' ').sort());
  });

  it('makes the scopes of an API the union of what was granted and what is asked for', () => {
    const json = adopt({ existing: existing({}, grants), adminConsent: AdminConsentMode.DELEGATED });
    const [asked, kept] = Object.keys(json.locals).filter((name) => name.includes('Scopes'));
    const lookUp = Object.keys(json.data.azuread_service_principal)[0];
    expect(json.locals[kept]).toEqual({ [GRAPH_OBJECT_ID]: ['Mail.Read', 'User.Read'], [HR_API]: ['hr'] });
    expect(json.locals[asked]).toEqual({
      [`\${data.azuread_service_principal.${lookUp}.object_id}`]: expect.arrayContaining(GRAPH_SCOPES),
    });
    const grant = only(json, 'resource', delegated);
    expect(grant).toMatchObject({
      for_each: `\${toset(concat(keys(local.${kept}), keys(local.${asked})))}`,
      resource_service_principal_object_id: `\${each.key}`,
      claim_values: `\${distinct(concat(try(local.${kept}[each.key], []), try(local.${asked}[each.key], [])))}`,
    });
  });

  it('checks the length of a grant of scopes only where it adds some: the consent page makes longer ones', () => {
    const json = adopt({ existing: existing({}, grants), adminConsent: AdminConsentMode.DELEGATED });
    const [asked, kept] = Object.keys(json.locals)
      .filter((name) => name.includes('Scopes'))
      .map((name) => `try(local.${name}[each.key], [])`);
    const [{ condition }] = only(json, 'resource', delegated).lifecycle.precondition;
    expect(condition).toBe(
      `\${length(setsubtract(${asked}, ${kept})) == 0 || length(join(" ", distinct(concat(${kept}, ${asked})))) <= 3850}`,
    );
  });

  it('makes no grant of scopes for an API of which only app roles are asked for', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst', {
      existing: existing({}, grants),
      adminConsent: AdminConsentMode.ALL,
    });
    new AzureIntegration(app, 'Azure', { additionalPermissions: ROLES });
    const { data, locals } = synth(stack);
    const [asked] = Object.keys(locals).filter((name) => name.includes('AskedScopes'));
    expect(Object.keys(data.azuread_service_principal)).toHaveLength(2);
    expect(Object.values(locals[asked])).toEqual([['user_impersonation']]);
  });

  it('assigns an app role once, whether it was assigned before or not', () => {
    const stack = newStack();
    const app = newApp({ existing: existing({}, grants), adminConsent: AdminConsentMode.ALL }, stack);
    new AzureIntegration(app, 'Azure', { additionalPermissions: ROLES.slice(0, 1) });
    const all = synth(stack).resource.azuread_app_role_assignment;
    expect(all[`${ADDRESS}_${USER_READ_ALL_ROLE}`]).toMatchObject({
      '//': { permission: 'Microsoft Graph User.Read.All (application)' },
      app_role_id: USER_READ_ALL_ROLE,
      for_each: `\${toset(["${GRAPH_OBJECT_ID}"])}`,
      resource_object_id: `\${each.key}`,
    });
    expect(Object.keys(all)).toHaveLength(2);
  });

  it('assigns an app role that was assigned before and is asked for at one address', () => {
    const stack = newStack();
    const [own] = ROLES;
    const app = newApp(
      {
        existing: existing({}, { ...grants, appRoleAssignments: [appRoleAssignment({ appRoleId: own.id })] }),
        adminConsent: AdminConsentMode.ALL,
      },
      stack,
    );
    new AzureIntegration(app, 'Azure', { additionalPermissions: [own] });
    expect(only(synth(stack), 'resource', 'azuread_app_role_assignment').for_each).toMatch(
      new RegExp(`^\\$\\{toset\\(\\["${GRAPH_OBJECT_ID}", data\\.azuread_service_principal\\..*\\.object_id\\]\\)\\}$`),
    );
  });

  it('keeps an app role of one ID that several APIs have, in whatever order', () => {
    const assignments = [
      appRoleAssignment({ appRoleId: HR_ROLE }),
      appRoleAssignment({ appRoleId: HR_ROLE, id: 'assignment-2', resourceId: HR_API }),
    ];
    for (const appRoleAssignments of [assignments, [...assignments].reverse()]) {
      const json = adopt({ existing: existing({}, { ...grants, appRoleAssignments }) });
      expect(only(json, 'resource', 'azuread_app_role_assignment').for_each).toBe(
        `\${toset(["${GRAPH_OBJECT_ID}", "${HR_API}"])}`,
      );
    }
  });

  it('names each permission that an app role may be whose ID two APIs have', () => {
    const appRoleAssignments = [appRoleAssignment({ appRoleId: GraphAppRole.CALENDARS_READ_WRITE.id })];
    const json = adopt({ existing: existing({}, { ...grants, appRoleAssignments }) });
    expect(only(json, 'resource', 'azuread_app_role_assignment')['//'].permission).toBe(
      'Microsoft Graph Calendars.ReadWrite (application) or ' +
        'Office 365 Exchange Online Calendars.ReadWrite.All (application)',
    );
  });

  it('keeps what was granted before when nothing is asked for or granted', () => {
    const json = adopt({ existing: existing({}, grants) });
    expect(json.import).toHaveLength(5);
    const [asked] = Object.keys(json.locals).filter((name) => name.includes('AskedScopes'));
    expect(json.locals[asked]).toEqual({});
    expect(only(json, 'resource', 'azuread_app_role_assignment').app_role_id).toBe(USER_READ_ALL_ROLE);
  });

  describe('that does not grant what somebody revoked', () => {
    const NOBODY = '00000000-0000-0000-0000-000000000000';

    function revoked(json: Json): Json {
      const guard = json.resource.terraform_data[`${ADDRESS}_grants`];
      return guard?.lifecycle.precondition[0];
    }

    it('plans it for a holder that does not exist, and ignores its holder and scopes', () => {
      const json = adopt({ existing: existing({}, grants) });
      expect(only(json, 'resource', 'azuread_app_role_assignment')).toMatchObject({
        principal_object_id: NOBODY,
        lifecycle: { ignore_changes: ['principal_object_id'] },
      });
      const grant = only(json, 'resource', delegated);
      expect(grant.service_principal_object_id).toBe(NOBODY);
      expect(grant.lifecycle.ignore_changes).toEqual(['service_principal_object_id', 'claim_values']);
    });

    it('fails the plan and names it', () => {
      const { condition, error_message: message } = revoked(adopt({ existing: existing({}, grants) }));
      expect(condition).toMatch(/^\$\{length\(concat\(\[.*\], flatten\(.*\)\)\) == 0\}$/);
      expect(condition).toContain(
        `[for id, grant in azuread_app_role_assignment.${ADDRESS}_${USER_READ_ALL_ROLE} : format("%s of service principal ` +
          `%s", "Microsoft Graph User.Read.All (application)", id) if grant.principal_object_id == "${NOBODY}"]`,
      );
      expect(condition).toContain(
        `grant.service_principal_object_id == "${NOBODY}" || !contains(grant.claim_values, scope)`,
      );
      expect(message).toContain(`servicePrincipals/${PRINCIPAL_ID}/appRoleAssignments --output json`);
    });

    it('says so of no grant that the stack grants itself', () => {
      const stack = newStack();
      const app = newApp({ existing: existing({}, grants), adminConsent: AdminConsentMode.ALL }, stack);
      const { condition } = revoked(synth(stack));
      expect(condition).toContain(USER_READ_ALL_ROLE);
      expect(condition).not.toContain('claim_values');
      new AzureIntegration(app, 'Azure', { additionalPermissions: [GraphAppRole.USER_READ_ALL] });
      const json = synth(stack);
      expect(revoked(json)).toBeUndefined();
      const assignment = only(json, 'resource', 'azuread_app_role_assignment');
      expect(assignment.principal_object_id).toContain(`azuread_service_principal.${ADDRESS}.object_id`);
      expect(assignment).not.toHaveProperty('lifecycle');
    });
  });

  it('has its resources listed', () => {
    const app = newApp({ existing: existing({}, grants), adminConsent: AdminConsentMode.ALL });
    expect(app.adminConsent.delegatedPermissionGrants.map(({ friendlyUniqueId }) => friendlyUniqueId)).toEqual([
      ADDRESS,
    ]);
    expect(app.adminConsent.appRoleAssignments.map(({ appRoleIdInput }) => appRoleIdInput)).toEqual([
      USER_READ_ALL_ROLE,
    ]);
  });
});

describe('a new app', () => {
  it('has nothing of an adopted one', () => {
    const stack = newStack();
    newApp({ adminConsent: AdminConsentMode.ALL }, stack);
    const json = synth(stack);
    expect(json).not.toHaveProperty('import');
    expect(json).not.toHaveProperty('locals');
    expect(adoptedApplication(json)).not.toHaveProperty('lifecycle');
    expect(addresses(json).join()).not.toContain('adopted');
  });
});

describe('any manifest', () => {
  // Loved by attackers: templates, quotes, and what cdktf takes for a token of text, a list, a map and a number.
  const token = `\${TfToken[TOKEN.1]}`;
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom('${', '%{', '$', '%', '{', '}', '"', '\\', '\n', 'é', '\u{1F600}', token),
        fc.constantFrom('#{TfToken[TOKEN.1]}', '&{TfToken[TOKEN.1]}', '-8.10956221259138e+298', '1e5'),
        fc.string({ maxLength: 5 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => `${parts.join('')}x`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the provider refuses them, and nothing of a query but them
  const uris = hostile.map((query) => `https://h.example/?${query.replace(/[\0-\x1f\x7f#]/g, '')}`);
  const guids = fc.uuid();
  const requiredResourceAccess = fc.uniqueArray(
    fc.record({
      resourceAppId: fc.oneof(guids, fc.constant(GRAPH)),
      resourceAccess: fc.uniqueArray(
        fc.record({ id: fc.oneof(guids, fc.constant(USER_READ)), type: fc.constantFrom('Scope', 'Role') }),
        { minLength: 1, maxLength: 8, selector: ({ id, type }) => `${id}${type}` },
      ),
    }),
    { maxLength: 12, selector: ({ resourceAppId }) => resourceAppId },
  );
  const manifests = fc
    .record({
      displayName: hostile,
      web: fc.record({
        homePageUrl: fc.option(uris),
        logoutUrl: fc.option(uris),
        redirectUris: fc.uniqueArray(uris, { maxLength: 60 }),
        implicitGrantSettings: fc.record({ enableAccessTokenIssuance: fc.boolean() }),
      }),
      requiredResourceAccess,
      signInAudience: fc.constantFrom('AzureADMyOrg', 'AzureADMultipleOrgs'),
    })
    .map(application);

  it('comes out whole, and its text as the same text', () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        const json = adopt({ existing: ExistingApplication.fromManifest(JSON.stringify(manifest)) });
        const app = adoptedApplication(json);
        expect(terraformText(app.display_name)).toBe(manifest.displayName);
        expect(app.sign_in_audience).toBe(manifest.signInAudience);
        expect(app.web.redirect_uris.map(terraformText)).toEqual(
          expect.arrayContaining([...manifest.web.redirectUris, REDIRECT_URI]),
        );
        const kept = Object.keys(items(json, 'Kept')).map(terraformText);
        expect(kept).toEqual(expect.arrayContaining(manifest.web.redirectUris));
        expect(app.web.implicit_grant.access_token_issuance_enabled).toBe(
          manifest.web.implicitGrantSettings.enableAccessTokenIssuance,
        );
        const written = app.required_resource_access.flatMap((api: Json) =>
          api.resource_access.map(({ id, type }: Json) => `${type} ${id} of API ${api.resource_app_id}`),
        );
        const had = manifest.requiredResourceAccess.flatMap((api: Json) =>
          api.resourceAccess.map(({ id, type }: Json) => `${type} ${id} of API ${api.resourceAppId}`),
        );
        expect(written).toEqual(expect.arrayContaining(had));
        expect(new Set(written).size).toBe(written.length);
        expect(kept).toEqual(expect.arrayContaining(had));
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same file in whatever order integrations are constructed', () => {
    const integrations: ((app: RewstOwnedApp) => void)[] = [
      (app) => new AzureIntegration(app, 'Azure', { keyVault: true }),
      (app) => new CspIntegration(app, 'Csp'),
      (app) => new ExchangeOnlineIntegration(app, 'Exchange'),
      (app) => new GraphIntegration(app, 'Graph', { includeRecommended: true }),
    ];
    const render = (order: typeof integrations) => {
      const stack = newStack();
      const grants = { delegatedPermissionGrants: [delegatedPermissionGrant()], appRoleAssignments: [] };
      const app = new RewstOwnedApp(stack, 'Rewst', {
        existing: existing({}, grants),
        adminConsent: AdminConsentMode.ALL,
      });
      for (const integration of order) {
        integration(app);
      }
      return synthText(stack);
    };
    const expected = render(integrations);
    fc.assert(
      fc.property(fc.shuffledSubarray(integrations, { minLength: integrations.length }), (order) => {
        expect(render(order)).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });
});
