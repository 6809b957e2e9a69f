import type { TerraformStack } from 'cdktf';
import { AdminConsentMode, ExchangeOnlineIntegration } from '../../lib';
import { type Report, renderMarkdown, review, stateOf } from '../../lib/review';
import { readPlan } from '../../lib/review/read/read-plan';
import { readSynth } from '../../lib/review/read/read-synth';
import { type Json, newApp, synth } from '../synth';
import { asks, changed, configuration, noted, ref, reviewChange, reviewPlan, TODAY, USER_READ_ALL } from './helpers';
import { planned, planOf } from './planned';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const TENANT = '99999999-1111-4111-8111-111111111111';

function reviewStacks(before: Record<string, Json>, after: Record<string, Json>): Report {
  const [old, now] = [before, after].map((stacks) =>
    stateOf(Object.entries(stacks).map(([name, json]) => readSynth(name, [json]))),
  );
  return review(old, now, { source: 'comparison', failOn: ['critical'], today: TODAY });
}

/** A principal of no app of the configuration that holds a directory role. */
const customer = (...roles: string[]): Json => ({
  resource: {
    azuread_service_principal: { rewst: { client_id: '11111111-2222-4333-8444-555555555555' } },
    azuread_directory_role_assignment: Object.fromEntries(
      roles.map((role_id) => [
        `r${role_id}`,
        { role_id, principal_object_id: '${azuread_service_principal.rewst.object_id}' },
      ]),
    ),
  },
});

test('principals of the same address in two stacks are two', () => {
  const report = reviewStacks(
    { east: customer(GLOBAL_ADMINISTRATOR), west: customer() },
    { east: customer(GLOBAL_ADMINISTRATOR), west: customer(GLOBAL_ADMINISTRATOR) },
  );
  expect(changed(report)).toEqual(['granted Global Administrator (directory role), now']);
  expect(report.changes[0]).toMatchObject({ stack: 'west', address: 'azuread_service_principal.rewst' });
  expect(report.gates[0]).toMatchObject({ passed: false, stoppedBy: [{ stack: 'west' }] });
  expect(renderMarkdown(report)).toContain('(stack `west`)');
});

test('the first line says in which stack something is that it does not name', () => {
  const trusting = (...subjects: string[]): Json =>
    configuration(
      {},
      {
        azuread_application_federated_identity_credential: Object.fromEntries(
          subjects.map((subject) => [
            subject,
            { application_id: ref('azuread_application.rewst.id'), issuer: 'https://token.example', subject },
          ]),
        ),
      },
    );
  const report = (west: Json) =>
    renderMarkdown(reviewStacks({ east: trusting(), west: trusting() }, { east: trusting('a'), west }));
  expect(report(trusting())).toContain('**🟡 Broader: 1 new way to sign in (stack `east`).**');
  expect(report(trusting('b'))).toContain('**🟡 Broader: 2 new ways to sign in (stacks `east` and `west`).**');
});

test('a stack is the same whether it is alone or beside another', () => {
  const report = reviewStacks(
    { east: customer(GLOBAL_ADMINISTRATOR) },
    { east: customer(GLOBAL_ADMINISTRATOR), west: {} },
  );
  expect(report.changes).toEqual([]);
  expect(report.kept).toBe(1);
});

test('an exception for a stack says nothing of another stack', () => {
  const states = [{}, { east: customer(GLOBAL_ADMINISTRATOR), west: customer(GLOBAL_ADMINISTRATOR) }].map((stacks) =>
    stateOf(Object.entries<Json>(stacks).map(([name, json]) => readSynth(name, [json]))),
  );
  const permission = 'Global Administrator (directory role)';
  const report = review(states[0], states[1], {
    source: 'comparison',
    failOn: ['critical'],
    exceptions: [{ permission, reason: 'Ticket 7', stack: 'east' }],
    today: TODAY,
  });
  expect(report.changes.map(({ stack, exception }) => [stack, exception])).toEqual([
    ['east', 'Ticket 7'],
    ['west', null],
  ]);
  expect(report.gates[0].stoppedBy).toMatchObject([{ stack: 'west' }]);
});

test.each([
  ['2026-11-25', 'used', true],
  ['2026-11-24', 'expired', false],
])('an exception until %s is %s', (until, status, passed) => {
  const after = customer(GLOBAL_ADMINISTRATOR);
  const exceptions = [{ permission: 'Global Administrator (directory role)', reason: 'Ticket 7', until }];
  const report = reviewChange(customer(), after, 'critical', exceptions);
  expect(report.exceptions).toMatchObject([{ until, status }]);
  expect(report.gates[0].passed).toBe(passed);
});

