import { isDeepStrictEqual } from 'node:util';
import { type PermissionException, parseExceptions, type Report, renderMarkdown, stateOf } from '../../lib/review';
import { readSynth } from '../../lib/review/read/read-synth';
import { review } from '../../lib/review/review';
import type { Json } from '../synth';
import { asPlan } from './as-plan';
import {
  asks,
  configuration,
  GRAPH,
  noted,
  plan,
  ref,
  reviewChange,
  reviewPlan,
  stoppedBy,
  TODAY,
  USER_READ,
  USER_READ_ALL,
} from './helpers';
import { planned, planOf } from './planned';

const REWST_URI = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';
const OTHER_URI = 'https://app.test/signin';
const EXCHANGE_ADMINISTRATOR = '29232cdf-9323-42fd-ade2-1d097af3e4de';

interface Parts {
  readonly app?: Json;
  readonly principal?: Json | null;
  readonly others?: Json;
}

/** A consented app with its service principal. */
function rewst({ app = {}, principal = {}, others = {} }: Parts = {}): Json {
  return {
    data: { azuread_service_principal: { graph: { client_id: GRAPH } } },
    ...configuration(app, {
      ...(principal && {
        azuread_service_principal: { rewst: { client_id: ref('azuread_application.rewst.client_id'), ...principal } },
      }),
      ...others,
    }),
  };
}

const OF_REWST = { application_id: ref('azuread_application.rewst.id') };
const principal = ref('azuread_service_principal.rewst.object_id');
const graph = ref('data.azuread_service_principal.graph.object_id');

const role = (user?: string): Json => ({
  azuread_app_role_assignment: {
    r: { app_role_id: USER_READ_ALL, principal_object_id: user ?? principal, resource_object_id: graph },
  },
});
const scopes = (claim_values: string[], user_object_id?: string): Json => ({
  azuread_service_principal_delegated_permission_grant: {
    s: {
      claim_values,
      service_principal_object_id: principal,
      resource_service_principal_object_id: graph,
      user_object_id,
    },
  },
});
const directoryRole: Json = {
  azuread_directory_role_assignment: { e: { role_id: EXCHANGE_ADMINISTRATOR, principal_object_id: principal } },
};
const access = (...role_ids: string[]): Json => ({
  azuread_application_api_access: { graph: { ...OF_REWST, api_client_id: GRAPH, role_ids } },
});
const uris = (...redirect_uris: string[]): Json => ({
  azuread_application_redirect_uris: { web: { ...OF_REWST, type: 'Web', redirect_uris } },
});
const secrets = (...ends: string[]): Json => ({
  azuread_application_password: Object.fromEntries(
    ends.map((end_date, i) => [`s${i}`, { ...OF_REWST, display_name: `s${i}`, end_date }]),
  ),
});
const rotated = (by: Json): Json => ({
  azuread_application_password: { s: { ...OF_REWST, display_name: 's', end_date: '2027-01-01T00:00:00Z', ...by } },
});
const web = (...redirect_uris: string[]): Json => ({ web: { redirect_uris } });
const idTokens = (on: boolean): Json => ({ web: { implicit_grant: { id_token_issuance_enabled: on } } });
const microsoft = (client_id: string): Json => ({ azuread_service_principal: { own: { client_id } } });

const APP_ROLE = 'Microsoft Graph User.Read.All (application)';

type Case = [what: string, before: Json, after: Json, losses: string[], verdict: string];

