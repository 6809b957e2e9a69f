import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsOf } from '../../catalog/as-of';
import type { Catalog, HighImpact } from '../../catalog/catalog';
import { type PublishedAppIds, renderPublishedAppIds } from '../../catalog/published-app-ids';
import { type CatalogRole, type Roles, renderRoleData, renderRoleFiles, roleMemberName } from '../../catalog/roles';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const roles: Roles = JSON.parse(read('catalog/directory-roles.json'));

function withRole(role: Partial<CatalogRole>): Roles {
  const added: CatalogRole = { name: 'New Role', templateId: '00000000-0000-4000-8000-000000000001', impact: 'other' };
  return { ...roles, roles: [...roles.roles, { ...added, ...role }] };
}

test('the generated files are what the generator writes from the data: run npm run catalog', () => {
  for (const [file, content] of renderRoleFiles(roles)) {
    expect(read(`lib/permissions/catalogue/${file}`)).toBe(content);
  }
  expect(read('catalog/directory-roles.json')).toBe(renderRoleData(roles));
  const published: PublishedAppIds = JSON.parse(read('catalog/published-app-ids.json'));
  expect(read('lib/permissions/catalogue/published-app-ids.ts')).toBe(renderPublishedAppIds(published));
  const catalog: Catalog = JSON.parse(read('catalog/permissions.json'));
  const highImpact: HighImpact = JSON.parse(read('catalog/high-impact.json'));
  expect(read('lib/permissions/catalogue/as-of.ts')).toBe(renderAsOf(catalog, highImpact, roles, published));
});

test.each([
  ['Exchange Administrator', 'EXCHANGE_ADMINISTRATOR'],
  ['B2C IEF Keyset Administrator', 'B2C_IEF_KEYSET_ADMINISTRATOR'],
  ['SharePoint Administrator', 'SHAREPOINT_ADMINISTRATOR'],
])('%s is the member %s', (name, member) => {
  expect(roleMemberName(name)).toBe(member);
});

test('a role has no member before it is rated', () => {
  const render = (impact: CatalogRole['impact']) => renderRoleFiles(withRole({ impact })).get('directory-role.ts');
  expect(render('high')).toContain('NEW_ROLE');
  expect(render(null)).toBe(renderRoleFiles(roles).get('directory-role.ts'));
});

test('two roles with one member name fail', () => {
  expect(() => renderRoleFiles(withRole({ name: 'Exchange-Administrator' }))).toThrow(
    'DirectoryRole.EXCHANGE_ADMINISTRATOR would be both Exchange Administrator and Exchange-Administrator',
  );
});

test('a name that would become code fails', () => {
  expect(() => renderRoleFiles(withRole({ name: "x', evil(), '" }))).toThrow('DirectoryRole cannot have "x\'');
});
