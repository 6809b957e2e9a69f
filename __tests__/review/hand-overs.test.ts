import { renderMarkdown } from '../../lib/review/render/render-markdown';
import type { Json } from '../synth';
import { APP, expectChangeIn, MODES, own, PRINCIPAL } from './both-modes';
import { noted, ref, reviewChange, reviewPlan } from './helpers';
import { planOf } from './plan-of';
import { configured, planned } from './planned';

const PASSWORD = { azuread_application_password: { p: { application_id: APP, display_name: 'first' } } };
const SECRET = 'azuread_application_password.p.value';
const before = own({}, {}, PASSWORD);

const FILES: [what: string, added: Json, note: string][] = [
  ['an output', { output: { s: { value: ref(`nonsensitive(${SECRET})`) } } }, 'output'],
  [
    'an output, by way of a local',
    { locals: { s: ref(SECRET) }, output: { s: { value: ref('nonsensitive(local.s)') } } },
    'output',
  ],
  [
    'the secret in a block of an app',
    { output: { s: { value: ref('nonsensitive(tolist(azuread_application.rewst.password)[0].value)') } } },
    'output',
  ],
  ['another provider', { provider: { azurerm: [{ alias: 'a', client_secret: ref(SECRET) }] } }, 'provider'],
  [
    'notes that everybody of the tenant may read',
    { resource: { ...before.resource, azuread_group: { g: { display_name: 'G', description: ref(SECRET) } } } },
    'azuread_group',
  ],
  [
    'a value that the plan shows',
    { resource: { ...before.resource, terraform_data: { d: { input: ref(`nonsensitive(${SECRET})`) } } } },
    'terraform_data',
  ],
  [
    'the message of a check',
    { check: { c: { assert: [{ condition: false, error_message: ref(`nonsensitive(${SECRET})`) }] } } },
    'check',
  ],
  [
    'a data source of another provider',
    { data: { vault_generic_secret: { s: { path: ref(SECRET) } } } },
    'vault_generic_secret',
  ],
];

describe.each(FILES)('%s that gets a secret of an app, in synthesized JSON,', (_, added, type) => {
  test('stops every level for gains when it is new', () => {
    const report = reviewChange(before, { ...before, ...added }, 'critical');
    expect(report.notes).toMatchObject([{ kind: 'secret-handed-over', subject: type, after: 'Rewst' }]);
    expect(report.gates[0].passed).toBe(false);
    expect(renderMarkdown(report)).toContain('gets a secret of `Rewst`');
  });

  test('is no news when it stays or goes', () => {
    expect(noted(reviewChange({ ...before, ...added }, { ...before, ...added }))).toEqual([]);
    expect(noted(reviewChange({ ...before, ...added }, before))).toEqual([]);
  });
});

const REWST = { display_name: 'Rewst', id: '/applications/1', object_id: '1', client_id: '2' };
const APPLICATION = planned('azuread_application.rewst', REWST, { before: REWST, actions: ['no-op'] });
const IDS = { 'azuread_application_password.p': { application_id: ['azuread_application.rewst.id'] } };
const HELD = { application_id: '/applications/1', display_name: 'first' };

/** A plan of what is there already, with something else in its configuration. */
function standing(changes: Json[], root: Json, rest: Json = {}): Json {
  const held = planned('azuread_application_password.p', HELD, { before: HELD, actions: ['no-op'] });
  const { resources = [], ...module } = root;
  return {
    format_version: '1.2',
    resource_changes: [APPLICATION, held, ...changes],
    configuration: { root_module: { resources: [...configured(IDS), ...resources], ...module }, ...rest },
  };
}

const READ = { references: [SECRET, 'azuread_application_password.p'] };

const PLANS: [what: string, plan: Json, note: string][] = [
  [
    'an output',
    { ...standing([], { outputs: { s: { expression: READ } } }), output_changes: { s: { actions: ['create'] } } },
    'secret-handed-over output',
  ],
  [
    'another provider',
    standing([], {}, { provider_config: { azurerm: { name: 'azurerm', expressions: { client_secret: READ } } } }),
    'secret-handed-over provider',
  ],
  [
    'a data source of another provider',
    standing([], {
      resources: [{ address: 'data.vault_x.d', mode: 'data', type: 'vault_x', expressions: { path: READ } }],
    }),
    'secret-handed-over vault_x',
  ],
  [
    'notes that everybody of the tenant may read',
    standing([planned('azuread_group.g', { display_name: 'G' }, { unknown: ['description'] })], {
      resources: configured({ 'azuread_group.g': { description: [SECRET, 'azuread_application_password.p'] } }),
    }),
    'secret-handed-over azuread_group',
  ],
  [
    'a value that the plan shows',
    standing([planned('terraform_data.d', { input: 'x' })], {
      resources: configured({ 'terraform_data.d': { input: [SECRET, 'azuread_application_password.p'] } }),
    }),
    'secret-handed-over terraform_data',
  ],
  [
    'a resource in a module, by way of a variable',
    standing([planned('module.m["a"].local_file.f', { filename: 'f' })], {
      module_calls: {
        m: {
          for_each_expression: { constant_value: ['a'] },
          expressions: { secret: READ },
          module: { resources: configured({ 'local_file.f': { content: ['var.secret'] } }) },
        },
      },
    }),
    'unrated-resource local_file',
  ],
  [
    'a resource, by way of one that only holds values',
    standing([planned('local_file.f', { filename: 'f' })], {
      resources: configured({
        'terraform_data.d': { input: [SECRET] },
        'local_file.f': { content: ['terraform_data.d.output'] },
      }),
    }),
    'unrated-resource local_file',
  ],
];