const LOSSES: Case[] = [
  [
    'an app of another template, which is another app',
    rewst({ app: { template_id: '8adf8e6e-67b2-4cf2-a259-e3dc5476c621' } }),
    rewst({ app: { template_id: '11111111-2222-4333-8444-555555555555' } }),
    ['app-replaced'],
    '🔴 Loss: `Rewst` is replaced',
  ],
  [
    'a secret that is replaced because of what it depends on',
    rewst({ others: rotated({ rotate_when_changed: { time: 'a' } }) }),
    rewst({ others: rotated({ rotate_when_changed: { time: 'b' } }) }),
    ['last-secret-destroyed'],
    '🟠 Loss: the secret in use of `Rewst` is destroyed',
  ],
  [
    'a secret that begins at another time, which is another one',
    rewst({ others: rotated({ start_date: '2026-01-01T00:00:00Z' }) }),
    rewst({ others: rotated({ start_date: '2026-02-01T00:00:00Z' }) }),
    ['last-secret-destroyed'],
    '🟠 Loss: the secret in use of `Rewst` is destroyed',
  ],
  [
    'a secret in a block of its app that begins at another time',
    rewst({ app: { password: { display_name: 's', start_date: '2026-01-01T00:00:00Z' } } }),
    rewst({ app: { password: { display_name: 's', start_date: '2026-02-01T00:00:00Z' } } }),
    ['last-secret-destroyed'],
    '🟠 Loss: the secret in use of `Rewst` is destroyed',
  ],
  ['an app that is destroyed', rewst(), {}, ['app-destroyed'], '🔴 Loss: `Rewst` is destroyed'],
  [
    'an app that is destroyed with all that it has, which is one loss',
    rewst({
      app: asks(['Role', USER_READ_ALL], ['Scope', USER_READ]),
      others: { ...role(), ...scopes(['User.Read']), ...directoryRole, ...secrets('2027-01-01'), ...uris(REWST_URI) },
    }),
    {},
    ['app-destroyed'],
    'Rewst must be set up again',
  ],
  [
    'a service principal that is destroyed with its consent, which is one loss',
    rewst({ app: asks(['Role', USER_READ_ALL]), others: role() }),
    rewst({ app: asks(['Role', USER_READ_ALL]), principal: null }),
    ['service-principal-destroyed'],
    '🔴 Loss: the service principal of `Rewst` is destroyed',
  ],
  [
    'a service principal at another address, which is another one',
    rewst(),
    rewst({
      principal: null,
      others: { azuread_service_principal: { renamed: { client_id: ref('azuread_application.rewst.client_id') } } },
    }),
    ['service-principal-destroyed'],
    '🔴 Loss',
  ],
  [
    'a service principal of an app of another tenant',
    { resource: microsoft('11111111-2222-4333-8444-555555555555') },
    {},
    ['service-principal-destroyed'],
    '🔴 Loss',
  ],
  [
    'a service principal that is disabled',
    rewst(),
    rewst({ principal: { account_enabled: false } }),
    ['service-principal-disabled'],
    '🔴 Loss: `Rewst` is disabled',
  ],
  [
    'a service principal of an app of another tenant that is disabled',
    { resource: microsoft('11111111-2222-4333-8444-555555555555') },
    {
      resource: {
        azuread_service_principal: {
          own: { client_id: '11111111-2222-4333-8444-555555555555', account_enabled: false },
        },
      },
    },
    ['service-principal-disabled'],
    '🔴 Loss',
  ],
  [
    "a service principal of Microsoft's",
    { resource: microsoft(GRAPH) },
    {},
    ['microsoft-service-principal-destroyed'],
    '🔴 Loss for the whole tenant: the service principal of `Microsoft Graph` is destroyed',
  ],
  [
    'a permission of the resource that alone manages it',
    rewst({ others: access(USER_READ_ALL) }),
    rewst(),
    [APP_ROLE],
    '🟠 Loss: 1 permission that `Rewst` relies on is taken away',
  ],
  [
    'one of several permissions of such a resource',
    rewst({ others: access(USER_READ_ALL, USER_READ) }),
    rewst({ others: access(USER_READ) }),
    [APP_ROLE],
    '🟠 Loss',
  ],
  [
    'a redirect URI of the resource that alone manages it',
    rewst({ others: uris(OTHER_URI) }),
    rewst(),
    ['foreign-redirect-uri-removed'],
    '🟠 Loss: 1 redirect URI is removed from `Rewst`',
  ],
  [
    "Rewst's redirect URI in a resource of its own",
    rewst({ others: uris(REWST_URI, OTHER_URI) }),
    rewst({ others: uris(OTHER_URI) }),
    ['redirect-uri-removed'],
    '🟠 Loss',
  ],
  [
    "Rewst's redirect URI",
    rewst({ app: web(REWST_URI, OTHER_URI) }),
    rewst({ app: web(OTHER_URI) }),
    ['redirect-uri-removed'],
    "🟠 Loss: 1 redirect URI of Rewst's is removed from `Rewst`, so Rewst's sign-in fails",
  ],
  [
    'ID tokens',
    rewst({ app: idTokens(true) }),
    rewst({ app: idTokens(false) }),
    ['id-tokens-off'],
    '🟠 Loss: `Rewst` no longer gets ID tokens',
  ],
  [
    'accounts of other tenants',
    rewst({ app: { sign_in_audience: 'AzureADMultipleOrgs' } }),
    rewst(),
    ['audience-narrowed'],
    '🟠 Loss: accounts that `Rewst` let in are locked out',
  ],
  [
    'work accounts, though personal ones are let in',
    rewst(),
    rewst({ app: { sign_in_audience: 'PersonalMicrosoftAccount' } }),
    ['audience-narrowed'],
    '🟠 Loss',
  ],
  [
    'the last secret',
    rewst({ others: secrets('2027-01-01') }),
    rewst(),
    ['last-secret-destroyed'],
    '🟠 Loss: the secret in use of `Rewst` is destroyed',
  ],
  [
    'the last secret that has not ended',
    rewst({ others: secrets('2026-11-24', '2027-01-01') }),
    rewst({ others: secrets('2026-11-24') }),
    ['last-secret-destroyed'],
    '🟠 Loss',
  ],
  [
    'consent to what the app still asks for, application permission',
    rewst({ app: asks(['Role', USER_READ_ALL]), others: role() }),
    rewst({ app: asks(['Role', USER_READ_ALL]) }),
    [APP_ROLE],
    '🟠 Loss',
  ],
  [
    'consent to what the app still asks for, delegated permission',
    rewst({ app: asks(['Scope', USER_READ]), others: scopes(['User.Read', 'Mail.Read']) }),
    rewst({ app: asks(['Scope', USER_READ]), others: scopes(['Mail.Read']) }),
    ['Microsoft Graph User.Read (delegated)'],
    '🟠 Loss',
  ],
  [
    'consent for everyone but one user',
    rewst({ app: asks(['Scope', USER_READ]), others: scopes(['User.Read']) }),
    rewst({ app: asks(['Scope', USER_READ]), others: scopes(['User.Read'], 'alice') }),
    ['Microsoft Graph User.Read (delegated)'],
    '🟠 Loss: 1 permission that `Rewst` relies on is limited to fewer users or places',
  ],
  ['consent of which the app registration says nothing', rewst({ others: role() }), rewst(), [APP_ROLE], '🟠 Loss'],
  [
    'a directory role, the rest staying',
    rewst({ others: directoryRole }),
    rewst(),
    ['Exchange Administrator (directory role)'],
    '🟠 Loss: 1 directory role that `Rewst` relies on is taken away',
  ],
  [
    'an app that comes back at another address',
    rewst(),
    { resource: { azuread_application: { renamed: { display_name: 'Rewst' } } } },
    ['app-renamed'],
    'is destroyed and created again at another address',
  ],
];

