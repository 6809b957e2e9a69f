import { type Report, renderMarkdown, review, stateOf } from '../../lib/review';
import { readSynth } from '../../lib/review/read/read-synth';
import type { Json } from '../synth';
import { changed, configuration, noted, reviewChange, reviewPlan, TODAY } from './helpers';

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

  test('of a new stack is no news', () => {
    const { notes } = reviewChange({}, inTenant({ tenant_id: TENANT }));
    expect(notes.map(({ kind }) => kind)).toEqual(['app-created']);
  });

  test('keeps principals of two tenants apart, though they are of one app', () => {
    const other = '22222222-aaaa-4bbb-8ccc-000000000002';
    const report = reviewChange(
      {},
      {
        provider: { azuread: [{ tenant_id: TENANT }, { alias: 'customer', tenant_id: other }] },
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
      { app: 'Rewst', tenant: other, address: 'azuread_service_principal.customer' },
    ]);
    expect(renderMarkdown(report)).toContain(`tenant \`${other}\``);
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
