import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { changed, GRAPH, noted, plan, planFile, reviewPlan, USER_READ, USER_READ_ALL } from './helpers';

/** One resource of a plan. */
function change(address: string, actions: string[], before: Json, after: Json, marks: Json = {}): Json {
  const [type] = address
    .replace(/^(module\.\w+(\[[^\]]*\])?\.)*/, '')
    .replace(/^data\./, '')
    .split('.');
  return { address, mode: 'managed', type, change: { actions, before, after, ...marks } };
}

const known = (references: string[]) => ({ references });

describe('a plan of modules, for_each and provider aliases', () => {
  const report = reviewPlan(plan('modules'));
  const of = (app: string) => changed({ ...report, changes: report.changes.filter((each) => each.app === app) });

  test('says for each instance of a module what it asks for and is granted', () => {
    expect(of('Rewst west')).toEqual([
      'added Microsoft Graph User.Read (delegated), no',
      'added Microsoft Graph User.Read.All (application), now',
    ]);
  });

  test('says by its outputs which instance a grant outside of the module belongs to', () => {
    expect(of('Rewst east')).toEqual([
      'granted Microsoft Graph Mail.Read (delegated), now',
      'added Microsoft Graph User.Read (delegated), now',
      'added Microsoft Graph User.Read.All (application), now',
    ]);
  });

  test('says all that an instance of for_each may be for, because keys need not be equal', () => {
    expect(report.changes.filter(({ app }) => app === 'Audit').map(({ change, kind }) => `${change} ${kind}`)).toEqual([
      'added delegated',
      'added application',
    ]);
    expect(report.notes.filter(({ kind }) => kind === 'one-of-several')).toMatchObject([
      { app: 'azuread_app_role_assignment.tool["Audit"]', after: 'Audit, Backup' },
      { app: 'azuread_app_role_assignment.tool["Backup"]', after: 'Audit, Backup' },
      { app: 'azuread_service_principal.tool["Backup"]', after: 'Audit, Backup' },
    ]);
  });

  test('never guesses which permission it will be, and says what it refers to', () => {
    const unknown = report.changes.filter(({ impact }) => impact === 'unknown');
    expect(unknown).toHaveLength(7);
    expect(unknown.every(({ value, id }) => value === null && id === null)).toBe(true);
    expect(unknown[1]).toMatchObject({
      api: 'Microsoft Graph',
      unresolved: 'known after apply, refers to User.Read.All',
    });
  });

  test('attributes owners and secrets to apps inside of modules', () => {
    const east = report.notes.filter(({ app }) => app === 'Rewst east').map(({ kind }) => kind);
    expect(east).toEqual([
      'app-created',
      'id-tokens-on',
      'redirect-uri-added',
      'owner-added',
      'secret-created',
      'federated-credential-added',
    ]);
  });

  test('names who is trusted to sign in as an app', () => {
    expect(noted(report)).toContain('federated-credential-added repo:example/rewst:ref:refs/heads/main');
  });
});

describe('a plan of our own stack', () => {
  test('names all that main.ts asks for and grants', () => {
    const report = reviewPlan(plan('own-create'));
    expect(report.changes).toHaveLength(15);
    expect(
      report.changes.every(({ change, granted, app }) => change === 'added' && granted === 'now' && app === 'Rewst'),
    ).toBe(true);
  });

  test('shows both steps of a rotation as no change of permissions', () => {
    const [first, second] = ['own-rotation-1', 'own-rotation-2'].map((name) => reviewPlan(plan(name)));
    expect([first.changes, second.changes]).toEqual([[], []]);
    expect(noted(first)).toEqual(['secret-created 2027-05']);
    expect(noted(second)).toEqual(['secret-destroyed 2026-11']);
  });
});

test('an app that is imported is compared with what it was', () => {
  const report = reviewPlan(plan('import'));
  expect(changed(report)).toEqual(['added Microsoft Graph User.Read (delegated), no']);
  expect(noted(report)).toEqual(['app-imported', 'audience-widened']);
});