const HARMLESS: Case[] = [
  [
    'an integration that is taken out, with its consent and directory role',
    rewst({ app: asks(['Scope', USER_READ], ['Role', USER_READ_ALL]), others: { ...role(), ...directoryRole } }),
    rewst({ app: asks(['Scope', USER_READ]) }),
    [],
    '1 permission and 1 directory role are taken away',
  ],
  [
    'a permission that another resource asks for from now on',
    rewst({ others: access(USER_READ_ALL) }),
    rewst({ app: asks(['Role', USER_READ_ALL]) }),
    [],
    '🟢 Nothing changes',
  ],
  [
    'a redirect URI elsewhere that the app itself gives up',
    rewst({ app: web(OTHER_URI) }),
    rewst(),
    [],
    '⚪ Nothing is gained',
  ],
  [
    'a secret beside one that stays',
    rewst({ others: secrets('2027-01-01', '2027-01-01') }),
    rewst({ others: secrets('2027-01-01') }),
    [],
    '⚪ Nothing is gained',
  ],
  ['a secret that has ended', rewst({ others: secrets('2026-11-24') }), rewst(), [], '⚪ Nothing is gained'],
  [
    'a role of a user',
    rewst({ others: role('00000000-0000-4000-8000-00000000a11c') }),
    rewst(),
    [],
    '1 permission is taken away',
  ],
  [
    'access tokens',
    rewst({ app: { web: { implicit_grant: { access_token_issuance_enabled: true } } } }),
    rewst(),
    [],
    '',
  ],
];

