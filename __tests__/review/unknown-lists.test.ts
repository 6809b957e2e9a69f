import { type Report, renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { changed, DIRECTORY_READ_WRITE_ALL, GRAPH, noted, reviewPlan, USER_READ_ALL } from './helpers';
import { planned, planOf } from './planned';

const OLD = 'aaaaaaaa-0000-4000-8000-000000000001';

/** A service principal of the configuration that is there already. */
const there = (name: string, object_id: string): Json => {
  const values = { client_id: `${object_id.slice(0, -2)}ff`, object_id, display_name: name };
  return planned(`azuread_service_principal.${name}`, values, { before: values, actions: ['no-op'] });
};

const fresh = (name: string): Json =>
  planned(`azuread_service_principal.${name}`, { display_name: name }, { unknown: ['object_id', 'client_id'] });

/** What is said of a group whose members are not known before apply. */
function joined(before: Json | null, principals: Json[], references: string[], actions?: string[]): Report {
  const group = { object_id: 'gggggggg', display_name: 'deployers', assignable_to_role: true };
  return reviewPlan(
    planOf(
      [
        ...principals,
        planned('azuread_group.g', group, { unknown: ['members'], before: before && { ...group, ...before }, actions }),
      ],
      { 'azuread_group.g': { members: references } },
    ),
    'loss',
  );
}

describe('a list of members that gets one who is not known before apply', () => {
  const both = ['azuread_service_principal.old.object_id', 'azuread_service_principal.new.object_id'];

  test('takes nobody out of the group', () => {
    const report = joined({ members: [OLD] }, [there('old', OLD), fresh('new')], both);
    expect(report.notes.map(({ app, kind }) => `${app} ${kind}`)).toEqual([
      'new group-member-added',
      'new service-principal-created',
    ]);
    expect(report.gates[0].passed).toBe(true);
  });

  test('takes everybody out of a group that is created again', () => {
    const report = joined({ members: [OLD] }, [there('old', OLD), fresh('new')], both, ['delete', 'create']);
    expect(noted(report)).toContain('group-member-removed deployers');
  });

  test('names those of whom one or more are in it, and never the group itself', () => {
    const report = joined(null, [fresh('new'), fresh('newer')], [both[1], 'azuread_service_principal.newer.object_id']);
    const [{ app }] = report.notes.filter(({ kind }) => kind === 'group-member-added');
    expect(app).toBe('one or more of new, newer');
    expect(noted(report)).not.toContain('one-of-several');
  });

  test('is of no interest where all that it may be are people, and the group gives nothing', () => {
    const person = (name: string) => planned(`azuread_user.${name}`, {}, { unknown: ['object_id'] });
    const users = ['azuread_user.a.object_id', 'azuread_user.b.object_id'];
    const group = planned('azuread_group.g', { assignable_to_role: false }, { unknown: ['members', 'object_id'] });
    const report = reviewPlan(planOf([person('a'), person('b'), group], { 'azuread_group.g': { members: users } }));
    expect(noted(report).filter((each) => each.startsWith('group-member'))).toEqual([]);
  });
});

test('scopes that are not known before apply take none away that is granted', () => {
  const grant = { service_principal_object_id: OLD, resource_service_principal_object_id: 'api' };
  const report = reviewPlan(
    planOf(
      [
        there('old', OLD),
        planned('azuread_service_principal_delegated_permission_grant.g', grant, {
          unknown: ['claim_values'],
          before: { ...grant, claim_values: ['openid'] },
        }),
      ],
      { 'azuread_service_principal_delegated_permission_grant.g': { claim_values: ['local.scopes'] } },
    ),
    'loss',
  );
  expect(report.changes.map(({ change, unresolved }) => [change, unresolved])).toEqual([
    ['granted', 'known after apply'],
  ]);
  expect(report.gates[0].passed).toBe(true);
});

test('redirect URIs that are not known before apply may leave out the one that Rewst signs in with', () => {
  const uri = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';
  const uris = { application_id: '/applications/a', type: 'Web' };
  const report = reviewPlan(
    planOf(
      [
        planned('azuread_application_redirect_uris.r', uris, {
          unknown: ['redirect_uris'],
          before: { ...uris, redirect_uris: [uri] },
        }),
      ],
      { 'azuread_application_redirect_uris.r': { redirect_uris: ['local.uris'] } },
    ),
    'loss',
  );
  expect(report.gates[0].passed).toBe(false);
});

describe('a grant whose permission is not known before apply, because its API is read during apply', () => {
  const API = 'data.azuread_service_principal.graph';
  const principal = there('sync', OLD);
  const role = (key: string) => `azuread_app_role_assignment.g["${key}"]`;
  const graph = planned(API, { client_id: GRAPH }, { unknown: ['object_id', 'app_role_ids', 'display_name'] });
  const before = (app_role_id: string) => ({
    principal_object_id: OLD,
    app_role_id,
    resource_object_id: 'graph-sp',
    resource_display_name: 'Microsoft Graph',
  });
  const granted = (key: string, old: Json | null) =>
    planned(
      role(key),
      { principal_object_id: OLD },
      { unknown: ['app_role_id', 'resource_object_id'], before: old, actions: old ? ['delete', 'create'] : ['create'] },
    );
  const reviewOf = (...grants: Json[]) =>
    reviewPlan(
      planOf([principal, graph, ...grants], {
        'azuread_app_role_assignment.g': {
          app_role_id: [`${API}.app_role_ids`, 'each.key'],
          resource_object_id: [`${API}.object_id`],
        },
      }),
      'loss',
    );

  test('may stay what it was: that is no loss, and is said', () => {
    const report = reviewOf(granted('a', before(USER_READ_ALL)));
    expect(report.changes).toMatchObject([
      {
        change: 'granted',
        unresolved: 'known after apply',
        note: 'Before, it was `User.Read.All`. Whether that stays is known after apply.',
      },
    ]);
    expect(report.gates[0].passed).toBe(true);
    expect(renderMarkdown(report)).toContain(`\`${role('a')}\`: Before, it was \`User.Read.All\``);
  });

  test('is a loss at another address', () => {
    const gone = planned(role('b'), null, { before: before(DIRECTORY_READ_WRITE_ALL) });
    const report = reviewOf(granted('a', null), gone);
    expect(changed(report)).toContain('revoked Microsoft Graph Directory.ReadWrite.All (application), revoked');
    expect(report.gates[0].passed).toBe(false);
  });
});

test('of what an app asks for, more is removed than the unknown values may still hold', () => {
  const app = { display_name: 'a', client_id: 'c', object_id: 'o' };
  const block = (...ids: (string | undefined)[]) => ({
    required_resource_access: [{ resource_app_id: GRAPH, resource_access: ids.map((id) => ({ type: 'Role', id })) }],
  });
  const after = planned(
    'azuread_application.a',
    { ...app, ...block(undefined) },
    { before: { ...app, ...block(USER_READ_ALL, DIRECTORY_READ_WRITE_ALL) } },
  );
  (after.change as Json).after_unknown = { required_resource_access: [{ resource_access: [{ id: true }] }] };
  const kinds = reviewPlan(planOf([after])).changes.map(({ change }) => change);
  expect(kinds).toEqual(['added', 'removed', 'removed']);
});

test('another redirect URI stays beside one that is not known before apply', () => {
  const uris = { application_id: '/applications/a', type: 'Web' };
  const report = reviewPlan(
    planOf([
      planned('azuread_application_redirect_uris.r', uris, {
        unknown: ['redirect_uris'],
        before: { ...uris, redirect_uris: ['https://a.test/'] },
      }),
    ]),
    'loss',
  );
  expect(noted(report)).toEqual(['unknown-redirect-uri-added known after apply']);
  expect(report.gates[0].passed).toBe(true);
});

test('an unknown permission that is asked for and granted may be counted twice', () => {
  const report = reviewPlan(
    planOf([
      planned('azuread_application.a', { display_name: 'a', client_id: 'c', id: '/applications/o' }),
      planned('azuread_service_principal.a', { client_id: 'c', object_id: 's' }),
      planned(
        'azuread_application_api_access.a',
        { application_id: '/applications/o', api_client_id: GRAPH },
        { unknown: ['role_ids'] },
      ),
      planned(
        'azuread_app_role_assignment.a',
        { principal_object_id: 's' },
        { unknown: ['app_role_id', 'resource_object_id'] },
      ),
    ]),
  );
  expect(renderMarkdown(report)).toContain('gains up to 2 permissions');
});

test('a list that the provider fills in with nothing changes no policy', () => {
  const policy = (included_groups: string[] | null) => ({
    conditions: [{ users: [{ included_groups }] }],
    state: 'enabled',
  });
  const drift = (...lists: (string[] | null)[]) => {
    const [before, after] = lists.map(policy);
    const address = 'azuread_conditional_access_policy.p';
    return noted({
      ...reviewPlan({ ...planOf([]), resource_drift: [planned(address, after, { before })] }).drift,
    } as Report);
  };
  expect(drift(null, [])).toEqual([]);
  expect(drift(null, ['g'])).toEqual(['guard-changed azuread_conditional_access_policy']);
});

test.each<[what: string, role: string[], impact: string]>([
  ['of the app', ['azuread_application.api.app_role_ids', 'azuread_application.api'], 'other'],
  ['made up for the app', ['random_uuid.role.result', 'random_uuid.role'], 'other'],
  ['one of several made up for the app', ['random_uuid.role', 'each.value'], 'other'],
  [
    'made up for the app, or of anybody',
    ['random_uuid.role.result', 'azuread_service_principal.api.object_id'],
    'unknown',
  ],
  ['of anybody', ['azuread_service_principal.api.object_id', 'azuread_service_principal.api'], 'unknown'],
])('a permission of a new app of the configuration that is not known before apply, %s', (_, role, impact) => {
  const report = reviewPlan(
    planOf(
      [
        there('sync', OLD),
        planned('random_uuid.role', {}, { unknown: ['result'] }),
        planned('azuread_application.api', { display_name: 'API' }, { unknown: ['client_id', 'app_role_ids', 'id'] }),
        planned('azuread_service_principal.api', {}, { unknown: ['client_id', 'object_id'] }),
        planned(
          'azuread_app_role_assignment.x',
          { principal_object_id: OLD },
          { unknown: ['app_role_id', 'resource_object_id'] },
        ),
      ],
      {
        'azuread_service_principal.api': {
          client_id: ['azuread_application.api.client_id', 'azuread_application.api'],
        },
        'azuread_app_role_assignment.x': {
          app_role_id: role,
          resource_object_id: ['azuread_service_principal.api.object_id', 'azuread_service_principal.api'],
        },
      },
    ),
  );
  expect(report.changes.map((change) => change.impact)).toEqual([impact]);
});

describe('a masked list of members that changes', () => {
  const list = (...members: string[]) => ({ object_id: 'g', display_name: 'sealed', members });
  const entry = planned('azuread_group.g', list('b'), { before: list('a') });
  Object.assign(entry.change as Json, { before_sensitive: { members: true }, after_sensitive: { members: true } });

  test('has a new member, and it is not known who is removed', () => {
    const report = reviewPlan(planOf([entry]));
    expect(report.notes.map(({ app, kind }) => [app, kind])).toEqual([
      ['sensitive value, changed in azuread_group.g', 'group-member-added'],
    ]);
  });
});

test('a grant for a masked principal that changes is for somebody else', () => {
  const grant = (principal_object_id: string) => ({
    principal_object_id,
    app_role_id: DIRECTORY_READ_WRITE_ALL,
    resource_object_id: 'api',
    resource_display_name: 'Microsoft Graph',
  });
  const entry = planned('azuread_app_role_assignment.g', grant('b'), {
    before: grant('a'),
    actions: ['delete', 'create'],
  });
  const masked = { principal_object_id: true };
  Object.assign(entry.change as Json, { before_sensitive: masked, after_sensitive: masked });
  expect(reviewPlan(planOf([entry])).level).toBe('critical');
});

test('a membership of a group that is read during apply is no loss of the membership', () => {
  const group = 'data.azuread_group.ops';
  const member = { member_object_id: OLD };
  const report = reviewPlan(
    planOf(
      [
        there('old', OLD),
        planned(group, { display_name: 'ops' }, { unknown: ['object_id'] }),
        planned('azuread_group_member.m', member, {
          unknown: ['group_object_id'],
          before: { ...member, group_object_id: 'g' },
          actions: ['delete', 'create'],
        }),
      ],
      { 'azuread_group_member.m': { group_object_id: [`${group}.object_id`] } },
    ),
    'loss',
  );
  expect(noted(report)).toEqual(['group-member-added ops']);
  expect(report.gates[0].passed).toBe(true);
});

test('a service principal of an app that is not known yet is not said to be of none', () => {
  const principal = planned('azuread_service_principal.p', {}, { unknown: ['client_id', 'object_id'] });
  const text = renderMarkdown(
    reviewPlan(planOf([principal], { 'azuread_service_principal.p': { client_id: ['local.id'] } })),
  );
  expect(text).toContain(
    '`azuread_service_principal.p` gets a service principal in a tenant where no app of it is known',
  );
});
