import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { Aspects, Token } from 'cdktf';
import { Construct } from 'constructs';
import {
  ApiPermission,
  DirectoryRole,
  ExchangeOnlineAppRole,
  ExchangeOnlineScope,
  GraphAppRole,
  PermissionBoundary,
  ResourceApi,
  RewstCustomer,
  type RewstCustomerProps,
} from '../../lib';
import { asPlan } from '../review/as-plan';
import { changed, reviewChange, reviewPlan, stoppedBy } from '../review/helpers';
import { type Json, newApp, newStack, only, synth, synthText } from '../synth';

const CLIENT_ID = 'c3f1a5d4-3f9a-4a67-9d1e-4b8a2f0d7e61';
const TENANT_ID = '22222222-2222-4222-8222-222222222222';

function customer(props: Partial<RewstCustomerProps> = {}, stack: Construct = newStack(), id = 'Contoso') {
  return new RewstCustomer(stack, id, { clientId: CLIENT_ID, tenantId: TENANT_ID, ...props });
}

const synthOf = (props: Partial<RewstCustomerProps> = {}): Json => {
  const stack = newStack();
  customer(props, stack);
  return synth(stack);
};
const everything = {
  applicationPermissions: [GraphAppRole.USER_READ_ALL, ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP],
  directoryRoles: [DirectoryRole.EXCHANGE_ADMINISTRATOR],
};

/** The look-up of the app's service principal that is in the tenant already, by the name that others refer to. */
function existing(json: Json): [string, Json] {
  const found = Object.entries<Json>(json.data.azuread_service_principal).filter(
    ([, { client_id }]) => client_id === CLIENT_ID,
  );
  expect(found).toHaveLength(1);
  return found[0];
}

test('creates only what it is asked for', () => {
  expect(synthOf().resource).toBeUndefined();
});

test('grants application permissions and directory roles to the existing service principal, and nothing else', () => {
  const json = synthOf(everything);
  const [name] = existing(json);
  const principal = `\${data.azuread_service_principal.${name}.object_id}`;
  const { azuread_app_role_assignment: grants, azuread_directory_role_assignment: roles, ...others } = json.resource;
  expect(others).toEqual({});
  expect(
    Object.values<Json>(grants)
      .map(({ app_role_id }) => app_role_id)
      .sort(),
  ).toEqual([GraphAppRole.USER_READ_ALL.id, ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP.id].sort());
  expect(only(json, 'resource', 'azuread_directory_role_assignment').role_id).toBe(
    DirectoryRole.EXCHANGE_ADMINISTRATOR.templateId,
  );
  for (const { principal_object_id } of Object.values<Json>({ ...grants, ...roles })) {
    expect(principal_object_id).toBe(principal);
  }
});

test('imports what an administrator granted before, if it is given', () => {
  const stack = newStack();
  const { appRoleAssignments, directoryRoleAssignments } = customer(everything, stack);
  appRoleAssignments[1].importFrom('/servicePrincipals/exchange/appRoleAssignedTo/grant');
  directoryRoleAssignments[0].importFrom('/roleManagement/directory/roleAssignments/role');
  const json = synth(stack);
  const { azuread_app_role_assignment: grants, azuread_directory_role_assignment: roles } = json.resource;
  const [exchange] = Object.keys(grants).filter(
    (name) => grants[name].app_role_id === ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP.id,
  );
  expect(json.import).toEqual([
    { to: `azuread_app_role_assignment.${exchange}`, id: '/servicePrincipals/exchange/appRoleAssignedTo/grant' },
    {
      to: `azuread_directory_role_assignment.${Object.keys(roles)[0]}`,
      id: '/roleManagement/directory/roleAssignments/role',
    },
  ]);
});

test('creates the service principal only on request, and never takes over an existing one', () => {
  const json = synthOf({ createServicePrincipal: true, applicationPermissions: [GraphAppRole.USER_READ_ALL] });
  const principal = only(json, 'resource', 'azuread_service_principal');
  expect(principal.client_id).toBe(CLIENT_ID);
  expect(principal).not.toHaveProperty('use_existing');
  const [name] = Object.keys(json.resource.azuread_service_principal);
  expect(only(json, 'resource', 'azuread_app_role_assignment').principal_object_id).toBe(
    `\${azuread_service_principal.${name}.object_id}`,
  );
  expect(Object.values<Json>(json.data.azuread_service_principal).map(({ client_id }) => client_id)).toEqual([
    ResourceApi.MICROSOFT_GRAPH.clientId,
  ]);
});

