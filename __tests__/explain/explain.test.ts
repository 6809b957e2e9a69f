import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '../../lib/explain/explanation';
import { cli } from '../cli';
import { expectGolden } from '../golden';

const DIRECTORY_READ_WRITE_ALL = '19dbc75e-c2e2-444c-a770-ec69d8559fc7';
const SHARED_ID = 'ef54d2bf-783f-4e0f-bca1-3210c0444d99';
const GRAPH = '00000003-0000-0000-c000-000000000000';
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';

function explain(args: readonly string[], stdin?: string | Buffer) {
  return cli(['explain', ...args], stdin);
}

function json(args: string[], stdin?: string | Buffer): Explanation {
  return JSON.parse(explain(['--format', 'json', ...args], stdin).out);
}

/** What is found, as `GraphScope.USER_READ`. */
function members(...args: string[]): (string | undefined)[] {
  return json(args).found.flatMap(({ matches }) => matches.map(({ member }) => member));
}

test.each([
  ['User.Read', 'delegated permission (scope)'],
  ['Exchange.ManageAsApp', 'application permission (app role)'],
])('%s is said to be a %s', (value, type) => {
  expect(explain([value]).out).toContain(type);
});

test('an ID is a permission, with all that is known of it', () => {
  expect(json([DIRECTORY_READ_WRITE_ALL])).toEqual({
    schemaVersion: 1,
    found: [
      {
        asked: DIRECTORY_READ_WRITE_ALL,
        matches: [
          {
            kind: 'application',
            api: 'Microsoft Graph',
            apiClientId: GRAPH,
            value: 'Directory.ReadWrite.All',
            id: DIRECTORY_READ_WRITE_ALL,
            adminConsent: { byApi: true, text: 'yes' },
            impact: 'critical',
            enables: expect.any(Array),
            member: 'GraphAppRole.DIRECTORY_READ_WRITE_ALL',
            asOf: '2026-08-22',
          },
        ],
      },
    ],
    notFound: [],
  });
});

test('a value is every permission of that name, those of Microsoft Graph first', () => {
  expect(members('Mail.Send')).toEqual([
    'GraphAppRole.MAIL_SEND',
    'GraphScope.MAIL_SEND',
    'ExchangeOnlineAppRole.MAIL_SEND',
    'ExchangeOnlineScope.MAIL_SEND',
  ]);
  expect(explain(['Mail.Send']).out).toContain('**`Mail.Send` is 4 permissions.**');
  expect(json(['Mail.Send']).found[0].matches[0]).toMatchObject({
    enables: [{ name: 'microsoft_graph.send_mail_as_user', kind: 'action' }],
  });
});

test.each([
  ['in capitals', DIRECTORY_READ_WRITE_ALL.toUpperCase()],
  ['as JSON has it', ` "${DIRECTORY_READ_WRITE_ALL}",`],
  ['in braces', `{${DIRECTORY_READ_WRITE_ALL}}`],
  ['in brackets', `["${DIRECTORY_READ_WRITE_ALL}"]`],
  ['as an attribute', `id = "${DIRECTORY_READ_WRITE_ALL}"`],
  ['as a URN', `urn:uuid:${DIRECTORY_READ_WRITE_ALL}`],
  ['without hyphens', DIRECTORY_READ_WRITE_ALL.replaceAll('-', '')],
  ['with the name of its API', `Microsoft Graph ${DIRECTORY_READ_WRITE_ALL}`],
  ['with the client ID of its API', `${GRAPH}/${DIRECTORY_READ_WRITE_ALL}`],
  ["with the provider's name of its API", `MicrosoftGraph ${DIRECTORY_READ_WRITE_ALL}`],
  ['as reports name it', 'Microsoft Graph Directory.ReadWrite.All (application)'],
  ['by value and type', 'Directory.ReadWrite.All Role'],
  ['by its member', 'GraphAppRole.DIRECTORY_READ_WRITE_ALL'],
  ['in small letters', 'microsoft graph directory.readwrite.all (application)'],
])('a permission is found %s', (_, asked) => {
  expect(members(asked)).toEqual(['GraphAppRole.DIRECTORY_READ_WRITE_ALL']);
});

