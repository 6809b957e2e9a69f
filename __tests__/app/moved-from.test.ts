import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { type TerraformElement, TerraformHclModule, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  AdminConsentMode,
  ExchangeOnlineIntegration,
  ExistingApplication,
  GraphAppRole,
  GraphIntegration,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import { TerraformData } from '../../lib/private/terraform-data';
import { application, servicePrincipal } from '../manifests';
import { type Json, newStack, synth } from '../synth';

/** An app with something of every type that it can have, and what a team constructs under it. */
function newApp(scope: Construct, id: string, props: RewstOwnedAppProps = {}): RewstOwnedApp {
  const app = new RewstOwnedApp(scope, id, {
    clientSecrets: [
      { name: '2027-05', expiresOn: '2027-11-30' },
      { name: '2026-11', expiresOn: '2027-05-31' },
    ],
    adminConsent: AdminConsentMode.ALL,
    ...props,
  });
  new GraphIntegration(app, 'Graph', { additionalPermissions: [GraphAppRole.USER_READ_ALL] });
  new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true });
  new TerraformData(app, 'Record');
  new TerraformHclModule(app, 'Module', { source: 'Azure/naming/azurerm' });
  return app;
}

/** The addresses of what Terraform's state has, without what does not follow a construct's path. */
function addresses(json: Json): string[] {
  const resources = Object.entries<Json>(json.resource).flatMap(([type, blocks]) =>
    Object.keys(blocks).map((name) => `${type}.${name}`),
  );
  return [...resources, ...Object.keys(json.module ?? {}).map((name) => `module.${name}`)]
    .filter((address) => address !== 'terraform_data.rewst_owned_apps')
    .sort();
}

function parent(stack: TerraformStack, ...ids: string[]): Construct {
  return ids.reduce<Construct>((scope, id) => new Construct(scope, id), stack);
}

test.each([
  ['was renamed', ['Old'], ['Rewst'], 'Old'],
  ['was renamed to an ID that has characters which no address has', ['Old app'], ['Rewst (US)'], 'Old app'],
  ['moved into another construct', ['Rewst'], ['Contoso', 'Rewst'], 'Rewst'],
  ['moved into a construct that has its old ID', ['Rewst'], ['Rewst', 'App'], 'Rewst'],
  ['moved out of a construct', ['Contoso', 'Apps', 'Rewst'], ['Rewst'], 'Contoso/Apps/Rewst'],
  ['moved from one construct to another and was renamed', ['Contoso', 'Old'], ['Fabrikam', 'Rewst'], 'Contoso/Old'],
])('an app that %s keeps everything under it', (_, before, after, movedFrom) => {
  const [old, renamed] = [newStack(), newStack()];
  newApp(parent(old, ...before.slice(0, -1)), before[before.length - 1]);
  newApp(parent(renamed, ...after.slice(0, -1)), after[after.length - 1], { movedFrom });
  const json = synth(renamed);
  expect(json.moved.map(({ from }: Json) => from).sort()).toEqual(addresses(synth(old)));
  expect(json.moved.map(({ to }: Json) => to)).toEqual(addresses(json));
  expect(json.moved.filter(({ from, to }: Json) => from.split('.')[0] !== to.split('.')[0])).toEqual([]);
});

test('each resource moves to its own new address', () => {
  const stack = newStack();
  newApp(stack, 'Rewst', { movedFrom: 'Old' });
  const { moved } = synth(stack);
  expect(moved.map(({ from, to }: Json) => [from, to].map((address) => address.replace(/_[0-9A-F]{8}$/, '')))).toEqual(
    [
      ['azuread_app_role_assignment', '_AdminConsent_MicrosoftGraph_UserReadAll'],
      ['azuread_app_role_assignment', '_AdminConsent_Office365ExchangeOnline_ExchangeManageAsApp'],
      ['azuread_application', ''],
      ['azuread_application_password', '_ClientSecrets_2026-11'],
      ['azuread_application_password', '_ClientSecrets_2027-05'],
      ['azuread_directory_role_assignment', '_DirectoryRoles_ExchangeAdministrator'],
      ['azuread_service_principal', '_ServicePrincipal'],
      ['azuread_service_principal_delegated_permission_grant', '_AdminConsent_MicrosoftGraph_DelegatedPermissionGrant'],
      [
        'azuread_service_principal_delegated_permission_grant',
        '_AdminConsent_Office365ExchangeOnline_DelegatedPermissionGrant',
      ],
      ['module', '_Module'],
      ['terraform_data', '_Record'],
    ].map(([type, name]) => [`${type}.Old${name}`, `${type}.Rewst${name}`]),
  );
});

