import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import {
  asks,
  changed,
  configuration,
  DIRECTORY_READ_WRITE_ALL,
  GRAPH,
  noted,
  ref,
  reviewChange,
  reviewPlan,
  USER_READ,
  USER_READ_ALL,
} from './helpers';
import { planned, planOf } from './planned';

const SHAREPOINT = '00000003-0000-0ff1-ce00-000000000000';

/** The Markdown of what a configuration of one app asks for. */
function asked(app: Json, rest: Json = {}): string {
  return renderMarkdown(reviewChange(configuration(), { ...configuration(app), ...rest }));
}

function asksApi(resource_app_id: string, id = USER_READ_ALL): Json {
  return { required_resource_access: [{ resource_app_id, resource_access: [{ type: 'Role', id }] }] };
}

describe('a client ID by its name in the provider', () => {
  const data = { azuread_application_published_app_ids: { ids: {} } };

  test.each([['result.MicrosoftGraph'], ['result["MicrosoftGraph"]']])('is known in synthesized JSON: %s', (name) => {
    const app = asksApi(ref(`data.azuread_application_published_app_ids.ids.${name}`));
    expect(asked(app, { data })).toContain('| `User.Read.All` | application | `Microsoft Graph` | other |');
  });

  test('is known through a service principal', () => {
    const client_id = ref('data.azuread_application_published_app_ids.ids.result.MicrosoftGraph');
    const graph = { ...data, azuread_service_principal: { graph: { client_id } } };
    const id = ref('data.azuread_service_principal.graph.app_role_ids["User.Read.All"]');
    const app = asksApi(ref('data.azuread_service_principal.graph.client_id'), id);
    expect(asked(app, { data: graph })).toContain('| `User.Read.All` | application | `Microsoft Graph` |');
  });

  test('is not known where the provider has no such name', () => {
    const path = 'data.azuread_application_published_app_ids.ids.result.NoSuchApi';
    expect(asked(asksApi(ref(path)), { data })).toContain(`\`\${${path}}\``);
  });

  const plannedWith = (...references: string[]) =>
    reviewPlan(
      planOf(
        [
          planned('data.azuread_application_published_app_ids.ids', {}, { unknown: ['result'] }),
          planned(
            'azuread_application_api_access.a',
            { application_id: 'other', role_ids: [USER_READ_ALL] },
            { unknown: ['api_client_id'] },
          ),
        ],
        {
          'azuread_application_api_access.a': {
            api_client_id: references.map((each) => `data.azuread_application_published_app_ids.ids.${each}`),
          },
        },
      ),
    );

  test('is known in a plan that reads it during apply', () => {
    expect(changed(plannedWith('result["MicrosoftGraph"]', 'result'))).toEqual([
      'added Microsoft Graph User.Read.All (application), no',
    ]);
  });

  test('is not known where an expression may pick another name', () => {
    expect(changed(plannedWith('result.MicrosoftGraph', 'result.AzureKeyVault', 'result'))).toEqual([
      `added known after apply ${USER_READ_ALL} (application), no`,
    ]);
  });
});

test('an API without a catalogue has its name', () => {
  expect(asked(asksApi(SHAREPOINT))).toContain(
    `| \`${USER_READ_ALL}\` | application | \`Office 365 SharePoint Online\` (\`${SHAREPOINT}\`) |`,
  );
});

test('an ID of the other type is no permission, and says which one it is', () => {
  const report = reviewChange(configuration(), configuration(asks(['Role', USER_READ], ['Scope', USER_READ_ALL])));
  expect(report.changes.map(({ value, impact }) => [value, impact])).toEqual([
    [null, 'unknown'],
    [null, 'unknown'],
  ]);
  expect(renderMarkdown(report)).toContain(
    `- \`${USER_READ_ALL}\`: It is the ID of \`User.Read.All\`, an application permission.\n- \`${USER_READ}\`: It is the ID of \`User.Read\`, a delegated permission.`,
  );
  expect(asked(asksApi(GRAPH))).not.toContain('It is the ID of');
});

test('a service principal that is taken over and has no name yet is shown by its client ID, once', () => {
  const vendor = { client_id: 'aaaa1111-2222-4333-8444-555566667777', use_existing: true };
  const markdown = renderMarkdown(
    reviewPlan(planOf([planned('azuread_service_principal.vendor', vendor, { unknown: ['display_name'] })])),
  );
  expect(markdown).toContain('Terraform manages the service principal of `aaaa1111-2222-4333-8444-555566667777`');
  expect(markdown).toContain('The service principal `aaaa1111-2222-4333-8444-555566667777`, which is of no app');
  expect(markdown).not.toContain('known after apply');
});

