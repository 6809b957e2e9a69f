import { renderMarkdown } from '../../lib/review/render/render-markdown';
import type { Json } from '../synth';
import { expectChangeIn, MODES, own, PRINCIPAL, type Stop } from './both-modes';
import { noted, ref, reviewChange, reviewPlan } from './helpers';
import { planOf } from './plan-of';

const SOMEBODY = '99999999-9999-4999-8999-999999999999';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const DIRECTORY_READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
const GROUP = ref('azuread_group.admins.object_id');

/** A group, and what else is given by resource type. */
function group(fields: Json = {}, others: Json = {}): Json {
  return own({}, {}, { azuread_group: { admins: { display_name: 'Admins', ...fields } }, ...others });
}

const joins = (group_object_id: string, member_object_id = PRINCIPAL): Json => ({
  azuread_group_member: { x: { group_object_id, member_object_id } },
});
const holds = (role_id: string): Json => ({
  azuread_directory_role_assignment: { x: { role_id, principal_object_id: GROUP } },
});
const person: Json = { azuread_user: { ann: { display_name: 'Ann', user_principal_name: 'ann@a.test' } } };
const ANN = ref('azuread_user.ann.object_id');
const package_: Json = { azuread_access_package: { p: { display_name: 'Package' } } };
const policy = (approval_required: boolean, approver?: string): Json => ({
  ...package_,
  azuread_access_package_assignment_policy: {
    x: {
      access_package_id: ref('azuread_access_package.p.id'),
      requestor_settings: { scope_type: 'AllExternalSubjects' },
      approval_settings: {
        approval_required,
        ...(approver && { approval_stage: { primary_approver: { object_id: approver } } }),
      },
    },
  },
});
const user = (fields: Json): Json =>
  own({}, {}, { azuread_user: { ann: { display_name: 'Ann', user_principal_name: 'ann@a.test', ...fields } } });
const holdsIn = (catalog_id: string): Json =>
  own(
    {},
    {},
    {
      azuread_access_package_resource_catalog_association: {
        x: { catalog_id, resource_origin_id: SOMEBODY, resource_origin_system: 'AadGroup' },
      },
    },
  );
const catalogue = (fields: Json): Json =>
  own({}, {}, { azuread_access_package_catalog: { c: { display_name: 'Ours', ...fields } } });
const until = (fields: Json): Json =>
  group(
    {},
    {
      azuread_privileged_access_group_eligibility_schedule: {
        x: { group_id: GROUP, principal_id: PRINCIPAL, assignment_type: 'member', ...fields },
      },
    },
  );
const role = (...actions: string[]): Json =>
  own(
    {},
    {},
    {
      azuread_custom_directory_role: {
        x: { display_name: 'Mine', enabled: true, permissions: { allowed_resource_actions: actions } },
      },
    },
  );

