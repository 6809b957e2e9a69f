// npm run catalog                       writes lib/permissions/catalogue from the data files of this folder
// npm run catalog -- export.json ...    takes live exports into permissions.json first
//                                       (az ad sp show --id <client ID of the API> -o json > export.json)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsOf } from './as-of';
import { type Catalog, differences, refresh, renderData, renderFiles } from './catalog';
import { renderPublishedAppIds } from './published-app-ids';
import { renderRoleFiles } from './roles';

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

const before: Catalog = read('permissions.json');
const today = new Date().toISOString().slice(0, 10);
const after = process.argv
  .slice(2)
  .reduce((catalog, file) => refresh(catalog, JSON.parse(readFileSync(file, 'utf8')), today), before);

const highImpact = read('high-impact.json');
const roles = read('directory-roles.json');
const publishedAppIds = read('published-app-ids.json');
const files = [
  ...renderFiles(after, highImpact),
  ...renderRoleFiles(roles),
  ['published-app-ids.ts', renderPublishedAppIds(publishedAppIds)] as const,
  ['as-of.ts', renderAsOf(after, highImpact, roles, publishedAppIds)] as const,
];
writeFileSync(join(__dirname, 'permissions.json'), renderData(after));
for (const [name, content] of files) {
  writeFileSync(join(__dirname, '../lib/permissions/catalogue', name), content);
}
const changes = differences(before, after);
console.log(changes.length > 0 ? changes.join('\n') : 'No permission was added, removed or changed.');
