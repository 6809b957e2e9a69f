import { coverageOf } from '../../lib/coverage/coverage';
import { stateOf } from '../../lib/review';
import { readPlan } from '../../lib/review/read/read-plan';
import type { Json } from '../synth';
import { changed, DIRECTORY_READ_WRITE_ALL, GRAPH, noted, reviewPlan, USER_READ, USER_READ_ALL } from './helpers';
import { planned, planOf } from './planned';

const ID = '/applications/o-1';
const CALLBACK = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';

const block = (...roles: string[]): Json => ({
  resource_app_id: GRAPH,
  resource_access: roles.map((id) => ({ id, type: 'Role' })),
});

/** An app that ignores its blocks, which a plan shows as they were. */
function stale(blocks: Json, after: Json = blocks): Json {
  const app = { display_name: 'Report', id: ID, object_id: 'o-1', client_id: 'c-1' };
  return planned('azuread_application.a', { ...app, ...after }, { before: { ...app, ...blocks } });
}

const apiAccess = (before: string[] | null, after: string[] | null): Json => {
  const resource = { application_id: ID, api_client_id: GRAPH, scope_ids: [] };
  const of = (role_ids: string[] | null) => role_ids && { ...resource, role_ids };
  return planned('azuread_application_api_access.graph', of(after), { before: of(before) });
};

const plan = (...changes: Json[]): Json => planOf(changes);

describe('an app that ignores what resources of their own manage', () => {
  const both = [USER_READ_ALL, DIRECTORY_READ_WRITE_ALL];
  const asks = { required_resource_access: [block(...both)] };

  test('loses a permission that the resource no longer has', () => {
    const report = reviewPlan(plan(stale(asks), apiAccess(both, [USER_READ_ALL])));
    expect(changed(report)).toEqual(['removed Microsoft Graph Directory.ReadWrite.All (application), no']);
    expect(report.kept).toBe(1);
  });

  test('loses all permissions of an API with the resource', () => {
    expect(changed(reviewPlan(plan(stale(asks), apiAccess(both, null))))).toHaveLength(2);
  });

  test('keeps the permissions of other APIs', () => {
    const other = { resource_app_id: 'a-2', resource_access: [{ id: USER_READ, type: 'Scope' }] };
    const report = reviewPlan(
      plan(stale({ required_resource_access: [block(...both), other] }), apiAccess(both, null)),
    );
    expect(report).toMatchObject({ kept: 1, changes: [{ change: 'removed' }, { change: 'removed' }] });
  });

  test('is covered by what the resource has', () => {
    const { before, after } = readPlan(plan(stale(asks), apiAccess(both, [])));
    expect(coverageOf(stateOf([after], [before])).apps[0].enabled).toEqual([]);
  });

  test('keeps what the resource lacks that comes beside it: the provider refuses a second one of an API', () => {
    const report = reviewPlan(
      plan(stale({ required_resource_access: [block(USER_READ_ALL)] }), apiAccess(null, [DIRECTORY_READ_WRITE_ALL])),
    );
    expect(changed(report)).toEqual(['added Microsoft Graph Directory.ReadWrite.All (application), no']);
  });

  test('keeps what was asked for before the resource is there', () => {
    const report = reviewPlan(plan(stale(asks), apiAccess(null, both)));
    expect(report).toMatchObject({ changes: [], kept: 2 });
  });

  test('loses the redirect URI that the resource no longer has', () => {
    const uris = (redirect_uris: string[]) => ({ application_id: ID, type: 'Web', redirect_uris });
    const report = reviewPlan(
      plan(
        stale({ web: [{ redirect_uris: [CALLBACK] }] }),
        planned('azuread_application_redirect_uris.web', uris([]), { before: uris([CALLBACK]) }),
      ),
    );
    expect(noted(report)).toEqual([`redirect-uri-removed ${CALLBACK}`]);
  });

  test('loses the redirect URIs of a platform with the resource, and no others', () => {
    const web = [{ redirect_uris: [CALLBACK] }];
    const report = reviewPlan(
      plan(
        stale({ web, single_page_application: [{ redirect_uris: ['https://spa.example.test/'] }] }),
        planned('azuread_application_redirect_uris.spa', null, {
          before: { application_id: ID, type: 'SPA', redirect_uris: ['https://spa.example.test/'] },
        }),
      ),
    );
    expect(noted(report)).toEqual(['foreign-redirect-uri-removed https://spa.example.test/']);
  });

  test('loses an owner with its resource, and keeps the others', () => {
    const owner = (id: string) => ({ application_id: ID, owner_object_id: id });
    const report = reviewPlan(
      plan(
        stale({ owners: ['u-1', 'u-2'] }),
        planned('azuread_application_owner.a', owner('u-1'), { before: owner('u-1'), actions: ['no-op'] }),
        planned('azuread_application_owner.b', null, { before: owner('u-2') }),
      ),
    );
    expect(noted(report)).toEqual(['owner-removed u-2']);
  });

  test('is no longer a public client with its resource', () => {
    const on = { application_id: ID, enabled: true };
    const report = reviewPlan(
      plan(
        stale({ fallback_public_client_enabled: true }),
        planned('azuread_application_fallback_public_client.a', null, { before: on }),
      ),
    );
    expect(noted(report)).toEqual(['public-client-off']);
  });
});

