import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import {
  AdminConsent,
  AdminConsentMode,
  type AdminConsentProps,
  ApiPermission,
  AzureKeyVaultScope,
  ExchangeOnlineAppRole,
  ExchangeOnlineScope,
  GraphAppRole,
  GraphScope,
  Office365ManagementAppRole,
  Office365ManagementScope,
  ResourceApi,
} from '../../lib';
import { type Json, newStack, only, synth } from '../synth';

const SERVICE_PRINCIPAL = '8d3f8a2e-0f5d-4c0a-9a51-3b1f0e6f7a10';

function consent(permissions: ApiPermission[], props: Partial<AdminConsentProps> = {}) {
  const stack = newStack();
  const construct = new AdminConsent(stack, 'Consent', {
    servicePrincipalObjectId: SERVICE_PRINCIPAL,
    permissions,
    ...props,
  });
  return { construct, json: synth(stack) };
}

/** Logical IDs without the hash at their end. */
function ids(blocks: Json = {}): string[] {
  return Object.keys(blocks).map((id) => id.replace(/_[0-9A-F]{8}$/, ''));
}

const PERMISSIONS = [
  GraphScope.USER_READ,
  GraphScope.MAIL_READ,
  GraphAppRole.USER_READ_ALL,
  GraphAppRole.DEVICE_READ_ALL,
  AzureKeyVaultScope.USER_IMPERSONATION,
  ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP,
];

test('grants each application permission by itself and the scopes of an API together', () => {
  const { json } = consent(PERMISSIONS);
  expect(ids(json.resource.azuread_app_role_assignment)).toEqual([
    'Consent_MicrosoftGraph_DeviceReadAll',
    'Consent_MicrosoftGraph_UserReadAll',
    'Consent_Office365ExchangeOnline_ExchangeManageAsApp',
  ]);
  expect(ids(json.resource.azuread_service_principal_delegated_permission_grant)).toEqual([
    'Consent_AzureKeyVault_DelegatedPermissionGrant',
    'Consent_MicrosoftGraph_DelegatedPermissionGrant',
  ]);
});

test('grants to the service principal what the API publishes, by the names that the provider wants', () => {
  const { construct, json } = consent([GraphScope.USER_READ, GraphScope.MAIL_READ, GraphAppRole.USER_READ_ALL]);
  const api = `\${data.azuread_service_principal.${construct.apiServicePrincipals[0].friendlyUniqueId}.object_id}`;
  expect(only(json, 'data', 'azuread_service_principal').client_id).toBe('00000003-0000-0000-c000-000000000000');
  expect(only(json, 'resource', 'azuread_app_role_assignment')).toMatchObject({
    app_role_id: 'df021288-bdef-4463-88db-98f22de89214',
    principal_object_id: SERVICE_PRINCIPAL,
    resource_object_id: api,
  });
  expect(only(json, 'resource', 'azuread_service_principal_delegated_permission_grant')).toMatchObject({
    claim_values: ['Mail.Read', 'User.Read'],
    service_principal_object_id: SERVICE_PRINCIPAL,
    resource_service_principal_object_id: api,
  });
});

test('never manages a service principal of Microsoft', () => {
  expect(consent(PERMISSIONS).json.resource.azuread_service_principal).toBeUndefined();
});

test('fails the plan for an ID that the tenant does not publish, of an app role and of a scope', () => {
  const { json } = consent([
    Office365ManagementAppRole.ACTIVITY_FEED_READ,
    Office365ManagementScope.SERVICE_HEALTH_READ,
  ]);
  const [role, scope] = only(json, 'data', 'azuread_service_principal').lifecycle.postcondition;
  expect(role).toEqual({
    condition: '${lookup(self.app_role_ids, "ActivityFeed.Read", "") == "594c1fb6-4f81-4475-ae41-0c394909246c"}',
    error_message:
      'This tenant does not publish Office 365 Management APIs ActivityFeed.Read (application) with the ID 594c1fb6-4f81-4475-ae41-0c394909246c. Find its ID with: az ad sp show --id c5393580-f805-4401-95e8-94b7a6ef2fc2',
  });
  expect(scope.condition).toBe(
    '${lookup(self.oauth2_permission_scope_ids, "ServiceHealth.Read", "") == "e2cea78f-e743-4d8f-a16a-75b629a038ae"}',
  );
});

test('with DELEGATED grants no application permission, and checks those of the APIs that it looks up', () => {
  const { json } = consent(PERMISSIONS, { mode: AdminConsentMode.DELEGATED });
  expect(json.resource.azuread_app_role_assignment).toBeUndefined();
  expect(ids(json.data.azuread_service_principal)).toEqual([
    'Consent_AzureKeyVault_ServicePrincipal',
    'Consent_MicrosoftGraph_ServicePrincipal',
  ]);
  const graph: Json = Object.values(json.data.azuread_service_principal)[1];
  expect(graph.lifecycle.postcondition).toHaveLength(4);
});

test('with NONE looks nothing up and grants nothing', () => {
  const { construct, json } = consent(PERMISSIONS, { mode: AdminConsentMode.NONE });
  expect([json.resource, json.data]).toEqual([undefined, undefined]);
  expect(construct.permissions).toHaveLength(6);
});