describe.each<[string, (before: Json, after: Json) => Report]>([
  ['compared', (before, after) => reviewChange(before, after, 'loss')],
  ['planned', (before, after) => reviewPlan(asPlan(before, after), 'loss')],
])('%s', (_, reviewed) => {
  test.each([...LOSSES, ...HARMLESS])('%s', (_what, before, after, losses, verdict) => {
    const report = reviewed(before, after);
    expect(report.gates[0].stoppedBy.map(({ what }) => what)).toEqual(losses);
    expect(report.gates[0].passed).toBe(losses.length === 0);
    const [first] = renderMarkdown(report).split('\n');
    expect(first).toContain(verdict);
    expect(/[⚪🟢]/u.test(first) && losses.length > 0).toBe(false);
  });

  test.each(LOSSES.filter(([, , after]) => [rewst(), {}].some((base) => isDeepStrictEqual(base, after))))(
    '%s: to get it is no loss',
    (_what, before, after) => {
      expect(reviewed(after, before).gates[0].stoppedBy).toEqual([]);
    },
  );
});

test.each([ref('var.on'), ref('!var.off')])(
  'a service principal that may be disabled is a loss: %s',
  (account_enabled) => {
    const [before, after] = [rewst(), rewst({ principal: { account_enabled } })];
    const report = reviewChange(before, after, 'loss');
    expect(stoppedBy(report)).toEqual(['Rewst: service-principal-disabled']);
    expect(renderMarkdown(report)).toContain(`is disabled, or not: \`${account_enabled}\``);
    expect(noted(reviewChange(after, after))).toEqual([]);
  },
);

test('a directory role that goes is a loss unless the app asks for less in the same change', () => {
  const [held, gone] = [directoryRole, {}].map((others) => rewst({ app: asks(['Role', USER_READ_ALL]), others }));
  expect(reviewChange(held, gone).changes).toMatchObject([{ change: 'revoked', loses: true }]);
  expect(reviewChange(held, rewst()).changes.map(({ loses }) => loses)).toEqual([false, false]);
});

test.each([
  ['https://engine.rewst.io/callback', "is none of Rewst's hosts: "],
  ['https://example.org/other', '(`Web`) of `Rewst`: '],
])('what is there says whose a redirect URI is not, for an app that also has %s', (uri, words) => {
  const state = stateOf([readSynth('', [rewst({ app: web(uri, 'https://example.org/callback') })])]);
  const report = review(stateOf([]), state, { source: 'inventory', today: TODAY });
  expect(renderMarkdown(report)).toContain(words);
});

test.each([
  [
    (app: Json) => ({ ...app, ...web('https://engine.rewst.io/callback') }),
    'Rewst must be set up again, and so must whatever else uses it.',
  ],
  [(app: Json) => app, 'Whatever uses it must be set up again.'],
])('the report says who must set up again what is replaced', (of, words) => {
  const made = (template_id: string): Json => rewst({ app: of({ template_id }) });
  expect(renderMarkdown(reviewChange(made('a'), made('b')))).toContain(words);
});

