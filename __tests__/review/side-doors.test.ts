import { type FailOn, renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { configuration, GRAPH, noted, plan, reviewChange, reviewPlan, stoppedBy } from './helpers';

const GAINS = ['broadening', 'high', 'critical'] as const satisfies FailOn[];
const COMMAND = { command: 'az ad app permission admin-consent --id x' };
const AZUREAD = 'registry.terraform.io/hashicorp/azuread';

/** A plan of one resource besides what does not change, with what the configuration says of it. */
function planOf(
  { type, mode = 'managed', actions = ['create'], provider }: Json,
  configured: Json = {},
  rest: Json = {},
): Json {
  const address = `${mode === 'data' ? 'data.' : ''}${type}.added`;
  const [before, after] = [actions.includes('create') ? null : {}, actions.includes('delete') ? null : {}];
  const change = { actions, before, after, after_unknown: {} };
  return {
    ...plan('nothing-changed'),
    resource_changes: [{ address: `module.m["x"].${address}`, mode, type, change, provider_name: provider }],
    configuration: {
      root_module: { module_calls: { m: { module: { resources: [{ address, mode, type, ...configured }] } } } },
    },
    ...rest,
  };
}

const PROVISIONED = { provisioners: [{ type: 'local-exec', expressions: { command: { constant_value: 'x' } } }] };
const withBlock = (json: Json): Json => ({
  ...configuration(),
  ...json,
  resource: { ...configuration().resource, ...json.resource },
});

const PLANS: [what: string, plan: Json, subject: string][] = [
  ['a provisioner', planOf({ type: 'terraform_data' }, PROVISIONED), 'local-exec provisioner'],
  ['a provisioner of any resource', planOf({ type: 'azurerm_subnet' }, PROVISIONED), 'local-exec provisioner'],
  [
    'a provisioner of a resource that is replaced',
    planOf({ type: 'null_resource', actions: ['delete', 'create'] }, PROVISIONED),
    'local-exec provisioner',
  ],
  [
    'a provisioner of a resource that is destroyed',
    planOf({ type: 'null_resource', actions: ['delete'] }, PROVISIONED),
    'local-exec provisioner',
  ],
  [
    'a data source that runs a program',
    planOf({ type: 'external', mode: 'data', actions: ['read'] }),
    'data source external',
  ],
  [
    'a data source that ran while planning',
    { ...planOf({ type: 'external', mode: 'data' }), resource_changes: [] },
    'data source external',
  ],
  ['a data source that sends a request', planOf({ type: 'http', mode: 'data', actions: ['read'] }), 'data source http'],
  ['a resource that sends requests', planOf({ type: 'restapi_object' }), 'resource restapi_object'],
  ['a change of one', planOf({ type: 'restapi_object', actions: ['update'] }), 'resource restapi_object'],
  ['a resource that runs a command', planOf({ type: 'shell_script' }), 'resource shell_script'],
  ['a resource that runs a command elsewhere', planOf({ type: 'ssh_resource' }), 'resource ssh_resource'],
  ['a resource that sends a request', planOf({ type: 'http_request' }), 'resource http_request'],
  ["a request to Power Platform's API", planOf({ type: 'powerplatform_rest' }), 'resource powerplatform_rest'],
  [
    'a change of one of these',
    planOf({ type: 'powerplatform_rest', actions: ['update'] }),
    'resource powerplatform_rest',
  ],
  [
    'a template of Azure, which may hold anything',
    planOf({ type: 'azurerm_subscription_template_deployment', actions: ['update'] }),
    'resource azurerm_subscription_template_deployment',
  ],
  [
    'a script that runs in Azure',
    planOf({ type: 'azurerm_resource_deployment_script_azure_cli' }),
    'resource azurerm_resource_deployment_script_azure_cli',
  ],
  [
    'an endpoint of Azure DevOps, which makes an app',
    planOf({ type: 'azuredevops_serviceendpoint_azurerm' }),
    'resource azuredevops_serviceendpoint_azurerm',
  ],
  [
    'a resource of a provider whose types have another name',
    planOf({ type: 'run_script', provider: 'registry.terraform.io/example/shell' }),
    'resource run_script',
  ],
  [
    'a resource whose provider has another name than its type',
    planOf({ type: 'restapi_object', provider: 'registry.terraform.io/example/api' }),
    'resource restapi_object',
  ],
  ["a resource of Azure's API", planOf({ type: 'azapi_resource' }), 'resource azapi_resource'],
  [
    'an action',
    {
      ...plan('nothing-changed'),
      action_invocations: [{ address: 'action.local_command.consent', type: 'local_command' }],
    },
    'action local_command',
  ],
  [
    'an action that is put off',
    {
      ...plan('nothing-changed'),
      deferred_action_invocations: [{ reason: 'x', action_invocation: { address: 'action.a.b', type: 'a' } }],
    },
    'action a',
  ],
  ['an ephemeral resource', planOf({ type: 'local_command', mode: 'ephemeral' }), 'ephemeral resource local_command'],
  ['a part of a plan that is new', { ...plan('nothing-changed'), query_results: [] }, 'a part of the plan that is new'],
  [
    'a part of a configuration that is new',
    planOf({ type: 'azurerm_subnet' }, { hooks: [] }),
    'a part of the plan that is new',
  ],
  [
    'something that a plan does and that is new',
    planOf({ type: 'azurerm_subnet', actions: ['update', 'hand-over'] }),
    'an action of the plan that is new',
  ],
  [
    'a part of a change that is new',
    {
      ...plan('nothing-changed'),
      resource_changes: [
        { address: 'azurerm_subnet.s', type: 'azurerm_subnet', change: { actions: ['no-op'], hooks: [] } },
      ],
    },
    'a part of the plan that is new',
  ],
  [
    'a part of a provider that is new',
    { ...plan('nothing-changed'), configuration: { provider_config: { azuread: { name: 'azuread', hooks: [] } } } },
    'a part of the plan that is new',
  ],
  [
    'a part of a module call that is new',
    {
      ...plan('nothing-changed'),
      configuration: { root_module: { module_calls: { m: { source: './m', module: {}, hooks: [] } } } },
    },
    'a part of the plan that is new',
  ],
  [
    'a command of a provider',
    {
      ...plan('nothing-changed'),
      configuration: { provider_config: { helm: { name: 'helm', expressions: { kubernetes: [{ exec: [{}] }] } } } },
    },
    'command of a provider',
  ],
  [
    'another program that calls itself random',
    planOf({ type: 'random_id', provider: 'registry.terraform.io/elsewhere/random' }),
    'provider registry.terraform.io/elsewhere/random',
  ],
  [
    'another program that calls itself azuread',
    planOf({ type: 'azuread_group', provider: 'registry.terraform.io/elsewhere/azuread' }),
    'provider registry.terraform.io/elsewhere/azuread',
  ],
];

const CONFIGURATIONS: [what: string, added: Json, subject: string][] = [
  [
    'a provisioner',
    { resource: { terraform_data: { d: { provisioner: { 'local-exec': COMMAND } } } } },
    'local-exec provisioner',
  ],
  [
    'one of several provisioners',
    { resource: { null_resource: { d: { provisioner: [{ 'remote-exec': {} }, { 'local-exec': COMMAND }] } } } },
    'remote-exec provisioner',
  ],
  [
    'a provisioner of a resource that leaves the configuration',
    { removed: [{ from: 'null_resource.d', provisioner: { 'local-exec': { when: 'destroy', ...COMMAND } } }] },
    'local-exec provisioner',
  ],
  ['a data source that runs a program', { data: { external: { d: { program: ['sh'] } } } }, 'data source external'],
  ['a data source of a check', { check: { c: { data: { http: { d: { url: 'x' } } } } } }, 'data source http'],
  ['an ephemeral resource', { ephemeral: { local_command: { d: COMMAND } } }, 'ephemeral resource local_command'],
  ['an action', { action: { local_command: { d: { config: COMMAND } } } }, 'action local_command'],
  [
    'a trigger of an action',
    { resource: { azurerm_subnet: { d: { lifecycle: { action_trigger: [{ events: ['after_create'] }] } } } } },
    'action trigger',
  ],
  [
    'a resource that sends requests',
    { resource: { restapi_object: { d: { path: '/x' } } } },
    'resource restapi_object',
  ],
  [
    'a command of a provider',
    { provider: { kubernetes: [{ alias: 'a', exec: { command: 'sh' } }] } },
    'command of a provider',
  ],
  [
    'another program that calls itself random',
    { terraform: { required_providers: { random: { source: 'elsewhere/random' } } } },
    'provider elsewhere/random',
  ],
  ['a type of block that is new', { query: { q: {} } }, 'a type of block that is new'],
  ['a block of Terraform that is new', { terraform: { hooks: {} } }, 'a setting that is new'],
  [
    'a part of a lifecycle that is new',
    { resource: { azurerm_subnet: { d: { lifecycle: { before_apply: {} } } } } },
    'a setting that is new',
  ],
  [
    "a command of OpenTofu's encryption",
    { terraform: { encryption: { key_provider: { external: { k: { command: ['sh'] } } } } } },
    'command of the encryption',
  ],
  [
    'another program that calls itself azuread',
    { terraform: { required_providers: { azuread: { source: 'elsewhere/azuread' } } } },
    'provider elsewhere/azuread',
  ],
];

const AT_HOME = 'hashicorp/azuread';

/** The app with something else of which a value is behind an expression. */
const behind = (added: Json, value: string): Json =>
  withBlock({ ...added, resource: { ...added.resource, terraform_data: { v: { input: value } } } });

describe.each<[what: string, added: Json, note: string]>([
  [
    'a resource that sends requests',
    { resource: { restapi_object: { d: { data: '${terraform_data.v.output}' } } } },
    'side-door-added resource restapi_object',
  ],
  [
    'a resource that sends requests, of all instances of the value',
    { resource: { restapi_object: { d: { data: '${values(terraform_data.v)[0].output}' } } } },
    'side-door-added resource restapi_object',
  ],
  [
    'an action',
    { action: { local_command: { d: { config: { command: '${terraform_data.v.output}' } } } } },
    'side-door-added action local_command',
  ],
  ['a module', { module: { d: { roles: ['${terraform_data.v.output}'] } } }, 'not-reviewed module'],
  [
    'a resource that is not rated',
    { resource: { azuread_claims_mapping_policy: { d: { definition: ['${terraform_data.v.output}'] } } } },
    'not-reviewed azuread_claims_mapping_policy',
  ],
])('%s is another one', (_, added, note) => {
  test('when a value changes that it takes from a resource', () => {
    expect(noted(reviewChange(behind(added, 'a'), behind(added, 'b')))).toEqual([note]);
    expect(noted(reviewChange(behind(added, 'a'), behind(added, 'a')))).toEqual([]);
  });
});

test.each([
  [
    'all instances of something',
    '${azurerm_resource_group.g[*].location}',
    ['side-door-added resource restapi_object'],
  ],
  ['one instance of something', '${azurerm_resource_group.g[0].location}', []],
])('what names %s is another one when there are more: %s', (_, data, notes) => {
  const times = (count: number) =>
    withBlock({
      resource: { restapi_object: { d: { data } }, azurerm_resource_group: { g: { count, location: 'x' } } },
    });
  expect(noted(reviewChange(times(1), times(2)))).toEqual(notes);
});

test('a resource that is a request is undone when it goes, and a command is not', () => {
  const held = (resource: Json) => withBlock({ resource });
  const request = held({ restapi_object: { d: { data: 'x' } } });
  expect(noted(reviewChange(request, held({})))).toEqual(['request-undone resource restapi_object']);
  expect(reviewChange(request, held({}), 'loss').gates[0].passed).toBe(false);
  expect(reviewChange(request, held({}), 'broadening').gates[0].passed).toBe(true);
  const other = held({ restapi_object: { d: { data: 'y' } } });
  expect(noted(reviewChange(request, other))).toEqual(['side-door-added resource restapi_object']);
  const command = held({ null_resource: { d: { provisioner: [{ 'local-exec': { command: 'x' } }] } } });
  expect(noted(reviewChange(command, held({})))).toEqual([]);
});

test('so it is in a plan, which sends the request', () => {
  const passes = (actions: string[], failOn: FailOn) =>
    reviewPlan(planOf({ type: 'restapi_object', actions }), failOn).gates[0].passed;
  expect(passes(['delete'], 'loss')).toBe(false);
  expect(passes(['delete'], 'critical')).toBe(false);
  expect(passes(['update'], 'loss')).toBe(true);
  expect(passes(['no-op'], 'loss')).toBe(true);
});

test('what something only waits for may change', () => {
  const waits = (time: string) =>
    withBlock({
      resource: { time_sleep: { s: { create_duration: time } } },
      module: { m: { source: './m', depends_on: ['time_sleep.s'] } },
    });
  expect(noted(reviewChange(waits('30s'), waits('60s')))).toEqual([]);
});

describe('another program under a name of its own', () => {
  const under = (source: string): Json => ({
    ...withBlock({ resource: { azuread_group: { g: { provider: 'entra.west' } } } }),
    terraform: { required_providers: { azuread: { source: AT_HOME }, entra: { source } } },
  });

  test('stops every level for gains where a resource is of it', () => {
    const report = reviewChange(configuration(), under('elsewhere/azuread'), 'critical');
    expect(noted(report)).toContain('side-door-added provider elsewhere/azuread');
    expect(report.gates[0].passed).toBe(false);
  });

  test('is none if it is the one that the review knows', () => {
    expect(noted(reviewChange(configuration(), under(AT_HOME)))).toEqual([]);
    const short = { terraform: { required_providers: { random: { source: 'random' } } } };
    expect(noted(reviewChange(configuration(), withBlock(short)))).toEqual([]);
  });
});

describe.each(PLANS)('%s in a plan', (_, json, subject) => {
  test.each(GAINS)('stops --fail-on %s', (failOn) => {
    const report = reviewPlan(json, failOn);
    expect(noted(report)).toContain(`side-door-added ${subject}`);
    expect(report.gates[0].passed).toBe(false);
    expect(report.level).toBe('unknown');
  });

  test('is no loss, and its command is not shown', () => {
    const report = reviewPlan(json, 'loss');
    expect(report.gates[0].passed).toBe(true);
    expect(renderMarkdown(report)).not.toContain('admin-consent');
  });
});

describe.each(CONFIGURATIONS)('%s in synthesized JSON', (_, added, subject) => {
  test.each(GAINS)('stops --fail-on %s when it is new', (failOn) => {
    const report = reviewChange(configuration(), withBlock(added), failOn);
    expect(noted(report)).toEqual([`side-door-added ${subject}`]);
    expect(report.gates[0].passed).toBe(false);
  });

  test('is no news when it stays', () => {
    expect(noted(reviewChange(withBlock(added), withBlock(added)))).toEqual([]);
  });
});

test.each([
  ['provider.helm', { exec: {} }],
  ['provider.helm.west', { alias: 'west', exec: {} }],
])('the command of %s is accepted by that address', (address, block) => {
  const after = withBlock({ provider: { helm: [block] } });
  const report = reviewChange(configuration(), after, 'critical', [{ address, reason: 'Ticket 7' }]);
  expect(report.notes).toMatchObject([{ address, exception: 'Ticket 7' }]);
  expect(report.gates[0].passed).toBe(true);
});

test('a provisioner that changes is news', () => {
  const running = (command: string) =>
    withBlock({ resource: { terraform_data: { d: { provisioner: { 'local-exec': { command } } } } } });
  expect(noted(reviewChange(running('a'), running('b')))).toEqual(['side-door-added local-exec provisioner']);
});

test.each([
  ['a provisioner of a resource that stays', planOf({ type: 'null_resource', actions: ['no-op'] }, PROVISIONED)],
  ['a resource without a provisioner', planOf({ type: 'terraform_data' })],
  ['an ephemeral resource that makes up a value', planOf({ type: 'random_password', mode: 'ephemeral' })],
  ['azuread of its own namespace', planOf({ type: 'azuread_group', actions: ['no-op'], provider: AZUREAD })],
])('%s is none', (_, json) => {
  expect(noted(reviewPlan(json, 'critical'))).toEqual([]);
});

describe('an exception for the address', () => {
  const json = planOf({ type: 'terraform_data' }, PROVISIONED);
  const address = 'module.m["x"].terraform_data.added';

  test('lets it pass and shows that it was accepted', () => {
    const report = reviewPlan(json, 'critical', [{ address, reason: 'Ticket 7' }]);
    expect(report.gates[0].passed).toBe(true);
    expect(report.exceptions).toMatchObject([{ address, status: 'used' }]);
    expect(renderMarkdown(report)).toMatch(/terraform_data.*\(accepted\)/);
  });

  test('of another resource does not', () => {
    const report = reviewPlan(json, 'critical', [{ address: 'terraform_data.added', reason: 'Ticket 7' }]);
    expect(report.gates[0].passed).toBe(false);
    expect(report.exceptions).toMatchObject([{ status: 'unneeded' }]);
  });
});

test('resources of other providers are counted by type and stop nothing', () => {
  const report = reviewPlan(planOf({ type: 'azurerm_subnet' }), 'broadening');
  expect(report.unreviewed).toEqual([{ type: 'azurerm_subnet', count: 1 }]);
  expect(report.gates[0].passed).toBe(true);
  expect(renderMarkdown(report)).toContain('which this review does not read: 1 `azurerm_subnet`.');
  const two = { resource: { aws_iam_role: { a: {}, b: {} } } };
  expect(reviewChange(configuration(), withBlock(two)).unreviewed).toEqual([{ type: 'aws_iam_role', count: 2 }]);
  expect(reviewChange(withBlock(two), withBlock(two)).unreviewed).toEqual([]);
});

test('values that Terraform keeps in its state are not counted', () => {
  expect(reviewPlan(planOf({ type: 'terraform_data' }), 'broadening').unreviewed).toEqual([]);
  const value = { resource: { terraform_data: { a: { input: 'x' } } } };
  expect(reviewChange(configuration(), withBlock(value)).unreviewed).toEqual([]);
});

describe('what was changed outside Terraform', () => {
  const app = (...uris: string[]) => ({ display_name: 'Rewst', web: [{ redirect_uris: uris }] });
  const drift = (before: Json | null, after: Json | null) => ({
    address: 'azuread_application.a',
    mode: 'managed',
    type: 'azuread_application',
    change: { actions: ['update'], before, after },
  });
  const json = (now: Json) => ({
    resource_drift: [drift(app(), app('https://drift.example.test/cb'))],
    resource_changes: [
      {
        ...drift(app('https://drift.example.test/cb'), now),
        change: { ...drift(app('https://drift.example.test/cb'), now).change, actions: ['no-op'] },
      },
    ],
  });

  test('is a section of its own that stops nothing and that the verdict names', () => {
    const report = reviewPlan(json(app('https://drift.example.test/cb')), 'broadening');
    expect(report).toMatchObject({ notes: [], gates: [{ passed: true }] });
    expect(report.drift.notes).toMatchObject([
      { kind: 'foreign-redirect-uri-added', subject: 'https://drift.example.test/cb' },
    ]);
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('something was changed outside Terraform');
    expect(markdown).toContain('**⚠️ Changed outside Terraform since the last apply**');
    expect(markdown).toContain('`https://drift.example.test/cb`');
  });

  test('is nothing where only Microsoft fills in what no reader reads', () => {
    const graph = { client_id: GRAPH, display_name: 'Microsoft Graph', app_role_assignment_required: true };
    const change = { actions: ['update'], before: { ...graph, owners: null }, after: { ...graph, owners: [] } };
    const entry = { address: 'azuread_service_principal.graph', mode: 'managed', type: 'azuread_service_principal' };
    const of = (drifted: Json) => {
      const resource_changes = [{ ...entry, change: { ...change, actions: ['no-op'] } }];
      return reviewPlan({ resource_drift: [{ ...entry, change: drifted }], resource_changes }).drift.notes;
    };
    expect(of(change)).toEqual([]);
    const disabled = { ...change, after: { ...graph, account_enabled: false } };
    expect(of(disabled)).toMatchObject([{ kind: 'service-principal-disabled' }]);
  });

  test('is nothing where nothing drifted', () => {
    expect(reviewPlan(plan('nothing-changed')).drift).toEqual({ changes: [], notes: [] });
  });
});

describe('a function of a provider', () => {
  const calling = (source: string, argument = 'a') => ({
    ...configuration(),
    terraform: { required_providers: { other: { source } } },
    locals: { made: `\${provider::other::make(${argument})}` },
  });
  const stopped = (before: Json, after: Json) => stoppedBy(reviewChange(before, after, 'critical'));

  test('stops every gain when another program than a known one makes it', () => {
    expect(stopped(configuration(), calling('someone/other'))).toEqual(['provider::other: side-door-added']);
    expect(stopped(calling('someone/other'), calling('someone/other', 'b'))).toEqual([
      'provider::other: side-door-added',
    ]);
    expect(stopped(calling('someone/other'), calling('someone/other'))).toEqual([]);
    const idle = calling('someone/other');
    Object.assign(idle.terraform.required_providers, { idle: { source: 'someone/idle' } });
    expect(stopped(configuration(), idle)).toEqual(['provider::other: side-door-added']);
  });

  test.each(['hashicorp/azurerm', 'Azure/azapi', 'terraform.io/builtin/terraform'])('of %s only computes', (source) => {
    expect(stopped(configuration(), calling(source))).toEqual([]);
  });
});
