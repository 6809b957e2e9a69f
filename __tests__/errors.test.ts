import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AdminConsentMode,
  ApiPermission,
  ExistingApplication,
  GraphIntegration,
  RewstCustomer,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../lib';
import { application, appRoleAssignment, CLIENT_ID, delegatedPermissionGrant, servicePrincipal } from './manifests';
import { type Json, newStack, synth } from './synth';

const ROOT = join(__dirname, '..');
const page = readFileSync(join(ROOT, 'docs/errors.md'), 'utf8');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const TENANT_ID = '5a0b5f3e-2c3a-4f0e-8d1c-7b2f0a4c9e11';

/** The cells of every row below a heading. */
function rows(text: string, heading: string): string[][] {
  const [, section] = text.split(`\n## ${heading}\n`);
  return section
    .split(/\n## /)[0]
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|error|Error) /.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
}

/** What stands in backticks. */
function quotes(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, quoted]) => quoted);
}

const HEADINGS = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
const ALL = HEADINGS.flatMap((heading) => rows(page, heading));

/** Everything that a plan may say in the library's own words. */
function ownMessages(): string[] {
  const existing = ExistingApplication.fromManifest(application(), servicePrincipal(), {
    delegatedPermissionGrants: [delegatedPermissionGrant()],
    appRoleAssignments: [appRoleAssignment()],
  });
  const props = { tenantId: TENANT_ID, adminConsent: AdminConsentMode.ALL };
  const apps: RewstOwnedAppProps[] = [
    { ...props, clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }] },
    { ...props, existingGrants: { delegatedPermissionGrants: [delegatedPermissionGrant()] } },
    { ...props, existing },
    { ...props, existing: ExistingApplication.fromManifest(application()) },
  ];
  const stacks = apps.map((each) => {
    const stack = newStack();
    new GraphIntegration(new RewstOwnedApp(stack, 'Rewst', each), 'Graph');
    return stack;
  });
  const customer = newStack();
  new RewstCustomer(customer, 'Customer', { clientId: CLIENT_ID, tenantId: TENANT_ID });
  return [...new Set([...stacks, customer].flatMap((stack) => messagesOf(synth(stack))))];
}

function messagesOf(json: Json): string[] {
  return Object.entries<Json>(json).flatMap(([key, value]) =>
    key === 'error_message' ? [value] : typeof value === 'object' && value !== null ? messagesOf(value) : [],
  );
}

/** Whether a message begins as a row says, where `…` stands for anything. */
function isMessageOf(row: string[], message: string): boolean {
  const parts = quotes(row[0])[0]
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}`, 's').test(message);
}

test('every row has an error, what it means and what to do', () => {
  expect(ALL.length).toBeGreaterThan(70);
  expect(ALL.filter((cells) => cells.length !== 3 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
  expect(new Set(ALL.map(([error]) => error)).size).toBe(ALL.length);
});

test('every message of the library in a plan has a row, and every such row a message', () => {
  const own = rows(page, 'Messages of this library in a plan');
  const messages = ownMessages();
  expect(messages.filter((message) => !own.some((row) => isMessageOf(row, message)))).toEqual([]);
  expect(own.filter((row) => !messages.some((message) => isMessageOf(row, message))).map(([error]) => error)).toEqual(
    [],
  );
});

test.each([
  'unable to build authorizer: could not configure AzureCli Authorizer: could not parse Azure CLI version: launching Azure CLI',
  'building client: unable to obtain access token: clientCredentialsToken: received HTTP status 401',
  'Post "https://graph.microsoft.com/v1.0/applications": HTTP response was nil; connection may have been reset',
  'A conflicting object with one or more of the specified property values is present in the directory.',
  'An existing "azuread_application" with name "Rewst" (ID: "db30c2b0-b827-40ee-a2a5-2f63a534822c") was found',
])('what the provider says has a row: %s', (message) => {
  const found = rows(page, 'In a plan or apply').filter(([error]) => message.includes(quotes(error)[0].split('…')[0]));
  expect(found).not.toEqual([]);
});

test('the README has ten of the errors', () => {
  const short = rows(readme, 'Errors that people meet');
  expect(short).toHaveLength(10);
  const known = ALL.map(([error]) => error);
  const unknown = short
    .flatMap(([error]) => quotes(error))
    .filter((quoted) => !known.some((error) => error.startsWith(`\`${quoted}`)));
  expect(unknown).toEqual([]);
});

test('the props, outputs, permissions, roles and errors that rows name are there', () => {
  const source = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, 'lib', file), 'utf8'))
    .join('\n');
  const answers = [...ALL, ...rows(readme, 'Errors that people meet')].flatMap(([, ...cells]) => cells).join('\n');
  const named = [...new Set(quotes(answers))];
  const props = named.filter((each) => /^[a-z]+([A-Z][a-z]+)+$/.test(each) && !/^(azuread|appid)/.test(each));
  expect(props.length).toBeGreaterThan(8);
  expect(props.filter((prop) => !new RegExp(`\\b${prop}\\b`).test(source))).toEqual([]);

  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'Rewst', { clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }] });
  new GraphIntegration(app, 'Graph');
  app.addOutputs();
  const outputs = Object.keys(synth(stack).output);
  expect(named.filter((each) => each.startsWith('Rewst_') && !outputs.includes(each))).toEqual([]);

  const values = new Set(ApiPermission._index.all.map(({ value }) => value));
  const permissions = named.filter((each) => /^[A-Z]\w+(\.\w+)+$/.test(each));
  expect(permissions.length).toBeGreaterThan(8);
  expect(permissions.filter((value) => !values.has(value))).toEqual([]);

  const codes = new Set(ALL.flatMap((cells) => cells.join(' ').match(/AADSTS\d+/g) ?? []));
  const pointedAt = [...answers.matchAll(/As for (AADSTS\d+)(?: and (AADSTS\d+))?|see (AADSTS\d+)/g)];
  const rowsOf = new Set(ALL.flatMap(([error]) => error.match(/AADSTS\d+/g) ?? []));
  expect(pointedAt.flatMap(([, ...found]) => found).filter((code) => code && !rowsOf.has(code))).toEqual([]);
  expect(codes.size).toBeGreaterThan(30);
});
