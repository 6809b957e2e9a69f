import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { changed, configuration, GRAPH, noted, ref, reviewChange, USER_READ, USER_READ_ALL } from './helpers';

const scope = { id: USER_READ, type: 'Scope' };

/** What a configuration of one app asks for. */
function asked(access: Json, rest: Json = {}): string[] {
  const after = { ...configuration({ required_resource_access: access }), ...rest };
  return changed(reviewChange(configuration(), after)).map((line) => line.replace(/^added |, no$/g, ''));
}

test.each([
  ['objects', { resource_app_id: GRAPH, resource_access: scope }],
  ['lists of objects', [{ resource_app_id: GRAPH, resource_access: [scope] }]],
])('blocks may be written as %s', (_, access) => {
  expect(asked(access)).toEqual(['Microsoft Graph User.Read (delegated)']);
});

test('resources may be written as lists', () => {
  const listed = { resource: [{ azuread_application: [{ rewst: [{ display_name: 'Rewst' }] }] }] };
  expect(noted(reviewChange({}, listed))).toEqual(['app-created']);
});

test('GUIDs in capitals are the same GUIDs', () => {
  expect(asked({ resource_app_id: GRAPH, resource_access: { id: USER_READ.toUpperCase(), type: 'Scope' } })).toEqual([
    'Microsoft Graph User.Read (delegated)',
  ]);
});

test('locals of the file are followed', () => {
  const locals = { graph: GRAPH, alias: ref('local.graph') };
  expect(asked({ resource_app_id: ref('local.alias'), resource_access: scope }, { locals })).toEqual([
    'Microsoft Graph User.Read (delegated)',
  ]);
});

test('attributes of other resources are followed to their values', () => {
  const data = { azuread_service_principal: { graph: { client_id: GRAPH } } };
  const access = { resource_app_id: ref('data.azuread_service_principal.graph.client_id'), resource_access: scope };
  expect(asked(access, { data })).toEqual(['Microsoft Graph User.Read (delegated)']);
});

test('resources that refer to each other do not hang', () => {
  const data = {
    azuread_service_principal: {
      a: { client_id: ref('data.azuread_service_principal.b.client_id') },
      b: { client_id: ref('data.azuread_service_principal.a.client_id') },
    },
  };
  const access = { resource_app_id: ref('data.azuread_service_principal.a.client_id'), resource_access: scope };
  expect(asked(access, { data })).toHaveLength(1);
});

test('an end that is relative is shown as it is', () => {
  const password = {
    application_id: ref('azuread_application.rewst.id'),
    display_name: 's',
    end_date_relative: '4320h',
  };
  const after = configuration({}, { azuread_application_password: { s: password } });
  expect(renderMarkdown(reviewChange(configuration(), after))).toContain('ends: `4320h after it is made`.');
});

test('locals that go round in a circle do not hang', () => {
  const locals = { a: ref('local.b'), b: ref('local.a') };
  expect(asked({ resource_app_id: ref('local.a'), resource_access: scope }, { locals })).toHaveLength(1);
});

test("a permission that is looked up by name in an API's service principal is that permission", () => {
  const data = { azuread_service_principal: { graph: { client_id: GRAPH } } };
  const id = ref('data.azuread_service_principal.graph.app_role_ids["User.Read.All"]');
  expect(asked({ resource_app_id: GRAPH, resource_access: { id, type: 'Role' } }, { data })).toEqual([
    'Microsoft Graph User.Read.All (application)',
  ]);
});

test.each([
  ['of another API', 'data.azuread_service_principal.hr.app_role_ids["User.Read.All"]'],
  [
    'among those of the other type',
    'data.azuread_service_principal.graph.oauth2_permission_scope_ids["User.Read.All"]',
  ],
  ['in what is no service principal', 'azuread_application.rewst.app_role_ids["User.Read.All"]'],
])('a name that is looked up %s says nothing of the permission', (_, expression) => {
  const hr = { client_id: '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11' };
  const data = { azuread_service_principal: { hr, graph: { client_id: GRAPH } } };
  const access = { resource_app_id: GRAPH, resource_access: { id: ref(expression), type: 'Role' } };
  const after = { ...configuration({ required_resource_access: access }), data };
  expect(reviewChange(configuration(), after).changes[0]).toMatchObject({
    value: null,
    unresolved: ref(expression),
    impact: 'unknown',
  });
});