test('a secret that is replaced because of a value behind an expression is lost', () => {
  const rotating = (rotation_days: number) =>
    rewst({
      others: {
        ...rotated({ rotate_when_changed: { time: ref('time_rotating.t.id') } }),
        time_rotating: { t: { rotation_days } },
      },
    });
  expect(stoppedBy(reviewChange(rotating(30), rotating(7), 'loss'))).toEqual(['Rewst: last-secret-destroyed']);
  expect(stoppedBy(reviewChange(rotating(30), rotating(30), 'loss'))).toEqual([]);
});

describe('in a plan', () => {
  const both = rewst({ others: { ...secrets('2027-01-01'), ...uris(REWST_URI) } });

  test('an app that is replaced is one loss, with its service principal and secret', () => {
    const replaced = ['delete', 'create'];
    const report = reviewPlan(
      asPlan(both, both, {
        'azuread_application.rewst': replaced,
        'azuread_service_principal.rewst': replaced,
        'azuread_application_password.s0': replaced,
      }),
      'loss',
    );
    expect(stoppedBy(report)).toEqual(['Rewst: app-replaced']);
    expect(renderMarkdown(report)).toMatch(
      /^\*\*🔴 Loss: `Rewst` is replaced: another client ID, secrets and consent are gone, and Rewst must be set up again\.\*\*/,
    );
  });

  test('a service principal that is replaced is a loss', () => {
    const report = reviewPlan(asPlan(both, both, { 'azuread_service_principal.rewst': ['delete', 'create'] }), 'loss');
    expect(stoppedBy(report)).toEqual(['Rewst: service-principal-replaced']);
  });

  test('an app that moves to another address is the same', () => {
    const moved = asPlan(both, both);
    for (const change of moved.resource_changes) {
      change.previous_address = `module.old.${change.address}`;
    }
    expect(reviewPlan(moved, 'loss').gates[0].passed).toBe(true);
  });

  test.each(['replace', 'destroy', 'secret-replaced'])('%s is a loss', (name) => {
    expect(reviewPlan(plan(name), 'loss').gates[0].passed).toBe(false);
  });
});

test('an app of which only what an unfinished replacement left is there is replaced, and not renamed', () => {
  const app = planned('azuread_application.rewst', { display_name: 'Rewst' }, { unknown: ['client_id'] });
  const left = {
    ...planned('azuread_application.rewst', null, { before: { display_name: 'Rewst', client_id: 'c' } }),
    deposed: '1234abcd',
  };
  expect(noted(reviewPlan(planOf([app, left])))).toContain('app-replaced');
});

describe('a construct that is renamed', () => {
  const rename = (json: Json) =>
    JSON.parse(JSON.stringify(json).replaceAll('rewst', 'renamed').replaceAll('"s0":', '"s1":'));
  const before = rewst({ app: asks(['Role', USER_READ_ALL]), others: { ...role(), ...secrets('2027-01-01') } });
  const move = (type: string, from: string, to: string) => ({ from: `${type}.${from}`, to: `${type}.${to}` });
  const moves = [
    move('azuread_application', 'rewst', 'between'),
    move('azuread_application', 'between', 'renamed'),
    move('azuread_service_principal', 'rewst', 'renamed'),
    move('azuread_application_password', 's0', 's1'),
  ];

  function reviewRename(moved: Json[]): Report {
    const [old, now] = [before, { ...rename(before), moved }].map((json) => readSynth('', [json]));
    return review(stateOf([old], [], [now]), stateOf([now]), {
      source: 'comparison',
      failOn: ['loss', 'broadening'],
      today: TODAY,
    });
  }

  test('is the same with moved blocks', () => {
    expect(reviewRename(moves)).toMatchObject({ changes: [], notes: [], gates: [{ passed: true }, { passed: true }] });
  });

  test('loses its app without them, and the report says what keeps it', () => {
    const report = reviewRename([]);
    expect(report.gates.map(({ passed }) => passed)).toEqual([false, false]);
    expect(noted(report)).toEqual(['app-renamed', 'app-created', 'secret-created s0']);
    expect(renderMarkdown(report)).toContain(
      'destroyed at `azuread_application.rewst` and created again at `azuread_application.renamed`',
    );
  });

  test('loses what its moved blocks leave out', () => {
    const [gate] = reviewRename(moves.filter(({ from }) => !from.includes('password'))).gates.slice(1);
    expect(gate.stoppedBy.map(({ what }) => what)).toEqual(['last-secret-destroyed']);
  });
});