test('a block that changes is not ignored', () => {
  const report = reviewPlan(
    plan(
      stale({ required_resource_access: [block()] }, { required_resource_access: [block(DIRECTORY_READ_WRITE_ALL)] }),
      apiAccess([USER_READ_ALL], [USER_READ_ALL]),
    ),
  );
  expect(changed(report)).toEqual(['added Microsoft Graph Directory.ReadWrite.All (application), no']);
});

test('a new app asks for what its block and the resource beside it say', () => {
  const app = planned(
    'azuread_application.a',
    { display_name: 'Report', required_resource_access: [block(USER_READ_ALL)] },
    { unknown: ['id', 'object_id', 'client_id'] },
  );
  const access = planned(
    'azuread_application_api_access.graph',
    { api_client_id: GRAPH, role_ids: [DIRECTORY_READ_WRITE_ALL] },
    { unknown: ['application_id'] },
  );
  const configuration = { 'azuread_application_api_access.graph': { application_id: ['azuread_application.a.id'] } };
  expect(reviewPlan(planOf([app, access], configuration)).changes).toHaveLength(2);
});

describe('the state of an app beside what resources of their own manage', () => {
  const both = [USER_READ_ALL, DIRECTORY_READ_WRITE_ALL];
  const app = (...roles: string[]) => ({ id: ID, object_id: 'o-1', required_resource_access: [block(...roles)] });
  const drift = (access: Json) =>
    reviewPlan({
      ...planOf([
        planned('azuread_application.a', app(USER_READ_ALL), { before: app(USER_READ_ALL), actions: ['no-op'] }),
        { ...access, change: { ...(access.change as Json), actions: ['no-op'] } },
      ]),
      resource_drift: [planned('azuread_application.a', app(USER_READ_ALL), { before: app(...both) }), access],
    }).drift;

  test('catches up with the last apply, which nobody changed', () => {
    expect(drift(apiAccess([USER_READ_ALL], [USER_READ_ALL])).changes).toEqual([]);
  });

  test('shows by the resource what somebody changed', () => {
    expect(drift(apiAccess(both, [USER_READ_ALL])).changes).toMatchObject([
      { change: 'removed', value: 'Directory.ReadWrite.All' },
    ]);
  });
});

describe('what goes from an app outside Terraform', () => {
  const app = (...roles: string[]) => ({ id: ID, object_id: 'o-1', required_resource_access: [block(...roles)] });
  const both = app(USER_READ_ALL, DIRECTORY_READ_WRITE_ALL);
  const drift = (set: string[], found: Json, next = found, before: Json = both) =>
    reviewPlan({
      ...planOf([planned('azuread_application.a', next, { before: found, actions: ['no-op'] })], {
        'azuread_application.a': Object.fromEntries(set.map((name) => [name, []])),
      }),
      resource_drift: [planned('azuread_application.a', found, { before })],
    }).drift.changes.map(({ change, value }) => `${change} ${value}`);

  test('is not said where the configuration leaves it to others: the last apply may have destroyed these', () => {
    expect(drift(['display_name'], app(USER_READ_ALL))).toEqual([]);
  });

  test('is said where the configuration sets it', () => {
    expect(drift(['required_resource_access'], app(USER_READ_ALL))).toEqual(['removed Directory.ReadWrite.All']);
  });

  test('is said where the plan brings it back', () => {
    expect(drift(['display_name'], app(USER_READ_ALL), both)).toEqual(['removed Directory.ReadWrite.All']);
  });

  test('does not hide what comes', () => {
    expect(drift(['display_name'], both, both, app(USER_READ_ALL))).toEqual(['added Directory.ReadWrite.All']);
  });
});