test('a secret without a name is shown by its address, before and after apply', () => {
  const app = { id: '/applications/object', display_name: 'Ledger' };
  const secret = { application_id: '/applications/object' };
  const address = 'azuread_application_password.ledger["main"]';
  const noteOf = (change: Json) =>
    noted(reviewPlan(planOf([planned('azuread_application.a', app, { actions: ['no-op'], before: app }), change])));
  expect(noteOf(planned(address, secret, { unknown: ['display_name'] }))).toEqual([`secret-created ${address}`]);
  expect(noteOf(planned(address, null, { before: { ...secret, display_name: '' } }))).toEqual([
    `last-secret-destroyed ${address}`,
  ]);
});

describe('what may be one of several', () => {
  const each = { for_each_expression: { references: ['azuread_application.a'] } };
  const apps = ['x', 'y'].map((key) =>
    planned(`azuread_application.a["${key}"]`, { display_name: `Ledger ${key}` }, { unknown: ['id', 'client_id'] }),
  );
  const withEach = (json: Json, address: string): Json => {
    const configuration = json.configuration as { root_module: { resources: Json[] } };
    Object.assign(configuration.root_module.resources.find((one) => one.address === address) ?? {}, each);
    return json;
  };

  test('is known to the configuration if each of them is one of its apps', () => {
    const secrets = ['x', 'y'].map((key) =>
      planned(`azuread_application_password.a["${key}"]`, {}, { unknown: ['application_id'] }),
    );
    const json = planOf([...apps, ...secrets], {
      'azuread_application.a': {},
      'azuread_application_password.a': { application_id: ['each.value.id', 'each.value'] },
    });
    const report = reviewPlan(withEach(json, 'azuread_application_password.a'), 'critical');
    expect(report.gates).toMatchObject([{ passed: true }]);
    const markdown = renderMarkdown(report);
    expect(markdown).not.toContain('not configured here');
    expect(markdown).toContain('`Ledger x, Ledger y`');
  });

  const joining = (...references: string[]) =>
    reviewPlan(
      planOf(
        [
          ...['x', 'y'].map((key) =>
            planned(`azuread_group.g["${key}"]`, { display_name: `Team ${key}` }, { unknown: ['object_id'] }),
          ),
          ...['x', 'y'].map((key) =>
            planned(
              `azuread_group_member.m["${key}"]`,
              { member_object_id: 'someone' },
              { unknown: ['group_object_id'] },
            ),
          ),
        ],
        { 'azuread_group.g': {}, 'azuread_group_member.m': { group_object_id: references } },
      ),
      'critical',
    );

  test('is each group that it may be, and every membership counts', () => {
    const report = joining('azuread_group.g', 'each.value.team', 'each.value');
    expect(renderMarkdown(report)).toContain('2 memberships or ownerships of groups are added');
    expect(renderMarkdown(report)).toContain('a member of group `Team x or Team y`');
    expect(report.gates).toMatchObject([{ passed: true }]);
  });

  test('has the address of what names it where it may be yet another group', () => {
    const report = joining('azuread_group.g', 'local.other');
    expect(renderMarkdown(report)).toContain('a member of group `known after apply, azuread_group_member.m["x"]`');
    expect(report.gates).toMatchObject([{ passed: false }]);
  });
});

test('a client that is not known before apply has the name of the app that it refers to', () => {
  const json = planOf(
    [
      planned('azuread_application.api', { display_name: 'Ledger' }, { unknown: ['id'] }),
      planned('azuread_application.cli', { display_name: 'Ledger CLI' }, { unknown: ['client_id'] }),
      planned(
        'azuread_application_pre_authorized.a',
        { permission_ids: ['scope'] },
        { unknown: ['application_id', 'authorized_client_id'] },
      ),
    ],
    {
      'azuread_application.api': {},
      'azuread_application.cli': {},
      'azuread_application_pre_authorized.a': {
        application_id: ['azuread_application.api.id'],
        authorized_client_id: ['azuread_application.cli.client_id'],
      },
    },
  );
  expect(renderMarkdown(reviewPlan(json))).toContain('client `known after apply, refers to Ledger CLI`');
});

