import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, HighImpact } from '../../catalog/catalog';
import { renderData, renderFiles } from '../../catalog/catalog';
import * as library from '../../lib';
import { ApiPermission, GraphScope, PermissionImpact } from '../../lib';

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
  expect(members.size).toBe(1459);
});

test('the names of the members last for ever', () => {
  const roles = Object.entries(library.DirectoryRole).filter(([, role]) => role instanceof library.DirectoryRole);
  const names = [
    ...[...members].map(([member, { value }]) => `${member} ${value}`),
    ...roles.map(([member, { name }]) => `DirectoryRole.${member} ${name}`),
  ].sort();
  expect(names).toEqual(read('__tests__/permissions/member-names.txt').trimEnd().split('\n'));
});

test('the data says where it is from and as of when', () => {
  expect(catalog.source).toContain('live service principals');
  expect(catalog.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('some permissions are known to be critical', () => {
  expect(library.GraphAppRole.APP_ROLE_ASSIGNMENT_READ_WRITE_ALL.impact).toBe(PermissionImpact.CRITICAL);
  expect(library.GraphAppRole.MAIL_READ.impact).toBe(PermissionImpact.HIGH);
});

describe('of', () => {
  test('finds every permission by its value', () => {
    for (const [member, permission] of members) {
      const [className] = member.split('.');
      // biome-ignore lint/performance/noDynamicNamespaceImportAccess: every class is looked at
      expect((library[className as 'GraphScope'] as typeof GraphScope).of(permission.value)).toBe(permission);
    }
  });

  test.each(['user.read', 'User.Reed', '', undefined as never])('names the nearest values for %p', (value) => {
    expect(() => GraphScope.of(value)).toThrow(
      /^"value" .* is not a value of GraphScope; nearest: [\w.]+, [\w.]+, [\w.]+\. A permission/,
    );
  });

  test('names the one that was meant first', () => {
    expect(() => GraphScope.of('user.read')).toThrow('nearest: User.Read, ');
    expect(() => GraphScope.of('Direcotry.ReadWrite.All')).toThrow('nearest: Directory.ReadWrite.All, ');
  });
});
