import {
  AzureIntegration,
  CspIntegration,
  DirectoryRole,
  ExchangeOnlineIntegration,
  GraphAppRole,
  GraphIntegration,
  GraphScope,
  GraphSubscriptionTriggersIntegration,
  type RewstIntegration,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import { newStack, only, requiredAccess, synth } from '../synth';

/** What an app with one integration asks for, and its JSON. */
function synthWith(add: (app: RewstOwnedApp) => RewstIntegration, props?: RewstOwnedAppProps) {
  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'Rewst', props);
  add(app);
  const json = synth(stack);
  return { app, json, asked: requiredAccess(json) };
}

const GRAPH = 'Microsoft Graph (00000003-0000-0000-c000-000000000000)';
const EXCHANGE = 'Office 365 Exchange Online (00000002-0000-0ff1-ce00-000000000000)';
const MANAGEMENT = 'Office 365 Management APIs (c5393580-f805-4401-95e8-94b7a6ef2fc2)';
const AZURE =
  'Azure Service Management (797f4846-ba00-4fd7-ba43-dac1f8f63013): user_impersonation Scope 41094075-9dad-400e-a0bd-54e686782033';
const KEY_VAULT =
  'Azure Key Vault (cfa8b339-82a2-471a-a3c9-0fc0be7a4093): user_impersonation Scope f53da476-18e3-4152-8e01-aec403e6edc0';
const STORAGE =
  'Azure Storage (e406a681-f3d4-42a8-90b6-c2b029497af1): user_impersonation Scope 03e0da56-190b-40ad-a80c-ea378c433f7f';

const GRAPH_MINIMUM = [
  `${GRAPH}: User.Read Scope e1fe6dd8-ba31-4d61-89e7-88639da4683d`,
  `${GRAPH}: email Scope 64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0`,
  `${GRAPH}: offline_access Scope 7427e0e9-2fba-42fe-b0c0-848c9e6a8182`,
  `${GRAPH}: openid Scope 37f7f235-527c-4136-accd-4a02d197296e`,
  `${GRAPH}: profile Scope 14dad69e-099b-42c9-810b-d002981feec1`,
];

const GRAPH_RECOMMENDED = [
  `${GRAPH}: Directory.ReadWrite.All Role 19dbc75e-c2e2-444c-a770-ec69d8559fc7`,
  `${GRAPH}: Directory.ReadWrite.All Scope c5366453-9fb0-48a5-a156-24f0c49a4b84`,
  `${GRAPH}: Domain.ReadWrite.All Role 7e05723c-0bb0-42da-be95-ae9f08a6e53c`,
  `${GRAPH}: Domain.ReadWrite.All Scope 0b5d694c-a244-4bde-86e6-eb5cd07730fe`,
  `${GRAPH}: ServiceHealth.Read.All Role 79c261e0-fe76-4144-aad5-bdc68fbe4037`,
  `${GRAPH}: ServiceHealth.Read.All Scope 55896846-df78-47a7-aa94-8d3d4442ca7f`,
  GRAPH_MINIMUM[0],
  `${GRAPH}: User.ReadWrite.All Role 741f803b-c850-494e-b5df-cde7c675a1ca`,
  `${GRAPH}: User.ReadWrite.All Scope 204e0828-b5ca-4ad8-b9f3-f32a958e7cc4`,
  ...GRAPH_MINIMUM.slice(1),
];

test.each([
  ['a stack', newStack(), 'TerraformStack "test"'],
  [
    'another integration',
    new GraphIntegration(new RewstOwnedApp(newStack(), 'Rewst'), 'Graph'),
    'GraphIntegration "test/Rewst/Graph"',
  ],
  ['nothing', undefined, 'undefined'],
])('an integration in %s says that it belongs into an app', (_, scope, got) => {
  const message = `"scope" of integration "Csp" must be the RewstOwnedApp that it is for, got ${got}`;
  expect(() => new CspIntegration(scope as never, 'Csp')).toThrow(message);
});

describe('AzureIntegration', () => {
  test('asks for exactly the documented minimum', () => {
    expect(synthWith((app) => new AzureIntegration(app, 'Azure')).asked).toEqual([AZURE]);
  });

  test('asks for Azure Key Vault with keyVault alone', () => {
    const { asked } = synthWith((app) => new AzureIntegration(app, 'Azure', { keyVault: true }));
    expect(asked).toEqual([KEY_VAULT, AZURE]);
  });

  test('asks for Azure Storage with storage alone', () => {
    const { asked } = synthWith((app) => new AzureIntegration(app, 'Azure', { storage: true }));
    expect(asked).toEqual([AZURE, STORAGE]);
  });
});