test.each<[type: string, body: Json]>([
  ['restapi_object', { data: 'x' }],
  ['null_resource', { provisioner: [{ 'local-exec': { command: 'x' } }] }],
  ['azuread_named_location', { display_name: 'x' }],
  ['azuread_conditional_access_policy', { state: 'enabled' }],
  ['azurerm_key_vault_access_policy', { object_id: ref('azuread_application.rewst.object_id') }],
])('a %s that moves is the same, and another one at its new address is not', (type, body) => {
  const of = (...names: string[]) =>
    rewst({ others: { [type]: Object.fromEntries(names.map((name) => [name, body])) } });
  const moved = [{ from: `${type}.a`, to: `${type}.b` }];
  const change = (before: Json, after: Json) => {
    const [old, now] = [before, after].map((json) => readSynth('', [json]));
    return review(stateOf([old], [], [now]), stateOf([now]), { source: 'comparison', today: TODAY });
  };
  expect(noted(change(of('a'), { ...of('b'), moved }))).toEqual([]);
  expect(noted(change(of('a'), of('b')))).not.toEqual([]);
  expect(noted(change(of('a', 'b'), { ...of('b'), moved }))).toEqual(noted(change(of('a', 'b'), of('b'))));
});

describe('a loss that is accepted', () => {
  const before = rewst({ app: asks(['Role', USER_READ_ALL]), others: { ...role(), ...uris(REWST_URI) } });
  const after = rewst({ app: asks(['Role', USER_READ_ALL]) });
  const accept = (loss: string, address = 'azuread_application.rewst', more = {}): PermissionException => ({
    loss,
    address,
    reason: 'Ticket 7',
    ...more,
  });
  const both = [accept('redirect-uri-removed'), accept(APP_ROLE)];
  const left = (exceptions: PermissionException[]) =>
    reviewChange(before, after, 'loss', exceptions).gates[0].stoppedBy.map(({ what }) => what);

  test('passes, by the kind of its note or the name of its permission', () => {
    expect(left([])).toEqual([APP_ROLE, 'redirect-uri-removed']);
    expect(left(both)).toEqual([]);
    const report = reviewChange(before, after, 'loss', both);
    expect(report.exceptions).toMatchObject([
      { loss: 'redirect-uri-removed', address: 'azuread_application.rewst', status: 'used' },
      { loss: APP_ROLE, status: 'used' },
    ]);
    expect(renderMarkdown(report)).toContain('- `redirect-uri-removed` at `azuread_application.rewst`: `Ticket 7`');
  });

  test.each([
    ['another app', accept(APP_ROLE, 'azuread_application.other')],
    ['another stack', accept(APP_ROLE, undefined, { stack: 'east' })],
    ['the past', accept(APP_ROLE, undefined, { until: '2026-11-24' })],
    ['another loss', accept('app-destroyed')],
    ['a gain', { permission: APP_ROLE, reason: 'Ticket 7' }],
  ])('does not pass for %s', (_, exception) => {
    expect(left([exception])).toEqual([APP_ROLE, 'redirect-uri-removed']);
  });

  test('accepts no gain', () => {
    const report = reviewChange(rewst(), before, 'broadening', both);
    expect(report.gates[0].stoppedBy.map(({ what }) => what)).toEqual([APP_ROLE, 'redirect-uri-added']);
    expect(report.exceptions.map(({ status }) => status)).toEqual(['unneeded', 'unneeded']);
  });

  test.each([
    [
      'without an address',
      { loss: 'app-destroyed', reason: 'r' },
      '"loss" of exceptions[0] of "f" must have the "address"',
    ],
    [
      'that is none',
      { loss: 'app-destroy', address: 'a', reason: 'r' },
      'as the report names it, or the kind of a loss, got "app-destroy"; nearest: app-destroyed',
    ],
    ['for a permission that is none', { permission: 'app-destroy', reason: 'r' }, 'as the report names it, got "app'],
    [
      'beside a permission',
      { loss: 'app-destroyed', address: 'a', permission: APP_ROLE, reason: 'r' },
      'must have a "permission" or',
    ],
    ['without a reason', { loss: 'app-destroyed', address: 'a' }, 'a written "reason"'],
  ])('is refused %s', (_, exception, message) => {
    expect(() => parseExceptions('f', { exceptions: [exception] })).toThrow(message);
  });
});

