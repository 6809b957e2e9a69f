import { GraphAppRole } from '../../lib';
import { type Level, type NoteKind, renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import {
  asks,
  changed,
  configuration,
  DIRECTORY_READ_WRITE_ALL,
  GRAPH,
  noted,
  plan,
  ref,
  reviewChange,
  reviewPlan,
  USER_READ,
  USER_READ_ALL,
} from './helpers';

const REWST_URI = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';

const servicePrincipal = {
  azuread_service_principal: { rewst: { client_id: ref('azuread_application.rewst.client_id') } },
};

/** The configuration of an app that is granted scopes and roles of Microsoft Graph. */
function granted(app: Json, scopes: string[], roles: string[] = [], user?: string): Json {
  const of = {
    service_principal_object_id: ref('azuread_service_principal.rewst.object_id'),
    resource_service_principal_object_id: ref('data.azuread_service_principal.graph.object_id'),
  };
  return {
    data: { azuread_service_principal: { graph: { client_id: GRAPH } } },
    ...configuration(app, {
      ...servicePrincipal,
      ...(scopes.length > 0 && {
        azuread_service_principal_delegated_permission_grant: {
          graph: { ...of, claim_values: scopes, user_object_id: user },
        },
      }),
      azuread_app_role_assignment: Object.fromEntries(
        roles.map((role, i) => [
          `role${i}`,
          {
            app_role_id: role,
            principal_object_id: of.service_principal_object_id,
            resource_object_id: of.resource_service_principal_object_id,
          },
        ]),
      ),
    }),
  };
}

/** The configuration of an app that is granted a scope for some users, each in a grant of their own. */
function grantedTo(users: (string | undefined)[]): Json {
  const all = granted({}, ['User.Read']);
  const { graph } = all.resource.azuread_service_principal_delegated_permission_grant;
  all.resource.azuread_service_principal_delegated_permission_grant = Object.fromEntries(
    users.map((user, i) => [`user${i}`, { ...graph, user_object_id: user }]),
  );
  return all;
}

test.each([
  [{}, 'what the app may do'],
  [{ azuread_application_registration: { other: { display_name: 'Other' } } }, 'what apps may do'],
])('the verdict says that nothing changes, of one app or of several', (others, words) => {
  const same = configuration({}, others);
  expect(renderMarkdown(reviewChange(same, same))).toContain(`Nothing changes in ${words}.`);
});

describe('permissions', () => {
  const app = asks(['Scope', USER_READ], ['Role', USER_READ_ALL]);

  test('that are asked for and granted before and after are kept and counted', () => {
    const report = reviewChange(granted(app, ['User.Read']), granted(app, ['User.Read']));
    expect(changed(report)).toEqual([]);
    expect(report).toMatchObject({ kept: 2, level: 'none' });
  });

  test('that an app asks for anew are gained, granted or not', () => {
    const report = reviewChange(granted({}, []), granted(app, [], [USER_READ_ALL]));
    expect(changed(report)).toEqual([
      'added Microsoft Graph User.Read (delegated), no',
      'added Microsoft Graph User.Read.All (application), now',
    ]);
    expect(report.changes.map(({ gained }) => gained)).toEqual([true, true]);
  });

  test('that are granted later are gained then', () => {
    const report = reviewChange(granted(app, []), granted(app, ['User.Read'], [USER_READ_ALL]));
    expect(changed(report)).toEqual([
      'granted Microsoft Graph User.Read (delegated), now',
      'granted Microsoft Graph User.Read.All (application), now',
    ]);
    expect(report.level).toBe('broadening');
  });

  test('that are granted without being asked for are gained', () => {
    expect(changed(reviewChange(granted({}, []), granted({}, ['Mail.Send'])))).toEqual([
      'granted Microsoft Graph Mail.Send (delegated), now',
    ]);
  });

  test('that are no longer asked for and stay granted say so', () => {
    const report = reviewChange(granted(app, ['User.Read']), granted({}, ['User.Read']));
    expect(changed(report)).toEqual([
      'removed Microsoft Graph User.Read (delegated), already',
      'removed Microsoft Graph User.Read.All (application), no',
    ]);
    expect(report.changes.some(({ gained }) => gained)).toBe(false);
    expect(renderMarkdown(report)).toContain('**stays granted**');
  });

  test('whose grant is taken away are revoked', () => {
    expect(changed(reviewChange(granted(app, ['User.Read']), granted(app, [])))).toEqual([
      'revoked Microsoft Graph User.Read (delegated), revoked',
    ]);
  });

  test('that are granted to one user say so, and to everyone later are gained again', () => {
    const one = reviewChange(granted(app, []), granted(app, ['User.Read'], [], 'someone'));
    expect(one.changes[0]).toMatchObject({ granted: 'now', oneUser: true });
    expect(renderMarkdown(one)).toContain('| yes, for one user |');
    const everyone = reviewChange(granted(app, ['User.Read'], [], 'someone'), granted(app, ['User.Read']));
    expect(changed(everyone)).toEqual(['granted Microsoft Graph User.Read (delegated), now']);
    expect(everyone.changes[0].oneUser).toBe(false);
  });

  test('that are granted to everyone stay so when one user is granted them too', () => {
    const both = granted(app, ['User.Read']);
    const grants = both.resource.azuread_service_principal_delegated_permission_grant;
    grants.one = { ...grants.graph, user_object_id: 'someone' };
    expect(reviewChange(granted(app, []), both).changes[0].oneUser).toBe(false);
  });

  test.each([
    ['another user', ['alice'], ['bob'], 'granted'],
    ['a second user', ['alice'], ['alice', 'bob'], 'granted'],
    ['an unknown user', ['alice'], [ref('var.user')], 'granted'],
    ['everyone instead of an unknown user', [ref('var.user')], [undefined], 'granted'],
    ['the same unknown user', [ref('var.user')], [ref('var.user')], undefined],
    ['fewer users', ['alice', 'bob'], ['bob'], 'narrowed'],
    ['one of everyone', [undefined], ['bob'], 'narrowed'],
  ])('that are granted to %s are a gain if somebody has them who had not', (_, before, after, change) => {
    const report = reviewChange(grantedTo(before), grantedTo(after));
    expect(report.changes[0]?.change).toBe(change);
    expect(report.level).toBe(change === 'granted' ? 'broadening' : 'none');
  });

  test('that are granted to several users say to how many', () => {
    const report = reviewChange(grantedTo([]), grantedTo(['alice', 'bob']));
    expect(report.changes[0]).toMatchObject({ oneUser: true, within: ['alice', 'bob'] });
    expect(renderMarkdown(report)).toContain('| yes, for 2 users |');
  });

  test('that are gained come before those that are lost, however grave', () => {
    const report = reviewChange(
      configuration(asks(['Role', DIRECTORY_READ_WRITE_ALL])),
      configuration(asks(['Scope', USER_READ])),
    );
    expect(changed(report)).toEqual([
      'added Microsoft Graph User.Read (delegated), no',
      'removed Microsoft Graph Directory.ReadWrite.All (application), no',
    ]);
  });

  test('of somebody whom the file does not configure are named, and no new app is reported', () => {
    const grant = { app_role_id: USER_READ_ALL, principal_object_id: 'p-1', resource_object_id: 'r-1' };
    const report = reviewChange({}, { resource: { azuread_app_role_assignment: { g: grant } } });
    expect(report.changes[0].app).toBe('principal p-1');
    expect(report).toMatchObject({ notes: [], apps: 0 });
  });

  test('are sorted by what they let an app do', () => {
    const unknown = '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11';
    const high = GraphAppRole.of('AccessReview.ReadWrite.All').id;
    const all = asks(['Scope', USER_READ], ['Role', high], ['Role', unknown], ['Role', DIRECTORY_READ_WRITE_ALL]);
    const { changes } = reviewChange(configuration(), configuration(all));
    expect(changes.map(({ impact }) => impact)).toEqual(['critical', 'unknown', 'high', 'other']);
  });

  test('that the catalogue lacks are shown by ID and API, and not rated', () => {
    const unknown = '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11';
    const report = reviewChange(configuration(), configuration(asks(['Role', unknown])));
    expect(report.changes[0]).toMatchObject({ api: 'Microsoft Graph', id: unknown, value: null, impact: 'unknown' });
    expect(report.level).toBe('unknown');
    expect(renderMarkdown(report)).toContain(`| \`${unknown}\` | application | \`Microsoft Graph\` |`);
  });

  test('of an app that is destroyed are removed', () => {
    const report = reviewPlan(plan('destroy'));
    expect(report.changes.map(({ change }) => change)).toEqual(['removed', 'removed', 'revoked']);
    expect(report.level).toBe('none');
  });

  test('tell the same value of one ID apart by type', () => {
    const api = 'c5393580-f805-4401-95e8-94b7a6ef2fc2';
    const id = '594c1fb6-4f81-4475-ae41-0c394909246c';
    const access = {
      resource_app_id: api,
      resource_access: [
        { id, type: 'Role' },
        { id, type: 'Scope' },
      ],
    };
    expect(changed(reviewChange(configuration(), configuration({ required_resource_access: access })))).toEqual([
      'added Office 365 Management APIs ActivityFeed.Read (application), no',
      'added Office 365 Management APIs ActivityFeed.Read (delegated), no',
    ]);
  });
});

describe('directory roles', () => {
  const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
  const UNIT = '/administrativeUnits/66666666-6666-4666-8666-666666666666';
  const role = (id: string, rest: Json = {}) =>
    configuration(
      {},
      {
        ...servicePrincipal,
        azuread_directory_role_assignment: {
          r: { role_id: id, principal_object_id: ref('azuread_service_principal.rewst.object_id'), ...rest },
        },
      },
    );
  const within = (scope: Json) => role(GLOBAL_ADMINISTRATOR, scope);

  test('are gained by name and impact', () => {
    const { changes } = reviewChange(configuration({}, servicePrincipal), role('62e90394-69f5-4237-9190-012177145e10'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      permission: 'Global Administrator (directory role)',
      app: 'Rewst',
      impact: 'critical',
      granted: 'now',
    });
  });

  test.each([
    ['the directory', { directory_scope_id: UNIT }, { directory_scope_id: '/' }],
    ['the directory by default', { directory_scope_id: UNIT }, {}],
    ['every app', { app_scope_id: '/a' }, { app_scope_id: '/' }],
    ['nobody knows what', { directory_scope_id: UNIT }, { directory_scope_id: ref('var.scope') }],
  ])('are gained when their scope becomes %s', (_, before, after) => {
    expect(changed(reviewChange(within(before), within(after)))).toEqual([
      'granted Global Administrator (directory role), now',
    ]);
  });

  test('whose scope becomes another unit are gained there, and lost where they were', () => {
    const report = reviewChange(
      within({ directory_scope_id: UNIT }),
      within({ directory_scope_id: '/administrativeUnits/b' }),
      'loss',
    );
    expect(changed(report)).toEqual([
      'granted Global Administrator (directory role), now',
      'revoked Global Administrator (directory role), revoked',
    ]);
    expect(report.changes.map(({ within }) => within)).toEqual([['/administrativeUnits/b'], [UNIT]]);
    expect(report.gates[0].passed).toBe(false);
  });

  test('whose scope gets smaller are no gain', () => {
    expect(reviewChange(within({ directory_scope_id: '/' }), within({ directory_scope_id: UNIT })).level).toBe('none');
  });

  test('say their scope where it is not the directory', () => {
    const limited = reviewChange(configuration(), within({ directory_scope_id: UNIT }));
    expect(renderMarkdown(limited)).toContain(`| yes, within \`${UNIT}\` |`);
    expect(limited.changes[0]).toMatchObject({ oneUser: false, within: [UNIT] });
    expect(reviewChange(configuration(), within({ directory_scope_id: '/' })).changes[0].within).toEqual([]);
  });

  const principal = ref('azuread_service_principal.rewst.object_id');
  test.each<[string, Json, string[]?]>([
    [
      'azuread_directory_role_member',
      { role_object_id: ref('azuread_directory_role.admin.object_id'), member_object_id: principal },
    ],
    [
      'azuread_directory_role_eligibility_schedule_request',
      { role_definition_id: GLOBAL_ADMINISTRATOR, principal_id: principal, directory_scope_id: '/' },
      ['when activated'],
    ],
  ])('of %s are gained too', (type, resource, within = []) => {
    const roles = { azuread_directory_role: { admin: { template_id: GLOBAL_ADMINISTRATOR } } };
    const after = configuration({}, { ...servicePrincipal, ...roles, [type]: { r: resource } });
    const report = reviewChange(configuration({}, servicePrincipal), after);
    expect(report).toMatchObject({ level: 'critical', notes: [] });
    expect(report.changes[0]).toMatchObject({
      app: 'Rewst',
      permission: 'Global Administrator (directory role)',
      within,
    });
  });

  test('are counted as such in the verdict', () => {
    const both = role(GLOBAL_ADMINISTRATOR);
    Object.assign(both.resource.azuread_application.rewst, asks(['Scope', USER_READ]));
    const report = reviewChange(configuration({}, servicePrincipal), both);
    expect(renderMarkdown(report)).toContain(
      '`Rewst` gains 1 permission and 1 directory role, of which 1 can take over the tenant (`Global Administrator`); this change grants 1 directory role of them.',
    );
    expect(renderMarkdown(reviewChange(role(GLOBAL_ADMINISTRATOR), configuration({}, servicePrincipal)))).toContain(
      ': 1 directory role that `Rewst` relies on is taken away.',
    );
  });

  test('say which integrations ask, where a comment does', () => {
    const asked = within({ '//': { comment: 'Global Administrator, for Graph, Csp' } });
    expect(reviewChange(configuration(), asked).changes[0].integrations).toEqual(['Graph', 'Csp']);
  });

  test('that the catalogue lacks cannot be rated', () => {
    const { changes } = reviewChange(configuration(), role('2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11'));
    expect(changes[0]).toMatchObject({ impact: 'unknown', id: '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11' });
  });
});

describe('notes', () => {
  const web = (...uris: string[]) => ({ web: { redirect_uris: uris } });
  const tokens = (id: boolean, access: boolean) => ({
    web: { implicit_grant: { id_token_issuance_enabled: id, access_token_issuance_enabled: access } },
  });
  const secrets = (...ends: [name: string, end: string][]) =>
    configuration(
      {},
      {
        azuread_application_password: Object.fromEntries(
          ends.map(([name, end]) => [
            name,
            { application_id: ref('azuread_application.rewst.id'), display_name: name, end_date: end },
          ]),
        ),
      },
    );
  const audience = (name: string) => configuration({ sign_in_audience: name });
  const unread = (subject: string) => ({
    ...configuration({}, { azuread_named_location: { office: { display_name: subject } } }),
    module: { vendor: { source: subject } },
  });
  const cases: [what: string, before: Json, after: Json, notes: string[], broadens: boolean, level?: Level][] = [
    ['an app that stays as it is', configuration(), configuration(), [], false],
    ['an app that is new', {}, configuration(), ['app-created'], true],
    ['an app that is destroyed', configuration(), {}, ['app-destroyed'], false],
    ['a wider audience', audience('AzureADMyOrg'), audience('AzureADMultipleOrgs'), ['audience-widened'], true],
    [
      'an audience beside the old one',
      audience('AzureADMultipleOrgs'),
      audience('PersonalMicrosoftAccount'),
      ['audience-widened', 'audience-narrowed'],
      true,
    ],
    ['an audience that nobody knows', configuration(), audience(ref('var.audience')), ['audience-unknown'], true],
    [
      'an audience named like a property of objects',
      configuration(),
      audience('constructor'),
      ['audience-widened'],
      true,
    ],
    ['a narrower audience', audience('AzureADMultipleOrgs'), configuration(), ['audience-narrowed'], false],
    [
      "a redirect URI of Rewst's",
      configuration(),
      configuration(web(REWST_URI)),
      [`redirect-uri-added ${REWST_URI}`],
      true,
    ],
    [
      'a redirect URI elsewhere',
      configuration(),
      configuration(web('https://evil.test/')),
      ['foreign-redirect-uri-added https://evil.test/'],
      true,
    ],
    [
      'a redirect URI that only begins like one',
      configuration(),
      configuration(web('https://engine.rewst.io.evil.test/')),
      ['foreign-redirect-uri-added https://engine.rewst.io.evil.test/'],
      true,
    ],
    [
      'a redirect URI with a user before the host',
      configuration(),
      configuration(web('https://engine.rewst.io@evil.test/')),
      ['foreign-redirect-uri-added https://engine.rewst.io@evil.test/'],
      true,
    ],
    [
      'a redirect URI with a user',
      configuration(),
      configuration(web('https://me@engine.rewst.io/')),
      ['foreign-redirect-uri-added https://me@engine.rewst.io/'],
      true,
    ],
    [
      'a redirect URI of another port',
      configuration(),
      configuration(web('https://engine.rewst.io:8443/')),
      ['foreign-redirect-uri-added https://engine.rewst.io:8443/'],
      true,
    ],
    [
      'a redirect URI without encryption',
      configuration(),
      configuration(web('http://engine.rewst.io/')),
      ['foreign-redirect-uri-added http://engine.rewst.io/'],
      true,
    ],
    [
      'a redirect URI that nobody knows',
      configuration(),
      configuration(web(ref('var.uri'))),
      [`unknown-redirect-uri-added ${ref('var.uri')}`],
      true,
    ],
    [
      'a redirect URI of a single-page app',
      configuration(),
      configuration({ single_page_application: [{ redirect_uris: [REWST_URI] }] }),
      [`redirect-uri-added ${REWST_URI}`],
      true,
    ],
    [
      'a redirect URI that goes',
      configuration(web(REWST_URI)),
      configuration(),
      [`redirect-uri-removed ${REWST_URI}`],
      false,
    ],
    [
      'tokens that are turned on',
      configuration(tokens(false, false)),
      configuration(tokens(true, true)),
      ['id-tokens-on', 'access-tokens-on'],
      true,
    ],
    [
      'tokens that are turned off',
      configuration(tokens(true, true)),
      configuration(tokens(false, false)),
      ['id-tokens-off', 'access-tokens-off'],
      false,
    ],
    ['an owner who comes', configuration(), configuration({ owners: ['alice'] }), ['owner-added alice'], true],
    ['an owner who goes', configuration({ owners: ['alice'] }), configuration(), ['owner-removed alice'], false],
    ['a secret that is made', secrets(), secrets(['a', '2027-01-01']), ['secret-created a'], false],
    [
      'a secret that goes and another stays',
      secrets(['a', '2027-01-01'], ['b', '2027-02-02']),
      secrets(['b', '2027-02-02']),
      ['secret-destroyed a'],
      false,
    ],
    ['the last secret that goes', secrets(['a', '2027-01-01']), secrets(), ['last-secret-destroyed a'], false],
    [
      'a secret whose end is changed, which replaces it',
      secrets(['a', '2027-01-01']),
      secrets(['a', '2028-01-01']),
      ['secret-created a', 'last-secret-destroyed a'],
      false,
    ],
    [
      'a secret that takes the place of another at once',
      secrets(['a', '2027-01-01']),
      secrets(['b', '2028-01-01']),
      ['secret-created b', 'last-secret-destroyed a'],
      false,
    ],
    [
      'an app that is made several times',
      {},
      configuration({ for_each: ref('var.apps') }),
      ['app-created', 'app-repeated'],
      true,
    ],
    [
      'what the review does not read',
      unread('a'),
      unread('b'),
      ['not-reviewed azuread_named_location', 'not-reviewed module'],
      true,
      'unknown',
    ],
    ['a module that goes', { module: { m: {} } }, {}, ['not-reviewed-destroyed module'], false],
    ['what the review does not read and that stays', unread('a'), unread('a'), [], false],
  ];

  test.each(cases)('%s', (_, before, after, notes, broadens, level = broadens ? 'broadening' : 'none') => {
    const report = reviewChange(before, after);
    expect(noted(report)).toEqual(notes);
    expect(report.notes.some((note) => note.broadens)).toBe(broadens);
    expect(report.level).toBe(level);
  });

  test('the verdict says that something was not reviewed', () => {
    const location = configuration({}, { azuread_named_location: { office: {} } });
    expect(renderMarkdown(reviewChange(configuration(), location))).toContain(
      '**🟣 Not rated: some of it was not reviewed.**',
    );
    expect(renderMarkdown(reviewChange(location, configuration()))).toContain(
      '**⚪ Nothing is gained in what was reviewed: some of it was not reviewed.**',
    );
  });

  test('a module stops the gate at every level, because it is not known what it gives', () => {
    const [gate] = reviewChange(configuration(), { ...configuration(), module: { m: {} } }, 'critical').gates;
    expect(gate?.stoppedBy).toMatchObject([{ app: 'module.m', what: 'not-reviewed' }]);
  });

  test('URIs whose hosts and owners whose IDs are in capitals are the same, and paths are not', () => {
    const app = (host: string, path: string, owner: string) =>
      configuration({ owners: [owner], web: { redirect_uris: [`https://${host}/${path}`] } });
    const id = 'aaaaaaaa-1111-4111-8111-111111111111';
    const before = app('A.test', 'x', id.toUpperCase());
    expect(noted(reviewChange(before, app('a.test', 'x', id)))).toEqual([]);
    expect(noted(reviewChange(before, app('a.test', 'X', id)))).toEqual([
      'foreign-redirect-uri-added https://a.test/X',
      'foreign-redirect-uri-removed https://A.test/x',
    ]);
  });

  test('the report says when a secret ends', () => {
    expect(renderMarkdown(reviewChange(secrets(), secrets(['a', '2027-01-01T00:00:00Z'])))).toContain(
      'Secret `a` of `Rewst` is new and ends: `2027-01-01T00:00:00Z`.',
    );
  });

  test.each(['fabfbdc4-5751-471c-ac43-3826fa1afc31', '4990cffe-04e8-4e8b-808a-1175604b879f'])(
    'the look-alike %s of Microsoft Partner Center',
    (clientId) => {
      const access = { resource_app_id: clientId, resource_access: [{ id: USER_READ, type: 'Scope' }] };
      expect(noted(reviewChange(configuration(), configuration({ required_resource_access: access })))).toEqual([
        `partner-center-look-alike ${clientId}`,
      ]);
    },
  );

  test('a secret that is renamed is replaced', () => {
    const named = (display_name: string) =>
      configuration(
        {},
        { azuread_application_password: { a: { application_id: ref('azuread_application.rewst.id'), display_name } } },
      );
    expect(noted(reviewChange(named('a'), named('b')))).toEqual(['secret-created b', 'last-secret-destroyed a']);
  });

  test('a look-alike that stays and an app that is repeated as before are not reported', () => {
    const access = {
      resource_app_id: '4990cffe-04e8-4e8b-808a-1175604b879f',
      resource_access: [{ id: USER_READ, type: 'Scope' }],
    };
    const app = configuration({ required_resource_access: access, count: 2 });
    expect(noted(reviewChange(app, app))).toEqual([]);
    expect(noted(reviewChange(configuration({ count: 2 }), app))).toEqual([
      'partner-center-look-alike 4990cffe-04e8-4e8b-808a-1175604b879f',
      'app-repeated',
    ]);
  });

  test("an app's own secrets written inside it are seen", () => {
    const inside = configuration({ password: { display_name: 'inside', end_date: '2027-01-01', value: 'canary' } });
    expect(noted(reviewChange(configuration(), inside))).toEqual(['secret-created inside']);
    expect(noted(reviewChange(inside, inside))).toEqual([]);
  });
});

describe("Microsoft's own service principals", () => {
  const managed = configuration({}, { azuread_service_principal: { g: { client_id: GRAPH, use_existing: true } } });

  test('that come under management are noted', () => {
    expect(noted(reviewChange(configuration(), managed))).toEqual([`microsoft-service-principal-managed ${GRAPH}`]);
  });

  test('that look like Microsoft Partner Center are reported by what they are', () => {
    const clientId = 'fabfbdc4-5751-471c-ac43-3826fa1afc31';
    const lookAlike = configuration({}, { azuread_service_principal: { p: { client_id: clientId } } });
    expect(noted(reviewChange(configuration(), lookAlike))).toEqual([
      `microsoft-service-principal-managed ${clientId}`,
      `partner-center-look-alike ${clientId}`,
    ]);
  });

  const managing = (principal: Json) => configuration({}, { azuread_service_principal: { it: principal } });
  const SHAREPOINT = '00000003-0000-0ff1-ce00-000000000000';

  test('that the catalogue lacks are noted by use_existing', () => {
    const after = managing({ client_id: SHAREPOINT, use_existing: true });
    expect(noted(reviewChange(configuration(), after))).toEqual([`microsoft-service-principal-managed ${SHAREPOINT}`]);
    expect(renderMarkdown(reviewChange(configuration(), after))).toContain(
      "Microsoft's own service principal `Office 365 SharePoint Online`",
    );
  });

  test('that are none of them are said to be of no app, and no API', () => {
    const client_id = 'dddddddd-0000-4000-8000-0000000000aa';
    const text = renderMarkdown(reviewChange(configuration(), managing({ client_id, use_existing: true })));
    expect(text).toContain(`\`${client_id}\`, which is of no app in this configuration,`);
    expect(text).toContain('for everything that uses it.\n');
    expect(text).not.toContain('this API');
  });

  test.each([
    ['by a reference', {}, ref('azuread_application.rewst.client_id')],
    ['by its client ID', { client_id: SHAREPOINT }, SHAREPOINT],
  ])('are not those of apps of the file, %s', (_, app, client_id) => {
    const after = configuration(app, { azuread_service_principal: { it: { client_id, use_existing: true } } });
    expect(noted(reviewChange(configuration(app), after))).toEqual([]);
  });

  test('may get owners', () => {
    const after = managing({ client_id: GRAPH, owners: ['alice'] });
    const report = reviewChange(managing({ client_id: GRAPH }), after);
    expect(noted(report)).toEqual(['owner-added alice']);
    expect(report.notes[0].app).toBe('Microsoft Graph');
  });

  test('that leave it are destroyed', () => {
    const report = reviewChange(managed, configuration());
    expect(noted(report)).toEqual([`microsoft-service-principal-destroyed ${GRAPH}`]);
    expect(renderMarkdown(report)).toContain('deleted from the tenant');
    const worse = reviewChange(managed, configuration(asks(['Role', DIRECTORY_READ_WRITE_ALL])));
    expect(renderMarkdown(worse)).toMatch(/^\*\*🔴 Loss for the whole tenant: .*; `Rewst` asks for/);
  });

  const planActions: [actions: string[], kind: NoteKind | undefined, importing: unknown][] = [
    [['no-op'], undefined, null],
    [['update'], 'microsoft-service-principal-changed', null],
    [['delete', 'create'], 'microsoft-service-principal-destroyed', null],
    [['forget'], 'microsoft-service-principal-forgotten', null],
    [['no-op'], 'microsoft-service-principal-managed', { id: 'x' }],
  ];
  test.each(planActions)('with the actions %j in a plan: %s', (actions, kind, importing) => {
    const state = {
      client_id: '9cb77803-d937-493e-9a3b-4b49de3f5a74',
      application_tenant_id: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
    };
    const report = reviewPlan({
      resource_changes: [
        {
          address: 'azuread_service_principal.microsoft',
          mode: 'managed',
          type: 'azuread_service_principal',
          change: { actions, before: state, after: actions.includes('forget') ? null : state, importing },
        },
      ],
    });
    expect(report.notes.map((note) => note.kind)).toEqual(kind ? [kind] : []);
  });
});

test('an unknown permission that goes is reported while another one stays', () => {
  const report = reviewChange(granted({}, [ref('var.a'), ref('var.b')]), granted({}, [ref('var.a')]));
  expect(report.changes).toMatchObject([{ change: 'revoked', unresolved: ref('var.b') }]);
});