test.each([false, true])(
  'refuses the wrong tenant and the app’s own before anything else (creating: %s)',
  (createServicePrincipal) => {
    const json = synthOf({ createServicePrincipal });
    const [[name, lookup]] = Object.entries<Json>(json.data.azuread_service_principals);
    expect(lookup).toMatchObject({ client_ids: [CLIENT_ID], ignore_missing: true });
    const [config] = Object.keys(json.data.azuread_client_config);
    expect(lookup.lifecycle.precondition).toEqual([
      {
        condition: `\${(lower(data.azuread_client_config.${config}.tenant_id) == lower("${TENANT_ID}"))}`,
        error_message: expect.stringContaining(`"tenantId" is ${TENANT_ID}, but the provider is signed in to tenant `),
      },
    ]);
    expect(lookup.lifecycle.postcondition[0]).toEqual({
      condition: `\${!contains(self.service_principals[*].application_tenant_id, "${TENANT_ID}")}`,
      error_message: expect.stringContaining(`"clientId" must be an app of another tenant, got ${CLIENT_ID}`),
    });
    const principal = createServicePrincipal ? only(json, 'resource', 'azuread_service_principal') : existing(json)[1];
    expect(principal.depends_on).toEqual([`data.azuread_service_principals.${name}`]);
  },
);

test('says what to do if the service principal is missing and is not created', () => {
  const messages = (createServicePrincipal: boolean) =>
    only(synthOf({ createServicePrincipal }), 'data', 'azuread_service_principals').lifecycle.postcondition.map(
      ({ error_message }: Json) => error_message,
    );
  expect(messages(false)[1]).toContain('Consent at the customer in Rewst first, or set "createServicePrincipal".');
  expect(messages(true)).toHaveLength(1);
});

test('passes its provider to everything', () => {
  const stack = newStack();
  const provider = new AzureadProvider(stack, 'customer', { alias: 'customer', tenantId: TENANT_ID });
  customer({ ...everything, createServicePrincipal: true, provider }, stack);
  const json = synth(stack);
  const blocks = [json.resource, json.data].flatMap((types) => Object.values<Json>(types).flatMap(Object.values));
  expect(blocks.length).toBeGreaterThan(7);
  expect(blocks.filter((block) => block.provider !== 'azuread.customer')).toEqual([]);
});

test('stands beside the partner’s app and other customers, each in its tenant, and takes its client ID by reference', () => {
  const stack = newStack();
  const app = newApp({}, stack);
  customer({ clientId: app.clientId }, stack, 'Contoso');
  customer({ clientId: app.clientId, tenantId: '33333333-3333-4333-8333-333333333333' }, stack, 'Fabrikam');
  expect(JSON.stringify(synth(stack).data.azuread_service_principals)).toContain('${azuread_application.');
});

test('is the same for any order and letter case of its props', () => {
  const text = (props: Partial<RewstCustomerProps>) => {
    const stack = newStack();
    customer(props, stack);
    return synthText(stack);
  };
  const { applicationPermissions, directoryRoles } = everything;
  expect(
    text({
      clientId: CLIENT_ID.toUpperCase(),
      applicationPermissions: [...applicationPermissions, ...applicationPermissions].reverse(),
      directoryRoles: [...directoryRoles, ...directoryRoles],
    }),
  ).toBe(text(everything));
});