describe('an adopted app that a plan updates', () => {
  const app = (notes: string) => ({ display_name: 'Portal', notes, sign_in_audience: 'AzureADMyOrg' });
  const planned = (name: string, actions: string[], marks: Json = {}) =>
    reviewPlan({
      resource_changes: [change(`azuread_application.${name}`, actions, app('before'), app('after'), marks)],
    });
  const ADOPTED = 'adopted_a0000000-0000-4000-8000-000000000001';

  test.each([
    ['when it is imported', { importing: { id: '/applications/1' } }, ['app-imported', 'app-rewritten']],
    ['later', {}, ['app-rewritten']],
  ])('has a note that changes by hand are overwritten, %s', (_, marks, notes) => {
    const report = planned(ADOPTED, ['update'], marks);
    expect(noted(report)).toEqual(notes);
    expect(report.level).toBe('none');
    expect(renderMarkdown(report)).toContain('what somebody changes in the app before the apply is overwritten');
  });

  test('has none where it stays as it is, or the stack made the app', () => {
    expect(noted(planned(ADOPTED, ['no-op']))).toEqual([]);
    expect(noted(planned('Rewst_693789C6', ['update']))).toEqual([]);
  });
});

test('an app that is replaced gains nothing, and its secret and service principal are no losses of their own', () => {
  const report = reviewPlan(plan('replace'));
  expect(report).toMatchObject({ changes: [], kept: 1, level: 'none' });
  expect(noted(report)).toEqual(['app-replaced', 'secret-created 2026-11']);
});

test('a secret that is replaced locks out who uses it', () => {
  expect(noted(reviewPlan(plan('secret-replaced')))).toEqual([
    'secret-created 2026-11',
    'last-secret-destroyed 2026-11',
  ]);
});

test('a secret that Terraform forgets stays in use, and the report says so', () => {
  const report = reviewPlan(plan('forget'), 'loss');
  expect(noted(report)).toEqual(['no-longer-managed 2026-11']);
  expect(renderMarkdown(report)).toContain(
    "`2026-11` of `Rewst` (`azuread_application_password.rewst`) leaves Terraform's management and stays in the tenant",
  );
  expect(changed(report)).toEqual(['revoked Microsoft Graph User.Read.All (application), revoked']);
});

test('an app that is forgotten loses nothing', () => {
  const app = {
    display_name: 'Kept',
    required_resource_access: [{ resource_app_id: GRAPH, resource_access: [{ id: USER_READ, type: 'Scope' }] }],
  };
  const report = reviewPlan({ resource_changes: [change('azuread_application.a', ['forget'], app, null)] });
  expect(noted(report)).toEqual(['app-forgotten']);
  expect(report).toMatchObject({ changes: [], kept: 1 });
});

test('an app that is moved is the same app', () => {
  const moved = {
    ...change('azuread_application.b', ['no-op'], { display_name: 'A' }, { display_name: 'A' }),
    previous_address: 'azuread_application.a',
  };
  expect(reviewPlan({ resource_changes: [moved] })).toMatchObject({ changes: [], notes: [] });
});

test('an app of whose permissions nothing is known before apply is stopped by the gate', () => {
  const created = change(
    'azuread_application.a',
    ['create'],
    null,
    { display_name: 'A' },
    { after_unknown: { required_resource_access: true } },
  );
  const report = reviewPlan({ resource_changes: [created] }, 'critical');
  expect(report.changes[0]).toMatchObject({ unresolved: 'known after apply', impact: 'unknown' });
  expect(report.gates[0]?.passed).toBe(false);
});

test('two unknown permissions of one API are two', () => {
  const access = [{ resource_app_id: GRAPH, resource_access: [{ type: 'Role' }, { type: 'Role' }] }];
  const created = change(
    'azuread_application.a',
    ['create'],
    null,
    { display_name: 'A', required_resource_access: access },
    {
      after_unknown: { required_resource_access: [{ resource_access: [{ id: true }, { id: true }] }] },
    },
  );
  expect(reviewPlan({ resource_changes: [created] }).changes).toHaveLength(2);
});