test('a sensitive value of something new is not said to change', () => {
  const block = { resource_app_id: GRAPH, resource_access: [{ id: USER_READ_ALL, type: 'Role' }] };
  const after_sensitive = { required_resource_access: true };
  const change = planned('azuread_application.a', { display_name: 'Ledger', required_resource_access: [block] });
  const json = planOf([{ ...change, change: { ...(change.change as Json), after_sensitive } }]);
  expect(renderMarkdown(reviewPlan(json))).not.toContain('changed');
  expect(renderMarkdown(reviewPlan(json))).toContain('`sensitive value`');
});

describe('a custom directory role', () => {
  const reviewed = (role: Json, assignment: Json, unknown: string[]) =>
    reviewPlan(
      planOf(
        [
          planned('azuread_custom_directory_role.a', role, { unknown: 'object_id' in role ? [] : ['object_id'] }),
          planned('azuread_directory_role_assignment.a', { ...assignment, principal_object_id: 'x' }, { unknown }),
        ],
        {
          'azuread_custom_directory_role.a': {},
          'azuread_directory_role_assignment.a': { role_id: ['azuread_custom_directory_role.a.object_id'] },
        },
      ),
      'critical',
    );

  test('is called by its name, and is not taken for the built-in one that is called so', () => {
    const report = reviewed({ display_name: 'Directory Readers' }, {}, ['role_id']);
    expect(renderMarkdown(report)).toContain('`known after apply, refers to Directory Readers`');
    expect(report.gates).toMatchObject([{ passed: false }]);
  });

  test('is called by its name beside its ID', () => {
    const role_id = '0d1f1bd0-6a3c-4b0e-9f7e-0f0a1c6f5f10';
    const report = reviewed({ display_name: 'Directory Readers', object_id: role_id }, { role_id }, []);
    expect(renderMarkdown(report)).toContain(`| \`Directory Readers\` (\`${role_id}\`) | directory role |`);
    expect(report.gates).toMatchObject([{ passed: false }]);
  });
});

test('an owner that is not known before apply has the address that it refers to', () => {
  const json = planOf(
    [
      planned('azuread_application.a', { display_name: 'Ledger' }, { unknown: ['id', 'client_id'] }),
      planned('azuread_service_principal.a', {}, { unknown: ['client_id', 'display_name', 'object_id'] }),
      planned('azuread_application_owner.a', {}, { unknown: ['application_id', 'owner_object_id'] }),
    ],
    {
      'azuread_application.a': {},
      'azuread_service_principal.a': { client_id: ['azuread_application.a.client_id'] },
      'azuread_application_owner.a': {
        application_id: ['azuread_application.a.id'],
        owner_object_id: ['azuread_service_principal.a.object_id'],
      },
    },
  );
  expect(renderMarkdown(reviewPlan(json))).toContain(
    '`known after apply, refers to azuread_service_principal.a` becomes an owner',
  );
});

test('principals of which only the IDs are known are not reported as unknown', () => {
  const grants = ['x', 'y'].map((principal_object_id) =>
    planned(
      `azuread_app_role_assignment.a["${principal_object_id}"]`,
      { principal_object_id, app_role_id: USER_READ_ALL },
      { unknown: ['resource_object_id'] },
    ),
  );
  expect(renderMarkdown(reviewPlan(planOf(grants, { 'azuread_app_role_assignment.a': {} })))).toMatch(
    /^\*\*[^:]*: principals gain 2 permissions/,
  );
});

test.each([
  ['local.id', undefined, '`azuread_application_password.a` is not known before apply and gets a new way to sign in'],
  ['var.id', 'elsewhere', '`elsewhere` is not configured here and gets a new way to sign in'],
])('a secret of an app by %s says what is known of it', (reference, application_id, sentence) => {
  const unknown = application_id === undefined ? ['application_id'] : [];
  const json = planOf([planned('azuread_application_password.a', { application_id }, { unknown })], {
    'azuread_application_password.a': { application_id: [reference] },
  });
  expect(renderMarkdown(reviewPlan(json))).toContain(sentence);
});