test('what is constructed later moves too, under whatever names the stack gives', () => {
  class OwnNames extends TerraformStack {
    protected override allocateLogicalId(element: TerraformElement): string {
      return `own_${super.allocateLogicalId(element)}`;
    }
  }
  const stack = new OwnNames(newStack('other').node.root, 'test');
  new AzureadProvider(stack, 'azuread');
  const app = newApp(stack, 'Rewst', { movedFrom: 'Old' });
  new TerraformData(app, 'Later');
  const named = new TerraformData(app, 'Named');
  named.overrideLogicalId('named_by_hand');
  const { moved } = synth(stack);
  expect(moved.every(({ from, to }: Json) => from.includes('.own_Old') && to.includes('.own_Rewst'))).toBe(true);
  expect(moved.filter(({ to }: Json) => to.includes('Rewst_Later'))).toHaveLength(1);
});

test('nothing moves without it, or if the address stays the same', () => {
  const [stack, other] = [newStack(), newStack()];
  newApp(stack, 'Rewst');
  expect(synth(stack).moved ?? []).toEqual([]);
  newApp(parent(other, 'Default'), 'Rewst', { movedFrom: 'Rewst' });
  expect(synth(other).moved).toEqual([]);
});

test('an adopted app keeps its addresses, and what a team constructs under it moves', () => {
  const [stack, other] = [newStack(), newStack()];
  const existing = ExistingApplication.fromManifest(application(), servicePrincipal());
  for (const [scope, movedFrom] of [
    [stack, 'Old'],
    [other, undefined],
  ] as const) {
    const app = new RewstOwnedApp(scope, 'Rewst', { existing, movedFrom });
    new GraphIntegration(app, 'Graph');
    new TerraformData(app, 'Record');
  }
  const own = synth(stack).moved.filter(({ to }: Json) => !to.includes('.adopted_'));
  expect(own.map(({ from }: Json) => from.replace(/_[0-9A-F]{8}$/, ''))).toEqual(['terraform_data.Old_Record']);
  expect(synth(stack).moved.filter(({ to }: Json) => to.includes('.adopted_'))).toEqual(synth(other).moved);
});

test.each([
  ['', /"movedFrom" must be a path in the stack such as "OldId" or "OldParent\/OldId", got ""/],
  ['/Old', /must be a path in the stack/],
  ['Old/', /must be a path in the stack/],
  ['Parent//Old', /must be a path in the stack/],
  ['${var.old}', /must be a path in the stack/],
  [' ', /must be a path in the stack/],
  [7 as never, /"movedFrom" must be literal text/],
  ['azuread_application.Old', /must be a path in the stack/],
  ['test/Old', /without the ID of the stack \("test"\), got "test\/Old"/],
  [
    'Contoso/Rewst',
    /must be the path that the construct had before, and not the one that it has, got "Contoso\/Rewst"/,
  ],
])('%j is refused', (movedFrom, message) => {
  expect(() => newApp(parent(newStack(), 'Contoso'), 'Rewst', { movedFrom })).toThrow(message);
});

test('a path that the stack still has is refused, whatever is constructed first', () => {
  const stacks = [newStack(), newStack()];
  newApp(stacks[0], 'Old', { displayName: 'Other' });
  newApp(stacks[0], 'Rewst', { movedFrom: 'Old' });
  newApp(stacks[1], 'Rewst', { movedFrom: 'Contoso/Old' });
  new TerraformData(parent(stacks[1], 'Contoso'), 'Old');
  expect(() => synth(stacks[0])).toThrow('"movedFrom" must be a path that the stack no longer has, got "Old"');
  expect(() => synth(stacks[1])).toThrow('"movedFrom" must be a path that the stack no longer has, got "Contoso/Old"');
});

test('two apps cannot move from the same path', () => {
  const stack = newStack();
  newApp(stack, 'A', { movedFrom: 'Old' });
  expect(() => newApp(stack, 'B', { movedFrom: 'Old', displayName: 'Other' })).toThrow(
    '"movedFrom" must be another path than that of test/A, which is in the same stack, got "Old"',
  );
});