describe('the tenant of a provider', () => {
  const inTenant = (provider: Json) => ({ provider: { azuread: [provider] }, ...configuration() });

  test('that changes is a broadening that names both', () => {
    const report = reviewChange(inTenant({}), inTenant({ tenant_id: TENANT }), 'broadening');
    expect(noted(report)).toEqual(['tenant-changed']);
    expect(report.notes[0]).toMatchObject({ before: 'whichever it signs in to', after: TENANT, broadens: true });
    expect(report.gates[0].passed).toBe(false);
    expect(renderMarkdown(report)).toContain(TENANT);
  });

  const OTHER = '22222222-aaaa-4bbb-8ccc-000000000002';
  const from = (tenant_id: string, rest: Json = {}): Json => ({ ...inTenant({ tenant_id }), ...rest });
  const named = (source: string, tenant_id: string): Json => ({
    terraform: { required_providers: { entra: { source } } },
    provider: { entra: [{ tenant_id }] },
    ...configuration({ provider: 'entra' }),
  });

  test.each<[what: string, before: Json, after: Json]>([
    [
      'in a local',
      from('${local.tenant}', { locals: { tenant: TENANT } }),
      from('${local.tenant}', { locals: { tenant: OTHER } }),
    ],
    [
      'in the default of a variable',
      from('${var.tenant}', { variable: { tenant: { default: TENANT } } }),
      from('${var.tenant}', { variable: { tenant: { default: OTHER } } }),
    ],
    [
      'in a local that is a variable',
      from('${local.x}', { locals: { x: '${var.tenant}' }, variable: { tenant: { default: TENANT } } }),
      from('${local.x}', { locals: { x: '${var.tenant}' }, variable: { tenant: { default: OTHER } } }),
    ],
    ['of a provider by another name', named('hashicorp/azuread', TENANT), named('hashicorp/azuread', OTHER)],
    [
      'of a provider by another name with its registry',
      named('registry.opentofu.org/hashicorp/azuread', TENANT),
      named('registry.opentofu.org/hashicorp/azuread', OTHER),
    ],
  ])('that changes %s is seen', (_, before, after) => {
    const report = reviewChange(before, after, 'broadening');
    expect(report.notes).toMatchObject([
      { kind: 'app-created' },
      { kind: 'tenant-changed', before: TENANT, after: OTHER },
      { kind: 'stack-left-behind', loses: true },
    ]);
    expect(report.gates[0].passed).toBe(false);
    expect(noted(reviewChange(before, before))).toEqual([]);
  });

  test.each<[what: string, tenant_id: string, tenants: (tenant: string) => Json]>([
    ['of a local map', ref('local.tenants.a'), (a) => ({ locals: { tenants: { a } } })],
    ['in a text', '1${local.x}', (x) => ({ locals: { x } })],
    ['of a provider that is repeated', ref('each.value'), (a) => ({ locals: { tenants: { a } } })],
  ])('that changes behind an expression %s is seen', (_, tenant_id, tenants) => {
    const isRepeated = tenant_id === ref('each.value');
    const block = { tenant_id, ...(isRepeated && { alias: 'x', for_each: ref('local.tenants') }) };
    const app = isRepeated ? { provider: 'azuread.x["a"]' } : {};
    const by = (tenant: string) => ({ ...tenants(tenant), provider: { azuread: [block] }, ...configuration(app) });
    const report = reviewChange(by(TENANT), by(OTHER), 'broadening');
    expect(report.notes.map(({ kind }) => kind)).toContain('tenant-changed');
    expect(report.gates[0].passed).toBe(false);
    expect(noted(reviewChange(by(TENANT), by(TENANT)))).toEqual([]);
  });

  test('that goes from one to another leaves all there, and makes all anew here', () => {
    const app = configuration(asks(['Role', USER_READ_ALL]));
    const report = (to: string) => reviewChange(from(TENANT, app), from(to, app), 'loss');
    expect(report(OTHER).gates[0].stoppedBy).toMatchObject([{ tenant: TENANT, what: 'stack-left-behind' }]);
    expect(report(OTHER).changes).not.toEqual([]);
    expect(report(OTHER).changes.every(({ gained, tenant }) => gained && tenant === OTHER)).toBe(true);
    expect(report(OTHER).kept).toBe(0);
    expect(report('${var.unknown}')).toMatchObject({ changes: [], gates: [{ passed: true }] });
  });

  test('that no block names any more is seen', () => {
    const report = reviewChange(inTenant({ tenant_id: TENANT }), configuration(), 'broadening');
    expect(report.notes).toMatchObject([
      {
        kind: 'tenant-changed',
        address: 'azuread_application.rewst',
        before: TENANT,
        after: 'whichever it signs in to',
      },
    ]);
    expect(report.gates[0].passed).toBe(false);
  });

  test.each([
    [TENANT, TENANT],
    ['contoso.example', 'var.tenant'],
  ])('of a variable is shown if it is an ID: %s', (value, shown) => {
    const json = planOf([planned('azuread_application.rewst', { display_name: 'Rewst' })]);
    const expressions = { tenant_id: { references: ['var.tenant'] } };
    const configuration = {
      ...(json.configuration as Json),
      provider_config: { azuread: { name: 'azuread', expressions } },
    };
    const { after } = readPlan({ ...json, configuration, variables: { tenant: { value } } });
    expect(after.providers?.map(({ text }) => text)).toEqual([shown]);
  });

  describe('of a resource that goes to another provider block', () => {
    const blocks = { azuread: [{}, { alias: 'a', tenant_id: TENANT }, { alias: 'b', tenant_id: OTHER }] };
    const of = (provider?: string): Json => ({ provider: blocks, ...configuration({ ...(provider && { provider }) }) });

    test.each([
      [undefined, 'azuread.b', 'whichever it signs in to'],
      ['azuread.a', 'azuread.b', TENANT],
      ['azuread.a', 'azuread . b', TENANT],
    ])('is another one: %s to %s', (before, after, tenant) => {
      const report = reviewChange(of(before), of(after), 'broadening');
      expect(report.notes).toMatchObject([
        { kind: 'tenant-changed', address: 'azuread_application.rewst', before: tenant, after: OTHER },
      ]);
      expect(report.gates[0].passed).toBe(false);
    });

    test('is the same one if both blocks name the same', () => {
      const after = { ...of('azuread.c'), provider: { azuread: [{ alias: 'c', tenant_id: TENANT }] } };
      expect(noted(reviewChange(of('azuread.a'), after))).toEqual([]);
    });
  });

  test('of a new stack is no news', () => {
    const { notes } = reviewChange({}, inTenant({ tenant_id: TENANT }));
    expect(notes.map(({ kind }) => kind)).toEqual(['app-created']);
  });

  test('keeps principals of two tenants apart, though they are of one app', () => {
    const report = reviewChange(
      {},
      {
        provider: { azuread: [{ tenant_id: TENANT }, { alias: 'customer', tenant_id: OTHER }] },
        resource: {
          azuread_application: { rewst: { display_name: 'Rewst' } },
          azuread_service_principal: {
            customer: { client_id: '${azuread_application.rewst.client_id}', provider: 'azuread.customer' },
          },
          azuread_directory_role_assignment: {
            r: {
              role_id: GLOBAL_ADMINISTRATOR,
              principal_object_id: '${azuread_service_principal.customer.object_id}',
              provider: 'azuread.customer',
            },
          },
        },
      },
    );
    expect(report.changes).toMatchObject([
      { app: 'Rewst', tenant: OTHER, address: 'azuread_service_principal.customer' },
    ]);
    expect(renderMarkdown(report)).toContain(`tenant \`${OTHER}\``);
  });

  test('of a plan is that of the provider block, a variable included', () => {
    const change = { actions: ['create'], before: null, after: { display_name: 'Rewst' }, after_unknown: {} };
    const { changes, stacks } = reviewPlan({
      resource_changes: [
        { address: 'azuread_application.a["x"]', mode: 'managed', type: 'azuread_application', change },
      ],
      variables: { tenant: { value: TENANT } },
      configuration: {
        provider_config: { azuread: { name: 'azuread', expressions: { tenant_id: { references: ['var.tenant'] } } } },
        root_module: { resources: [{ address: 'azuread_application.a', provider_config_key: 'azuread' }] },
      },
    });
    expect(changes).toEqual([]);
    expect(stacks).toEqual([{ name: '', tenants: [TENANT] }]);
  });
});