describe('in a plan, what an app of the same configuration publishes', () => {
  const api = { display_name: 'Orders' };
  const client = { display_name: 'Shop', required_resource_access: [{ resource_access: [{ type: 'Scope' }] }] };
  const plannedWith = (resource_access: Json, unknown: Json) => {
    const shop = planned('azuread_application.shop', {
      ...client,
      required_resource_access: [{ resource_access: [{ type: 'Scope', ...resource_access }] }],
    });
    (shop.change as Json).after_unknown = {
      required_resource_access: [{ resource_app_id: true, resource_access: [unknown] }],
    };
    const json = planOf([
      planned('azuread_application.orders', api, { unknown: ['client_id'] }),
      planned('azuread_service_principal.orders', {}, { unknown: ['client_id', 'oauth2_permission_scope_ids'] }),
      shop,
    ]);
    const refersTo = (...references: string[]) => ({ references });
    return reviewPlan({
      ...json,
      configuration: {
        root_module: {
          resources: [
            {
              address: 'azuread_service_principal.orders',
              expressions: { client_id: refersTo('azuread_application.orders.client_id') },
            },
            {
              address: 'azuread_application.shop',
              expressions: {
                required_resource_access: [
                  {
                    resource_app_id: refersTo('azuread_application.orders.client_id'),
                    resource_access: [
                      { id: refersTo('azuread_service_principal.orders.oauth2_permission_scope_ids["Orders.Read"]') },
                    ],
                  },
                ],
              },
            },
          ],
        },
      },
    });
  };

  test('is called by that app and by the name that it refers to', () => {
    expect(plannedWith({}, { id: true }).changes).toMatchObject([
      {
        app: 'Shop',
        api: 'Orders',
        value: null,
        unresolved: 'known after apply, refers to Orders.Read',
        impact: 'other',
      },
    ]);
  });

  test('is not rated where it has the ID of a grave permission of an API of Microsoft', () => {
    expect(plannedWith({ type: 'Role', id: DIRECTORY_READ_WRITE_ALL }, {}).changes).toMatchObject([
      { app: 'Shop', impact: 'unknown' },
    ]);
  });
});

test('what an app of the same configuration publishes is rated alike before and after it is made', () => {
  const orders = { display_name: 'Orders', client_id: 'c-1', object_id: 'o-1' };
  const shop = (id: string) => ({
    display_name: 'Shop',
    required_resource_access: [{ resource_app_id: 'c-1', resource_access: [{ type: 'Role', id }] }],
  });
  const json = (id: string, mode: Json) =>
    planOf([planned('azuread_application.orders', orders, mode), planned('azuread_application.shop', shop(id))]);
  const kept = { before: orders, actions: ['no-op'] };
  expect(reviewPlan(json('own-role', kept)).changes).toMatchObject([{ app: 'Shop', api: 'Orders', impact: 'other' }]);
  expect(reviewPlan(json(DIRECTORY_READ_WRITE_ALL, kept)).changes).toMatchObject([{ impact: 'unknown' }]);
});

test('the ID of an own permission is named as the app names it, unless several apps name it otherwise', () => {
  const role = (value: string) => ({ app_role: [{ id: 'r-1', value }] });
  const orders = { display_name: 'Orders', client_id: 'c-1', object_id: 'o-1' };
  const shop = {
    display_name: 'Shop',
    required_resource_access: [{ resource_app_id: 'c-1', resource_access: [{ type: 'Role', id: 'R-1' }] }],
  };
  const namesOf = (...others: Json[]) =>
    reviewPlan(planOf([planned('azuread_application.shop', shop), ...others])).changes.map(({ value }) => value);
  const app = planned('azuread_application.orders', { ...orders, ...role('Orders.Read') });
  expect(namesOf(app)).toEqual(['Orders.Read']);
  expect(
    namesOf(
      planned('azuread_application.orders', orders),
      planned('azuread_application_app_role.r', { application_id: 'o-1', role_id: 'r-1', value: 'Orders.Read' }),
    ),
  ).toEqual(['Orders.Read']);
  expect(namesOf(app, planned('azuread_application.other', { display_name: 'Other', ...role('Stock') }))).toEqual([
    null,
  ]);
});

describe('an owner', () => {
  const owned = (owner: string, ...others: Json[]) =>
    renderMarkdown(
      reviewPlan(planOf([planned('azuread_application.a', { display_name: 'A', owners: [owner] }), ...others])),
    );

  test('is shown by its name, with the object ID', () => {
    const ann = planned('data.azuread_user.ann', { object_id: 'o-1', display_name: 'Ann' });
    expect(owned('o-1', ann)).toContain('`Ann` (`o-1`) becomes an owner of the application of `A`');
  });

  test('is whoever deploys, where the provider says that', () => {
    const me = planned('data.azuread_client_config.me', { object_id: 'o-2' });
    expect(owned('o-2', me)).toContain('`whoever deploys` (`o-2`) becomes an owner');
    expect(owned('o-3', me)).toContain('- `o-3` becomes an owner');
  });
});

