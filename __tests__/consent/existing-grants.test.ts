import {
  AdminConsent,
  AdminConsentMode,
  AzureIntegration,
  CspIntegration,
  DirectoryRole,
  ExchangeOnlineIntegration,
  ExistingApplication,
  type ExistingGrants,
  GraphAppRole,
  GraphIntegration,
  GraphScope,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import {
  application,
  appRoleAssignment,
  delegatedPermissionGrant,
  GRAPH_OBJECT_ID,
  HR_API,
  HR_ROLE,
  PRINCIPAL_ID,
  servicePrincipal,
} from '../manifests';
import { type Json, newStack, only, synth } from '../synth';

const OTHER = 'd0000000-0000-4000-8000-000000000001';
const GRANT = 'azuread_service_principal_delegated_permission_grant';
const AZURE = '797f4846-ba00-4fd7-ba43-dac1f8f63013';
const CSP = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';

/** The imports of an app with the grants, as addresses without the construct IDs that all have, and import IDs. */
function importsOf(json: Json): string[] {
  return json.import.map(({ to, id }: Json) => `${to.replace(/Rewst_AdminConsent_|_[0-9A-F]{8}$/g, '')} = ${id}`);
}

function newApp(
  existingGrants: ExistingGrants,
  add: (app: RewstOwnedApp) => void = () => {},
  props: RewstOwnedAppProps = {},
): Json {
  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'Rewst', { adminConsent: AdminConsentMode.ALL, existingGrants, ...props });
  new GraphIntegration(app, 'Graph', { additionalPermissions: [GraphAppRole.USER_READ_ALL] });
  add(app);
  return synth(stack);
}

const GRANTS = {
  delegatedPermissionGrants: { value: [delegatedPermissionGrant()] },
  appRoleAssignments: { value: [appRoleAssignment()] },
};

test('grants that somebody made by hand are imported at the addresses that they have anyway', () => {
  const json = newApp(GRANTS);
  expect(importsOf(json)).toEqual([
    `azuread_app_role_assignment.MicrosoftGraph_UserReadAll = /servicePrincipals/${GRAPH_OBJECT_ID}/appRoleAssignedTo/assignment-1`,
    `${GRANT}.MicrosoftGraph_DelegatedPermissionGrant = /oauth2PermissionGrants/grant-1`,
  ]);
  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'Rewst', { adminConsent: AdminConsentMode.ALL });
  new GraphIntegration(app, 'Graph', { additionalPermissions: [GraphAppRole.USER_READ_ALL] });
  const { resource } = synth(stack);
  const ids = (resources: Json) => Object.entries<Json>(resources).map(([type, blocks]) => [type, Object.keys(blocks)]);
  expect(ids(json.resource)).toEqual(ids(resource));
});

test('a grant that is imported keeps the scopes that it has', () => {
  expect(only(newApp(GRANTS), 'resource', GRANT).claim_values).toEqual([
    'Mail.Read',
    'User.Read',
    'email',
    'offline_access',
    'openid',
    'profile',
  ]);
});

test('only what the stack grants is imported', () => {
  const hr = { id: 'other', resourceId: HR_API };
  const grants = {
    delegatedPermissionGrants: [
      ...GRANTS.delegatedPermissionGrants.value,
      delegatedPermissionGrant({ ...hr, scope: 'hr' }),
      delegatedPermissionGrant({ id: 'mine', consentType: 'Principal', principalId: OTHER }),
    ],
    appRoleAssignments: [
      ...GRANTS.appRoleAssignments.value,
      appRoleAssignment({ ...hr, appRoleId: HR_ROLE }),
      appRoleAssignment({ id: 'unasked', appRoleId: GraphAppRole.DEVICE_READ_ALL.id }),
    ],
  };
  expect(importsOf(newApp(grants))).toEqual(importsOf(newApp(GRANTS)));
  expect(importsOf(newApp(grants, undefined, { adminConsent: AdminConsentMode.DELEGATED }))).toHaveLength(1);
  expect(importsOf(newApp(grants, undefined, { adminConsent: AdminConsentMode.NONE }))).toEqual([]);
});

test('a plan fails when a grant is one of another service principal or API, and replaces nothing', () => {
  const json = newApp(GRANTS);
  const [principal] = Object.keys(json.resource.azuread_service_principal);
  const [api] = Object.keys(json.data.azuread_service_principal);
  const holder = `azuread_service_principal.${principal}.object_id`;
  const resource = `data.azuread_service_principal.${api}.object_id`;
  const conditions = (type: string) => {
    const { ignore_changes, postcondition } = only(json, 'resource', type).lifecycle;
    expect(postcondition[0].error_message).toMatch(
      /^Grants of Microsoft Graph in "existingGrants" must be those of this app, got one whose \w*principal_object_id is /,
    );
    return [ignore_changes, postcondition.map(({ condition }: Json) => condition)];
  };
  expect(conditions(GRANT)).toEqual([
    ['service_principal_object_id', 'resource_service_principal_object_id'],
    [
      `\${self.service_principal_object_id == ${holder}}`,
      `\${self.resource_service_principal_object_id == ${resource}}`,
    ],
  ]);
  expect(conditions('azuread_app_role_assignment')).toEqual([
    ['principal_object_id', 'resource_object_id'],
    [`\${self.principal_object_id == ${holder}}`, `\${self.resource_object_id == ${resource}}`],
  ]);
});