describe('a grant whose service principal is not known yet', () => {
  const grant = (references: string[], others: Json[] = [], calls: Json = {}) => {
    const unknown = { after_unknown: { client_id: true, object_id: true } };
    return reviewPlan({
      resource_changes: [
        change('azuread_application.a', ['create'], null, { display_name: 'A' }, unknown),
        change('azuread_application.b', ['create'], null, { display_name: 'B' }, unknown),
        change('azuread_service_principal.a', ['create'], null, {}, unknown),
        change('azuread_service_principal.b', ['create'], null, {}, unknown),
        change(
          'azuread_app_role_assignment.g',
          ['create'],
          null,
          { app_role_id: USER_READ_ALL, resource_object_id: 'graph' },
          { after_unknown: { principal_object_id: true } },
        ),
        ...others,
      ],
      prior_state: {
        values: {
          root_module: {
            child_modules: [
              {
                resources: [
                  {
                    address: 'module.m.data.azuread_service_principal.graph',
                    mode: 'data',
                    type: 'azuread_service_principal',
                    values: { client_id: GRAPH, object_id: 'graph' },
                  },
                ],
              },
            ],
          },
        },
      },
      configuration: {
        root_module: {
          ...calls,
          resources: ['a', 'b']
            .map(
              (name): Json => ({
                address: `azuread_service_principal.${name}`,
                expressions: {
                  client_id: known([`azuread_application.${name}.client_id`, `azuread_application.${name}`]),
                },
              }),
            )
            .concat({
              address: 'azuread_app_role_assignment.g',
              expressions: { principal_object_id: known(references) },
            }),
        },
      },
    }).changes[0];
  };

  test('belongs to the app that its expression refers to', () => {
    expect(grant(['azuread_service_principal.b.object_id', 'azuread_service_principal.b'])).toMatchObject({
      app: 'B',
      permission: 'Microsoft Graph User.Read.All (application)',
    });
  });

  test.each([
    ['two service principals', ['azuread_service_principal.a.object_id', 'azuread_service_principal.b.object_id']],
    ['a local', ['local.principal']],
    ['a local besides', ['azuread_service_principal.a.object_id', 'local.other']],
    ['a variable of the root module', ['var.principal']],
    ['an instance that is not planned', ['azuread_service_principal.a["x"].object_id']],
    ['an output that is not there', ['module.none.object_id']],
    ['nothing that is a reference', ['a b']],
    ['an empty text', ['']],
    ['nothing', []],
  ])('belongs to nobody that is known when it refers to %s', (_, references) => {
    expect(grant(references)).toMatchObject({ app: 'azuread_app_role_assignment.g', principal: 'unknown' });
  });
});

test('a permission that is known only after apply is not taken for the known value that it refers to', () => {
  const graph = { client_id: GRAPH, object_id: 'graph', app_role_ids: { 'User.Read.All': USER_READ_ALL } };
  const address = 'azuread_app_role_assignment.g';
  const expression = { app_role_id: known(['data.azuread_service_principal.graph.app_role_ids["User.Read.All"]']) };
  const owner = { owner_object_id: known(['data.azuread_service_principal.graph.object_id']) };
  const report = reviewPlan({
    resource_changes: [
      {
        ...change('data.azuread_service_principal.graph', ['read'], null, graph, {
          after_unknown: { app_role_ids: true },
        }),
        mode: 'data',
      },
      change(
        address,
        ['create'],
        null,
        { principal_object_id: 'p', resource_object_id: 'graph' },
        { after_unknown: { app_role_id: true } },
      ),
      change('azuread_application_owner.o', ['create'], null, {}, { after_unknown: { owner_object_id: true } }),
    ],
    configuration: {
      root_module: {
        resources: [
          { address, expressions: expression },
          { address: 'azuread_application_owner.o', expressions: owner },
        ],
      },
    },
  });
  expect(report.changes[0]).toMatchObject({
    id: null,
    unresolved: 'known after apply, refers to User.Read.All',
    impact: 'unknown',
  });
  expect(noted(report)).toEqual(['owner-added known after apply']);
});