test('what is known after apply is said with the address that it refers to, though nothing of that is read', () => {
  const app = planned('azuread_application.a', { display_name: 'A', web: [{}] });
  (app.change as Json).after_unknown = { web: [{ redirect_uris: true }] };
  const trust = planned(
    'azuread_application_federated_identity_credential.a',
    { subject: 'job' },
    { unknown: ['issuer'] },
  );
  const references = (...all: string[]) => ({ references: all });
  const text = renderMarkdown(
    reviewPlan({
      ...planOf([planned('azurerm_thing.t', {}, { unknown: ['host'] }), app, trust]),
      configuration: {
        root_module: {
          resources: [
            {
              address: 'azuread_application.a',
              expressions: { web: [{ redirect_uris: references('azurerm_thing.t.host') }] },
            },
            {
              address: 'azuread_application_federated_identity_credential.a',
              expressions: { issuer: references('azurerm_thing.t.host') },
            },
          ],
        },
      },
    }),
  );
  expect(text).toContain('Redirect URI `known after apply, refers to azurerm_thing.t`');
  expect(text).toContain('`federated credential for job` (`known after apply, refers to azurerm_thing.t`)');
});

test('an API of which a plan has the object ID alone is called by that, and the ID of a permission that others have says so', () => {
  const grant = { app_role_id: DIRECTORY_READ_WRITE_ALL, principal_object_id: 'somebody', resource_object_id: 'o-1' };
  const report = reviewPlan(
    planOf([planned('azuread_app_role_assignment.a', grant, { unknown: ['resource_display_name'] })]),
  );
  expect(report.changes).toMatchObject([
    {
      api: 'service principal o-1',
      impact: 'unknown',
      note: expect.stringContaining('`Directory.ReadWrite.All` of Microsoft Graph'),
    },
  ]);
});

test('an ID that is that of a permission of another API says so', () => {
  expect(asked(asksApi(SHAREPOINT))).toContain(
    `- \`${USER_READ_ALL}\`: It is the ID of \`User.Read.All\` of Microsoft Graph.`,
  );
});

test('an app of a template is called by its address, whichever of its IDs refers to it', () => {
  const template = 'azuread_application_from_template.t';
  const ids = ['application_object_id', 'service_principal_id', 'service_principal_object_id'];
  const json = planOf(
    [
      planned(template, { display_name: 'SSO' }, { unknown: ids }),
      planned('azuread_service_principal_token_signing_certificate.c', {}, { unknown: ['service_principal_id'] }),
      planned(
        'azuread_app_role_assignment.a',
        { app_role_id: '00000000-0000-0000-0000-000000000000', principal_object_id: 'somebody' },
        { unknown: ['resource_object_id'] },
      ),
    ],
    {
      [template]: {},
      'azuread_service_principal_token_signing_certificate.c': {
        service_principal_id: [`${template}.service_principal_id`],
      },
      'azuread_app_role_assignment.a': { resource_object_id: [`${template}.service_principal_object_id`] },
    },
  );
  const text = renderMarkdown(reviewPlan(json));
  expect(text).toContain(`assigned to app \`known after apply, refers to ${template}\``);
  expect(text).toContain(`- \`${template}\` changes`);
  expect(text).not.toContain('.service_principal_id');
  expect(text).not.toContain(`(\`${template}\`)`);
});

test('what somebody gets that is known after apply has the address of the resource that gives it', () => {
  const grant = { principal_object_id: 'o-1', principal_display_name: 'Vendor' };
  const json = planOf([
    planned('azuread_app_role_assignment.a', grant, { unknown: ['app_role_id', 'resource_object_id'] }),
  ]);
  expect(renderMarkdown(reviewPlan(json))).toContain(
    '| `Vendor` | `known after apply` (`azuread_app_role_assignment.a`) |',
  );
});

