import { type Catalog, memberName, refresh, renderData, renderFiles } from '../../catalog/catalog';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const id = (n: number) => `00000000-0000-0000-0000-00000000000${n}`;

const catalog: Catalog = {
  source: 'made up',
  cloud: 'public',
  apis: [
    {
      name: 'Microsoft Graph',
      clientId: GRAPH,
      asOf: '2026-01-01',
      permissions: [
        { value: 'Mail.Read', type: 'Role', id: id(1), adminConsentRequired: true },
        { value: 'Mail.Read', type: 'Scope', id: id(2), adminConsentRequired: false },
        { value: 'User.Read', type: 'Scope', id: id(3), adminConsentRequired: null },
      ],
    },
  ],
};

const live = {
  appId: GRAPH,
  appRoles: [
    { value: 'Mail.Read', id: id(9), isEnabled: true, allowedMemberTypes: ['Application'] },
    { value: 'Old.Read', id: id(4), isEnabled: false, allowedMemberTypes: ['Application'] },
    { value: 'People', id: id(5), isEnabled: true, allowedMemberTypes: ['User'] },
    { value: null, id: id(6), isEnabled: true, allowedMemberTypes: ['Application'] },
  ],
  oauth2PermissionScopes: [
    { value: 'User.Read', id: id(3), isEnabled: true, type: 'User' as const },
    { value: 'New.Read', id: id(7), isEnabled: true, type: 'Admin' as const },
  ],
};

test.each([
  ['User.ReadWrite.All', 'USER_READ_WRITE_ALL'],
  ['eDiscovery.Read.All', 'E_DISCOVERY_READ_ALL'],
  ['APIConnectors.Read.All', 'API_CONNECTORS_READ_ALL'],
  ['user_impersonation', 'USER_IMPERSONATION'],
  ['CloudPC.Read.All', 'CLOUD_PC_READ_ALL'],
  ['Exchange.ManageAsAppV2', 'EXCHANGE_MANAGE_AS_APP_V2'],
  ['UserAuthMethod-QR.Read', 'USER_AUTH_METHOD_QR_READ'],
])('%s is the member %s', (value, member) => {
  expect(memberName(value)).toBe(member);
});

test('a live export replaces the permissions of its API, except those that no app can be granted', () => {
  const refreshed = refresh(catalog, live, '2026-02-02');
  expect(refreshed.apis[0].asOf).toBe('2026-02-02');
  expect(refreshed.apis[0].permissions).toEqual([
    { value: 'Mail.Read', type: 'Role', id: id(9), adminConsentRequired: true },
    { value: 'New.Read', type: 'Scope', id: id(7), adminConsentRequired: true },
    { value: 'User.Read', type: 'Scope', id: id(3), adminConsentRequired: false },
  ]);
});

test('an export of an API that the catalogue does not have fails', () => {
  expect(() => refresh(catalog, { ...live, appId: id(8) }, '2026-02-02')).toThrow(
    `"appId" must be that of an API of the catalogue (${GRAPH}), got "${id(8)}"`,
  );
});

function withScope(value: string, scopeId = id(8)): Catalog {
  const [api] = catalog.apis;
  const scope = { value, type: 'Scope' as const, id: scopeId, adminConsentRequired: true };
  return { ...catalog, apis: [{ ...api, permissions: [...api.permissions, scope] }] };
}

test('two values with one member name fail', () => {
  expect(() => renderFiles(withScope('Mail_Read'), { asOf: '2026-01-01', permissions: [] })).toThrow(
    'GraphScope.MAIL_READ would be both Mail.Read and Mail_Read',
  );
});

test('one value with two IDs has two members, distinguished by the start of their IDs', () => {
  const other = 'abcdef12-0000-0000-0000-000000000008';
  const source = renderFiles(withScope('User.Read', other), { asOf: '2026-01-01', permissions: [] }).get('graph.ts');
  expect(source).toContain(`USER_READ_00000000 = scope('User.Read', '${id(3)}'`);
  expect(source).toContain(`USER_READ_ABCDEF12 = scope('User.Read', '${other}'`);
});

test('a value that is not a name fails, because it would become source code', () => {
  expect(() => renderFiles(withScope("x', evil(), '"), { asOf: '2026-01-01', permissions: [] })).toThrow(
    'GraphScope cannot have "x\', evil(), \'"',
  );
});

test('a rating of a permission that does not exist fails', () => {
  const permissions = [{ api: 'Microsoft Graph', value: 'Gone', type: 'Role' as const, impact: 'high' as const }];
  expect(() => renderFiles(catalog, { asOf: '2026-01-01', permissions })).toThrow(
    'catalog/high-impact.json rates what catalog/permissions.json lacks: Microsoft Graph Gone Role',
  );
});

test('the data file reads back as the same data', () => {
  expect(JSON.parse(renderData(catalog))).toEqual(catalog);
});