describe('APIs that publish a permission of one name', () => {
  const grants = {
    delegatedPermissionGrants: [
      delegatedPermissionGrant({ id: 'azure', resourceId: HR_API, scope: 'user_impersonation' }),
      delegatedPermissionGrant({ id: 'csp', resourceId: OTHER, scope: 'user_impersonation' }),
      ...GRANTS.delegatedPermissionGrants.value,
    ],
  };
  const both = (app: RewstOwnedApp) => {
    new CspIntegration(app, 'Csp');
    new AzureIntegration(app, 'Azure');
  };

  test('must be told apart by hand', () => {
    expect(() => newApp(grants, both)).toThrow(
      '"existingGrants" must say which of its grants are of Azure Service Management and which of Microsoft Partner ' +
        'Center: the permissions in them do not tell. Give it, as "apiServicePrincipals", what this prints: `az rest ' +
        `--method get --url "https://graph.microsoft.com/v1.0/servicePrincipals?%24filter=appId%20in%20('${AZURE}','${CSP}')&%24select=id,appId" --output json\``,
    );
    expect(() => newApp(grants, (app) => new AzureIntegration(app, 'Azure'))).toThrow(
      'must say which of its grants are of Azure Service Management:',
    );
  });

  test.each([
    [
      'both',
      [
        { id: HR_API, appId: AZURE },
        { id: OTHER, appId: CSP },
      ],
    ],
    ['one, which leaves the other', [{ id: HR_API, appId: AZURE }]],
  ])('are told apart by the IDs of %s', (_, value) => {
    expect(importsOf(newApp({ ...grants, apiServicePrincipals: { value } }, both))).toEqual([
      `${GRANT}.AzureServiceManagement_DelegatedPermissionGrant = /oauth2PermissionGrants/azure`,
      `${GRANT}.MicrosoftGraph_DelegatedPermissionGrant = /oauth2PermissionGrants/grant-1`,
      `${GRANT}.MicrosoftPartnerCenter_DelegatedPermissionGrant = /oauth2PermissionGrants/csp`,
    ]);
  });

  test('are told apart by the other permissions that they have', () => {
    const exchange = [
      delegatedPermissionGrant({ id: 'exchange', resourceId: OTHER, scope: 'User.Read Exchange.Manage' }),
      delegatedPermissionGrant({ scope: 'User.Read email openid' }),
    ];
    const json = newApp(
      { delegatedPermissionGrants: exchange },
      (app) => new ExchangeOnlineIntegration(app, 'Exchange'),
    );
    expect(importsOf(json)).toEqual([
      `${GRANT}.MicrosoftGraph_DelegatedPermissionGrant = /oauth2PermissionGrants/grant-1`,
      `${GRANT}.Office365ExchangeOnline_DelegatedPermissionGrant = /oauth2PermissionGrants/exchange`,
    ]);
  });
});

test('a directory role that is assigned already is imported', () => {
  const { name, templateId } = DirectoryRole.EXCHANGE_ADMINISTRATOR;
  const role = { id: 'role-1', principalId: PRINCIPAL_ID, roleDefinitionId: templateId, directoryScopeId: '/' };
  const json = newApp({ directoryRoleAssignments: { value: [role] } }, (app) => {
    new ExchangeOnlineIntegration(app, 'Exchange', {
      exchangeAdministrator: true,
      additionalDirectoryRoles: [DirectoryRole.USER_ADMINISTRATOR],
    });
  });
  const [{ to, id }] = json.import;
  expect([to.replace(/_[0-9A-F]{8}$/, ''), id]).toEqual([
    `azuread_directory_role_assignment.Rewst_DirectoryRoles_${name.replace(' ', '')}`,
    '/roleManagement/directory/roleAssignments/role-1',
  ]);
  expect(json.import).toHaveLength(1);
  const { lifecycle } = json.resource.azuread_directory_role_assignment[to.split('.')[1]];
  expect(lifecycle.ignore_changes).toEqual(['principal_object_id']);
});

test('only a grant that gets another scope is checked for its length', () => {
  const long = (scope: string) => ({
    delegatedPermissionGrants: [delegatedPermissionGrant({ scope: `${scope} ${'x'.repeat(3850)}` })],
  });
  const all = 'User.Read email offline_access openid profile';
  expect(() => newApp(long(all))).not.toThrow();
  expect(() => newApp(long('User.Read'))).toThrow(
    'The scopes that are asked for of Microsoft Graph and those in "existingGrants" must have at most 3850 characters in all',
  );
});

test('grants must be those of one service principal, and not beside an app that is adopted', () => {
  const grants = { ...GRANTS, appRoleAssignments: [appRoleAssignment({ principalId: OTHER })] };
  expect(() => newApp(grants)).toThrow(
    `"appRoleAssignments" must be what \`az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/${PRINCIPAL_ID}/appRoleAssignments --output json\` prints, got something that service principal ${OTHER} holds`,
  );
  expect(() => newApp({ delegatedPermissionGrants: [appRoleAssignment()] })).toThrow(
    '"delegatedPermissionGrants" must',
  );
  const existing = ExistingApplication.fromManifest(application(), servicePrincipal(), GRANTS);
  expect(() => newApp(GRANTS, undefined, { existing })).toThrow(
    '"existingGrants" must be left out with "existing", got both: give the grants to fromManifest, as "grants"',
  );
});

test('no grant at all is imported from empty lists, and a consent alone takes grants too', () => {
  expect(newApp({ delegatedPermissionGrants: { value: [] }, appRoleAssignments: { value: [] } }).import).toEqual([]);
  const stack = newStack();
  new AdminConsent(stack, 'Consent', {
    servicePrincipalObjectId: PRINCIPAL_ID,
    permissions: [GraphScope.USER_READ],
    existingGrants: GRANTS,
  });
  const json = synth(stack);
  expect(json.import.map(({ id }: Json) => id)).toEqual(['/oauth2PermissionGrants/grant-1']);
  expect(only(json, 'resource', GRANT).lifecycle.postcondition[0].condition).toBe(
    `\${self.service_principal_object_id == "${PRINCIPAL_ID}"}`,
  );
});
