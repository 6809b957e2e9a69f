import { type Catalog, type HighImpact, ratingsOf, refresh } from '../../catalog/catalog';
import { type Facts, NOTHING_CHANGED, renderChanges } from '../../catalog/changes';
import { type Roles, refreshRoles } from '../../catalog/roles';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const id = (n: number) => `00000000-0000-0000-0000-00000000000${n}`;

const highImpact: HighImpact = {
  asOf: '2026-01-01',
  permissions: [{ api: 'Microsoft Graph', value: 'Mail.Read', type: 'Role', impact: 'high' }],
};
const catalog: Catalog = {
  source: 'a test',
  cloud: 'public',
  apis: [
    {
      name: 'Microsoft Graph',
      clientId: GRAPH,
      asOf: '2026-01-01',
      permissions: [
        { value: 'Mail.Read', type: 'Role', id: id(1), adminConsentRequired: true },
        { value: 'User.Read', type: 'Scope', id: id(2), adminConsentRequired: null },
      ],
    },
  ],
};
const roles: Roles = {
  source: 'a test',
  asOf: '2026-01-01',
  cloud: 'public',
  roles: [
    { name: 'Reader', templateId: id(3), impact: 'other' },
    { name: 'Administrator', templateId: id(4), impact: 'critical' },
    { name: 'Guest User', templateId: id(5), impact: 'other', status: ['cannotBeAssigned'] },
  ],
};
const before: Facts = { catalog, highImpact, roles };

const scope = (value: string, n: number) => ({ value, id: id(n), isEnabled: true, type: 'User' as const });

function withScopes(...oauth2PermissionScopes: ReturnType<typeof scope>[]): Facts {
  const refreshed = refresh(catalog, { appId: GRAPH, appRoles: [], oauth2PermissionScopes }, '2026-02-02');
  return { catalog: refreshed, highImpact: ratingsOf(refreshed, highImpact), roles };
}

test('says which permissions were added, removed and changed, each with its rating', () => {
  expect(renderChanges(before, withScopes(scope('User.Read', 2), scope('New.Read', 6)))).toBe(`## Came

- \`Microsoft Graph New.Read (delegated)\`: ID \`${id(6)}\`, admin consent not required; not rated

## Went

- \`Microsoft Graph Mail.Read (application)\`: ID \`${id(1)}\`, admin consent required; high

## Changed

- \`Microsoft Graph User.Read (delegated)\`: ID \`${id(2)}\`, admin consent not established, now ID \`${id(2)}\`, admin consent not required; neither critical nor high`);
});

test('says that a value was added with a second ID', () => {
  const one = withScopes(scope('User.Read', 2));
  const two = withScopes(scope('User.Read', 2), scope('User.Read', 7));
  expect(renderChanges(one, two)).toBe(
    `## Came\n\n- \`Microsoft Graph User.Read (delegated)\`: ID \`${id(7)}\`, admin consent not required; neither critical nor high`,
  );
});

test('drops the rating of a removed permission', () => {
  expect(withScopes(scope('User.Read', 2)).highImpact.permissions).toEqual([]);
});

test('says which roles were added, removed and changed, and keeps those that no app should hold', () => {
  const live = {
    value: [
      { id: id(3).toUpperCase(), displayName: 'Renamed Reader' },
      { id: id(8), displayName: 'New' },
    ],
  };
  const refreshed = refreshRoles(roles, live, '2026-02-02');
  expect(refreshed.asOf).toBe('2026-02-02');
  expect(refreshed.roles).toEqual([
    { name: 'Guest User', templateId: id(5), impact: 'other', status: ['cannotBeAssigned'] },
    { name: 'New', templateId: id(8), impact: null },
    { name: 'Reader', templateId: id(3), impact: 'other', alsoNamed: 'Renamed Reader' },
  ]);
  expect(renderChanges(before, { ...before, roles: refreshed })).toBe(`## Came

- \`New (directory role)\`: template ID \`${id(8)}\`; not rated

## Went

- \`Administrator (directory role)\`: template ID \`${id(4)}\`; critical

## Changed

- \`Reader (directory role)\`: template ID \`${id(3)}\`; neither critical nor high; now also named Renamed Reader`);
});

test('says that nothing was added, removed or changed, for any date', () => {
  const later: Catalog = { ...catalog, apis: catalog.apis.map((api) => ({ ...api, asOf: '2026-03-03' })) };
  expect(renderChanges(before, { ...before, catalog: later })).toBe(NOTHING_CHANGED);
});

test.each([{ value: [] }, { value: [{ id: id(3), displayName: 'Reader' }], '@odata.nextLink': 'https://next' }])(
  'refuses role templates that are not all: %j',
  (live) => {
    expect(() => refreshRoles(roles, live, '2026-02-02')).toThrow('must have all of them, on one page');
  },
);
