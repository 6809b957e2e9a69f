import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import {
  changed,
  configuration,
  GRAPH,
  noted,
  ref,
  reviewChange,
  reviewPlan,
  stoppedBy,
  USER_READ_ALL,
} from './helpers';
import { planned, planOf } from './planned';

const DEFAULT_ACCESS = '00000000-0000-0000-0000-000000000000';
const OWN_ROLE = '11110000-0000-4000-8000-000000000001';

const PRINCIPALS = {
  rewst: { client_id: ref('azuread_application.rewst.client_id') },
  saas: { client_id: '22220000-0000-4000-8000-000000000002' },
  graph: { client_id: GRAPH },
};

/** The assignment of somebody to an app role of one of these service principals. */
function assignment(of: keyof typeof PRINCIPALS, app_role_id: string, principal_object_id: string): Json {
  return configuration(
    { app_role: [{ id: OWN_ROLE, value: 'Orders.Read' }] },
    {
      azuread_service_principal: PRINCIPALS,
      azuread_group: { staff: { display_name: 'Staff' } },
      azuread_app_role_assignment: {
        a: { app_role_id, principal_object_id, resource_object_id: ref(`azuread_service_principal.${of}.object_id`) },
      },
    },
  );
}

const before = configuration(
  { app_role: [{ id: OWN_ROLE, value: 'Orders.Read' }] },
  { azuread_service_principal: PRINCIPALS, azuread_group: { staff: { display_name: 'Staff' } } },
);
const GROUP = ref('azuread_group.staff.object_id');
const SOMEBODY = '33330000-0000-4000-8000-000000000003';
const APP = ref('azuread_service_principal.rewst.object_id');

test.each([
  ['somebody, with the default role', 'rewst', DEFAULT_ACCESS, SOMEBODY, 'default access'],
  ['a group, with the default role of an app elsewhere', 'saas', DEFAULT_ACCESS, GROUP, 'default access'],
  ['somebody, with a role that the configuration defines', 'rewst', OWN_ROLE, SOMEBODY, 'Orders.Read'],
  ['a group, with a role that is known on apply', 'rewst', ref('random_uuid.role.result'), GROUP, ''],
] as const)('%s, is assigned to an app and is granted no permission', (_, of, role, principal, what) => {
  const after = assignment(of, role, principal);
  const report = reviewChange(before, after, 'high');
  expect(report.changes).toEqual([]);
  expect(noted(report)).toEqual([expect.stringContaining(`app-assignment-added ${what}`)]);
  expect(stoppedBy(report)).toEqual([]);
  expect(stoppedBy(reviewChange(before, after, 'broadening'))).toHaveLength(1);
  expect(renderMarkdown(report)).toContain('1 assignment to an app is added');
  expect(noted(reviewChange(after, before, 'loss'))).toEqual([
    expect.stringContaining(`app-assignment-removed ${what}`),
  ]);
});

test('one more role in an app is a gain', () => {
  const both = assignment('rewst', OWN_ROLE, GROUP);
  const resource = both.resource as Record<string, Json>;
  const resource_object_id = ref('azuread_service_principal.rewst.object_id');
  const b = { app_role_id: DEFAULT_ACCESS, principal_object_id: GROUP, resource_object_id };
  const azuread_app_role_assignment = { ...resource.azuread_app_role_assignment, b };
  expect(noted(reviewChange(both, { resource: { ...resource, azuread_app_role_assignment } }))).toEqual([
    'app-assignment-added default access',
  ]);
});

test('what a role of an app elsewhere lets a group do cannot be rated', () => {
  const report = reviewChange(before, assignment('saas', OWN_ROLE, GROUP), 'critical');
  expect(noted(report)).toEqual([`app-assignment-added ${OWN_ROLE}`]);
  expect(stoppedBy(report)).toHaveLength(1);
  expect(renderMarkdown(report)).toContain('this review cannot tell what it may do there');
});

test('a role that the configuration defines is a permission of an app that gets it, and no grave one', () => {
  const report = reviewChange(before, assignment('rewst', OWN_ROLE, APP), 'high');
  expect(changed(report)).toEqual([expect.stringContaining('granted')]);
  expect(report.changes).toMatchObject([{ kind: 'application', impact: 'other' }]);
  expect(stoppedBy(report)).toEqual([]);
});

test('a role of an app that is imported was there before, and what it may do is not rated', () => {
  const imported = { import: [{ to: 'azuread_application.rewst', id: '/applications/1' }] };
  const report = reviewChange(
    { ...before, ...imported },
    { ...assignment('rewst', OWN_ROLE, APP), ...imported },
    'high',
  );
  expect(report.changes).toMatchObject([{ impact: 'unknown' }]);
  expect(stoppedBy(report)).toHaveLength(1);
});

test('a role of Microsoft Graph for an object ID is a permission, whoever that is', () => {
  const report = reviewChange(before, assignment('graph', USER_READ_ALL, SOMEBODY));
  expect(changed(report)).toEqual(['granted Microsoft Graph User.Read.All (application), now']);
});

test('a role of an own app for one of several apps of the configuration is a permission', () => {
  const unknown = ['client_id', 'object_id'];
  const key = (name: string, each: string) => `azuread_${name}.client["${each}"]`;
  const report = reviewPlan(
    planOf(
      [
        planned('azuread_application.api', { app_role: [{ id: OWN_ROLE, value: 'Orders.Read' }] }, { unknown }),
        planned('azuread_service_principal.api', {}, { unknown }),
        ...['a', 'b'].flatMap((each) => [
          planned(key('application', each), { display_name: each }, { unknown }),
          planned(key('service_principal', each), {}, { unknown }),
        ]),
        planned(
          'azuread_app_role_assignment.g',
          { app_role_id: OWN_ROLE },
          { unknown: ['principal_object_id', 'resource_object_id'] },
        ),
      ],
      {
        'azuread_service_principal.api': { client_id: ['azuread_application.api.client_id'] },
        'azuread_service_principal.client': { client_id: ['azuread_application.client'] },
        'azuread_app_role_assignment.g': {
          principal_object_id: ['azuread_service_principal.client'],
          resource_object_id: ['azuread_service_principal.api.object_id'],
        },
      },
    ),
  );
  expect(report.changes.map(({ change, value }) => [change, value])).toEqual([['granted', 'Orders.Read']]);
  expect(noted(report).filter((each) => each.startsWith('app-assignment'))).toEqual([]);
});