const CASES: [
  what: string,
  before: Json,
  after: Json,
  forth: string[],
  back: string[],
  stops: Stop,
  stopsBack?: Stop,
][] = [
  [
    'an app in a group that is not configured here is not rated',
    own(),
    own({}, {}, joins(SOMEBODY)),
    [`group-member-added ${SOMEBODY}`],
    [`group-member-removed ${SOMEBODY}`],
    'every gain',
    'loss',
  ],
  [
    'an app in a group that gives no roles gets broader',
    group(),
    group({}, joins(GROUP)),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'broadening',
    'loss',
  ],
  [
    'an app in the list of members of a group gets broader',
    group({ members: [] }),
    group({ members: [PRINCIPAL] }),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'broadening',
    'loss',
  ],
  [
    'an app in a group that has a critical role is critical',
    group({ assignable_to_role: true }, holds(GLOBAL_ADMINISTRATOR)),
    group({ assignable_to_role: true }, { ...holds(GLOBAL_ADMINISTRATOR), ...joins(GROUP) }),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'every gain',
    'loss',
  ],
  [
    'an app in a group that has a harmless role gets broader',
    group({ assignable_to_role: true }, holds(DIRECTORY_READERS)),
    group({ assignable_to_role: true }, { ...holds(DIRECTORY_READERS), ...joins(GROUP) }),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'broadening',
    'loss',
  ],
  [
    'a group that can be given roles may have any',
    group({ assignable_to_role: true }),
    group({ assignable_to_role: true }, joins(GROUP)),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'every gain',
    'loss',
  ],
  [
    'a person in a group that gives no roles is no news',
    group({}, person),
    group({}, { ...person, ...joins(GROUP, ANN) }),
    [],
    [],
    'nothing',
  ],
  [
    'a person in a group that has a critical role is critical',
    group({ assignable_to_role: true }, { ...person, ...holds(GLOBAL_ADMINISTRATOR) }),
    group({ assignable_to_role: true }, { ...person, ...holds(GLOBAL_ADMINISTRATOR), ...joins(GROUP, ANN) }),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'every gain',
  ],
  [
    'an app that owns a group can make itself a member',
    group({ owners: [] }),
    group({ owners: [PRINCIPAL] }),
    ['group-owner-added Admins'],
    ['group-owner-removed Admins'],
    'broadening',
  ],
  [
    'an app may become a member for a time',
    group(),
    group(
      {},
      {
        azuread_privileged_access_group_assignment_schedule: {
          x: { group_id: GROUP, principal_id: PRINCIPAL, assignment_type: 'member' },
        },
      },
    ),
    ['group-member-added Admins'],
    ['group-member-removed Admins'],
    'broadening',
    'loss',
  ],
  [
    'an app may make itself an owner',
    group(),
    group(
      {},
      {
        azuread_privileged_access_group_eligibility_schedule: {
          x: { group_id: GROUP, principal_id: PRINCIPAL, assignment_type: 'owner' },
        },
      },
    ),
    ['group-owner-added Admins'],
    ['group-owner-removed Admins'],
    'broadening',
  ],
  [
    'a group can be given roles',
    group(),
    group({ assignable_to_role: true }),
    ['group-role-assignable', 'group-replaced'],
    ['group-replaced'],
    'broadening and loss',
    'loss',
  ],
  [
    'a rule makes people members',
    group({ dynamic_membership: { enabled: true, rule: 'user.department -eq "A"' } }),
    group({ dynamic_membership: { enabled: true, rule: 'user.department -ne ""' } }),
    ['group-rule-changed user.department -ne ""', 'group-rule-removed user.department -eq "A"'],
    ['group-rule-changed user.department -eq "A"', 'group-rule-removed user.department -ne ""'],
    'broadening',
    'broadening',
  ],
  [
    'a rule that was off makes people members',
    group({ dynamic_membership: { enabled: false, rule: 'user.department -eq "A"' } }),
    group({ dynamic_membership: { enabled: true, rule: 'user.department -eq "A"' } }),
    ['group-rule-changed user.department -eq "A"'],
    ['group-rule-removed user.department -eq "A"'],
    'broadening',
  ],
  [
    'anybody may join a group',
    group({ types: ['Unified'], visibility: 'Private' }),
    group({ types: ['Unified'], visibility: 'Public' }),
    ['group-opened'],
    [],
    'broadening',
  ],
  [
    'a group that gives a critical role is public where nothing else is said',
    group({ types: ['Unified'], visibility: 'HiddenMembership' }, holds(GLOBAL_ADMINISTRATOR)),
    group({ types: ['Unified'] }, holds(GLOBAL_ADMINISTRATOR)),
    ['group-opened'],
    [],
    'every gain',
  ],
  [
    'a group comes under the roles of a unit',
    group(),
    group({ administrative_unit_ids: [SOMEBODY] }),
    [`unit-member-added ${SOMEBODY}`],
    [`unit-member-removed ${SOMEBODY}`],
    'broadening',
  ],
  [
    'somebody comes under the roles of a unit',
    own({}, {}, { azuread_administrative_unit: { u: { display_name: 'Unit' } } }),
    own(
      {},
      {},
      {
        azuread_administrative_unit: { u: { display_name: 'Unit' } },
        azuread_administrative_unit_member: {
          x: {
            administrative_unit_object_id: ref('azuread_administrative_unit.u.object_id'),
            member_object_id: SOMEBODY,
          },
        },
      },
    ),
    ['unit-member-added Unit'],
    ['unit-member-removed Unit'],
    'broadening',
  ],
  [
    'a role that people make gets an action that nobody rated',
    role('microsoft.directory/applications/standard/read'),
    role('microsoft.directory/applications/standard/read', 'microsoft.directory/applications/credentials/update'),
    ['custom-role-action-added microsoft.directory/applications/credentials/update'],
    ['custom-role-action-removed microsoft.directory/applications/credentials/update'],
    'every gain',
  ],
  [
    'a role that people make gets to read more',
    role(),
    role('microsoft.directory/applications/standard/read'),
    ['custom-role-action-added microsoft.directory/applications/standard/read'],
    ['custom-role-action-removed microsoft.directory/applications/standard/read'],
    'broadening',
  ],
  [
    'an app manages a catalogue of access packages',
    own(),
    own(
      {},
      {},
      {
        azuread_access_package_catalog_role_assignment: {
          x: { catalog_id: 'c', role_id: 'r', principal_object_id: PRINCIPAL },
        },
      },
    ),
    ['catalogue-role-added r'],
    ['catalogue-role-removed r'],
    'broadening',
  ],
  [
    'a catalogue holds more',
    own(),
    own(
      {},
      {},
      {
        azuread_access_package_resource_catalog_association: {
          x: { catalog_id: 'c', resource_origin_id: SOMEBODY, resource_origin_system: 'AadGroup' },
        },
      },
    ),
    [`package-content-added ${SOMEBODY}`],
    [`package-content-removed ${SOMEBODY}`],
    'broadening',
  ],
  [
    'a package gives more',
    own({}, {}, package_),
    own(
      {},
      {},
      {
        ...package_,
        azuread_access_package_resource_package_association: {
          x: {
            access_package_id: ref('azuread_access_package.p.id'),
            catalog_resource_association_id: 'a',
            access_type: 'Owner',
          },
        },
      },
    ),
    ['package-content-added a'],
    ['package-content-removed a'],
    'broadening',
  ],
  [
    'a package needs no approval any more',
    own({}, {}, policy(true)),
    own({}, {}, policy(false)),
    ['package-requestors-added AllExternalSubjects'],
    [],
    'broadening',
  ],
  [
    'somebody else approves a package',
    own({}, {}, policy(true, 'one')),
    own({}, {}, policy(true, 'other')),
    ['package-requestors-added AllExternalSubjects', 'package-requestors-removed AllExternalSubjects'],
    ['package-requestors-added AllExternalSubjects', 'package-requestors-removed AllExternalSubjects'],
    'broadening',
    'broadening',
  ],
  [
    'another catalogue holds something',
    holdsIn('c'),
    holdsIn('d'),
    [`package-content-added ${SOMEBODY}`, `package-content-removed ${SOMEBODY}`],
    [`package-content-added ${SOMEBODY}`, `package-content-removed ${SOMEBODY}`],
    'broadening',
    'broadening',
  ],
  [
    'a catalogue is published',
    catalogue({ published: false }),
    catalogue({ published: true }),
    ['catalogue-opened published'],
    [],
    'broadening',
  ],
  [
    'a catalogue is open to other tenants',
    catalogue({ externally_visible: false }),
    catalogue({}),
    ['catalogue-opened open to people of other tenants'],
    [],
    'broadening',
  ],
  [
    'a membership no longer ends',
    until({ expiration_date: '2026-12-31T00:00:00Z' }),
    until({ permanent_assignment: true }),
    ['membership-end-changed Admins'],
    [],
    'broadening',
  ],
  [
    'a membership ends later',
    until({ expiration_date: '2026-12-31T00:00:00Z' }),
    until({ expiration_date: '2027-06-30T00:00:00Z' }),
    ['membership-end-changed Admins'],
    [],
    'broadening',
  ],
  [
    'a membership lasts for another time, which may begin anew',
    until({ duration: 'P30D' }),
    until({ duration: 'P7D' }),
    ['membership-end-changed Admins'],
    ['membership-end-changed Admins'],
    'broadening',
    'broadening',
  ],
  [
    'somebody is invited',
    own(),
    own({}, {}, { azuread_invitation: { x: { user_email_address: 'a@b.test' } } }),
    ['person-added Guest'],
    [],
    'broadening',
  ],
  ['somebody is new', own(), user({ password: 'a' }), ['person-added Member'], [], 'broadening'],
  [
    'a person gets another password',
    user({ password: 'a' }),
    user({ password: 'b' }),
    ['person-sign-in-changed password'],
    ['person-sign-in-changed password'],
    'broadening',
    'broadening',
  ],
  [
    'a person may sign in again',
    user({ account_enabled: false }),
    user({}),
    ['person-sign-in-changed account that is enabled'],
    [],
    'broadening',
  ],
  [
    'a person is federated',
    user({}),
    user({ onpremises_immutable_id: 'x' }),
    ['person-sign-in-changed ID of federation'],
    [],
    'broadening',
  ],
  [
    'a person can be recovered by another address',
    user({ other_mails: ['a@b.test'] }),
    user({ other_mails: ['a@b.test', 'c@d.test'] }),
    ['person-sign-in-changed email address to recover it by'],
    [],
    'broadening',
  ],
  ['a person moves', user({ city: 'a' }), user({ city: 'b' }), [], [], 'nothing'],
];

