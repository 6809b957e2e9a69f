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
  GraphSubscriptionTriggersIntegration,
  ResourceApi,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import { OWN_PERMISSIONS } from '../../lib/adoption/own-permissions';
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

function known(json: Json, what: 'RedirectUris' | 'Permissions'): string[] {
  const [name] = Object.keys(json.locals).filter((local) => local.includes(`StaleManifest_Known${what}`));
  return json.locals[name];
}

function addresses(json: Json): string[] {
  return Object.entries<Json>(json.resource).flatMap(([type, blocks]) =>
    Object.keys(blocks).map((name) => `${type}.${name}`),
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
    const [made, adopted] = [props, { ...props, existing: existing() }].map((each) => {
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
        existing: existing({}, { delegatedPermissionGrants: [], appRoleAssignments: [appRoleAssignment()] }),
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

  it('can be adopted beside others, whose order does not show', () => {
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
    expect(lifecycle.precondition).toHaveLength(1);
    expect(lifecycle.precondition[0].error_message).toContain('permissions');
  });

  it.each(['https://portal.example', 'https://portal.example?a=/', 'portal://signin/cb', '/cb'])(
    'is refused with the redirect URI %s as long as it lacks that of Rewst, which nothing could add',
    (uri) => {
      expect(() => adopt({ existing: existing({ web: { redirectUris: [uri] } }) })).toThrow(
        `"existing" has the web redirect URI "${uri}", which the Terraform provider refuses to write ` +
          `(it wants a path, if only "/"), so that it cannot add another: add ${REDIRECT_URI} to the app by hand`,
      );
    },
  );

  it.each(['https://portal.example/', 'HTTP://localhost/cb', 'urn:ietf:wg:oauth:2.0:oob', 'ms-appx-web://x/y'])(
    'keeps the redirect URI %s',
    (uri) => {
      const { web, lifecycle } = adoptedApplication(adopt({ existing: existing({ web: { redirectUris: [uri] } }) }));
      expect(web.redirect_uris).toContain(uri);
      expect(lifecycle.ignore_changes).not.toContain('web[0].redirect_uris');
    },
  );

  it('has no home page written that the provider refuses, which stays without that', () => {
    const { web } = adoptedApplication(adopt({ existing: existing({ web: { homePageUrl: 'portal://home' } }) }));
    expect(web).not.toHaveProperty('homepage_url');
  });

  it('keeps its permissions, known or not, and comments say why each is there', () => {
    expect(access(adopt())).toEqual([
      `An API that the catalogue does not know | Application permission that the catalogue does not know, kept | Role ${HR_ROLE}`,
      `Microsoft Graph | User.Read.All (application), kept | Role ${USER_READ_ALL_ROLE}`,
      `Microsoft Graph | User.Read (delegated), for Graph | Scope ${USER_READ}`,
      'Microsoft Graph | email (delegated), for Graph | Scope 64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0',
      'Microsoft Graph | offline_access (delegated), for Graph | Scope 7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
      'Microsoft Graph | openid (delegated), for Graph | Scope 37f7f235-527c-4136-accd-4a02d197296e',
      'Microsoft Graph | profile (delegated), for Graph | Scope 14dad69e-099b-42c9-810b-d002981feec1',
    ]);
  });

  it('names a kept permission of which an integration knows more than the catalogue', () => {
    const stack = newStack();
    const app = newApp({ existing: existing() }, stack);
    const read = ApiPermission.application(ResourceApi.custom('HR', HR_API), 'Hr.Read', HR_ROLE);
    new AzureIntegration(app, 'Azure', { additionalPermissions: [read] });
    expect(access(synth(stack))[0]).toBe(`HR | Hr.Read (application), for Azure | Role ${HR_ROLE}`);
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

  it('is synthesized to exactly what it has when it has everything', () => {
    const requiredResourceAccess = [
      {
        resourceAppId: GRAPH,
        // The order of the permissions of an API means something to Terraform.
        resourceAccess: [
          { id: '37f7f235-527c-4136-accd-4a02d197296e', type: 'Scope' },
          { id: USER_READ, type: 'Scope' },
          { id: '14dad69e-099b-42c9-810b-d002981feec1', type: 'Scope' },
          { id: USER_READ_ALL_ROLE, type: 'Role' },
          { id: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182', type: 'Scope' },
          { id: '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0', type: 'Scope' },
        ],
      },
      { resourceAppId: HR_API, resourceAccess: [{ id: HR_ROLE, type: 'Role' }] },
    ];
    const web = { redirectUris: ['https://portal.example/cb', REDIRECT_URI] };
    const app = adoptedApplication(adopt({ existing: existing({ requiredResourceAccess, web }) }));
    expect(
      app.required_resource_access.map((api: Json) => ({
        resourceAppId: api.resource_app_id,
        resourceAccess: api.resource_access.map(({ id, type }: Json) => ({ id, type })),
      })),
    ).toEqual(requiredResourceAccess);
    expect(app.web.redirect_uris).toEqual([REDIRECT_URI, 'https://portal.example/cb']);
  });

  it('keeps its home page, logout URL and access tokens, and gets ID tokens', () => {
    expect(adoptedApplication(adopt()).web).toMatchObject({
      homepage_url: 'https://portal.example',
      logout_url: 'https://portal.example/out',
      implicit_grant: { access_token_issuance_enabled: true, id_token_issuance_enabled: true },
    });
  });

  it('gets no access tokens that it did not have', () => {
    const web = { implicitGrantSettings: null, homePageUrl: null, logoutUrl: null };
    const rendered = adoptedApplication(adopt({ existing: existing({ web }) })).web;
    expect(rendered.implicit_grant.access_token_issuance_enabled).toBe(false);
    expect(rendered).not.toHaveProperty('homepage_url');
    expect(rendered).not.toHaveProperty('logout_url');
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

  it('has what is set of it written, and not left alone', () => {
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

  it('keeps a wider audience than the auth subject needs', () => {
    const stack = newStack();
    const app = newApp({ existing: existing({ signInAudience: 'AzureADMultipleOrgs' }) }, stack);
    app.addOutputs();
    const json = synth(stack);
    expect(adoptedApplication(json).sign_in_audience).toBe('AzureADMultipleOrgs');
    expect(json.output.Rewst_auth_subject.value).toBe('Tenant ID');
    expect(warnings(app)).toEqual([]);
  });

  it('has its audience changed, with a warning, when it does not serve the auth subject', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst', { existing: existing() });
    new CspIntegration(app, 'Csp');
    const { sign_in_audience, lifecycle } = adoptedApplication(synth(stack));
    expect(sign_in_audience).toBe('AzureADMultipleOrgs');
    expect(lifecycle.ignore_changes).not.toContain('sign_in_audience');
    expect(warnings(app)).toEqual([
      'The sign-in audience of the existing app changes from AzureADMyOrg to AzureADMultipleOrgs, ' +
        'because the auth subject is common',
    ]);
  });

  it('has its audience changed, with a warning, when the auth subject is set', () => {
    const stack = newStack();
    const multiTenant = existing({ signInAudience: 'AzureADMultipleOrgs' });
    const app = newApp({ existing: multiTenant, authSubject: AuthSubject.TENANT_ID }, stack);
    expect(adoptedApplication(synth(stack)).sign_in_audience).toBe('AzureADMyOrg');
    expect(warnings(app)).toEqual([expect.stringContaining('from AzureADMultipleOrgs to AzureADMyOrg')]);
  });

  it('fails the plan when it has redirect URIs or permissions that nobody knows', () => {
    const { lifecycle } = adoptedApplication(adopt());
    const [redirectUris, permissions] = lifecycle.precondition;
    expect(lifecycle.precondition).toHaveLength(2);
    expect(redirectUris.condition).toMatch(
      /^\$\{length\(setsubtract\(.*\.web\[\*\]\.redirect_uris.*, local\..*\) == 0\}$/,
    );
    expect(permissions.condition).toMatch(
      /^\$\{length\(setsubtract\(.*required_resource_access.*, local\..*\) == 0\}$/,
    );
    for (const { error_message: message } of lifecycle.precondition) {
      expect(message).toMatch(/would be lost: \$\{join\(", ", setsubtract\(/);
      expect(message).toContain(`"az ad app show --id ${CLIENT_ID}"`);
    }
  });

  it('may have on it what it had, what is asked for and what integrations that are gone left behind', () => {
    const stack = newStack();
    const app = newApp({ existing: existing() }, stack);
    const wiki = ApiPermission.delegated(ResourceApi.custom('Wiki', OBJECT_ID), 'Wiki.Read', PRINCIPAL_ID);
    new AzureIntegration(app, 'Azure', { additionalPermissions: [wiki] });
    const json = synth(stack);
    expect(known(json, 'RedirectUris')).toEqual([
      'https://engine.eu.rewst.io/integrations/bundles/microsoft_cloud/callback',
      'https://engine.rewst.asia/integrations/bundles/microsoft_cloud/callback',
      'https://engine.rewst.eu/integrations/bundles/microsoft_cloud/callback',
      REDIRECT_URI,
      'https://portal.example/cb',
    ]);
    expect(known(json, 'Permissions')).toEqual(
      expect.arrayContaining([
        `Role ${HR_ROLE} of API ${HR_API}`,
        `Scope ${PRINCIPAL_ID} of API ${OBJECT_ID}`,
        ...OWN_PERMISSIONS.map(({ type, id, api }) => `${type} ${id} of API ${api.clientId}`),
      ]),
    );
    expect(known(json, 'Permissions')).toHaveLength(OWN_PERMISSIONS.length + 3);
  });

  it('has the permissions of every integration, every option on, known as our own', () => {
    const app = newApp();
    new AzureIntegration(app, 'Azure', { keyVault: true, storage: true });
    new CspIntegration(app, 'Csp');
    new ExchangeOnlineIntegration(app, 'Exchange', { fullAccessAsApp: true, exchangeAdministrator: true });
    new GraphSubscriptionTriggersIntegration(app, 'Triggers');
    const recommended = new RewstOwnedApp(newStack(), 'Rewst');
    new GraphIntegration(recommended, 'Graph', { includeRecommended: true });
    const all = new Set([...app.permissions, ...recommended.permissions].map(String));
    expect(OWN_PERMISSIONS.map(String).sort()).toEqual([...all].sort());
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

  it.each([AdminConsentMode.ALL, AdminConsentMode.DELEGATED])(
    'is refused in mode %s when nobody says what was granted before',
    (adminConsent) => {
      const attempt = () => adopt({ adminConsent });
      expect(attempt).toThrow(`"adminConsent" must be NONE or left out`);
      expect(attempt).toThrow(`servicePrincipals/${PRINCIPAL_ID}/oauth2PermissionGrants --output json\``);
      expect(attempt).toThrow(`servicePrincipals/${PRINCIPAL_ID}/appRoleAssignments --output json\``);
    },
  );

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
    expect(grant.lifecycle.precondition[0].condition).toContain('<= 3850');
  });

  it('makes no grant of scopes for an API of which only app roles are asked for', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst', {
      existing: existing({}, grants),
      adminConsent: AdminConsentMode.ALL,
    });
    new AzureIntegration(app, 'Azure', { additionalPermissions: OWN_PERMISSIONS.filter(isRoleOfGraph) });
    const { data, locals } = synth(stack);
    const [asked] = Object.keys(locals).filter((name) => name.includes('AskedScopes'));
    expect(Object.keys(data.azuread_service_principal)).toHaveLength(2);
    expect(Object.values(locals[asked])).toEqual([['user_impersonation']]);
  });

  it('assigns an app role once, whether it was assigned before or not', () => {
    const stack = newStack();
    const app = newApp({ existing: existing({}, grants), adminConsent: AdminConsentMode.ALL }, stack);
    new AzureIntegration(app, 'Azure', { additionalPermissions: OWN_PERMISSIONS.filter(isRoleOfGraph).slice(0, 1) });
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
    const own = OWN_PERMISSIONS.filter(isRoleOfGraph)[0];
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

  it('has its resources listed', () => {
    const app = newApp({ existing: existing({}, grants), adminConsent: AdminConsentMode.ALL });
    expect(app.adminConsent.delegatedPermissionGrants.map(({ friendlyUniqueId }) => friendlyUniqueId)).toEqual([
      ADDRESS,
    ]);
    expect(app.adminConsent.appRoleAssignments.map(({ appRoleIdInput }) => appRoleIdInput)).toEqual([
      USER_READ_ALL_ROLE,
    ]);
  });

  function isRoleOfGraph({ api, type }: ApiPermission): boolean {
    return api === ResourceApi.MICROSOFT_GRAPH && type === 'Role';
  }
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
  const uris = hostile.map((path) => `https://h.example/${path}`);
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
        expect(known(json, 'RedirectUris').map(terraformText)).toEqual(
          expect.arrayContaining(manifest.web.redirectUris),
        );
        expect(terraformText(app.web.homepage_url ?? '')).toBe(manifest.web.homePageUrl ?? '');
        expect(terraformText(app.web.logout_url ?? '')).toBe(manifest.web.logoutUrl ?? '');
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
        expect(known(json, 'Permissions')).toEqual(expect.arrayContaining(had));
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
