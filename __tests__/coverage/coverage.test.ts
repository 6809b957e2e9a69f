import {
  ApiPermission,
  ExchangeOnlineAppRole,
  ExchangeOnlineScope,
  GraphAppRole,
  GraphIntegration,
  GraphScope,
  RewstOwnedApp,
} from '../../lib';
import { type AppCoverage, type Coverage, coverageOf } from '../../lib/coverage/coverage';
import { review, stacksOf, stateOf } from '../../lib/review';
import { readPlan } from '../../lib/review/read/read-plan';
import { readSynth } from '../../lib/review/read/read-synth';
import { FEATURES } from '../../lib/rewst/features';
import { cli } from '../cli';
import { configuration, planFile, ref } from '../review/helpers';
import { planned, planOf } from '../review/planned';
import { type Json, newStack, synth } from '../synth';

function stackWith(...additionalPermissions: ApiPermission[]): Json {
  const stack = newStack();
  new GraphIntegration(new RewstOwnedApp(stack, 'Rewst'), 'Graph', { additionalPermissions });
  return synth(stack);
}

function snapshot(json: Json) {
  return stateOf([readSynth('', [json])]);
}

function cover(json: Json, without?: string[]): AppCoverage {
  const { apps } = coverageOf(snapshot(json), undefined, without);
  expect(apps).toHaveLength(1);
  return apps[0];
}

function coverage(args: readonly string[], json: Json) {
  return cli(['coverage', ...args, '-'], JSON.stringify(json));
}

const names = (features: readonly { name: string }[]) => features.map(({ name }) => name);

test('the documented actions and triggers name permissions of the catalogue', () => {
  const known = new Set(ApiPermission._index.all.map(({ api, value }) => `${api.name} ${value}`));
  const permissions = FEATURES.flatMap(({ anyOf }) => anyOf);
  const ofKind = (kind: string) => FEATURES.filter((feature) => feature.kind === kind);
  expect(permissions.filter((permission) => !known.has(permission))).toEqual([]);
  expect(['action', 'generic action', 'trigger'].map((kind) => ofKind(kind).length)).toEqual([73, 2, 20]);
  expect(FEATURES.find(({ name }) => name === 'microsoft_azure.create_key_in_vault')?.anyOf).toEqual([
    'Azure Key Vault user_impersonation',
  ]);
});

test('any one permission enables an action, delegated or application, asked for or granted alone', () => {
  const action = 'microsoft_graph.Chat Message Subscription';
  const { lacking } = cover(stackWith());
  expect(lacking.find(({ name }) => name === action)).toEqual({
    name: action,
    kind: 'trigger',
    anyOf: ['Microsoft Graph Chat.Read.All', 'Microsoft Graph Chat.ReadWrite.All'],
    has: [],
  });
  for (const permission of [GraphAppRole.CHAT_READ_ALL, GraphAppRole.CHAT_READ_WRITE_ALL]) {
    expect(names(cover(stackWith(permission)).enabled)).toContain(action);
  }
  const granted = configuration(
    {},
    {
      azuread_service_principal: {
        graph: { client_id: GraphScope.MAIL_SEND.api.clientId, use_existing: true },
        rewst: { client_id: ref('azuread_application.rewst.client_id') },
      },
      azuread_app_role_assignment: {
        r: {
          app_role_id: GraphAppRole.CHAT_READ_ALL.id,
          principal_object_id: ref('azuread_service_principal.rewst.object_id'),
          resource_object_id: ref('azuread_service_principal.graph.object_id'),
        },
      },
    },
  );
  const { apps } = coverageOf(snapshot(granted));
  expect(apps.flatMap(({ enabled }) => names(enabled))).toContain(action);
  const [delegated] = cover(stackWith(GraphScope.MAIL_SEND)).enabled.filter(({ name }) => name.includes('send_mail'));
  expect(delegated.has).toEqual(['Microsoft Graph Mail.Send']);
});

test('dropping a permission loses what nothing else enables', () => {
  const json = stackWith(GraphAppRole.CHAT_READ_ALL, GraphAppRole.CHAT_READ_WRITE_ALL, GraphAppRole.MAIL_SEND);
  expect(names(cover(json, ['Chat.Read.All']).lost)).toEqual([]);
  expect(names(cover(json, ['Chat.Read.All', 'Microsoft Graph Chat.ReadWrite.All']).lost)).toContain(
    'microsoft_graph.Chat Message Subscription',
  );
  expect(names(cover(json, ['Mail.Send']).lost)).toEqual(
    names(cover(json).enabled.filter(({ has }) => has.join() === 'Microsoft Graph Mail.Send')),
  );
  expect(cover(json, ['Mail.Send']).lost.length).toBeGreaterThan(0);
});

test('a generic action is counted apart, also when it would be lost', () => {
  const { enabled, lost } = cover(stackWith(GraphAppRole.AUDIT_LOG_READ_ALL), ['AuditLog.Read.All']);
  expect(names(enabled)).toContain('microsoft_graph.graph_api_request');
  expect(names(lost)).toContain('microsoft_graph.New Signin');
  expect(names(lost)).not.toContain('microsoft_graph.graph_api_request');
});

test('a permission that is not known is counted, not guessed', () => {
  const app = configuration({
    required_resource_access: [
      { resource_app_id: GraphScope.USER_READ.api.clientId, resource_access: [{ id: '${var.id}', type: 'Role' }] },
    ],
  });
  expect(cover(app)).toMatchObject({ enabled: [], unresolved: 1 });
  const { out } = coverage([], app);
  expect(out).toContain('Which of the 93 actions and triggers that Rewst documents `Rewst` has the permissions for');
  expect(out).toContain('1 permission of it cannot be known here and may enable more.');
});