test.each([
  ['is the whole directory where the configuration sets none', {}, []],
  ['is not known where the configuration sets it', { directory_scope_id: known(['var.scope']) }, ['known after apply']],
])('the scope of a directory role that is filled in on apply %s', (_, expressions, within) => {
  const address = 'azuread_directory_role_assignment.r';
  const after = { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'p-1' };
  const marks = { after_unknown: { app_scope_id: true, directory_scope_id: true } };
  const report = reviewPlan({
    resource_changes: [change(address, ['create'], null, after, marks)],
    configuration: { root_module: { resources: [{ address, expressions }] } },
  });
  expect(report.changes[0].within).toEqual(within);
});

describe('the last permission of an API, whose data source is removed with it', () => {
  const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
  const MANAGE_AS_APP = 'dc50a0fb-09a3-484d-be87-e023b12c6440';
  const app = (...access: Json[]) => ({ client_id: 'app', display_name: 'Rewst', required_resource_access: access });
  const assignment = {
    app_role_id: MANAGE_AS_APP,
    principal_object_id: 'sp',
    resource_object_id: 'exo',
    resource_display_name: 'Office 365 Exchange Online',
  };
  const ownScope = (value: string) => ({
    claim_values: [value],
    service_principal_object_id: 'sp',
    resource_service_principal_object_id: 'graph',
  });
  const going = (asked: Json, type: string, grant: Json) =>
    reviewPlan({
      resource_changes: [
        change('azuread_application.a', ['update'], app(asked), app()),
        change(
          'azuread_service_principal.a',
          ['no-op'],
          { client_id: 'app', object_id: 'sp' },
          { client_id: 'app', object_id: 'sp' },
        ),
        change(`${type}.g`, ['delete'], grant, null),
      ],
    });

  test('is named by its role and the name of the API', () => {
    const asked = { resource_app_id: EXCHANGE, resource_access: [{ id: MANAGE_AS_APP, type: 'Role' }] };
    expect(changed(going(asked, 'azuread_app_role_assignment', assignment))).toEqual([
      'removed Office 365 Exchange Online Exchange.ManageAsApp (application), revoked',
    ]);
    const other = { ...assignment, resource_display_name: 'Something else' };
    expect(changed(going(asked, 'azuread_app_role_assignment', other))).toHaveLength(2);
  });

  test('is named by what the app asked for where only scopes are granted', () => {
    const asked = { resource_app_id: GRAPH, resource_access: [{ id: USER_READ, type: 'Scope' }] };
    const type = 'azuread_service_principal_delegated_permission_grant';
    expect(changed(going(asked, type, ownScope('User.Read')))).toEqual([
      'removed Microsoft Graph User.Read (delegated), revoked',
    ]);
    expect(changed(going(asked, type, ownScope('Mail.Send')))).toHaveLength(2);
  });
});

test('a user of a grant who becomes unknown is another user', () => {
  const of = {
    claim_values: ['User.Read'],
    service_principal_object_id: 'p',
    resource_service_principal_object_id: 'r',
  };
  const grant = (marks: Json) =>
    reviewPlan({
      resource_changes: [
        change(
          'azuread_service_principal_delegated_permission_grant.g',
          ['delete', 'create'],
          { ...of, user_object_id: 'alice' },
          { ...of, user_object_id: 'alice' },
          marks,
        ),
      ],
    });
  expect(changed(grant({ after_unknown: { user_object_id: true } }))).toEqual([
    'granted service principal r User.Read (delegated), now',
  ]);
  expect(grant({}).level).toBe('none');
});

test('a grant to somebody who is not in the plan names them by ID', () => {
  const grant = change('azuread_app_role_assignment.g', ['create'], null, {
    app_role_id: USER_READ_ALL,
    principal_object_id: 'p-1',
    resource_object_id: 'r-1',
  });
  expect(reviewPlan({ resource_changes: [grant] }).changes[0]).toMatchObject({
    app: 'principal p-1',
    api: 'service principal r-1',
    impact: 'unknown',
  });
});