describe('GraphIntegration', () => {
  test('asks for exactly the documented minimum', () => {
    expect(synthWith((app) => new GraphIntegration(app, 'Graph')).asked).toEqual(GRAPH_MINIMUM);
  });

  test('asks for exactly what Rewst recommends with includeRecommended', () => {
    const { asked } = synthWith((app) => new GraphIntegration(app, 'Graph', { includeRecommended: true }));
    expect(asked).toEqual(GRAPH_RECOMMENDED);
  });
});

describe('GraphSubscriptionTriggersIntegration', () => {
  test('asks for exactly the documented permissions, each of both types', () => {
    const { asked } = synthWith((app) => new GraphSubscriptionTriggersIntegration(app, 'Triggers'));
    expect(asked).toEqual([
      `${MANAGEMENT}: ActivityFeed.Read Role 594c1fb6-4f81-4475-ae41-0c394909246c`,
      `${MANAGEMENT}: ActivityFeed.Read Scope 594c1fb6-4f81-4475-ae41-0c394909246c`,
      `${MANAGEMENT}: ActivityFeed.ReadDlp Role 4807a72c-ad38-4250-94c9-4eabfe26cd55`,
      `${MANAGEMENT}: ActivityFeed.ReadDlp Scope 4807a72c-ad38-4250-94c9-4eabfe26cd55`,
      `${MANAGEMENT}: ServiceHealth.Read Role e2cea78f-e743-4d8f-a16a-75b629a038ae`,
      `${MANAGEMENT}: ServiceHealth.Read Scope e2cea78f-e743-4d8f-a16a-75b629a038ae`,
    ]);
  });
});

describe('CspIntegration', () => {
  test('asks for exactly the documented permission and for accounts of any tenant', () => {
    const { asked, json } = synthWith((app) => new CspIntegration(app, 'Csp'));
    expect(asked).toEqual([
      'Microsoft Partner Center (fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd): user_impersonation Scope 1cebfa2a-fb4d-419e-b5f9-839b4383e05a',
    ]);
    expect(only(json, 'resource', 'azuread_application').sign_in_audience).toBe('AzureADMultipleOrgs');
  });
});

describe('ExchangeOnlineIntegration', () => {
  const minimum = [
    `${EXCHANGE}: Exchange.Manage Scope ab4f2b77-0b06-4fc1-a9de-02113fc2ab7c`,
    `${EXCHANGE}: Exchange.ManageAsApp Role dc50a0fb-09a3-484d-be87-e023b12c6440`,
  ];

  test('asks for exactly the documented permissions, and for no directory role', () => {
    const { asked, json } = synthWith((app) => new ExchangeOnlineIntegration(app, 'ExchangeOnline'));
    expect(asked).toEqual(minimum);
    expect(json.resource.azuread_directory_role_assignment).toBeUndefined();
  });

  test('asks for full access to mailboxes with fullAccessAsApp', () => {
    const { asked } = synthWith((app) => new ExchangeOnlineIntegration(app, 'Exo', { fullAccessAsApp: true }));
    expect(asked).toEqual([...minimum, `${EXCHANGE}: full_access_as_app Role dc890d15-9560-4a4c-9b7f-a736ec74ec40`]);
  });

  test('assigns Exchange Administrator to the own service principal with exchangeAdministrator, without any consent', () => {
    const { app, json } = synthWith(
      (owner) => new ExchangeOnlineIntegration(owner, 'Exo', { exchangeAdministrator: true }),
    );
    expect(app.directoryRoleAssignments).toHaveLength(1);
    expect(only(json, 'resource', 'azuread_directory_role_assignment')).toMatchObject({
      principal_object_id: `\${azuread_service_principal.${app.servicePrincipal.friendlyUniqueId}.object_id}`,
      role_id: '29232cdf-9323-42fd-ade2-1d097af3e4de',
      '//': { comment: 'Exchange Administrator, for Exo' },
    });
    expect(json.resource.azuread_app_role_assignment).toBeUndefined();
  });
});