describe('the command', () => {
  test('says by count what an app can run, and folded what and by which permission', () => {
    const { code, out } = coverage([], stackWith(GraphAppRole.MAIL_SEND, GraphAppRole.AUDIT_LOG_READ_ALL));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\*\*`Rewst` has the permissions for \d+ of 93 actions and triggers that Rewst documents\.\*\*\n/,
    );
    expect(out).toContain('| `microsoft_graph.send_mail_as_user` | action | `Microsoft Graph Mail.Send` |');
    expect(out).toContain('Apart from these, `microsoft_graph.graph_api_request` can send any request');
    expect(out).toContain('Needs any one of');
  });

  test('says what --without would lose', () => {
    const json = stackWith(GraphAppRole.MAIL_SEND);
    const { lost } = cover(json, ['Mail.Send']);
    expect(coverage(['--without', 'Mail.Send'], json).out).toContain(`Without \`Mail.Send\` it loses ${lost.length}:`);
    const both = stackWith(GraphAppRole.CHAT_READ_ALL, GraphAppRole.CHAT_READ_WRITE_ALL);
    expect(coverage(['--without', 'Chat.Read.All'], both).out).toMatch(
      /Without `Chat.Read.All` it loses (none of them|\d+)/,
    );
  });

  test('does not count full_access_as_app, which opens Exchange Web Services alone', () => {
    const json = stackWith(
      ExchangeOnlineScope.EXCHANGE_MANAGE,
      ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP,
      ExchangeOnlineAppRole.FULL_ACCESS_AS_APP,
    );
    const { out } = coverage(['--without', 'Exchange.ManageAsApp', '--without', 'Exchange.Manage'], json);
    expect(out).toContain('Without `Exchange.ManageAsApp` and `Exchange.Manage` it loses 1:');
    expect(cover(json, ['Exchange.ManageAsApp', 'Exchange.Manage']).lost.map(({ name }) => name)).toEqual([
      'microsoft_exo.invoke_command',
    ]);
  });

  test('refuses a permission that no app has, with the nearest', () => {
    const { code, out, err } = coverage(['--without', 'user.reed'], stackWith());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'cdktf-rewst-owned-app: --without must be a permission that an app has, got "user.reed"; nearest: User.Read, openid, email\n',
    );
    expect(coverage(['--without', 'User.Read'], { terraform: {} }).err).toContain('got "User.Read"; no app has any\n');
  });

  test('writes the same as data with --format json', () => {
    const json = stackWith(GraphAppRole.MAIL_SEND);
    const data: Coverage = JSON.parse(coverage(['--format', 'json', '--without', 'Mail.Send'], json).out);
    const state = stateOf([readSynth('test', [json])]);
    expect(data).toEqual(
      JSON.parse(JSON.stringify(coverageOf(state, { stacks: stacksOf(state), source: 'inventory' }, ['Mail.Send']))),
    );
    expect(data.schemaVersion).toBe(1);
  });

  test('reads what a plan leads to', () => {
    const { code, out } = cli(['coverage', planFile('permissions-added')]);
    expect(code).toBe(0);
    expect(out).toContain(
      '| `microsoft_exo.invoke_command` | action | `Office 365 Exchange Online Exchange.ManageAsApp` |',
    );
  });

  test('says so when no app is registered', () => {
    expect(coverage([], { resource: {} }).out).toBe('No app is registered here.\n');
  });

  test('refuses options of the other command, and helps', () => {
    expect(coverage(['--fail-on', 'high'], stackWith()).code).toBe(2);
    expect(coverage(['--help'], {}).out).toContain('coverage --without Mail.Send plan.json');
  });
});

describe('the review', () => {
  const change = (before: Json, after: Json) =>
    review(snapshot(before), snapshot(after), { source: 'comparison' }).features;

  test('says what a change newly enables and disables for an app of Rewst', () => {
    const [features] = change(stackWith(GraphAppRole.MAIL_SEND), stackWith(GraphAppRole.CHAT_READ_ALL));
    expect(features).toMatchObject({ app: 'Rewst', address: expect.stringContaining('azuread_application.Rewst_') });
    expect(features.enabled).toContain('microsoft_graph.Chat Message Subscription');
    expect(features.disabled).toContain('microsoft_graph.send_mail_as_user');
  });

  test('says nothing of actions that send any request', () => {
    expect(change(stackWith(), stackWith(GraphScope.of('AccessReview.Read.All')))).toEqual([]);
  });

  test('says nothing of it for other apps, and where nothing changes', () => {
    expect(change(stackWith(), stackWith())).toEqual([]);
    const foreign = stackWith(GraphAppRole.MAIL_SEND);
    const [application] = Object.values<Json>(foreign.resource.azuread_application);
    application.web.redirect_uris = ['https://engine.rewst.io.example.com/callback'];
    expect(change({}, foreign)).toEqual([]);
  });
});

describe('of a principal that the plan does not register', () => {
  const covered = (...changes: Json[]) => {
    const { before, after } = readPlan(planOf(changes));
    return coverageOf(stateOf([after], [before])).apps.map(({ app, unresolved }) => [app, unresolved]);
  };
  const vendor = planned('azuread_service_principal.vendor', { client_id: 'vendor', object_id: 'vendor-object' });

  test('a permission that is not known yet may enable something', () => {
    const grant = { principal_object_id: 'vendor-object' };
    const unknown = ['app_role_id', 'resource_object_id'];
    expect(covered(vendor, planned('azuread_app_role_assignment.a', grant, { unknown }))).toEqual([['vendor', 1]]);
  });

  test('a directory role that is not known yet enables nothing', () => {
    const role = { principal_object_id: 'vendor-object' };
    expect(covered(vendor, planned('azuread_directory_role_assignment.a', role, { unknown: ['role_id'] }))).toEqual([]);
  });
});
