import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { asks, configuration, DIRECTORY_READ_WRITE_ALL, GRAPH, noted, ref, reviewChange, reviewPlan } from './helpers';
import { planned, planOf } from './planned';

const REWST_URI = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';

/** An app that signs in with ID tokens at a host that is none of Rewst's, and at other URIs too if these are given. */
function app(...uris: string[]): Json {
  return configuration({
    sign_in_audience: 'AzureADMultipleOrgs',
    web: { redirect_uris: ['https://a.test/', ...uris], implicit_grant: { id_token_issuance_enabled: true } },
  });
}

const bare = (...uris: string[]) => configuration({ web: { redirect_uris: uris } });
const nothing = { resource: {} };
const elsewhere = (json: Json) => JSON.parse(JSON.stringify(json).replace('"rewst":', '"other":'));

const CHANGES: [what: string, change: (...uris: string[]) => [before: Json, after: Json]][] = [
  ['a redirect URI and ID tokens are added', (...uris) => [bare(...uris), app(...uris)]],
  ['an app is new', (...uris) => [nothing, app(...uris)]],
  ['accounts and ID tokens go', (...uris) => [app(...uris), bare('https://a.test/', ...uris)]],
  ['an app is destroyed', (...uris) => [app(...uris), nothing]],
  ['an app is destroyed and made at another address', (...uris) => [app(...uris), elsewhere(app(...uris))]],
];

test.each(CHANGES)("when %s, the report speaks of Rewst only if the app is one of Rewst's", (_, change) => {
  const text = (...uris: string[]) => renderMarkdown(reviewChange(...change(...uris))).replaceAll('`Rewst`', '');
  expect(text()).not.toContain('Rewst');
  expect(text(REWST_URI)).toContain('Rewst');
});

test("the verdict counts redirect URIs off Rewst's hosts of apps that are one of Rewst's alone", () => {
  expect(renderMarkdown(reviewChange(nothing, app()))).toContain('1 redirect URI is added');
  expect(renderMarkdown(reviewChange(nothing, app(REWST_URI)))).toContain("1 redirect URI off Rewst's hosts is added");
});

test("an app is one of Rewst's when integrations ask, whatever its redirect URIs", () => {
  const asked = configuration({
    web: { redirect_uris: ['https://a.test/'] },
    required_resource_access: [
      {
        resource_app_id: '00000003-0000-0000-c000-000000000000',
        resource_access: [
          { type: 'Role', id: 'df021288-bdef-4463-88db-98f22de89214', '//': 'User.Read.All (application), for Graph' },
        ],
      },
    ],
  });
  expect(renderMarkdown(reviewChange(nothing, asked))).toContain("It is none of Rewst's hosts");
  expect(reviewChange(nothing, asked).notes.map(({ rewst }) => rewst)).toContain(true);
});

test('the report does not say where a redirect URI leads that is not known yet', () => {
  const report = reviewChange(bare(REWST_URI), bare(REWST_URI, ref('var.uri')));
  expect(noted(report)).toEqual([`unknown-redirect-uri-added ${ref('var.uri')}`]);
  expect(report.level).toBe('broadening');
  const text = renderMarkdown(report);
  expect(text).toContain('1 redirect URI that is not known yet is added');
  expect(text).not.toContain("Rewst's hosts");
});

test('the report does not say which of several unknown redirect URIs is removed', () => {
  const app = (...redirect_uris: string[]) => ({ display_name: 'Payroll', web: [{ redirect_uris }] });
  const entry = planned('azuread_application.a', app('https://b.test/'), { before: app('https://a.test/') });
  const sensitive = { web: [{ redirect_uris: true }] };
  Object.assign(entry.change as Json, { before_sensitive: sensitive, after_sensitive: sensitive });
  const report = reviewPlan(planOf([entry]));
  expect(noted(report)).toContain('unknown-redirect-uri-removed sensitive value');
  expect(renderMarkdown(report)).toContain('may be gone');
});