test('a module that is removed is a loss, because it is not known what it made', () => {
  const module = (source: string): Json => ({ ...configuration(), module: { m: { source } } });
  expect(stoppedBy(reviewChange(module('./m'), configuration(), 'loss'))).toEqual(['module.m: not-reviewed-destroyed']);
  expect(stoppedBy(reviewChange(module('./m'), module('./n'), 'loss'))).toEqual([]);
});

describe('a service principal of others that is taken over', () => {
  const taken = (settings: Json) =>
    rewst({
      principal: null,
      others: { azuread_service_principal: { o: { client_id: GRAPH, use_existing: true, ...settings } } },
    });

  test.each<[what: string, settings: Json, kinds: string[]]>([
    ['and disabled', { account_enabled: false }, ['service-principal-disabled']],
    ['and lets in only who is assigned', { app_role_assignment_required: true }, ['assignment-required']],
    ['and stays open', {}, []],
  ])('%s at once', (_, settings, kinds) => {
    const report = reviewChange(rewst({ principal: null }), taken(settings), 'loss');
    expect(report.gates[0].stoppedBy).toMatchObject(kinds.map((what) => ({ app: 'Microsoft Graph', what })));
    expect(reviewChange(taken(settings), taken(settings), 'loss').gates[0].passed).toBe(true);
  });
});

describe('what a removed block takes out of the state', () => {
  const removed = (destroy: boolean) => ({
    resource: {},
    removed: ['azuread_application.rewst', 'azuread_service_principal.rewst', 'azuread_app_role_assignment.r'].map(
      (from) => ({ from, lifecycle: { destroy } }),
    ),
  });
  const before = rewst({ others: role() });

  test('and leaves in the tenant is forgotten and no loss', () => {
    const report = reviewChange(before, removed(false), 'loss');
    expect(noted(report)).toEqual([
      'app-forgotten',
      expect.stringMatching(/^no-longer-managed/),
      expect.stringMatching(/^no-longer-managed/),
    ]);
    expect(report).toMatchObject({ changes: [], gates: [{ passed: true }] });
  });

  test('and destroys is a loss', () => {
    expect(noted(reviewChange(before, removed(true), 'loss'))).toEqual(['app-destroyed']);
  });
});

const granted = (principal: Json) => ({ app_role_id: USER_READ_ALL, resource_object_id: 'r', ...principal });

