// npm run catalog                       writes lib/permissions/catalogue from the data files of this folder
// npm run catalog -- export.json ...    takes live exports into permissions.json first
//                                       (az ad sp show --id <client ID of the API> -o json > export.json)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, differences, refresh, renderData, renderFiles } from './catalog';
import { renderPublishedAppIds } from './published-app-ids';
import { renderRoleFiles } from './roles';

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

const before: Catalog = read('permissions.json');
const today = new Date().toISOString().slice(0, 10);
const after = process.argv
  .slice(2)
  .reduce((catalog, file) => refresh(catalog, JSON.parse(readFileSync(file, 'utf8')), today), before);

const files = [
  ...renderFiles(after, read('high-impact.json')),
  ...renderRoleFiles(read('directory-roles.json')),
  ['published-app-ids.ts', renderPublishedAppIds(read('published-app-ids.json'))] as const,
];
writeFileSync(join(__dirname, 'permissions.json'), renderData(after));
for (const [name, content] of files) {
  writeFileSync(join(__dirname, '../lib/permissions/catalogue', name), content);
}
const changes = differences(before, after);
console.log(changes.length > 0 ? changes.join('\n') : 'No permission was added, removed or changed.');