test('an API that the catalogue lacks is named as the tenant names it', () => {
  const hr = {
    client_id: '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11',
    object_id: 'hr',
    display_name: 'Contoso HR',
    oauth2_permission_scope_ids: { 'Staff.Read': 'aaaaaaaa-0000-4000-8000-000000000001' },
  };
  const report = reviewPlan({
    resource_changes: [
      change(
        'azuread_application.a',
        ['update'],
        { display_name: 'A', client_id: 'c' },
        {
          display_name: 'A',
          client_id: 'c',
          required_resource_access: [
            {
              resource_app_id: hr.client_id,
              resource_access: [{ id: 'aaaaaaaa-0000-4000-8000-000000000001', type: 'Scope' }],
            },
          ],
        },
      ),
      change(
        'azuread_service_principal.a',
        ['no-op'],
        { client_id: 'c', object_id: 'sp' },
        { client_id: 'c', object_id: 'sp' },
      ),
      change('azuread_service_principal_delegated_permission_grant.g', ['create'], null, {
        claim_values: ['Staff.Read'],
        service_principal_object_id: 'sp',
        resource_service_principal_object_id: 'hr',
      }),
    ],
    prior_state: {
      values: {
        root_module: {
          resources: [
            {
              address: 'data.azuread_service_principal.hr',
              mode: 'data',
              type: 'azuread_service_principal',
              values: hr,
            },
          ],
        },
      },
    },
  });
  expect(report.changes).toHaveLength(1);
  expect(report.changes[0]).toMatchObject({
    app: 'A',
    api: 'Contoso HR',
    value: 'Staff.Read',
    granted: 'now',
    impact: 'unknown',
  });
});

test('what a targeted plan leaves out still names apps and counts as kept', () => {
  const app = {
    client_id: 'c',
    display_name: 'A',
    required_resource_access: [{ resource_app_id: GRAPH, resource_access: [{ id: USER_READ, type: 'Scope' }] }],
  };
  const state = (type: string, values: Json) => ({ address: `${type}.a`, mode: 'managed', type, values });
  const report = reviewPlan({
    resource_changes: [
      change('azuread_application_owner.o', ['create'], null, {
        application_id: '/applications/o',
        owner_object_id: 'alice',
      }),
    ],
    prior_state: {
      values: { root_module: { resources: [state('azuread_application', { ...app, id: '/applications/o' })] } },
    },
  });
  expect(report).toMatchObject({ kept: 1, notes: [{ kind: 'owner-added', app: 'A' }] });
});

test('a plan that leaves something out says so', () => {
  expect(noted(reviewPlan({ ...plan('nothing-changed'), complete: false }))).toEqual(['plan-incomplete']);
});

test('a change that Terraform puts off is named with its address and the reason', () => {
  const deferred_changes = [
    { reason: 'provider_config_unknown', resource_change: { address: 'azuread_application.later' } },
  ];
  const report = reviewPlan({ ...plan('nothing-changed'), complete: false, deferred_changes });
  expect(noted(report)).toEqual(['change-deferred provider_config_unknown']);
  expect(renderMarkdown(report)).toContain('`azuread_application.later`');
  expect(renderMarkdown(report)).toContain(
    '**⚪ Nothing is gained in what was reviewed: some of it was not reviewed.**',
  );
});

test('a plan that is whole says nothing of it', () => {
  expect(noted(reviewPlan({ ...plan('nothing-changed'), complete: true, deferred_changes: [] }))).toEqual([]);
});

test('a secret that an unfinished replacement left behind is not the one that replaced it', () => {
  const secret = { application_id: '/applications/a', display_name: 's', end_date: '2027-01-01' };
  const app = { id: '/applications/a', display_name: 'A' };
  const report = reviewPlan({
    resource_changes: [
      change('azuread_application.a', ['no-op'], app, app),
      change('azuread_application_password.s', ['no-op'], secret, secret),
      {
        ...change('azuread_application_password.s', ['delete'], { ...secret, display_name: 'old' }, null),
        deposed: 'd1',
      },
    ],
  });
  expect(noted(report)).toEqual(['secret-destroyed old']);
});

test('a plan format before 1.0 is read the same', () => {
  expect(reviewPlan({ ...plan('create'), format_version: '0.2' })).toEqual(reviewPlan(plan('create')));
});

