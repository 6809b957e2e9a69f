import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, HighImpact } from '../../catalog/catalog';
import { renderData, renderFiles } from '../../catalog/catalog';
import * as library from '../../lib';
import { ApiPermission, GraphScope, PermissionImpact } from '../../lib';
import { expectGolden } from '../golden';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const catalog: Catalog = JSON.parse(read('catalog/permissions.json'));
const highImpact: HighImpact = JSON.parse(read('catalog/high-impact.json'));

/** Every member of every catalogue class, as `GraphScope.USER_READ`. */
const members = new Map<string, ApiPermission>();
for (const [className, exported] of Object.entries(library)) {
  for (const [member, value] of Object.entries(exported)) {
    if (value instanceof ApiPermission) {
      members.set(`${className}.${member}`, value);
    }
  }
}

test('the classes are what the generator writes from the data: run npm run catalog', () => {
  for (const [file, content] of renderFiles(catalog, highImpact)) {
    expect(read(`lib/permissions/catalogue/${file}`)).toBe(content);
  }
  expect(read('catalog/permissions.json')).toBe(renderData(catalog));
});

test('every permission of the data is a member, with its API, type, value, ID, consent and impact', () => {
  const expected = catalog.apis.flatMap((api) =>
    api.permissions.map(({ value, type, id, adminConsentRequired }) => {
      const rated = highImpact.permissions.find((p) => p.api === api.name && p.value === value && p.type === type);
      return [api.clientId, api.name, type, value, id, adminConsentRequired ?? undefined, rated?.impact ?? 'other'];
    }),
  );
  const actual = [...members.values()].map(({ api, type, value, id, adminConsentRequired, impact }) => [
    api.clientId,
    api.name,
    type,
    value,
    id,
    adminConsentRequired,
    impact,
  ]);
  expect(new Set(actual.map(String))).toEqual(new Set(expected.map(String)));
  expect(members.size).toBe(expected.length);
});

test('the names of the members last for ever', () => {
  const roles = Object.entries(library.DirectoryRole).filter(([, role]) => role instanceof library.DirectoryRole);
  const names = [
    ...[...members].map(([member, { value }]) => `${member} ${value}`),
    ...roles.map(([member, { name }]) => `DirectoryRole.${member} ${name}`),
  ].sort();
  expectGolden('__tests__/permissions/member-names.txt', `${names.join('\n')}\n`);
});

test('the data says where it is from and as of when', () => {
  expect(catalog.source).toContain('live service principals');
  expect(catalog.apis.map(({ asOf }) => asOf)).toEqual(
    catalog.apis.map(() => expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)),
  );
});

test('the permissions of Exchange Online are rated as those of Microsoft Graph are', () => {
  const { ExchangeOnlineAppRole, ExchangeOnlineScope } = library;
  const rated = (impact: PermissionImpact) =>
    [...members].filter(([member, each]) => member.startsWith('ExchangeOnline') && each.impact === impact);
  expect(rated(PermissionImpact.CRITICAL).map(([, { value }]) => value)).toEqual([
    'Exchange.AdminAPI.ManageAsApp',
    'Exchange.ManageAsApp',
    'Exchange.ManageAsAppV2',
    'Mail.ReadWrite',
    'full_access_as_app',
  ]);
  expect(rated(PermissionImpact.HIGH)).toHaveLength(9);
  expect(Object.values(ExchangeOnlineAppRole)).toHaveLength(28);
  expect(Object.values(ExchangeOnlineScope)).toHaveLength(56);
});

test('some permissions are known to be critical', () => {
  expect(library.GraphAppRole.APP_ROLE_ASSIGNMENT_READ_WRITE_ALL.impact).toBe(PermissionImpact.CRITICAL);
  expect(library.GraphAppRole.MAIL_READ.impact).toBe(PermissionImpact.HIGH);
});

