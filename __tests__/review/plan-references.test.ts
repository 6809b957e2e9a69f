import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { DIRECTORY_READ_WRITE_ALL, GRAPH, noted, reviewPlan, USER_READ_ALL } from './helpers';
import { configured, planned, planOf } from './planned';

const GRAPH_PRINCIPAL = planned('data.azuread_service_principal.graph', { client_id: GRAPH, object_id: 'graph' });

function app(key: string, name: string): Json[] {
  return [
    planned(`azuread_application.side[${key}]`, { display_name: name }, { unknown: ['client_id', 'id', 'object_id'] }),
    planned(`azuread_service_principal.side[${key}]`, {}, { unknown: ['client_id', 'object_id', 'display_name'] }),
  ];
}

function grant(key: string, role: string): Json {
  return planned(
    `azuread_app_role_assignment.peer[${key}]`,
    { app_role_id: role, resource_object_id: 'graph' },
    { unknown: ['principal_object_id'] },
  );
}

const CONFIGURATION = (index: string) => ({
  'azuread_service_principal.side': { client_id: ['azuread_application.side', index] },
  'azuread_app_role_assignment.peer': { principal_object_id: ['azuread_service_principal.side', index] },
});

const CROSSWISE = planOf(
  [
    GRAPH_PRINCIPAL,
    ...app('"blue"', 'side-blue'),
    ...app('"green"', 'side-green'),
    grant('"blue"', USER_READ_ALL),
    grant('"green"', DIRECTORY_READ_WRITE_ALL),
  ],
  CONFIGURATION('each.key'),
);