test('resource types that are named like properties of objects are passed over', () => {
  const odd = ['constructor', '__proto__', 'toString'].map((type) => ({
    ...change('a.b', ['create'], null, {}),
    type,
  }));
  expect(reviewPlan({ resource_changes: odd })).toMatchObject({ changes: [], notes: [] });
});

describe('what a plan holds in secret', () => {
  const CANARY = 'canary-7f3a';

  /** Every text that is none of what identifies things becomes a canary, wherever a review has no business to look. */
  function poisoned(name: string): Json {
    const json = plan(name);
    const fields = ['value', 'key', 'app_roles', 'notes', 'description', 'token', 'client_secret'];
    for (const { change: each } of json.resource_changes) {
      for (const side of ['before', 'after']) {
        if (each[side]) {
          Object.assign(each[side], Object.fromEntries(fields.map((field) => [field, CANARY])));
          each[side].password = each[side].display_name && [{ value: CANARY, key_id: CANARY, display_name: 'inside' }];
        }
      }
    }
    return {
      ...json,
      variables: { secret: { value: CANARY } },
      planned_values: { outputs: { secret: { sensitive: true, value: CANARY } } },
      output_changes: { secret: { actions: ['create'], after: CANARY } },
      configuration: {
        ...json.configuration,
        provider_config: { azuread: { expressions: { client_secret: { constant_value: CANARY } } } },
      },
    };
  }

  test.each([
    'create',
    'permissions-added',
    'modules',
    'own-create',
    'own-rotation-2',
    'destroy',
    'replace',
    'secret-replaced',
  ])('stays out of the report of %s', (name) => {
    const report = reviewPlan(poisoned(name), 'broadening');
    expect(renderMarkdown(report) + JSON.stringify(report)).not.toContain(CANARY);
    expect(report.changes).toEqual(reviewPlan(plan(name)).changes);
  });

  test.each(['display_name', 'sign_in_audience', 'owners', 'web', 'required_resource_access'])(
    'stays out where %s comes from a sensitive variable',
    (field) => {
      const value: Json = {
        display_name: CANARY,
        sign_in_audience: CANARY,
        owners: [CANARY],
        web: [{ redirect_uris: [CANARY] }],
        required_resource_access: [{ resource_app_id: CANARY, resource_access: [{ id: CANARY, type: 'Role' }] }],
      };
      const before = { display_name: 'A', client_id: 'c' };
      const app = change(
        'azuread_application.a',
        ['update'],
        before,
        { ...before, [field]: value[field] },
        { after_sensitive: { [field]: true } },
      );
      const report = reviewPlan({ resource_changes: [app] }, 'broadening');
      expect(renderMarkdown(report) + JSON.stringify(report)).not.toContain(CANARY);
      expect(JSON.stringify(report).includes('sensitive value, changed')).toBe(field !== 'display_name');
    },
  );

  test('of a list that changes does not show what is removed', () => {
    const grant = { service_principal_object_id: 'p', resource_service_principal_object_id: 'g' };
    const of = (...claim_values: string[]) => ({ ...grant, claim_values });
    const report = reviewPlan({
      resource_changes: [
        change(
          'azuread_service_principal_delegated_permission_grant.a',
          ['update'],
          of('User.Read'),
          of('User.Read', 'Mail.Read'),
          { before_sensitive: { claim_values: true }, after_sensitive: { claim_values: true } },
        ),
      ],
    });
    expect(changed(report)).toEqual([
      'granted service principal g sensitive value, changed in azuread_service_principal_delegated_permission_grant.a (delegated), now',
    ]);
    expect(renderMarkdown(report)).not.toContain('taken away');
  });

  test('and is unchanged is no gain', () => {
    const app = { display_name: 'A', owners: [CANARY], web: [{ redirect_uris: [CANARY] }] };
    const sensitive = { owners: true, web: [{ redirect_uris: true }] };
    const same = change(
      'azuread_application.a',
      ['update'],
      app,
      { ...app, notes: 'x' },
      { before_sensitive: sensitive, after_sensitive: sensitive },
    );
    const report = reviewPlan({ resource_changes: [same] }, 'broadening');
    expect(report).toMatchObject({ changes: [], notes: [], gates: [{ passed: true }] });
  });

  test('is not in the fixtures either', () => {
    for (const name of ['create', 'own-rotation-2', 'modules']) {
      expect(readFileSync(planFile(name), 'utf8')).not.toMatch(/"value":|"client_secret"/);
    }
  });
});