test.each([
  ['app_role_assignment', granted({ principal_object_id: 'p', principal_type: 'ServicePrincipal' }), false],
  ['app_role_assignment', granted({ principal_object_id: 'p', principal_type: 'User' }), true],
  [
    'service_principal_delegated_permission_grant',
    { claim_values: ['User.Read'], service_principal_object_id: 'p', resource_service_principal_object_id: 'r' },
    false,
  ],
  [
    'application_api_access',
    { application_id: '/applications/a', api_client_id: GRAPH, role_ids: [USER_READ_ALL] },
    false,
  ],
])('%s %j of somebody who is nowhere in the plan goes, and passes the gate for losses: %s', (type, before, passed) => {
  const report = reviewPlan(planOf([planned(`azuread_${type}.x`, null, { before })]), 'loss');
  expect(report.gates[0].passed).toBe(passed);
});

test('what whoever deploys loses is no loss of a managed identity', () => {
  const principal_object_id = ref('data.azurerm_client_config.c.object_id');
  const before = rewst({ others: { azuread_app_role_assignment: { g: granted({ principal_object_id }) } } });
  expect(stoppedBy(reviewChange(before, rewst(), 'loss'))).toEqual([]);
});

describe('the last way to sign in', () => {
  const certificate = (name: string): Json => ({
    azuread_application_certificate: { [name]: { ...OF_REWST, value: name, end_date: '2028-01-01T00:00:00Z' } },
  });
  const federated: Json = {
    azuread_application_federated_identity_credential: { f: { ...OF_REWST, issuer: 'https://i.test', subject: 's' } },
  };
  const secret = (end_date: string): Json => ({ azuread_application_password: { s: { ...OF_REWST, end_date } } });
  const lost = (before: Json, after: Json) =>
    noted(reviewChange(rewst({ others: before }), rewst({ others: after }), 'loss')).includes('no-credential-left');

  test.each([
    ['certificate', certificate('c')],
    ['federated credential', federated],
  ])('is a loss when it is a %s', (_, before) => {
    const report = reviewChange(rewst({ others: before }), rewst(), 'loss');
    expect(report.gates).toMatchObject([{ passed: false, stoppedBy: [{ app: 'Rewst', what: 'no-credential-left' }] }]);
  });

  test('is no loss while another one is there', () => {
    expect(lost(certificate('c'), certificate('d'))).toBe(false);
    expect(lost(certificate('c'), federated)).toBe(false);
    expect(lost(certificate('c'), secret('2028-01-01T00:00:00Z'))).toBe(false);
  });

  test('is a loss where the secret that stays has ended', () => {
    expect(lost(certificate('c'), secret('2026-01-01T00:00:00Z'))).toBe(true);
  });
});

describe('a group', () => {
  const group = (settings: Json) =>
    rewst({ others: { azuread_group: { g: { display_name: 'Admins', ...settings } } } });

  test.each([
    [{}, { assignable_to_role: true }],
    [{ mail_nickname: 'one' }, { mail_nickname: 'two' }],
    [{}, { types: ['Unified'] }],
    [{ behaviors: ['HideGroupInOutlook'] }, {}],
  ])('is replaced from %j to %j', (before, after) => {
    const report = reviewChange(group(before), group(after), 'loss');
    expect(report.gates).toMatchObject([{ passed: false, stoppedBy: [{ app: 'Admins', what: 'group-replaced' }] }]);
  });

  test('stays when its settings are spelt out or no longer, and goes without being replaced', () => {
    const settings = { assignable_to_role: false, types: [], mail_nickname: 'one', description: 'For admins' };
    expect(noted(reviewChange(group({}), group(settings)))).not.toContain('group-replaced');
    expect(noted(reviewChange(group(settings), group({})))).not.toContain('group-replaced');
    expect(noted(reviewChange(group({}), rewst()))).not.toContain('group-replaced');
  });
});

test('an audience that is not known yet locks out nobody of its own tenant', () => {
  const audience = (sign_in_audience: string) => rewst({ app: { sign_in_audience } });
  const lost = (before: string) => stoppedBy(reviewChange(audience(before), audience(ref('var.audience')), 'loss'));
  expect(lost('AzureADMyOrg')).toEqual([]);
  expect(lost('AzureADMultipleOrgs')).toEqual(['Rewst: audience-narrowed']);
});