describe.each(MODES)('in a %s', (mode) => {
  const expectChange = expectChangeIn(mode);

  test.each(CASES)('%s', (_, before, after, forth, back, stops, stopsBack = 'nothing') => {
    expectChange(before, after, forth, stops);
    expectChange(after, before, back, stopsBack);
    expectChange(after, after, [], 'nothing');
  });
});

test('the members that a group already has, and that it does not set, are not taken for its own', () => {
  const plan = planOf(group(), group());
  const [, , { change }] = plan.resource_changes as { change: Json }[];
  Object.assign(change, { actions: ['update'], after: { ...(change.after as Json), members: [SOMEBODY] } });
  expect(noted(reviewPlan(plan))).toEqual([]);
});

test('a role in a unit is limited to it', () => {
  const after = own(
    {},
    {},
    {
      azuread_administrative_unit_role_member: {
        x: {
          administrative_unit_object_id: SOMEBODY,
          role_object_id: GLOBAL_ADMINISTRATOR,
          member_object_id: PRINCIPAL,
        },
      },
    },
  );
  expect(reviewChange(own(), after).changes).toMatchObject([
    { app: 'Rewst', permission: 'Global Administrator (directory role)', within: [SOMEBODY] },
  ]);
});

test('the report names the group and says what it gives', () => {
  const before = group({ assignable_to_role: true }, holds(GLOBAL_ADMINISTRATOR));
  const after = group({ assignable_to_role: true }, { ...holds(GLOBAL_ADMINISTRATOR), ...joins(GROUP) });
  const markdown = renderMarkdown(reviewChange(before, after));
  expect(markdown).toContain('`Rewst` becomes a member of group `Admins`');
  expect(markdown).toContain('which has directory roles that can take over the tenant');
  expect(markdown).toMatch(/^\*\*🔴 Critical/);
});