test('a scope is found by its URL', () => {
  expect(members('https://graph.microsoft.com/Directory.AccessAsUser.All')).toEqual([
    'GraphScope.DIRECTORY_ACCESS_AS_USER_ALL',
  ]);
});

test('of a list, what is known is found and the rest is not', () => {
  const { found, notFound } = json(['openid profile Mail.Sned']);
  expect(found.map(({ asked }) => asked)).toEqual(['openid', 'profile']);
  expect(notFound).toEqual([{ asked: 'Mail.Sned', nearest: ['Mail.Send', 'Mail.Read', 'Family.Read'] }]);
});

test('an ID that two APIs use is both, and only one of them together with its API', () => {
  expect(members(SHARED_ID)).toEqual([
    'GraphAppRole.CALENDARS_READ_WRITE',
    'ExchangeOnlineAppRole.CALENDARS_READ_WRITE_ALL',
  ]);
  expect(explain([SHARED_ID]).out).toContain(
    `The ID means something only together with its API, as in \`explain "${GRAPH} ${SHARED_ID}"\`.`,
  );
  expect(members(`${EXCHANGE} ${SHARED_ID}`)).toEqual(['ExchangeOnlineAppRole.CALENDARS_READ_WRITE_ALL']);
  expect(members(`${GRAPH} ${SHARED_ID}`)).toEqual(['GraphAppRole.CALENDARS_READ_WRITE']);
  expect(explain([`Microsoft Partner Center ${SHARED_ID}`])).toMatchObject({ code: 2, out: '' });
});

test('an ID that is a scope and an app role of one API is both', () => {
  expect(members('594c1fb6-4f81-4475-ae41-0c394909246c')).toEqual([
    'Office365ManagementAppRole.ACTIVITY_FEED_READ',
    'Office365ManagementScope.ACTIVITY_FEED_READ',
  ]);
});

test('a directory role is found by template ID, by name, as reports name it and by an earlier name', () => {
  for (const asked of [
    '29232cdf-9323-42fd-ade2-1d097af3e4de',
    'exchange administrator',
    'Exchange Administrator (directory role)',
    'DirectoryRole.EXCHANGE_ADMINISTRATOR',
  ]) {
    expect(members(asked)).toEqual(['DirectoryRole.EXCHANGE_ADMINISTRATOR']);
  }
  expect(members('Microsoft Entra Joined Device Local Administrator')).toEqual([
    'DirectoryRole.AZURE_AD_JOINED_DEVICE_LOCAL_ADMINISTRATOR',
  ]);
});

test('a role that no app should hold has no member, and says why', () => {
  const [{ matches }] = json(['Partner Tier2 Support']).found;
  expect(matches).toEqual([
    {
      kind: 'directory role',
      name: 'Partner Tier2 Support',
      templateId: 'e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8',
      impact: 'critical',
      note: 'It is deprecated. Microsoft says not to use it.',
      asOf: '2026-08-18',
    },
  ]);
});

test('a client ID is an API, also of one that is not in the catalogue', () => {
  expect(json(['00000003-0000-0ff1-ce00-000000000000']).found[0].matches).toEqual([
    {
      kind: 'api',
      name: 'Office 365 SharePoint Online',
      clientId: '00000003-0000-0ff1-ce00-000000000000',
      publishedAs: ['Office365SharePointOnline'],
      permissions: 0,
      asOf: '2026-08-18',
    },
  ]);
  expect(json([EXCHANGE]).found[0].matches[0].asOf).toBe('2026-08-22');
  expect(members(EXCHANGE, 'AzureResourceManager', 'Microsoft Partner Center')).toEqual([
    'ResourceApi.OFFICE_365_EXCHANGE_ONLINE',
    'ResourceApi.AZURE_SERVICE_MANAGEMENT',
    'ResourceApi.MICROSOFT_PARTNER_CENTER',
  ]);
});