test.each<[string, Partial<RewstCustomerProps>, string]>([
  ['a client ID that is none', { clientId: 'rewst' }, '"clientId" must be a GUID'],
  ['a tenant that is none', { tenantId: 'contoso.com' }, '"tenantId" must be a GUID'],
  [
    'a delegated permission',
    { applicationPermissions: [ExchangeOnlineScope.EXCHANGE_MANAGE] },
    '"applicationPermissions[0]" must be an application permission, because people consent to delegated ones in Rewst, got "Office 365 Exchange Online Exchange.Manage (delegated)"',
  ],
  [
    'a permission of Partner Center',
    {
      applicationPermissions: [
        ApiPermission.application(ResourceApi.MICROSOFT_PARTNER_CENTER, 'Any', '7d1f2f43-3c5d-4f0e-9d38-4a5a54e0a8b1'),
      ],
    },
    '"applicationPermissions[0]" must be a permission of another API: Partner Center is for the partner\'s own tenant alone',
  ],
  [
    'a misspelt permission',
    { applicationPermissions: [undefined as unknown as ApiPermission] },
    '"applicationPermissions[0]" must be an ApiPermission',
  ],
  [
    'a misspelt role',
    { directoryRoles: [undefined as unknown as DirectoryRole] },
    '"directoryRoles[0]" must be a DirectoryRole',
  ],
  [
    'text in place of true',
    { createServicePrincipal: 'false' as never },
    '"createServicePrincipal" must be true or false, got "false"',
  ],
  ['no provider', { provider: 'azuread' as never }, '"provider" must be a TerraformProvider'],
])('refuses %s', (_, props, message) => {
  expect(() => customer(props)).toThrow(message);
});

test('refuses the same app in the same tenant twice', () => {
  const stack = newStack();
  customer({}, stack, 'Contoso');
  expect(() => customer({ tenantId: TENANT_ID.toUpperCase() }, stack, 'Again')).toThrow(
    `"tenantId" must be another tenant than that of test/Contoso, which is in the same stack, got "${TENANT_ID}"`,
  );
});

test('does not compare an app that is known only on apply', () => {
  const stack = newStack();
  const clientId = Token.asString({ resolve: () => '${var.client_id}' });
  customer({ clientId }, stack, 'Contoso');
  expect(() => customer({ clientId }, stack, 'Again')).not.toThrow();
});

test('refuses the provider of another stack, which Terraform would take for the one of this stack', () => {
  const provider = newStack('other').node.findChild('azuread') as AzureadProvider;
  expect(() => customer({ provider })).toThrow(
    '"provider" must be a provider of the same stack, "test", got "other/azuread"',
  );
});

test('leaves its place to another once it, or what it is in, is removed', () => {
  const stack = newStack();
  const folder = new Construct(stack, 'Folder');
  customer({}, folder, 'Contoso');
  stack.node.tryRemoveChild('Folder');
  customer({}, stack, 'Contoso');
  expect(() => customer({}, stack, 'Again')).toThrow('than that of test/Contoso');
});

test('does not get past a permission boundary', () => {
  const stack = newStack();
  customer(everything, stack);
  Aspects.of(stack).add(new PermissionBoundary({ deny: [GraphAppRole.USER_READ_ALL] }));
  expect(() => synth(stack)).toThrow('User.Read.All');
});

describe('a review', () => {
  const stopped = (before: Json, after: Json) =>
    [asPlan(before, after), undefined].map((plan) => {
      const report = plan ? reviewPlan(plan, 'loss') : reviewChange(before, after, 'loss');
      return stoppedBy(report)?.map((each) => each.replace(/^.*?: /, ''));
    });

  test('names the loss when a service principal that it created is destroyed, with consents given elsewhere', () => {
    const created = synthOf({ createServicePrincipal: true });
    expect(stopped(created, synth(newStack()))).toEqual(Array(2).fill(['service-principal-destroyed']));
    expect(stopped(created, synthOf())).toEqual(Array(2).fill(['service-principal-destroyed']));
  });

  test('names the grants that are lost if the service principal existed before', () => {
    expect(stopped(synthOf(everything), synth(newStack()))).toEqual(
      Array(2).fill([
        'Office 365 Exchange Online Exchange.ManageAsApp (application)',
        'Exchange Administrator (directory role)',
        'Microsoft Graph User.Read.All (application)',
      ]),
    );
    expect(stopped(synthOf(), synth(newStack()))).toEqual([[], []]);
  });

  test('shows what it grants as granted', () => {
    expect(changed(reviewChange({}, synthOf(everything)))).toEqual([
      'granted Office 365 Exchange Online Exchange.ManageAsApp (application), now',
      'granted Exchange Administrator (directory role), now',
      'granted Microsoft Graph User.Read.All (application), now',
    ]);
  });
});