test('grows without changing what is there', () => {
  const stack = newStack();
  const construct = new AdminConsent(stack, 'Consent', { servicePrincipalObjectId: SERVICE_PRINCIPAL });
  construct.addPermissions(GraphAppRole.USER_READ_ALL, GraphScope.USER_READ);
  const [assignment] = construct.appRoleAssignments;
  construct.addPermissions(GraphScope.MAIL_READ, GraphAppRole.DEVICE_READ_ALL, ExchangeOnlineScope.EXCHANGE_MANAGE);
  construct.addPermissions(GraphAppRole.USER_READ_ALL);
  expect(construct.appRoleAssignments).toEqual([expect.anything(), assignment]);
  expect(construct.delegatedPermissionGrants.map(({ claimValuesInput }) => claimValuesInput)).toEqual([
    ['Mail.Read', 'User.Read'],
    ['Exchange.Manage'],
  ]);
  expect(synth(stack)).toEqual({
    ...consent([...construct.permissions].reverse()).json,
    '//': expect.anything(),
  });
});

test('passes its provider to everything', () => {
  const stack = newStack();
  const provider = new AzureadProvider(stack, 'customer', { alias: 'customer' });
  new AdminConsent(stack, 'Consent', {
    servicePrincipalObjectId: SERVICE_PRINCIPAL,
    permissions: [GraphScope.USER_READ, GraphAppRole.USER_READ_ALL],
    provider,
  });
  const json = synth(stack);
  const blocks: Json[] = [...Object.values(json.resource), ...Object.values(json.data)].flatMap((type: Json) =>
    Object.values(type),
  );
  expect(blocks.map((block) => block.provider)).toEqual(Array(3).fill('azuread.customer'));
});

test('fails when the scope names of one API are longer than a grant may be', () => {
  const api = ResourceApi.custom('Contoso', '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11');
  const scopes = (lastLength: number) =>
    [...Array(35).fill(100), lastLength].map((length: number, i) =>
      ApiPermission.delegated(
        api,
        String(i).padStart(2, '0').padEnd(length, 'x'),
        `00000000-0000-0000-0000-${String(i).padStart(12, '0')}`,
      ),
    );
  expect(() => consent(scopes(315))).not.toThrow();
  expect(() => consent(scopes(316))).toThrow(
    '"permissions" of Contoso must have delegated permissions whose names are at most 3850 characters in all, got 3851',
  );
});

describe('permissions that contradict each other', () => {
  const id = (n: number) => `00000000-0000-0000-0000-00000000000${n}`;
  const contoso = ResourceApi.custom('Contoso', id(1));

  test.each<[string, ApiPermission[]]>([
    [
      `The API Contoso has the client ID ${id(1)} and the client ID ${id(2)}`,
      [
        ApiPermission.delegated(contoso, 'A', id(3)),
        ApiPermission.delegated(ResourceApi.custom('Contoso', id(2)), 'B', id(4)),
      ],
    ],
    [
      `The API with the client ID ${id(1)} has the name Contoso and the name Fabrikam`,
      [
        ApiPermission.delegated(contoso, 'A', id(3)),
        ApiPermission.delegated(ResourceApi.custom('Fabrikam', id(1)), 'B', id(4)),
      ],
    ],
    [
      `The permission Contoso A (delegated) has the ID ${id(3)} and the ID ${id(4)}`,
      [ApiPermission.delegated(contoso, 'A', id(3)), ApiPermission.delegated(contoso, 'A', id(4))],
    ],
    [
      `The Role of Contoso with the ID ${id(3)} has the value A and the value B`,
      [ApiPermission.application(contoso, 'A', id(3)), ApiPermission.application(contoso, 'B', id(3))],
    ],
  ])('fail: %s', (message, permissions) => {
    expect(() => consent(permissions)).toThrow(
      `"permissions" contradict each other: ${message}; only one can be right`,
    );
  });

  test('are not those of one ID and two types', () => {
    expect(() =>
      consent([ApiPermission.application(contoso, 'A', id(3)), ApiPermission.delegated(contoso, 'A', id(3))]),
    ).not.toThrow();
  });
});

test('a value that the API publishes with two IDs is granted once, and each ID is looked for among them', () => {
  const { USER_READ_BASIC_ALL_6222DBAB: one, USER_READ_BASIC_ALL_9B005F11: other } = ExchangeOnlineScope;
  const { construct, json } = consent([one, other]);
  expect(construct.permissions).toEqual([one, other]);
  expect(only(json, 'resource', 'azuread_service_principal_delegated_permission_grant').claim_values).toEqual([
    'User.ReadBasic.All',
  ]);
  const { postcondition } = only(json, 'data', 'azuread_service_principal').lifecycle;
  expect(postcondition.map(({ condition }: Json) => condition)).toEqual(
    [one, other].map(
      ({ id }) =>
        `\${contains([for scope in self.oauth2_permission_scopes : scope.id if scope.value == "User.ReadBasic.All"], "${id}")}`,
    ),
  );
});
