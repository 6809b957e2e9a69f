import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { asks, changed, configuration, GRAPH, noted, ref, reviewChange, USER_READ, USER_READ_ALL } from './helpers';

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

test('locals that refer to each other in a circle do not hang', () => {
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

test('a dynamic block is shown as not known', () => {
  const after = configuration({ dynamic: { required_resource_access: { for_each: ref('var.apis'), content: {} } } });
  const report = reviewChange(configuration(), after, 'critical');
  expect(report.changes[0]).toMatchObject({ unresolved: 'dynamic block required_resource_access', impact: 'unknown' });
  expect(report.gates[0]?.passed).toBe(false);
});

test('a dynamic web block may turn tokens on and add redirect URIs', () => {
  const after = configuration({ dynamic: { web: { for_each: [], content: {} } } });
  expect(noted(reviewChange(configuration(), after))).toEqual([
    'id-tokens-on',
    'access-tokens-on',
    'unknown-redirect-uri-added dynamic block web',
  ]);
});

/** What a review says when an app becomes another one: gains, and notes that stop the gate. */
function gainsOf(before: Json, after: Json): string[] {
  const { changes, notes } = reviewChange(before, after);
  return [
    ...changes.filter(({ gained }) => gained).map(({ unresolved, value }) => unresolved ?? `${value}`),
    ...notes.filter(({ broadens }) => broadens).map(({ kind, address }) => `${kind} ${address}`),
  ];
}

describe('an app that an import block adopts', () => {
  const access = (comment: string) => ({
    required_resource_access: { resource_app_id: GRAPH, resource_access: [{ '//': comment, ...scope }] },
  });
  const adopting = (comment: string) => ({
    ...configuration(access(comment)),
    import: [{ to: 'azuread_application.rewst', id: '/applications/x' }],
  });
  const KEPT = 'User.Read (delegated), kept';

  test('is not new, and what it was before is not known', () => {
    const report = reviewChange({}, adopting(KEPT));
    expect(noted(report)).toEqual(['app-imported']);
    expect(report.level).toBe('none');
    expect(renderMarkdown(report)).toContain('Synthesized JSON cannot tell what was there before');
  });

  test('gains what is not kept', () => {
    expect(gainsOf({}, adopting('User.Read (delegated), for Graph'))).toEqual(['User.Read']);
  });

  test('is no news when it is adopted already, and then kept permissions that come are gained', () => {
    expect(noted(reviewChange(adopting(KEPT), adopting(KEPT)))).toEqual([]);
    const before = { ...adopting(KEPT), ...configuration() };
    expect(gainsOf(before, adopting(KEPT))).toEqual(['User.Read']);
  });

  test.each([
    ['critical', '19dbc75e-c2e2-444c-a770-ec69d8559fc7'],
    ['high', 'ef5f7d5c-338f-44b0-86c3-351f46c8bb5f'],
    ['unknown', '99999999-1111-4111-8111-111111111111'],
  ])('is not believed that it had a permission that is rated high or worse: %s', (impact, id) => {
    const resource_access = [{ '//': 'User.Read (delegated), kept', id, type: 'Role' }];
    const report = reviewChange(
      {},
      {
        ...adopting(KEPT),
        ...configuration({ required_resource_access: [{ resource_app_id: GRAPH, resource_access }] }),
      },
    );
    expect(report.changes).toMatchObject([{ change: 'added', gained: true, impact }]);
  });

  test('alone may keep permissions by a comment', () => {
    expect(gainsOf(configuration(), configuration(access(KEPT)))).toEqual(['User.Read']);
  });
});

describe('a dynamic block', () => {
  const access = (...ids: string[]) => ({
    resource_app_id: GRAPH,
    resource_access: ids.map((id) => ({ id, type: 'Role' })),
  });
  const dynamic = (...ids: string[]) => ({ required_resource_access: { for_each: [1], content: access(...ids) } });
  const shown = 'dynamic block required_resource_access';

  test('stands beside static ones', () => {
    const mixed = (...ids: string[]) => configuration({ dynamic: dynamic(), required_resource_access: access(...ids) });
    expect(gainsOf(mixed(), mixed(USER_READ_ALL))).toEqual(['User.Read.All']);
  });

  test('is another one when its content changes', () => {
    const before = configuration({ dynamic: dynamic() });
    expect(gainsOf(before, configuration({ dynamic: dynamic(USER_READ_ALL) }))).toEqual([shown]);
    expect(gainsOf(before, before)).toEqual([]);
  });

  test('may be written in a list', () => {
    expect(gainsOf(configuration(), configuration({ dynamic: [dynamic(USER_READ_ALL)] }))).toEqual([shown]);
  });

  test('is found inside of other blocks', () => {
    const nested = { for_each: [USER_READ_ALL], content: { id: ref('resource_access.value'), type: 'Role' } };
    const after = configuration({
      required_resource_access: { ...access(USER_READ_ALL), dynamic: { resource_access: nested } },
    });
    const before = configuration({ required_resource_access: access(USER_READ_ALL) });
    expect(gainsOf(before, after)).toEqual(['dynamic block resource_access']);
  });

  test('leaves the redirect URIs of static ones alone', () => {
    const after = configuration({ web: { redirect_uris: ['https://a.test/'] }, dynamic: { web: { for_each: [] } } });
    expect(noted(reviewChange(configuration(), after))).toContain('foreign-redirect-uri-added https://a.test/');
  });
});

test('lists that locals hold are read', () => {
  const locals = { uris: [ref('local.uri')], uri: 'https://a.test/' };
  const after = { ...configuration({ web: { redirect_uris: ref('local.uris') } }), locals };
  expect(noted(reviewChange(configuration(), after))).toEqual(['foreign-redirect-uri-added https://a.test/']);
});

describe('what is behind an expression', () => {
  const role = (id: string, rest: Json = {}) => ({
    ...configuration({ required_resource_access: { resource_app_id: GRAPH, resource_access: { id, type: 'Role' } } }),
    ...rest,
  });
  const repeated = (forEach: unknown, rest: Json = {}) => ({
    ...configuration(
      {},
      {
        azuread_app_role_assignment: {
          g: { for_each: forEach, app_role_id: ref('each.value'), principal_object_id: 'p', resource_object_id: 'r' },
        },
      },
    ),
    ...rest,
  });
  const api = (id: string) => ({
    ...configuration({
      required_resource_access: {
        resource_app_id: ref('var.api'),
        resource_access: { id: USER_READ_ALL, type: 'Role' },
      },
    }),
    variable: { api: { default: id } },
  });
  const map = ref('lower(local.ids["x"])');

  test.each<[string, Json, Json, string[]]>([
    [
      'the default of a variable',
      role(ref('var.x'), { variable: { x: { default: 'a' } } }),
      role(ref('var.x'), { variable: { x: { default: 'b' } } }),
      [ref('var.x')],
    ],
    ['the default of a variable for an API', api('a'), api('b'), ['null']],
    ['an object', role(map, { locals: { ids: { x: 'a' } } }), role(map, { locals: { ids: { x: 'b' } } }), [map]],
    [
      'a local behind a local',
      role(map, { locals: { ids: { x: ref('local.y.z') }, y: { z: 'a' } } }),
      role(map, { locals: { ids: { x: ref('local.y.z') }, y: { z: 'b' } } }),
      [map],
    ],
    ...['local . y', 'local./* x */y', 'local. # x\n y'].map((name): [string, Json, Json, string[]] => [
      `a local that is named ${JSON.stringify(name)}`,
      role(ref(`lower(${name})`), { locals: { y: 'a' } }),
      role(ref(`lower(${name})`), { locals: { y: 'b' } }),
      [ref(`lower(${name})`)],
    ]),
    [
      'a value beside an address',
      role(ref('lower("https://a.test/${local.y}")'), { locals: { y: 'a' } }),
      role(ref('lower("https://a.test/${local.y}")'), { locals: { y: 'b' } }),
      [ref('lower("https://a.test/${local.y}")')],
    ],
    [
      'a key that looks like a comment',
      role(ref('lower(local.ids["//"])'), { locals: { ids: { '//': 'a' } } }),
      role(ref('lower(local.ids["//"])'), { locals: { ids: { '//': 'b' } } }),
      [ref('lower(local.ids["//"])')],
    ],
    [
      'a data source',
      role(ref('data.vault_generic.x.id'), { data: { vault_generic: { x: { path: 'a' } } } }),
      role(ref('data.vault_generic.x.id'), { data: { vault_generic: { x: { path: 'b' } } } }),
      [ref('data.vault_generic.x.id')],
    ],
    ['for_each', repeated(['a']), repeated(['a', 'b']), ['repetition-changed azuread_app_role_assignment.g']],
    ['less of for_each', repeated(['a', 'b']), repeated(['a']), []],
    [
      'a local that for_each names',
      repeated(ref('toset(local.x)'), { locals: { x: ['a'] } }),
      repeated(ref('toset(local.x)'), { locals: { x: ['b'] } }),
      ['repetition-changed azuread_app_role_assignment.g'],
    ],
    [
      'count',
      configuration({ count: 1 }),
      configuration({ count: 2 }),
      ['repetition-changed azuread_application.rewst'],
    ],
    ['less of count', configuration({ count: 3 }), configuration({ count: 2 }), []],
    ['a count of one where there was none', configuration(), configuration({ count: 1 }), []],
    [
      'a count of two where there was none',
      configuration(),
      configuration({ count: 2 }),
      ['repetition-changed azuread_application.rewst'],
    ],
    [
      'a count that nobody knows',
      configuration({ count: 3 }),
      configuration({ count: ref('var.n') }),
      ['repetition-changed azuread_application.rewst'],
    ],
    ['for_each in a new resource', configuration(), repeated(['a']), [ref('each.key')]],
    ['nothing', repeated(['a']), repeated(['a']), []],
  ])('makes it another one: %s', (_, before, after, gains) => {
    expect(gainsOf(before, after)).toEqual(gains);
  });

  test.each<[what: string, none: Json]>([
    ['count', configuration({ count: 0 })],
    ['count as text', configuration({ count: '0' })],
    ['count of a local', { ...configuration({ count: ref('local.n') }), locals: { n: 0 } }],
    ['for_each', configuration({ for_each: {} })],
  ])('is nothing where there is none of a resource: %s', (_, none) => {
    expect(noted(reviewChange({}, none))).toEqual([]);
    expect(noted(reviewChange(none, configuration()))).toEqual(['app-created']);
    expect(noted(reviewChange(configuration(), none))).toEqual(['app-destroyed']);
  });

  test('is known where it is a part of a local that is written out', () => {
    const at = (path: string, ids: Json) => role(ref(`local.${path}`), { locals: { ids } });
    for (const path of ['ids.x', 'ids["x"]', 'ids.all[1]', 'ids.behind']) {
      const ids = { x: USER_READ_ALL, all: ['a', USER_READ_ALL], behind: ref('local.ids.x') };
      expect(gainsOf(configuration(), at(path, ids))).toEqual(['User.Read.All']);
      expect(gainsOf(at(path, ids), at(path, { ...ids, other: 'b' }))).toEqual([]);
    }
    for (const path of ['ids.none', 'ids.toString', 'ids.x.y', 'ids']) {
      expect(gainsOf(configuration(), at(path, { x: USER_READ_ALL }))).toEqual([ref(`local.${path}`)]);
    }
  });

  test('tells those apart who are granted something', () => {
    const grant = { app_role_id: USER_READ_ALL, principal_object_id: ref('local.p.a'), resource_object_id: 'r' };
    const to = (id: string) => ({
      resource: { azuread_app_role_assignment: { g: grant } },
      locals: { p: { a: id } },
    });
    expect(reviewChange(to('a'), to('b')).changes.map(({ gained }) => gained)).toEqual([true, false]);
    expect(reviewChange(to('a'), to('a')).changes).toEqual([]);
  });

  test('tells redirect URIs, owners and tokens apart too', () => {
    const value = ref('lower(local.o.a)');
    const app = (x: string) => ({
      ...configuration({
        owners: [value],
        web: { redirect_uris: [value], implicit_grant: { id_token_issuance_enabled: value } },
        sign_in_audience: value,
      }),
      locals: { o: { a: x } },
    });
    expect(reviewChange(app('a'), app('b')).notes.map(({ kind }) => kind)).toEqual([
      'audience-unknown',
      'id-tokens-on',
      'unknown-redirect-uri-added',
      'unknown-redirect-uri-removed',
      'owner-added',
      'owner-removed',
    ]);
    expect(reviewChange(app('a'), app('a')).notes).toEqual([]);
  });
});

test('taking one of several unknown values away leaves the others what they are', () => {
  const app = (...ids: string[]) =>
    configuration({
      required_resource_access: { resource_app_id: GRAPH, resource_access: ids.map((id) => ({ id, type: 'Role' })) },
    });
  expect(gainsOf(app(ref('var.a'), ref('var.b')), app(ref('var.b')))).toEqual([]);
  expect(gainsOf(app(ref('var.a')), app(ref('var.a'), ref('var.a')))).toEqual([ref('var.a')]);
});

describe('a constant', () => {
  const of = (redirect_uris: unknown, locals: Json = {}): Json => ({
    ...configuration({ web: { redirect_uris } }),
    locals: { host: 'a.test', uri: 'https://a.test/', uris: ['https://a.test/'], ...locals },
  });
  const WRITTEN_OUT = of(['https://a.test/']);

  test.each<[unknown]>([
    [['https://${local.host}/']],
    [[ref('local.uri')]],
    [[ref(' try(local.uri, "") ')]],
    [[ref('coalesce("https://a.test/", local.other)')]],
    [ref('local.uris')],
    [ref('toset(["https://a.test/"])')],
    [ref('distinct(concat(local.uris, tolist(local.uris)))')],
  ])('is the same as %j', (uris) => {
    expect(noted(reviewChange(WRITTEN_OUT, of(uris)))).toEqual([]);
    const other = { host: 'b.test', uri: 'https://b.test/', uris: ['https://b.test/'] };
    expect(noted(reviewChange(of(uris), of(uris, other))).join()).toBe(
      JSON.stringify(uris).includes('local.') && !JSON.stringify(uris).includes('local.other')
        ? 'foreign-redirect-uri-added https://b.test/,foreign-redirect-uri-removed https://a.test/'
        : '',
    );
  });

  test('may be a flag', () => {
    const of = (fallback_public_client_enabled: unknown) => configuration({ fallback_public_client_enabled });
    expect(noted(reviewChange(of(true), of(ref('true'))))).toEqual([]);
    expect(noted(reviewChange(of(true), of(ref('false'))))).toEqual(['public-client-off']);
  });

  test('is not taken for what may be of no use, nor for what another value is in', () => {
    const fallback = (uri: string) => of([ref(`coalesce(local.given, "${uri}")`)], { given: ref('var.given') });
    expect(noted(reviewChange(fallback('https://a.test/'), fallback('https://b.test/')))).toContain(
      `unknown-redirect-uri-added ${ref('coalesce(local.given, "https://b.test/")')}`,
    );
    const some = (more: string) => of(ref(`concat(local.uris, ${more})`));
    expect(noted(reviewChange(some('var.a'), some('var.b')))).toContain(
      `unknown-redirect-uri-added ${ref('concat(local.uris, var.b)')}`,
    );
  });

  test('cannot end the text that it is in', () => {
    const of = (redirect_uris: unknown, locals: Json) => ({ ...configuration({ web: { redirect_uris } }), locals });
    const written = of([`https://${ref('join("", ["a", "b"])')}`], {});
    const hidden = of([`https://${ref('join("", ["${local.x}"])')}`], { x: 'a", "b' });
    expect(noted(reviewChange(written, hidden))).not.toEqual([]);
  });

  test('that refers to itself in a circle does not hang', () => {
    const circle = { a: ref('local.b').repeat(50), b: ref('local.a').repeat(50) };
    expect(noted(reviewChange(WRITTEN_OUT, of([ref('local.a')], circle)))).toHaveLength(2);
  });
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

test('the name of a permission where its ID belongs is not that permission', () => {
  const [change] = reviewChange({}, configuration(asks(['Scope', 'email']))).changes;
  expect(change).toMatchObject({ id: 'email', value: null, impact: 'unknown' });
});

test.each<[what: string, module: (source: string) => Json]>([
  ['blocks', (source) => ({ m: { source } })],
  ['a list of blocks', (source) => [{ m: { source } }] as unknown as Json],
  ['a list of one module', (source) => ({ m: [{ source }] })],
])('modules are seen, and that they change, as %s', (_, module) => {
  const from = (source: string): Json => ({ ...configuration(), module: module(source) });
  expect(noted(reviewChange(configuration(), from('./a')))).toEqual(['not-reviewed module']);
  expect(noted(reviewChange(from('./a'), from('./b')))).toEqual(['not-reviewed module']);
  expect(noted(reviewChange(from('./a'), from('./a')))).toEqual([]);
});

test('a reference may say that it leads to a resource', () => {
  const principal = (start: string): Json =>
    configuration(
      {},
      { azuread_service_principal: { p: { client_id: ref(`${start}azuread_application.rewst.client_id`) } } },
    );
  expect(noted(reviewChange(principal(''), principal('resource.')))).toEqual([]);
});