describe('a grant whose principal is an instance that an expression picks', () => {
  test('is for no app by name, because equal keys need not mean each other', () => {
    const report = reviewPlan(CROSSWISE);
    expect(report.changes.map(({ app, value }) => `${app} ${value}`)).toEqual([
      'azuread_app_role_assignment.peer["green"] Directory.ReadWrite.All',
      'azuread_app_role_assignment.peer["blue"] User.Read.All',
    ]);
    expect(renderMarkdown(report)).not.toMatch(/side-(?:blue|green).*Directory\.ReadWrite\.All/);
  });

  test('says all that it may be for', () => {
    const [note] = reviewPlan(CROSSWISE).notes.filter(({ kind }) => kind === 'one-of-several');
    expect(note).toMatchObject({ app: 'azuread_app_role_assignment.peer["blue"]', after: 'side-blue, side-green' });
  });

  test.each(['side-blue', 'side-green'])('is not accepted by an exception for %s', (name) => {
    const permission = 'Microsoft Graph Directory.ReadWrite.All (application)';
    expect(reviewPlan(CROSSWISE, 'critical', [{ permission, app: name, reason: 'agreed' }]).gates[0].passed).toBe(
      false,
    );
  });

  test('is for no app by name where count is divided', () => {
    const grants = [0, 1, 2, 3].map((i) => grant(String(i), i === 1 ? DIRECTORY_READ_WRITE_ALL : USER_READ_ALL));
    const apps = [...app('0', 'first'), ...app('1', 'second')];
    const report = reviewPlan(planOf([GRAPH_PRINCIPAL, ...apps, ...grants], CONFIGURATION('count.index')));
    expect(report.changes.map(({ principal }) => principal)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(report.changes.map(({ app }) => app)).not.toContain('second');
  });

  test('is for the only one that there is', () => {
    const report = reviewPlan(
      planOf([GRAPH_PRINCIPAL, ...app('"only"', 'alone'), grant('"x"', USER_READ_ALL)], CONFIGURATION('each.key')),
    );
    expect(report.changes.map(({ app }) => app)).toEqual(['alone']);
  });

  test('is for the new one, because what is known of the others would be known of the grant', () => {
    const known = { display_name: 'old', client_id: 'c', id: '/applications/o', object_id: 'o' };
    const principal = { client_id: 'c', object_id: 'p', display_name: 'old' };
    const report = reviewPlan(
      planOf(
        [
          GRAPH_PRINCIPAL,
          planned('azuread_application.side["old"]', known, { before: known, actions: ['no-op'] }),
          planned('azuread_service_principal.side["old"]', principal, { before: principal, actions: ['no-op'] }),
          ...app('"new"', 'newcomer'),
          grant('"new"', USER_READ_ALL),
        ],
        CONFIGURATION('each.key'),
      ),
    );
    expect(report.changes.map(({ app }) => app)).toEqual(['newcomer']);
  });

  test('is not for one that goes', () => {
    const going = planned('azuread_service_principal.side["old"]', null, {
      before: { client_id: 'c', object_id: 'p' },
    });
    const report = reviewPlan(
      planOf(
        [GRAPH_PRINCIPAL, going, ...app('"new"', 'newcomer'), grant('"new"', USER_READ_ALL)],
        CONFIGURATION('each.key'),
      ),
    );
    expect(report.changes.map(({ app }) => app)).toEqual(['newcomer']);
  });
});

describe('a grant to an output of a module that is used several times', () => {
  const backend = (key: string) => [
    planned(
      `module.backend["${key}"].azuread_application.this`,
      { display_name: `${key}-backend` },
      { unknown: ['client_id'] },
    ),
    planned(`module.backend["${key}"].azuread_service_principal.this`, {}, { unknown: ['client_id', 'object_id'] }),
  ];
  const plan = (keys: string[], references: string[]): Json => ({
    resource_changes: [
      GRAPH_PRINCIPAL,
      ...keys.flatMap(backend),
      planned(
        'azuread_app_role_assignment.call["bill"]',
        { app_role_id: USER_READ_ALL, resource_object_id: 'graph' },
        { unknown: ['principal_object_id'] },
      ),
    ],
    configuration: {
      root_module: {
        resources: configured({ 'azuread_app_role_assignment.call': { principal_object_id: references } }),
        module_calls: {
          backend: {
            module: {
              outputs: {
                client_id: { expression: { references: ['azuread_application.this.client_id'] } },
                principal: { expression: { references: ['azuread_service_principal.this.object_id'] } },
              },
              resources: configured({
                'azuread_service_principal.this': { client_id: ['azuread_application.this.client_id'] },
              }),
            },
          },
        },
      },
    },
  });

  test.each([
    [
      'the instance that is named',
      ['bill', 'shop'],
      ['module.backend["shop"].principal', 'module.backend["shop"]'],
      'shop-backend',
    ],
    ['the only instance', ['bill'], ['module.backend', 'each.key'], 'bill-backend'],
    [
      'nobody, where a key picks one of several',
      ['bill', 'shop'],
      ['module.backend', 'each.key'],
      'azuread_app_role_assignment.call["bill"]',
    ],
  ])('is for %s', (_, keys, references, expected) => {
    expect(reviewPlan(plan(keys, references)).changes.map(({ app }) => app)).toEqual([expected]);
  });

  test('says the apps of all instances that it may be for', () => {
    const report = reviewPlan(plan(['bill', 'shop'], ['module.backend', 'each.value.caller', 'each.value']));
    expect(report.notes.find(({ kind }) => kind === 'one-of-several')?.after).toBe('bill-backend, shop-backend');
  });
});

test('a key in which a module seems to be does not break the address', () => {
  const module = {
    resources: configured({
      'azuread_service_principal.this': { client_id: ['azuread_application.this.client_id'] },
      'azuread_app_role_assignment.this': { principal_object_id: ['azuread_service_principal.this.object_id'] },
    }),
  };
  const report = reviewPlan({
    resource_changes: [
      GRAPH_PRINCIPAL,
      planned('module.deployer.azuread_application.this', { display_name: 'deployer' }, { unknown: ['client_id'] }),
      planned('module.deployer.azuread_service_principal.this', {}, { unknown: ['client_id', 'object_id'] }),
      {
        ...planned(
          'module.deployer.azuread_app_role_assignment.this',
          { app_role_id: USER_READ_ALL, resource_object_id: 'graph' },
          { unknown: ['principal_object_id'] },
        ),
        address: 'module.deployer.azuread_app_role_assignment.this["module.graph.User.Read.All"]',
      },
    ],
    configuration: { root_module: { module_calls: { deployer: { module } } } },
  });
  expect(report.changes.map(({ app }) => app)).toEqual(['deployer']);
});

describe('who has no name that is known yet', () => {
  const named = (resources: Json[], references: string[]) =>
    reviewPlan(
      planOf(
        [
          GRAPH_PRINCIPAL,
          ...resources,
          planned(
            'azuread_app_role_assignment.g',
            { app_role_id: USER_READ_ALL, resource_object_id: 'graph' },
            { unknown: ['principal_object_id'] },
          ),
        ],
        { 'azuread_app_role_assignment.g': { principal_object_id: references } },
      ),
    ).changes[0];

  test('is called by the client ID', () => {
    const vendor = planned(
      'azuread_service_principal.vendor',
      { client_id: 'aaaa1111-0000-4000-8000-000000000001' },
      { unknown: ['object_id', 'display_name'] },
    );
    expect(named([vendor], ['azuread_service_principal.vendor.object_id'])).toMatchObject({
      app: 'aaaa1111-0000-4000-8000-000000000001',
      principal: 'service principal',
    });
  });

  test('is called by the address of the managed identity', () => {
    const identity = planned('azurerm_user_assigned_identity.app', { name: 'app' }, { unknown: ['principal_id'] });
    expect(named([identity], ['azurerm_user_assigned_identity.app.principal_id'])).toMatchObject({
      app: 'azurerm_user_assigned_identity.app',
      principal: 'managed identity',
    });
  });

  test('is called by the address of an app whose display name is not known', () => {
    const resources = [
      planned('azuread_application.a["x"]', {}, { unknown: ['display_name', 'client_id'] }),
      planned('azuread_service_principal.a["x"]', {}, { unknown: ['client_id', 'object_id'] }),
    ];
    const report = reviewPlan(
      planOf(resources, { 'azuread_service_principal.a': { client_id: ['azuread_application.a', 'each.key'] } }),
    );
    expect(report.notes.map(({ app }) => app)).toEqual(['azuread_application.a["x"]']);
    expect(noted(report)).toEqual(['app-created']);
  });
});