test('a sensitive principal is shown by the address of the resource that names it', () => {
  const role = { role_id: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', principal_object_id: 'somebody' };
  const entry = planned('azuread_directory_role_assignment.readers', role);
  Object.assign(entry.change as Json, { after_sensitive: { principal_object_id: true } });
  const text = renderMarkdown(reviewPlan(planOf([entry])));
  expect(text).toContain('| `azuread_directory_role_assignment.readers` | `Directory Readers` |');
  expect(text).not.toContain('<sub></sub>');
});

test('all directory roles that a reference may lead to are named', () => {
  const role = (key: string, display_name: string) =>
    planned(`azuread_directory_role.r["${key}"]`, { display_name }, { unknown: ['object_id'] });
  const member = planned(
    'azuread_directory_role_member.m["a"]',
    { member_object_id: 'somebody' },
    { unknown: ['role_object_id'] },
  );
  const json = planOf([role('b', 'Reports Reader'), role('a', 'Directory Readers'), member], {
    'azuread_directory_role_member.m': { role_object_id: ['azuread_directory_role.r', 'each.key'] },
  });
  expect(reviewPlan(json).changes).toMatchObject([
    { unresolved: 'known after apply, refers to Directory Readers or Reports Reader', impact: 'unknown' },
  ]);
});

describe('a client of an app that gets a scope without consent', () => {
  const SCOPE = '12340000-0000-4000-8000-000000000001';
  const api = { oauth2_permission_scope: [{ id: SCOPE, value: 'Orders.Read' }] };
  const text = (authorized_client_id: string) =>
    renderMarkdown(
      reviewPlan(
        planOf([
          planned('azuread_application.api', { id: '/applications/o1', display_name: 'Orders', api }),
          planned('azuread_application.spa', { id: '/applications/o2', client_id: 'c2', display_name: 'Shop' }),
          planned('azuread_application_pre_authorized.p', {
            application_id: '/applications/o1',
            authorized_client_id,
            permission_ids: [SCOPE],
          }),
        ]),
      ),
    );

  test.each([
    ['an app of the configuration', 'c2', '`Shop` (`c2`)'],
    ['an app of Microsoft', '04b07795-8ddb-461a-bbee-02f9e1bf7b46', '`Microsoft Azure CLI` ('],
    ['an app that nobody knows', 'c3', 'client `c3` scope'],
  ])('is called by its name, as is the scope: %s', (_, id, name) => {
    expect(text(id)).toContain(name);
    expect(text(id)).toContain('scope `Orders.Read` without');
  });
});

test('a scope of an own app that is asked for by its ID and granted by its name is one permission', () => {
  const id = '12340000-0000-4000-8000-000000000001';
  const scope = (value: string) => ({ api: [{ oauth2_permission_scope: [{ id, value }] }] });
  const report = reviewPlan(
    planOf(
      [
        planned('azuread_application.api', { display_name: 'API', ...scope('access') }, { unknown: ['client_id'] }),
        planned('azuread_service_principal.api', {}, { unknown: ['client_id', 'object_id'] }),
        planned('azuread_application.spa', { display_name: 'SPA' }, { unknown: ['client_id', 'id'] }),
        planned('azuread_service_principal.spa', {}, { unknown: ['client_id', 'object_id'] }),
        planned(
          'azuread_application_api_access.spa',
          { scope_ids: [id] },
          { unknown: ['application_id', 'api_client_id'] },
        ),
        planned(
          'azuread_service_principal_delegated_permission_grant.spa',
          { claim_values: ['access'] },
          { unknown: ['service_principal_object_id', 'resource_service_principal_object_id'] },
        ),
      ],
      {
        'azuread_service_principal.api': { client_id: ['azuread_application.api.client_id'] },
        'azuread_service_principal.spa': { client_id: ['azuread_application.spa.client_id'] },
        'azuread_application_api_access.spa': {
          application_id: ['azuread_application.spa.id'],
          api_client_id: ['azuread_application.api.client_id'],
        },
        'azuread_service_principal_delegated_permission_grant.spa': {
          service_principal_object_id: ['azuread_service_principal.spa.object_id'],
          resource_service_principal_object_id: ['azuread_service_principal.api.object_id'],
        },
      },
    ),
  );
  expect(report.changes).toMatchObject([{ app: 'SPA', change: 'added', granted: 'now', value: 'access', id }]);
});

test('a package gives what its catalogue holds, by the name of that', () => {
  const text = renderMarkdown(
    reviewPlan(
      planOf([
        planned('azuread_group.g', { object_id: 'g1', display_name: 'Readers' }),
        planned('azuread_access_package.p', { id: 'p1', display_name: 'Data' }),
        planned('azuread_access_package_resource_catalog_association.g', {
          id: 'c1/r1',
          catalog_id: 'c1',
          resource_origin_id: 'g1',
        }),
        planned('azuread_access_package_resource_package_association.g', {
          access_package_id: 'p1',
          access_type: 'Member',
          catalog_resource_association_id: 'c1/r1',
        }),
      ]),
    ),
  );
  expect(text).toContain('Access packages of `Data` may give `Readers` as `Member`.');
  expect(text).toMatch(/^\*\*🟡 Broader: access packages of /);
});
