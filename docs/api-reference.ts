import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as library from '../lib';
import { adminConsentOf } from '../lib/permissions/consent-requirement';

const ROOT = join(__dirname, '..');

interface Property {
  name: string;
  static?: boolean;
}

/**
 * The text of docs/api.md, for a copy of this package with its jsii assembly. The members of the catalogue are removed
 * from that assembly: jsii-docgen would write a section for each, but people search one table for each API.
 */
export function renderApiReference(copy: string): string {
  const assembly = JSON.parse(readFileSync(join(copy, '.jsii'), 'utf8'));
  const permissions = new Map<string, string[]>();
  const roles: string[] = [];
  for (const type of Object.values<{ name: string; properties?: Property[] }>(assembly.types)) {
    type.properties = type.properties?.filter((property) => {
      const member = property.static && Reflect.get(Reflect.get(library, type.name), property.name);
      const name = `\`${type.name}.${property.name}\``;
      if (member instanceof library.ApiPermission) {
        const { api, value, impact, id } = member;
        const kind = member.type === library.PermissionType.DELEGATED ? 'delegated' : 'application';
        const rows = permissions.get(api.name) ?? [];
        rows.push(`| ${name} | \`${value}\` | ${kind} | ${adminConsentOf(member).text} | ${impact} | \`${id}\` |`);
        permissions.set(api.name, rows);
        return false;
      }
      if (member instanceof library.DirectoryRole) {
        roles.push(`| ${name} | ${member.name} | ${member.impact} | \`${member.templateId}\` |`);
        return false;
      }
      return true;
    });
  }
  writeFileSync(join(copy, '.jsii'), JSON.stringify(assembly));
  execFileSync(process.execPath, [join(ROOT, 'node_modules/jsii-docgen/bin/jsii-docgen'), '--output', 'api'], {
    cwd: copy,
    stdio: 'pipe',
  });
  const [title, ...rest] = readFileSync(join(copy, 'api.md'), 'utf8').trimEnd().split('\n');
  return [
    title,
    '',
    'Every class, prop and enum. The [permissions](#permissions) and [directory roles](#directory-roles) are tables at the end.',
    ...rest,
    '',
    '## Permissions',
    ...[...permissions]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([api, rows]) => [
        '',
        `### ${api}`,
        '',
        '| Member | Permission | Type | Admin consent needed | Impact | ID |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows,
      ]),
    '',
    '## Directory roles',
    '',
    '| Member | Directory role | Impact | Template ID |',
    '| --- | --- | --- | --- |',
    ...roles,
    '',
  ].join('\n');
}