test('a password of a person is never shown', () => {
  const report = reviewChange(user({ password: 'hush-1' }), user({ password: 'hush-2' }));
  expect(renderMarkdown(report) + JSON.stringify(report)).not.toContain('hush');
});

test('one more person may request an access package', () => {
  const by = (...requestor: Json[]): Json => {
    const { x } = policy(true).azuread_access_package_assignment_policy;
    const requestor_settings = { scope_type: 'SpecificDirectorySubjects', requestor };
    return own({}, {}, { ...package_, azuread_access_package_assignment_policy: { x: { ...x, requestor_settings } } });
  };
  const one = { subject_type: 'singleUser', object_id: SOMEBODY };
  expect(noted(reviewChange(by(), by(one)))).toEqual([`package-requestors-added ${SOMEBODY}`]);
});

test.each([
  [false, []],
  [true, ['package-requestors-added AllExternalSubjects', 'package-requestors-removed AllExternalSubjects']],
])('another alternative approver counts if there are any: %s', (alternative_approval_enabled, notes) => {
  const approvedBy = (object_id: string): Json => {
    const { x } = policy(true).azuread_access_package_assignment_policy;
    const stage = {
      primary_approver: { object_id: SOMEBODY },
      alternative_approval_enabled,
      alternative_approver: { object_id },
    };
    const approval_settings = { approval_required: true, approval_stage: stage };
    return own({}, {}, { ...package_, azuread_access_package_assignment_policy: { x: { ...x, approval_settings } } });
  };
  expect(noted(reviewChange(approvedBy(GROUP), approvedBy(ANN)))).toEqual(notes);
});

