import { parseExceptions, renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { APP, own, PRINCIPAL } from './both-modes';
import { asks, configuration, noted, ref, reviewChange, stoppedBy, USER_READ_ALL } from './helpers';

const app = (repeated: Json, top: Json = {}): Json => ({ ...configuration(repeated), ...top });
const set = (...keys: string[]): Json => ({ for_each: ref(`toset(${JSON.stringify(keys)})`) });
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const MORE = 'repetition-changed';
const FEWER = 'repetition-reduced';

test.each<[what: string, before: Json, after: Json, notes: string[]]>([
  ['count', app({ count: 3 }), app({ count: 2 }), [FEWER]],
  ['count as an expression', app({ count: ref('3') }), app({ count: ref('2') }), [MORE, FEWER]],
  ['count of a local', app({ count: ref('local.n') }, { locals: { n: 3 } }), app({ count: 2 }), [FEWER]],
  ['a map', app({ for_each: { a: 1, b: 2 } }), app({ for_each: { a: 1 } }), [FEWER]],
  ['a map that is more', app({ for_each: { a: 1 } }), app({ for_each: { a: 1, b: 2 } }), [MORE]],
  ['a map of other keys', app({ for_each: { a: 1 } }), app({ for_each: { b: 1 } }), [MORE, FEWER]],
  ['a map of other values', app({ for_each: { a: 1 } }), app({ for_each: { a: 2 } }), []],
  ['a set', app(set('a', 'b')), app(set('a')), [FEWER]],
  ['a set in another order', app(set('a', 'b')), app(set('b', 'a')), []],
  [
    'a set of a local',
    app({ for_each: ref('toset(local.x)') }, { locals: { x: ['a', 'b'] } }),
    app({ for_each: ref('toset(local.x)') }, { locals: { x: ['a'] } }),
    [FEWER],
  ],
  [
    'the default of a variable',
    app({ for_each: ref('var.x') }, { variable: { x: { default: { a: 1, b: 1 } } } }),
    app({ for_each: ref('var.x') }, { variable: { x: { default: { a: 1 } } } }),
    [FEWER],
  ],
  [
    'a condition',
    app({ count: ref('var.on ? 1 : 0') }, { variable: { on: { default: true } } }),
    app({ count: ref('var.on ? 1 : 0') }, { variable: { on: { default: false } } }),
    [FEWER],
  ],
  [
    'a condition that nobody knows',
    app({ count: ref('var.on ? 1 : 0') }),
    app({ count: ref('var.on ? 2 : 0') }),
    [MORE, FEWER],
  ],
  ['one that nothing repeated, of which count makes one', app({}), app({ count: 1 }), []],
  ['one that nothing repeated, of which for_each makes one', app({}), app({ for_each: { a: 1 } }), [MORE, FEWER]],
])('what repeats an app changes: %s', (_, before, after, notes) => {
  expect(noted(reviewChange(before, after)).sort()).toEqual([...notes].sort());
  expect(stoppedBy(reviewChange(before, after, 'loss'))).toEqual(
    notes.filter((each) => each === FEWER).map((each) => `azuread_application.rewst: ${each}`),
  );
  expect(noted(reviewChange(before, before))).toEqual([]);
});

test.each<[what: string, repeated: Json, top: Json]>([
  ['count', { count: ref('var.n') }, { variable: { n: { default: 0 } } }],
  [
    'count by way of a local',
    { count: ref('local.n') },
    { locals: { n: ref('var.n') }, variable: { n: { default: 0 } } },
  ],
  ['a set', { for_each: ref('toset(var.n)') }, { variable: { n: { default: [] } } }],
])('what a variable makes none of by its default is reviewed all the same: %s', (_, repeated, top) => {
  expect(noted(reviewChange({}, app(repeated, top)))).toContain('app-created');
  expect(noted(reviewChange({}, app({ count: ref('local.n') }, { locals: { n: 0 } })))).toEqual([]);
});

test('less of an app that moves is a loss', () => {
  const [before, after] = [app({ count: 3 }), { resource: { azuread_application: { other: { count: 1 } } } }];
  const moved = [{ from: 'azuread_application.rewst', to: 'azuread_application.other' }];
  expect(noted(reviewChange(before, { ...after, moved }))).toEqual([FEWER]);
});

test('the report says what may be missed', () => {
  const report = reviewChange(app({ count: 3 }), app({ count: 2 }));
  const [first] = renderMarkdown(report).split('\n');
  expect(first).toContain('🟠 Loss: 1 resource may have fewer instances');
});

describe.each<[what: string, others: (repeated: Json) => Json, isLoss: boolean]>([
  ['a secret', (by) => ({ azuread_application_password: { x: { application_id: APP, ...by } } }), true],
  [
    'a permission of a resource of its own',
    (by) => ({ azuread_application_api_access: { x: { application_id: APP, role_ids: [USER_READ_ALL], ...by } } }),
    true,
  ],
  [
    'a redirect URI of a resource of its own',
    (by) => ({
      azuread_application_redirect_uris: { x: { application_id: APP, type: 'Web', redirect_uris: ['a'], ...by } },
    }),
    true,
  ],
  [
    'a federated credential',
    (by) => ({ azuread_application_federated_identity_credential: { x: { application_id: APP, ...by } } }),
    false,
  ],
])('less of %s', (_, others, isLoss) => {
  test(isLoss ? 'is a loss' : 'is none', () => {
    const times = (count: number) => own(asks(['Role', USER_READ_ALL]), {}, others({ count }));
    expect(noted(reviewChange(times(2), times(1)))).toEqual(isLoss ? [FEWER] : []);
  });
});

test('more of a membership gives what the group has', () => {
  const times = (count: number): Json =>
    own(
      {},
      {},
      {
        azuread_group: { g: { display_name: 'G' } },
        azuread_group_member: {
          m: { count, group_object_id: ref('azuread_group.g.object_id'), member_object_id: PRINCIPAL },
        },
        azurerm_role_assignment: {
          r: { scope: '/', role_definition_name: 'Contributor', principal_id: ref('azuread_group.g.object_id') },
        },
      },
    );
  const report = reviewChange(times(1), times(2), 'high');
  expect(report.notes).toMatchObject([{ kind: MORE, impact: 'high' }]);
  expect(report.gates[0].passed).toBe(false);
});

test('the key of a set is its value', () => {
  const granted = (app_role_id: string, ...ids: string[]) => {
    const grant = { ...set(...ids), app_role_id, principal_object_id: 'p', resource_object_id: 'r' };
    return configuration({}, { azuread_app_role_assignment: { g: grant } });
  };
  const [byKey, byValue] = [ref('each.key'), ref('each.value')];
  expect(noted(reviewChange(granted(byKey, 'a'), granted(byValue, 'a')))).toEqual([]);
  expect(reviewChange(granted(byKey, 'a', 'b'), granted(byValue, 'a'), 'broadening').gates[0].passed).toBe(true);
  expect(reviewChange(granted(byKey, 'a'), granted(byValue, 'a', 'b'), 'critical').gates[0].passed).toBe(false);
  const mapped = { for_each: { a: 'b' }, app_role_id: byValue, principal_object_id: 'p', resource_object_id: 'r' };
  const other = configuration({}, { azuread_app_role_assignment: { g: mapped } });
  expect(reviewChange(granted(byKey, 'a'), other, 'critical').gates[0].passed).toBe(false);
});

describe('what moved blocks give keys in place of numbers', () => {
  const to = (from: string, key: string) => ({ from, to: `azuread_application.rewst["${key}"]` });
  const [first, second] = ['azuread_application.rewst[0]', 'azuread_application.rewst[1]'];
  const keys = (...names: string[]) => ({ for_each: Object.fromEntries(names.map((name) => [name, {}])) });

  test.each<[before: Json, after: Json, moved: Json[], notes: string[]]>([
    [{}, keys('a'), [to('azuread_application.rewst', 'a')], []],
    [{ count: 1 }, keys('a'), [to(first, 'a')], []],
    [{ count: 2 }, keys('a', 'b'), [to(first, 'a'), to(second, 'b')], []],
    [{ count: 2 }, keys('a', 'b'), [to(first, 'a')], ['repetition-changed', 'repetition-reduced']],
    [{ count: 1 }, keys('a', 'b'), [to(first, 'a')], ['repetition-changed']],
    [keys('a'), keys('b'), [to('azuread_application.rewst["a"]', 'b')], ['repetition-changed', 'repetition-reduced']],
  ])('from %j to %j is the same where all of it moves', (before, after, moved, notes) => {
    expect(noted(reviewChange(app(before), { ...app(after), moved }))).toEqual(notes);
  });
});

test('less of a resource can be accepted by its address', () => {
  const address = 'azuread_application.rewst';
  const exceptions = parseExceptions('x.json', { exceptions: [{ loss: FEWER, address, reason: 'Ticket 7' }] });
  const report = reviewChange(app({ count: 3 }), app({ count: 2 }), 'loss', exceptions);
  expect(report.gates[0].passed).toBe(true);
  expect(report.exceptions).toMatchObject([{ address, loss: FEWER, status: 'used', until: null }]);
});

describe('a resource that another one replaces', () => {
  const by = (input: string, replace_triggered_by: string[] = ['terraform_data.v'], more: Json = {}): Json =>
    own({ ...more, lifecycle: { replace_triggered_by } }, {}, { terraform_data: { v: { input, other: 'x' } } });
  const NOTE = 'replaced-by-trigger';

  test.each<[what: string, before: Json, after: Json, notes: string[]]>([
    ['changes with it', by('a'), by('b'), [NOTE]],
    [
      'changes with an attribute of it',
      by('a', ['terraform_data.v.input']),
      by('b', ['terraform_data.v.input']),
      [NOTE],
    ],
    ['stays with another attribute', by('a', ['terraform_data.v.other']), by('b', ['terraform_data.v.other']), []],
    ['gets it', by('a', []), by('b'), [NOTE]],
    ['loses it', by('a'), by('b', []), []],
    ['stays', by('a'), by('a'), []],
  ])('%s', (_, before, after, notes) => {
    expect(noted(reviewChange(before, after))).toEqual(notes);
    expect(stoppedBy(reviewChange(before, after, 'loss'))).toEqual(
      notes.map((each) => `azuread_application.rewst: ${each}`),
    );
  });

  test('is no loss if nobody misses it', () => {
    const time = (input: string): Json =>
      own(
        {},
        {},
        {
          azuread_user: { u: { lifecycle: { replace_triggered_by: ['terraform_data.v'] } } },
          terraform_data: { v: { input } },
        },
      );
    expect(noted(reviewChange(time('a'), time('b')))).toEqual([]);
  });
});

test('a map whose keys are written in another order gives the same', () => {
  const of = (m: Json, for_each: unknown = ref('local.m')): Json => ({
    locals: { m, x: 'a', y: 'b' },
    ...configuration(
      {},
      {
        azuread_service_principal: { each: { for_each, client_id: ref('each.value') } },
        azuread_group_member: {
          each: {
            for_each,
            group_object_id: 'g',
            member_object_id: ref('azuread_service_principal.each[each.key].object_id'),
          },
        },
      },
    ),
  });
  const [one, other] = [
    { a: ref('local.x'), b: ref('local.y') },
    { b: ref('local.y'), a: ref('local.x') },
  ];
  expect(noted(reviewChange(of(one), of(other)))).toEqual([]);
  expect(noted(reviewChange(of(one, one), of(other, other)))).toEqual([]);
  expect(noted(reviewChange(of(one), of({ a: ref('local.y'), b: ref('local.x') })))).not.toEqual([]);
});

test('a set that becomes a map of the same keys makes no more of a service principal', () => {
  const of = (for_each: unknown): Json =>
    configuration({}, { azuread_service_principal: { each: { for_each, client_id: ref('each.key') } } });
  expect(noted(reviewChange(of(ref('toset(["a"])')), of({ a: 1 })))).not.toContain(MORE);
});

describe('a role that follows what repeats the customers', () => {
  const A = '99999999-9999-4999-8999-999999999999';
  const B = '88888888-8888-4888-8888-888888888888';
  const granting = (customers: Json, role: Json): Json =>
    configuration(
      {},
      {
        azuread_service_principal: { customer: customers },
        azuread_directory_role_assignment: { x: { role_id: GLOBAL_ADMINISTRATOR, ...role } },
      },
    );
  const each = (customers: Record<string, string>) =>
    granting(
      { for_each: customers, client_id: ref('each.value') },
      { for_each: ref('azuread_service_principal.customer'), principal_object_id: ref('each.value.object_id') },
    );
  const counted = (count: number) =>
    granting(
      { count, client_id: ref(`element(["${A}", "${B}"], count.index)`) },
      {
        count: ref('length(azuread_service_principal.customer)'),
        principal_object_id: ref('azuread_service_principal.customer[count.index].object_id'),
      },
    );
  const splat = (count: number) =>
    granting(
      { count, client_id: ref(`element(["${A}", "${B}"], count.index)`) },
      {
        for_each: ref('toset(azuread_service_principal.customer[*].object_id)'),
        principal_object_id: ref('each.value'),
      },
    );

  test.each<[what: string, before: Json, after: Json]>([
    ['another customer in the map', each({ a: A }), each({ a: A, b: B })],
    ['somebody else in the map', each({ a: A }), each({ a: B })],
    ['one more by number', counted(1), counted(2)],
    ['one more of all', splat(1), splat(2)],
  ])('is for more: %s', (_, before, after) => {
    expect(stoppedBy(reviewChange(before, after, 'critical'))).not.toEqual([]);
    expect(noted(reviewChange(after, after))).toEqual([]);
  });

  test('is no loss for a customer who stays', () => {
    expect(stoppedBy(reviewChange(each({ a: A }), each({ a: A, b: B }), 'loss'))).toEqual([]);
    expect(noted(reviewChange(counted(1), counted(2)))).not.toContain('service-principal-destroyed');
  });
});

test('names in any script are followed', () => {
  const named = (role: string): Json => ({
    ...configuration(
      {},
      {
        azuread_service_principal: { kundé: { client_id: '99999999-9999-4999-8999-999999999999' } },
        azuread_directory_role_assignment: {
          x: { role_id: ref('local.rôle'), principal_object_id: ref('azuread_service_principal.kundé.object_id') },
        },
      },
    ),
    locals: { rôle: role },
  });
  const reader = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';
  expect(stoppedBy(reviewChange(named(reader), named(GLOBAL_ADMINISTRATOR), 'critical'))).toEqual([
    '99999999-9999-4999-8999-999999999999: Global Administrator (directory role)',
  ]);
});

test.each([
  ['of a local', (roles: string[]): Json => ({ locals: { roles } }), () => ref('toset(local.roles)')],
  ['in an expression', (): Json => ({}), (roles: string[]) => ref(`toset(${JSON.stringify(roles)})`)],
])('the order of a set %s changes nothing', (_, top, forEach) => {
  const grants = (...roles: string[]): Json => ({
    ...configuration(
      {},
      {
        azuread_service_principal: { rewst: { client_id: ref('azuread_application.rewst.client_id') } },
        azuread_app_role_assignment: {
          r: {
            for_each: forEach(roles),
            app_role_id: ref('each.value'),
            principal_object_id: ref('azuread_service_principal.rewst.object_id'),
            resource_object_id: 'a',
          },
        },
      },
    ),
    ...top(roles),
  });
  expect(reviewChange(grants('a', 'b'), grants('b', 'a'), 'critical').changes).toEqual([]);
  expect(reviewChange(grants('a', 'b'), grants('b', 'c'), 'critical').gates[0].passed).toBe(false);
});

test('a service principal of the only instance of an app is of that app', () => {
  const of = (repeated: Json, index: string): Json =>
    configuration(repeated, {
      azuread_service_principal: { p: { client_id: ref(`azuread_application.rewst${index}.client_id`) } },
    });
  for (const [repeated, index] of [
    [{ for_each: { x: 1 } }, '["x"]'],
    [{ count: ref('var.on ? 1 : 0') }, '[0]'],
  ] as const) {
    expect(noted(reviewChange({}, of(repeated, index)))).not.toContain('service-principal-created');
  }
  expect(noted(reviewChange({}, of({ for_each: { x: 1, y: 1 } }, '["x"]')))).toContain('service-principal-created');
  expect(noted(reviewChange({}, of({ count: 2 }, '[0]')))).toContain('service-principal-created');
});

test('a service principal that for_each gives to another app is destroyed', () => {
  const principals = (...ids: string[]): Json => ({
    resource: {
      azuread_service_principal: {
        p: { for_each: Object.fromEntries(ids.map((id, i) => [i, id])), client_id: ref('each.value') },
      },
    },
  });
  const [one, other, third] = [1, 2, 3].map((i) => `aaaaaaaa-1111-4111-8111-11111111111${i}`);
  const lost = (after: Json) => noted(reviewChange(principals(one, other), after)).includes(FEWER);
  expect(lost(principals(one, third))).toBe(true);
  expect(lost(principals(one, other, third))).toBe(false);
});