describe('of', () => {
  test('finds every permission by its value', () => {
    for (const [member, permission] of members) {
      const [className] = member.split('.');
      if (permission.value === 'User.ReadBasic.All' && className === 'ExchangeOnlineScope') {
        continue;
      }
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every class is looked at
      expect((library[className as 'GraphScope'] as typeof GraphScope).of(permission.value)).toBe(permission);
    }
  });

  test.each(['user.read', 'User.Reed', '', undefined as never])('names the nearest values for %p', (value) => {
    expect(() => GraphScope.of(value)).toThrow(
      /^"value" .* is not a value of GraphScope; nearest: [\w.]+, [\w.]+, [\w.]+\. A permission/,
    );
  });

  test('names first the value that was meant', () => {
    expect(() => GraphScope.of('user.read')).toThrow('nearest: User.Read, ');
    expect(() => GraphScope.of('Direcotry.ReadWrite.All')).toThrow('nearest: Directory.ReadWrite.All, ');
  });

  test('names both permissions where one value has two IDs', () => {
    const { USER_READ_BASIC_ALL_6222DBAB: one, USER_READ_BASIC_ALL_9B005F11: other } = library.ExchangeOnlineScope;
    expect(new Set([one.id, other.id]).size).toBe(2);
    expect(() => library.ExchangeOnlineScope.of('User.ReadBasic.All')).toThrow(
      '"value" "User.ReadBasic.All" names 2 permissions of ExchangeOnlineScope: use ' +
        `ExchangeOnlineScope.USER_READ_BASIC_ALL_6222DBAB (${one.id}) or ExchangeOnlineScope.USER_READ_BASIC_ALL_9B005F11 (${other.id})`,
    );
  });

  test('names the class that has the value', () => {
    expect(() => library.GraphAppRole.of('email')).toThrow(
      '"value" "email" is not a value of GraphAppRole; it is a delegated permission (scope) of Microsoft Graph, GraphScope.of("email")',
    );
    expect(() => GraphScope.of('Exchange.ManageAsApp')).toThrow(
      'is not a value of GraphScope; it is an application permission (app role) of Office 365 Exchange Online, ExchangeOnlineAppRole.of("Exchange.ManageAsApp")',
    );
    expect(() => GraphScope.of('exchange.manage')).toThrow(
      '"value" "exchange.manage" is not a value of GraphScope; it is a delegated permission (scope) of Office 365 Exchange Online, ExchangeOnlineScope.of("Exchange.Manage")',
    );
    expect(() => library.GraphAppRole.of('User.Read')).toThrow(
      'it is a delegated permission (scope) of Microsoft Graph, GraphScope.of("User.Read"), and a delegated permission (scope) of Office 365 Exchange Online',
    );
  });
});

describe('IDs', () => {
  const { MICROSOFT_GRAPH, OFFICE_365_EXCHANGE_ONLINE } = library.ResourceApi;
  const roles = [...members.values()].filter(({ type }) => type === library.PermissionType.APPLICATION);

  test('of seven roles of Exchange Online are those of a role of Microsoft Graph', () => {
    const ofGraph = new Set(roles.filter(({ api }) => api === MICROSOFT_GRAPH).map(({ id }) => id));
    const shared = roles.filter(({ api, id }) => api === OFFICE_365_EXCHANGE_ONLINE && ofGraph.has(id));
    expect(shared.map(({ value }) => value)).toEqual([
      'Calendars.Read',
      'Calendars.ReadWrite.All',
      'Contacts.Read',
      'Contacts.ReadWrite',
      'Mail.Read',
      'Mail.ReadWrite',
      'Mail.Send',
    ]);
  });

  test('mean something only together with their API', () => {
    const ofExchange = library.ExchangeOnlineAppRole.CALENDARS_READ_WRITE_ALL;
    const ofGraph = library.GraphAppRole.CALENDARS_READ_WRITE;
    const { type, id } = ofExchange;
    expect(ofGraph.id).toBe(id);
    expect(ApiPermission._index.byId(OFFICE_365_EXCHANGE_ONLINE.clientId, type, id)).toBe(ofExchange);
    expect(ApiPermission._index.byId(MICROSOFT_GRAPH.clientId, type, id)).toBe(ofGraph);
    expect(ApiPermission._index.byIdOfAnyApi(type, id)).toEqual(expect.arrayContaining([ofExchange, ofGraph]));
  });
});