test('one app that something may be for is not called several', () => {
  const json = planOf(
    [
      planned('azuread_application.a["x"]', { display_name: 'People' }, { unknown: ['client_id', 'id'] }),
      planned('azuread_application_password.p["x"]', { display_name: 'main' }, { unknown: ['application_id'] }),
    ],
    { 'azuread_application_password.p': { application_id: ['azuread_application.a', 'local.which'] } },
  );
  const text = renderMarkdown(reviewPlan(json));
  expect(text).toContain('may be for `People`');
  expect(text).not.toContain('one of these');
});

describe('a service principal of an app that is elsewhere', () => {
  const [ONE, OTHER] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
  const consented = (client_id: string, principal: Json = {}, name = 'x'): Json => ({
    data: { azuread_service_principal: { graph: { client_id: GRAPH } } },
    resource: {
      azuread_service_principal: { [name]: { client_id, ...principal } },
      azuread_app_role_assignment: {
        g: {
          app_role_id: DIRECTORY_READ_WRITE_ALL,
          principal_object_id: ref(`azuread_service_principal.${name}.object_id`),
          resource_object_id: ref('data.azuread_service_principal.graph.object_id'),
        },
      },
    },
  });
  const locals = (client_id: string): Json => ({ locals: { client_id } });

  test.each<[how: string, of: (id: string) => Json]>([
    ['by its ID', (id) => consented(id)],
    ['by its ID, and is taken over', (id) => consented(id, { use_existing: true })],
    ['in a local', (id) => ({ ...consented(ref('local.client_id')), ...locals(id) })],
    ['of a map', (id) => ({ ...consented(ref('local.apps.a')), locals: { apps: { a: id } } })],
    ['in a variable', (id) => ({ ...consented(ref('var.id')), variable: { id: { default: id } } })],
  ])('is another one when its client ID changes %s: it gains what the other one had', (_, of) => {
    const report = (failOn: 'critical' | 'loss') => reviewChange(of(ONE), of(OTHER), failOn);
    expect(report('critical').changes).toMatchObject([
      { change: 'granted', gained: true },
      { change: 'revoked', gained: false },
    ]);
    expect(report('critical').gates[0].passed).toBe(false);
    expect(report('loss').gates[0].passed).toBe(false);
    expect(noted(reviewChange(of(ONE), of(ONE)))).toEqual([]);
  });

  test('is another one in a plan too, which replaces it', () => {
    const graph = {
      app_role_id: DIRECTORY_READ_WRITE_ALL,
      resource_object_id: 'g',
      resource_display_name: 'Microsoft Graph',
    };
    const replaced = (before: Json, after: Json, unknown: string[]) => ({
      before,
      unknown,
      actions: ['delete', 'create'],
      after,
    });
    const change = ([address, { after, ...how }]: [string, ReturnType<typeof replaced>]) =>
      planned(address, after, how);
    const report = reviewPlan(
      planOf(
        [
          change([
            'azuread_service_principal.x',
            replaced({ client_id: ONE, object_id: 'o' }, { client_id: OTHER }, ['object_id']),
          ]),
          change([
            'azuread_app_role_assignment.g',
            replaced({ ...graph, principal_object_id: 'o' }, graph, ['principal_object_id']),
          ]),
        ],
        {
          'azuread_service_principal.x': {},
          'azuread_app_role_assignment.g': { principal_object_id: ['azuread_service_principal.x.object_id'] },
        },
      ),
      'critical',
    );
    expect(report.changes).toMatchObject([
      { app: OTHER, change: 'granted' },
      { app: ONE, change: 'revoked' },
    ]);
    expect(report.gates[0].passed).toBe(false);
  });

  describe('that is one of several', () => {
    const several = (repeated: Json, client_id: string, more: Json = {}): Json => {
      const index = 'count' in repeated ? 'count.index' : 'each.key';
      const { resource, data } = consented(client_id, repeated);
      const { g } = (resource as Json).azuread_app_role_assignment as Json;
      const principal_object_id = ref(`azuread_service_principal.x[${index}].object_id`);
      const azuread_app_role_assignment = { g: { ...(g as Json), ...repeated, principal_object_id } };
      return { data, resource: { ...(resource as Json), azuread_app_role_assignment }, ...more };
    };
    const inList = (...ids: string[]) => several({ count: 2 }, ref('local.ids[count.index]'), { locals: { ids } });
    const inMap = (map: Json) => several({ for_each: map }, ref('each.value'));

    test.each<[what: string, before: Json, after: Json]>([
      ['a list', inList(ONE, ONE), inList(ONE, OTHER)],
      ['a map', inMap({ a: ONE }), inMap({ a: OTHER })],
    ])('is another one when %s has another client ID', (_, before, after) => {
      expect(reviewChange(before, after, 'critical').gates[0].passed).toBe(false);
      expect(noted(reviewChange(before, before))).toEqual([]);
    });

    test('is not lost when one more comes', () => {
      const report = reviewChange(inMap({ a: ONE }), inMap({ a: ONE, b: OTHER }), 'loss');
      expect(report.gates[0].passed).toBe(true);
      expect(noted(report)).toContain('repetition-changed');
      expect(noted(report)).not.toContain('service-principal-destroyed');
    });
  });

  test('is the same when other parts of a local change', () => {
    const of = (more: Json) => ({ ...consented(ref('local.apps.a')), locals: { apps: { a: ONE, ...more } } });
    const report = reviewChange(of({}), of({ b: OTHER }));
    expect([...report.changes, ...report.notes]).toEqual([]);
  });

  test('stays the same when it moves', () => {
    const moved = [{ from: 'azuread_service_principal.x', to: 'azuread_service_principal.y' }];
    const report = reviewChange(consented(ONE), { ...consented(ONE, {}, 'y'), moved });
    expect([...report.changes, ...report.notes]).toEqual([]);
  });
});