describe('every integration', () => {
  const classes: [string, string, new (app: RewstOwnedApp, id: string, props?: object) => RewstIntegration][] = [
    ['AzureIntegration', 'AzureADMyOrg', AzureIntegration],
    ['CspIntegration', 'AzureADMultipleOrgs', CspIntegration],
    ['ExchangeOnlineIntegration', 'AzureADMyOrg', ExchangeOnlineIntegration],
    ['GraphIntegration', 'AzureADMyOrg', GraphIntegration],
    ['GraphSubscriptionTriggersIntegration', 'AzureADMyOrg', GraphSubscriptionTriggersIntegration],
  ];

  test.each(classes)('%s asks for additional permissions too, and leads to %s', (_, audience, Integration) => {
    const extra = [GraphAppRole.DEVICE_READ_ALL, GraphScope.USER_READ];
    const plain = synthWith((app) => new Integration(app, 'Plain'));
    const { asked, json } = synthWith((app) => new Integration(app, 'More', { additionalPermissions: extra }));
    expect(new Set(asked)).toEqual(
      new Set([
        ...plain.asked,
        `${GRAPH}: Device.Read.All Role 7438b122-aefc-4978-80ed-43db9fcc7715`,
        `${GRAPH}: User.Read Scope e1fe6dd8-ba31-4d61-89e7-88639da4683d`,
      ]),
    );
    expect(only(json, 'resource', 'azuread_application').sign_in_audience).toBe(audience);
  });

  test.each(classes)('%s has additional directory roles assigned', (_, __, Integration) => {
    const { json } = synthWith(
      (app) => new Integration(app, 'More', { additionalDirectoryRoles: [DirectoryRole.AUTHENTICATION_ADMINISTRATOR] }),
    );
    expect(only(json, 'resource', 'azuread_directory_role_assignment')).toMatchObject({
      role_id: 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
      '//': { comment: 'Authentication Administrator, for More' },
    });
  });

  test('has a role once that it and its user ask for', () => {
    const { json } = synthWith(
      (app) =>
        new ExchangeOnlineIntegration(app, 'Exo', {
          exchangeAdministrator: true,
          additionalDirectoryRoles: [DirectoryRole.EXCHANGE_ADMINISTRATOR],
        }),
    );
    expect(only(json, 'resource', 'azuread_directory_role_assignment')['//'].comment).toBe(
      'Exchange Administrator, for Exo',
    );
  });

  test.each([
    ['keyVault', AzureIntegration],
    ['storage', AzureIntegration],
    ['includeRecommended', GraphIntegration],
    ['fullAccessAsApp', ExchangeOnlineIntegration],
    ['exchangeAdministrator', ExchangeOnlineIntegration],
  ])('refuses the text "false" as %s, which JavaScript counts as on', (option, Integration) => {
    expect(() => synthWith((app) => new Integration(app, 'Integration', { [option]: 'false' }))).toThrow(
      `"${option}" must be true or false, got "false"`,
    );
  });

  test('refuses an additional directory role that is none, naming the prop', () => {
    expect(() =>
      synthWith((app) => new CspIntegration(app, 'Csp', { additionalDirectoryRoles: [undefined as never] })),
    ).toThrow('"additionalDirectoryRoles[0]" must be a DirectoryRole such as DirectoryRole.EXCHANGE_ADMINISTRATOR');
  });

  test.each(classes)('%s is refused a second time in an app', (name, _, Integration) => {
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    new Integration(app, 'One');
    expect(() => new Integration(app, 'Two')).toThrow(
      `"integrations" of an app must have one ${name} at most, got One and Two`,
    );
  });

  test.each(classes)('%s is refused by that name where minified code calls it otherwise', (name, _, Integration) => {
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    new Integration(app, 'One');
    Object.defineProperty(Integration, 'name', { value: 't' });
    try {
      expect(() => new Integration(app, 'Two')).toThrow(`must have one ${name} at most`);
    } finally {
      Object.defineProperty(Integration, 'name', { value: name });
    }
  });

  test('may be extended, and what extends it may repeat', () => {
    class Own extends GraphIntegration {}
    const app = new RewstOwnedApp(newStack(), 'Rewst');
    new GraphIntegration(app, 'Graph');
    new Own(app, 'One');
    expect(() => new Own(app, 'Two')).not.toThrow();
  });
});