test.each([
  ['Global Administrator', 'critical'],
  ['Message Center Reader', 'other'],
  ['A role of ours', 'unknown'],
])('a group gives what its directory role gives, which has only a name: %s', (display_name, impact) => {
  const role_id = ref('azuread_directory_role.r.template_id');
  const holding = { azuread_directory_role: { r: { display_name } }, ...holds(role_id) };
  const member = { azuread_group_member: { m: { group_object_id: GROUP, member_object_id: PRINCIPAL } } };
  const [before, after] = [group({}, holding), group({}, { ...holding, ...member })];
  expect(reviewChange(before, after).notes).toMatchObject([{ kind: 'group-member-added', impact }]);
});

describe('a directory role that has to be activated', () => {
  const ROLE = {
    azuread_directory_role_assignment: { x: { role_id: GLOBAL_ADMINISTRATOR, principal_object_id: PRINCIPAL } },
  };
  const eligible = (directory_scope_id = '/') => ({
    azuread_directory_role_eligibility_schedule_request: {
      x: { role_definition_id: GLOBAL_ADMINISTRATOR, principal_id: PRINCIPAL, directory_scope_id },
    },
  });
  const [held, activated, inUnit] = [ROLE, eligible(), eligible('/administrativeUnits/a')].map((each) =>
    own({}, {}, each),
  );

  test.each(MODES)('is less than one that is held, in a %s', (mode) => {
    const expectChange = expectChangeIn(mode);
    expectChange(activated, held, [], 'every gain');
    expectChange(inUnit, activated, [], 'every gain');
    expectChange(held, activated, [], 'loss');
    expectChange(activated, activated, [], 'nothing');
    const heldIn = (...units: string[]) =>
      Object.fromEntries(
        units.map((unit) => [
          unit,
          { ...ROLE.azuread_directory_role_assignment.x, directory_scope_id: `/administrativeUnits/${unit}` },
        ]),
      );
    const both = own({}, {}, { azuread_directory_role_assignment: heldIn('a', 'b') });
    const one = own({}, {}, { azuread_directory_role_assignment: heldIn('b'), ...eligible('/administrativeUnits/a') });
    expectChange(both, one, [], 'loss');
  });

  test('is said to be one', () => {
    expect(renderMarkdown(reviewChange(own(), activated))).toContain('| yes, when activated |');
    expect(renderMarkdown(reviewChange(own(), inUnit))).toContain(
      '| yes, within `/administrativeUnits/a` when activated |',
    );
    expect(renderMarkdown(reviewChange(activated, held))).toContain('| yes |');
    const { x: elsewhere } = eligible('/administrativeUnits/b').azuread_directory_role_eligibility_schedule_request;
    const heldInUnit = {
      x: { ...ROLE.azuread_directory_role_assignment.x, directory_scope_id: '/administrativeUnits/a' },
    };
    const both = own(
      {},
      {},
      {
        azuread_directory_role_assignment: heldInUnit,
        azuread_directory_role_eligibility_schedule_request: { x: elsewhere },
      },
    );
    expect(renderMarkdown(reviewChange(own(), both))).toMatch(/\| yes, within `[^|]*a`[^|]*b` \|/);
  });
});

test('a membership that has to be activated now is a loss of the app', () => {
  const lasting = group({}, joins(GROUP));
  const activated = group(
    {},
    {
      azuread_privileged_access_group_eligibility_schedule: {
        x: { group_id: GROUP, principal_id: PRINCIPAL, assignment_type: 'member' },
      },
    },
  );
  expect(reviewChange(lasting, activated, 'loss').gates[0].passed).toBe(false);
});
