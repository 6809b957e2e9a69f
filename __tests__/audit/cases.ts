import { GraphAppRole } from '../../lib';
import {
  ADA,
  EXCHANGE,
  EXCHANGE_ADMINISTRATOR,
  type Files,
  GRAPH,
  GRAPH_SCOPES,
  grant,
  held,
  list,
  PARTNER,
  PRINCIPAL,
  record,
  role,
  secret,
  tenant,
  user,
} from './tenant';

const HR = 'f0000000-0000-4000-8000-000000000001';
const HR_PRINCIPAL = 'f0000000-0000-4000-8000-0000000000f2';
const HR_ROLE = 'f0000000-0000-4000-8000-00000000000a';
const GROUP = 'd0000000-0000-4000-8000-0000000000f1';

/** Tenants in which something changed, by the name of their report in golden/. */
export const CASES: Record<string, () => Files> = {
  'all-well': () => tenant(),
  'no-consent': () =>
    tenant(() => ({
      'oauth2-permission-grants.json': list('oauth2PermissionGrants'),
      'app-role-assignments.json': list('appRoleAssignments'),
    })),
  'consent-for-single-users': () =>
    tenant(() => ({
      'oauth2-permission-grants.json': list(
        'oauth2PermissionGrants',
        grant(GRAPH, GRAPH_SCOPES, ADA),
        grant(EXCHANGE, ['Exchange.Manage'], ADA),
      ),
      'app-role-assigned-to.json': list('appRoleAssignments', {
        appRoleId: '00000000-0000-0000-0000-000000000000',
        principalId: ADA,
        principalType: 'User',
        principalDisplayName: 'Ada Lovelace',
        resourceId: PRINCIPAL,
      }),
    })),
  'half-consented': () =>
    tenant(() => ({
      'oauth2-permission-grants.json': list('oauth2PermissionGrants', grant(GRAPH, GRAPH_SCOPES)),
      'app-role-assignments.json': list('appRoleAssignments'),
    })),
  'extra-grant': () =>
    tenant((files) => ({
      'app-role-assignments.json': list(
        'appRoleAssignments',
        ...files['app-role-assignments.json'].value,
        held(GRAPH, GraphAppRole.ROLE_MANAGEMENT_READ_WRITE_DIRECTORY.id, 'Microsoft Graph'),
      ),
    })),
  'foreign-redirect-uri': () =>
    tenant(({ 'application.json': app }) => {
      app.web.redirectUris.push('https://rewst.example/callback');
      return {};
    }),
  'expired-and-ending-secret': () =>
    tenant(({ 'application.json': app }) => {
      app.passwordCredentials = [
        secret('2026-11', '2026-12-10T00:00:00Z'),
        secret('old', '2026-10-31T00:00:00.1234567Z'),
        secret('by hand', '2028-01-01T00:00:00Z'),
      ];
      return {};
    }),
  'secret-certificate-and-owner-of-the-service-principal': () =>
    tenant(({ 'service-principal.json': principal }) => {
      principal.passwordCredentials = [secret('left behind', '2027-01-01T00:00:00Z')];
      principal.keyCredentials = [{ displayName: 'CN=unknown', endDateTime: '2030-01-01T00:00:00Z', usage: 'Verify' }];
      return { 'service-principal-owners.json': list('directoryObjects', user(ADA, 'Ada Lovelace')) };
    }),
  'guest-as-owner': () =>
    tenant(() => ({
      'application-owners.json': list('directoryObjects', user(ADA, 'Ada Lovelace', { userType: 'Guest' })),
    })),
  'foreign-federated-credential': () =>
    tenant(() => ({
      'federated-credentials.json': list('federatedIdentityCredentials', {
        id: 'f1',
        name: 'actions',
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:somebody/else:ref:refs/heads/main',
        audiences: ['api://AzureADTokenExchange'],
      }),
    })),
  'disabled-service-principal': () =>
    tenant(({ 'service-principal.json': principal }) => {
      principal.accountEnabled = false;
      return {};
    }),
  'no-service-principal': () => ({
    ...tenant(),
    ...Object.fromEntries(Object.keys(tenant()).map((name) => [name, undefined])),
    'organization.json': tenant()['organization.json'],
    'application.json': tenant()['application.json'],
    'application-owners.json': tenant()['application-owners.json'],
    'federated-credentials.json': tenant()['federated-credentials.json'],
    'collected.json': record({ 'service-principal.json': 'absent' }),
  }),
  'assignment-required': () =>
    tenant(({ 'service-principal.json': principal }) => {
      principal.appRoleAssignmentRequired = true;
      return {};
    }),
  'role-missing': () => tenant(() => ({ 'member-of.json': list('directoryObjects') })),
  'role-through-a-group': () =>
    tenant(() => ({
      'member-of.json': list(
        'directoryObjects',
        { '@odata.type': '#microsoft.graph.group', id: GROUP, displayName: 'Exchange apps', isAssignableToRole: true },
        role(EXCHANGE_ADMINISTRATOR, 'Exchange Administrator'),
      ),
      [`role-assignments-${GROUP}.json`]: list('roleManagement/directory/roleAssignments', {
        id: 'r1',
        principalId: GROUP,
        roleDefinitionId: EXCHANGE_ADMINISTRATOR,
        directoryScopeId: '/',
        roleDefinition: { displayName: 'Exchange Administrator', templateId: EXCHANGE_ADMINISTRATOR },
      }),
    })),
  'roles-forbidden': () =>
    tenant(() => ({ 'member-of.json': undefined, 'collected.json': record({ 'member-of.json': 'forbidden' }) })),
  'roles-blanked': () => tenant(() => ({ 'member-of.json': list('directoryObjects', role(null, null)) })),
  'more-than-100-grants': () =>
    tenant((files) => ({
      'oauth2-permission-grants.json': [
        {
          ...list(
            'oauth2PermissionGrants',
            ...Array.from({ length: 100 }, (_, i) =>
              grant(GRAPH, ['User.Read'], `d0000000-0000-4000-8000-${String(i).padStart(12, '0')}`),
            ),
          ),
          '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next',
        },
        files['oauth2-permission-grants.json'],
      ],
    })),
  'api-of-a-company': () =>
    tenant(({ 'application.json': app, 'app-role-assignments.json': assignments }) => {
      app.requiredResourceAccess.push({ resourceAppId: HR, resourceAccess: [{ id: HR_ROLE, type: 'Role' }] });
      assignments.value.push(held(HR_PRINCIPAL, HR_ROLE, 'Contoso HR'));
      return {
        [`api-${HR_PRINCIPAL}.json`]: {
          id: HR_PRINCIPAL,
          appId: HR,
          displayName: 'Contoso HR',
          appRoles: [{ id: HR_ROLE, value: 'Employees.Read.All' }],
          oauth2PermissionScopes: [],
        },
      };
    }),
  'app-at-a-customer': () =>
    tenant(({ 'service-principal.json': principal }) => {
      principal.appOwnerOrganizationId = PARTNER;
      return {
        'application.json': undefined,
        'application-owners.json': undefined,
        'federated-credentials.json': undefined,
        'app-role-assignments.json': list('appRoleAssignments'),
        'member-of.json': list('directoryObjects'),
        'collected.json': record({ 'application.json': 'absent' }),
        'oauth2-permission-grants.json': list('oauth2PermissionGrants', grant(GRAPH, [...GRAPH_SCOPES, 'Mail.Send'])),
      };
    }),
};