test.each([
  'var.id',
  'lookup(local.ids, "x")',
  'data.azuread_service_principal.graph.app_role_ids[var.name]',
  'true ? "a" : "b"',
])('an expression that cannot be resolved is shown as it stands: %s', (expression) => {
  const access = { resource_app_id: GRAPH, resource_access: { id: ref(expression), type: 'Role' } };
  const report = reviewChange(configuration(), configuration({ required_resource_access: access }));
  expect(report.changes[0]).toMatchObject({ api: 'Microsoft Graph', unresolved: ref(expression), impact: 'unknown' });
});

test('a permission whose type cannot be resolved counts as the graver one', () => {
  expect(asked({ resource_app_id: GRAPH, resource_access: { id: USER_READ_ALL, type: ref('var.type') } })).toEqual([
    'Microsoft Graph User.Read.All (application)',
  ]);
});

test('a dynamic block is shown as one that nobody can tell', () => {
  const after = configuration({ dynamic: { required_resource_access: { for_each: ref('var.apis'), content: {} } } });
  const report = reviewChange(configuration(), after, 'critical');
  expect(report.changes[0]).toMatchObject({ unresolved: 'dynamic block required_resource_access', impact: 'unknown' });
  expect(report.gate?.passed).toBe(false);
});

test('a dynamic web block may turn tokens on and add redirect URIs', () => {
  const after = configuration({ dynamic: { web: { for_each: [], content: {} } } });
  expect(noted(reviewChange(configuration(), after))).toEqual([
    'id-tokens-on',
    'access-tokens-on',
    'foreign-redirect-uri-added dynamic block web',
  ]);
});

test('escaped template markers are text', () => {
  const after = configuration({ display_name: '$${a} %%{b}' });
  expect(reviewChange({}, after).notes[0].app).toBe(`${ref('a')} %{b}`);
});

test('comments name the integrations that ask, and what the catalogue lacks', () => {
  const hr = '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11';
  const access = {
    '//': 'Contoso HR',
    resource_app_id: hr,
    resource_access: { '//': 'Staff.Read (delegated), for Hr, Graph', id: USER_READ_ALL, type: 'Scope' },
  };
  const report = reviewChange(configuration(), configuration({ required_resource_access: access }));
  expect(report.changes[0]).toMatchObject({
    permission: `${hr} ${USER_READ_ALL} (delegated)`,
    api: 'Contoso HR',
    value: 'Staff.Read',
    integrations: ['Hr', 'Graph'],
    impact: 'unknown',
  });
  expect(renderMarkdown(report)).toContain(
    `| \`Staff.Read\` (\`${USER_READ_ALL}\`) | delegated | \`Contoso HR\` (\`${hr}\`) |`,
  );
});

test('a comment cannot give a permission of the catalogue another name', () => {
  const access = {
    '//': 'Harmless API',
    resource_app_id: GRAPH,
    resource_access: { '//': 'openid (delegated), for Graph', id: USER_READ_ALL, type: 'Role' },
  };
  expect(asked(access)).toEqual(['Microsoft Graph User.Read.All (application)']);
});

test('an app that azuread_application_registration and its companions make is one app', () => {
  const application_id = ref('azuread_application_registration.a.id');
  const after = {
    resource: {
      azuread_application_registration: {
        a: { display_name: 'A', sign_in_audience: 'AzureADMultipleOrgs', implicit_id_token_issuance_enabled: true },
      },
      azuread_application_api_access: {
        a: { application_id, api_client_id: GRAPH, role_ids: [USER_READ_ALL], scope_ids: [USER_READ] },
      },
      azuread_application_redirect_uris: { a: { application_id, type: 'SPA', redirect_uris: ['https://a.test/'] } },
      azuread_application_owner: { a: { application_id, owner_object_id: 'alice' } },
      azuread_application_password: { a: { application_id, display_name: 's' } },
    },
  };
  const report = reviewChange({}, after);
  expect(changed(report)).toEqual([
    'added Microsoft Graph User.Read (delegated), no',
    'added Microsoft Graph User.Read.All (application), no',
  ]);
  expect(noted(report)).toEqual([
    'app-created',
    'audience-widened',
    'id-tokens-on',
    'foreign-redirect-uri-added https://a.test/',
    'owner-added alice',
    'secret-created s',
  ]);
  expect(new Set(report.notes.map(({ app }) => app))).toEqual(new Set(['A']));
});

test('apps of the same name are told apart by their addresses', () => {
  const access = { resource_app_id: GRAPH, resource_access: scope };
  const apps = {
    a: { display_name: 'Twin', required_resource_access: access },
    b: { display_name: 'Twin', required_resource_access: access },
  };
  const markdown = renderMarkdown(reviewChange({}, { resource: { azuread_application: apps } }));
  expect(markdown).toContain('| `Twin` (`azuread_application.a`) |');
  expect(markdown).toContain('| `Twin` (`azuread_application.b`) |');
});
