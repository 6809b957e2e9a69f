// npm run catalog                       writes lib/permissions/catalogue from the data files of this folder
// npm run catalog -- export.json ...    takes exports into the data files first, and prints what changed:
//   az ad sp show --id <client ID of one of the seven APIs> --output json > export.json
//   az rest --method get --url https://graph.microsoft.com/v1.0/directoryRoleTemplates > roles.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsOf } from './as-of';
import { ratingsOf, refresh, renderData, renderFiles, renderHighImpact } from './catalog';
import { type Facts, renderChanges } from './changes';
import { renderPublishedAppIds } from './published-app-ids';
import { refreshRoles, renderRoleData, renderRoleFiles } from './roles';

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));
const write = (name: string, content: string) => writeFileSync(join(__dirname, name), content);

const today = new Date().toISOString().slice(0, 10);
const exported = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const before: Facts = {
  catalog: read('permissions.json'),
  highImpact: read('high-impact.json'),
  roles: read('directory-roles.json'),
};
const catalog = exported
  .filter((each) => !Array.isArray(each.value))
  .reduce((all, each) => refresh(all, each, today), before.catalog);
const after: Facts = {
  catalog,
  highImpact: ratingsOf(catalog, before.highImpact),
  roles: exported
    .filter((each) => Array.isArray(each.value))
    .reduce((all, each) => refreshRoles(all, each, today), before.roles),
};
const publishedAppIds = read('published-app-ids.json');
const files = [
  ...renderFiles(after.catalog, after.highImpact),
  ...renderRoleFiles(after.roles),
  ['published-app-ids.ts', renderPublishedAppIds(publishedAppIds)] as const,
  ['as-of.ts', renderAsOf(after.catalog, after.highImpact, after.roles, publishedAppIds)] as const,
];
write('permissions.json', renderData(after.catalog));
write('high-impact.json', renderHighImpact(after.highImpact));
write('directory-roles.json', renderRoleData(after.roles));
for (const [name, content] of files) {
  write(`../lib/permissions/catalogue/${name}`, content);
}
console.log(renderChanges(before, after));