test('every attribute of what the library synthesizes is known, whatever comments say', () => {
  const app = newApp({ adminConsent: AdminConsentMode.ALL, clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }] });
  new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true });
  app.application.addOverride('web.//', { anything: true });
  const report = reviewStacks({}, { rewst: synth(app.node.scope as TerraformStack) });
  const kinds = report.notes.map(({ kind }) => kind);
  expect(kinds).toContain('app-created');
  expect(kinds).not.toContain('attribute-not-reviewed');
});

test('what the configuration no longer has is of no app in another tenant, and has its address', () => {
  const app = { display_name: 'Saas', client_id: 'c-1', object_id: 'o-1' };
  const principal = (object_id: string) => ({ client_id: 'c-1', object_id, display_name: 'Saas' });
  const tenant = (tenant_id: string) => ({
    name: 'azuread',
    expressions: { tenant_id: { constant_value: tenant_id } },
  });
  const plannedIn = (...tenants: string[]) =>
    reviewPlan({
      ...planOf([
        planned('azuread_application.a', app, { before: app, actions: ['no-op'] }),
        planned('azuread_service_principal.home', principal('s-1'), { before: principal('s-1'), actions: ['no-op'] }),
        planned('azuread_service_principal.customer', null, { before: principal('s-2') }),
      ]),
      configuration: {
        provider_config: Object.fromEntries(
          tenants.map((each, i) => [i === 0 ? 'azuread' : `azuread.p${i}`, tenant(each)]),
        ),
        root_module: {
          resources: ['azuread_application.a', 'azuread_service_principal.home'].map((address) => ({
            address,
            provider_config_key: 'azuread',
            expressions: {},
          })),
        },
      },
    });
  const several = plannedIn(TENANT, '99999999-1111-4111-8111-222222222222');
  expect(several.notes).toMatchObject([
    { kind: 'service-principal-destroyed', address: 'azuread_service_principal.customer', tenant: null },
  ]);
  expect(renderMarkdown(several)).toContain('`Saas` (`azuread_service_principal.customer`) is destroyed');
  expect(plannedIn(TENANT, TENANT).notes.map(({ address }) => address)).not.toContain(
    'azuread_service_principal.customer',
  );
});