test.each(PLANS)('%s that gets a secret of an app, in a plan, stops every level for gains', (_, json, note) => {
  const report = reviewPlan(json, 'critical');
  expect(noted(report)).toEqual([note]);
  expect(report.gates[0].passed).toBe(false);
});

test.each([
  ['sensitive', { s: { sensitive: true, expression: READ } }, ['create']],
  ['the same as before', { s: { expression: READ } }, ['no-op']],
  [
    'not the secret itself',
    { s: { expression: { references: ['azuread_application_password.p.key_id'] } } },
    ['create'],
  ],
])('an output of a plan that is %s shows no secret', (_, outputs, actions) => {
  expect(noted(reviewPlan({ ...standing([], { outputs }), output_changes: { s: { actions } } }))).toEqual([]);
});

test.each([
  ['sensitive', { value: ref(SECRET), sensitive: true }],
  ['not the secret itself', { value: ref('azuread_application_password.p.key_id') }],
])('an output of synthesized JSON that is %s shows no secret', (_, s) => {
  expect(noted(reviewChange(before, { ...before, output: { s } }))).toEqual([]);
});

test('a resource that gets an identity from a local is not rated while the plan makes a service principal', () => {
  const policy = 'azurerm_key_vault_access_policy.x';
  const network = 'azurerm_subnet.x';
  const plan = planOf({}, own());
  const changes = [
    ...(plan.resource_changes as Json[]),
    planned(policy, {}, { unknown: ['object_id'] }),
    planned(network, {}, { unknown: ['virtual_network_name'] }),
  ];
  const { root_module } = plan.configuration as { root_module: { resources: Json[] } };
  const named = configured({
    [policy]: { object_id: ['local.who'] },
    [network]: { virtual_network_name: ['local.net'] },
  });
  const resources = [...root_module.resources, ...named];
  const report = reviewPlan({ ...plan, resource_changes: changes, configuration: { root_module: { resources } } });
  expect(noted(report)).toContain('unrated-resource azurerm_key_vault_access_policy');
  expect(noted(report)).not.toContain('unrated-resource azurerm_subnet');
});

describe.each(MODES)('in a %s', (mode) => {
  const expectChange = expectChangeIn(mode);
  const note = 'unrated-resource azurerm_key_vault_access_policy';
  const policy = (object_id: string): Json => ({ azurerm_key_vault_access_policy: { x: { object_id } } });

  test('what a group gets that an app is in is not rated', () => {
    const group = (members: string[]): Json => ({ azuread_group: { g: { display_name: 'G', members } } });
    const to = policy(ref('azuread_group.g.object_id'));
    expectChange(own({}, {}, group([PRINCIPAL])), own({}, {}, { ...group([PRINCIPAL]), ...to }), [note], 'every gain');
    expectChange(own({}, {}, group([])), own({}, {}, { ...group([]), ...to }), [], 'nothing');
  });

  test('what an app gets that a template makes is not rated', () => {
    const template = { azuread_application_from_template: { t: { display_name: 'T', template_id: 't' } } };
    const to = policy(ref('azuread_application_from_template.t.service_principal_object_id'));
    expectChange(own({}, {}, template), own({}, {}, { ...template, ...to }), [note], 'every gain');
  });
});

test('a secret that stays masked is handed to nobody', () => {
  const kept = { terraform_data: { d: { input: ref(SECRET) } } };
  expect(noted(reviewChange(before, { ...before, resource: { ...before.resource, ...kept } }))).toEqual([]);
  const data = planned('terraform_data.d', { input: 'x' });
  const masked = { ...data, change: { ...data.change, after_sensitive: { input: true } } };
  const root = {
    resources: configured({ 'terraform_data.d': { input: [SECRET, 'azuread_application_password.p'] } }),
  };
  expect(noted(reviewPlan(standing([masked], root)))).toEqual([]);
  const waits = { azuread_group: { g: { display_name: 'G', depends_on: ['azuread_application_password.p'] } } };
  expect(noted(reviewChange(before, { ...before, resource: { ...before.resource, ...waits } }))).toEqual([]);
});