test('a service principal and a switch that Terraform forgets are called what they are', () => {
  const forgotten = (address: string, before: Json): Json => change(address, ['forget'], before, null);
  const report = reviewPlan({
    resource_changes: [
      forgotten('azuread_service_principal.a', { client_id: 'c-1', account_enabled: true, owners: ['o-1'] }),
      forgotten('azuread_application_fallback_public_client.a', { application_id: 'a-2', enabled: true }),
    ],
  });
  expect(noted(report).sort()).toEqual(['no-longer-managed public-client', 'no-longer-managed service principal']);
});

test('an app role that Terraform forgets is said to stay once, and is no loss', () => {
  const role = { application_id: '/applications/a', role_id: 'r', value: 'Read' };
  const report = reviewPlan(
    { resource_changes: [change('azuread_application_app_role.x', ['forget'], role, null)] },
    'loss',
  );
  expect(noted(report)).toEqual(['no-longer-managed r']);
  expect(report.gates[0].passed).toBe(true);
});

test('a grant that Terraform forgets is no loss, and the report says that it stays', () => {
  const forget = plan('forget');
  const changes = forget.resource_changes.map((each: Json) =>
    each.type === 'azuread_app_role_assignment' ? { ...each, change: { ...each.change, actions: ['forget'] } } : each,
  );
  const report = reviewPlan({ ...forget, resource_changes: changes }, 'loss');
  expect(report.gates).toMatchObject([{ passed: true }]);
  expect(changed(report)).toEqual([]);
  expect(noted(report)).toEqual(['no-longer-managed User.Read.All', 'no-longer-managed 2026-11']);
});

test('an app is reported as destroyed although its secret only leaves the management of Terraform', () => {
  const destroy = plan('destroy');
  const changes = destroy.resource_changes.map((each: Json) =>
    each.type === 'azuread_application_password' ? { ...each, change: { ...each.change, actions: ['forget'] } } : each,
  );
  const report = reviewPlan({ ...destroy, resource_changes: changes });
  expect(noted(report)).toEqual(['app-destroyed']);
  expect(renderMarkdown(report)).toContain('`Rewst` is destroyed');
});

test('a new app whose principal held a grant before lets in the accounts of its audience, and none before', () => {
  const app = { id: '/applications/a', client_id: 'c', object_id: 'o', display_name: 'Rewst' };
  const principal = { client_id: 'c', object_id: 'p', display_name: 'Rewst' };
  const role = { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'p' };
  const { notes } = reviewPlan({
    resource_changes: [
      change('azuread_application.a', ['create'], null, { ...app, sign_in_audience: 'AzureADMultipleOrgs' }),
      change('azuread_service_principal.a', ['create'], null, principal),
      change('azuread_directory_role_assignment.a', ['no-op'], role, role),
    ],
  });
  expect(notes).toContainEqual(
    expect.objectContaining({ kind: 'audience-widened', before: null, after: 'AzureADMultipleOrgs' }),
  );
});

/** A plan whose lists of resources and modules run the other way. */
function reversed(json: Json): Json {
  return JSON.parse(JSON.stringify(json), (key, value) =>
    ['resource_changes', 'resource_drift', 'resources', 'child_modules'].includes(key) && Array.isArray(value)
      ? value.reverse()
      : value,
  );
}

test('the order of the resources in a plan changes no byte of the report', () => {
  const plans = readdirSync(dirname(planFile('create'))).filter((name) => name.endsWith('.json'));
  const report = (json: Json) => renderMarkdown(reviewPlan(json)) + JSON.stringify(reviewPlan(json));
  expect(plans.length).toBeGreaterThan(10);
  for (const name of plans) {
    const json = plan(basename(name, '.json'));
    expect(report(reversed(json))).toBe(report(json));
  }
});