test('a look-alike of Partner Center is named as such', () => {
  expect(explain(['fabfbdc4-5751-471c-ac43-3826fa1afc31']).out).toContain(
    "Rewst's CSP integration does not work with it",
  );
});

test('consent by the default policy, and what a permission no longer does, are said', () => {
  expect(explain(['GraphScope.MAIL_READ']).out).toContain(
    "- Admin consent: by the API: no; by Microsoft's default policy since November 2025: yes\n",
  );
  expect(explain(['full_access_as_app']).out).toMatch(
    /- Note: It opens Exchange Web Services and nothing else\..*2027-04-01/,
  );
});

test('several are asked as arguments, in one argument, or on standard input, a line each', () => {
  const both = ['GraphScope.EMAIL', 'DirectoryRole.DIRECTORY_READERS'];
  expect(members('email', 'Directory Readers')).toEqual(both);
  expect(members('openid, email')).toEqual(['GraphScope.OPENID', 'GraphScope.EMAIL']);
  for (const args of [['-'], []]) {
    const { found } = json(args, 'email\r\n\r\nDirectory Readers\n');
    expect(found.flatMap(({ matches }) => matches.map(({ member }) => member))).toEqual(both);
  }
});

test('what PowerShell pipes in UTF-16 is read', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('email\r\n', 'utf16le')]);
  expect(json(['-'], utf16).found).toHaveLength(1);
});

test.each([
  ['Mail.Sned', 'Mail.Send'],
  ['Exchnge Administrator', 'Exchange Administrator'],
  ['Microsoft Graph Mail.Sned (delegated)', 'Mail.Send'],
  [
    '19dbc75e-c2e2-444c-a770-ec69d8559fc8',
    `${DIRECTORY_READ_WRITE_ALL}, Microsoft Graph Directory.ReadWrite.All (application)`,
  ],
  ['19dbc75e', `${DIRECTORY_READ_WRITE_ALL}, Microsoft Graph Directory.ReadWrite.All (application)`],
  ['Microsoft Graph Exchange.Manage', 'Office 365 Exchange Online Exchange.Manage (delegated)'],
  ['Directory.AccessAsUser.All (application)', 'Microsoft Graph Directory.AccessAsUser.All (delegated)'],
])('%s is not known, and what is nearest is suggested', (asked, nearest) => {
  const { code, out, err } = explain([asked]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^cdktf-rewst-owned-app: [^\n]+\n$/);
  expect(err).toContain(`is known as ${JSON.stringify(asked)}; nearest: ${nearest}`);
});

test('an ID without similar ones is not known, and nothing is suggested', () => {
  expect(explain(['12345678-1234-1234-1234-123456789012']).err).toBe(
    'cdktf-rewst-owned-app: no permission, directory role or API is known as "12345678-1234-1234-1234-123456789012"\n',
  );
});

test('known and unknown names are both printed, and the exit code is 2', () => {
  const { code, out, err } = explain(['email', 'User.Reed']);
  expect(code).toBe(2);
  expect(out).toContain('`GraphScope.EMAIL`');
  expect(out).toContain('**`User.Reed` is not known.** Nearest: `User.Read`');
  expect(err).toContain('"User.Reed"; nearest: User.Read');
  expect(json(['email', 'User.Reed']).notFound).toEqual([
    { asked: 'User.Reed', nearest: expect.arrayContaining(['User.Read']) },
  ]);
});

test.each([[['-']], [[]], [['--format', 'yaml', 'email']], [['--base', 'x', 'email']]])(
  'bad input %j exits with 2',
  (args) => {
    expect(explain(args)).toMatchObject({ code: 2, out: '' });
  },
);

test('docs/explain.md has what the command prints', () => {
  const path = 'docs/explain.md';
  const sample = explain([SHARED_ID, 'Exchange Administrator', 'full_access_as_app']).out;
  const page = readFileSync(join(__dirname, '../..', path), 'utf8');
  expectGolden(
    path,
    page.replace(
      /(<!-- sample -->\n).*(<!-- \/sample -->)/s,
      (_, start: string, end: string) => `${start}\n${sample}\n${end}`,
    ),
  );
});