test('nothing moves to where an app is already: the one that was to move is destroyed', () => {
  const strong = asks(['Role', DIRECTORY_READ_WRITE_ALL]);
  const apps = (all: Json): Json => ({ resource: { azuread_application: all } });
  const moved = [{ from: 'azuread_application.a', to: 'azuread_application.b' }];
  const report = (failOn: 'critical' | 'loss') =>
    reviewChange(apps({ a: strong, b: {} }), { ...apps({ b: strong }), moved }, failOn);
  expect(report('critical').gates[0].passed).toBe(false);
  expect(noted(report('loss'))).toEqual(['app-destroyed']);
  expect(report('loss').gates[0].passed).toBe(false);
});

test.each(['servicePrincipals', 'ServicePrincipals'])(
  'a service principal that is there is known by the ID of azuread 3, /%s/<object ID>, too',
  (collection) => {
    const app = { client_id: 'c1', object_id: 'a1', display_name: 'deployer' };
    const principal = { client_id: 'c1', object_id: 's1', display_name: 'deployer' };
    const report = reviewPlan(
      planOf([
        planned('azuread_application.a', app, { before: app, actions: ['no-op'] }),
        planned('azuread_service_principal.a', principal, { before: principal, actions: ['no-op'] }),
        planned('azuread_service_principal_password.a', { service_principal_id: `/${collection}/s1` }),
      ]),
    );
    expect(report.notes.map(({ app: name, address }) => [name, address])).toEqual([
      ['deployer', 'azuread_application.a'],
    ]);
  },
);

test('a policy for all speaks of who signs in for Rewst only where an app of Rewst is configured', () => {
  const policy = (json: Json, state: string) => ({
    resource: {
      ...(json.resource as Json),
      azuread_conditional_access_policy: {
        p: { state, conditions: { applications: { included_applications: ['All'] } } },
      },
    },
  });
  const text = (json: Json) => renderMarkdown(reviewChange(policy(json, 'disabled'), policy(json, 'enabled')));
  expect(text(nothing)).toContain('is locked out.');
  expect(text(bare(REWST_URI))).toContain('whoever signs in for Rewst');
});
