// npm run catalog                       writes lib/permissions/catalogue from permissions.json and high-impact.json
// npm run catalog -- export.json ...    takes live exports into permissions.json first
//                                       (az ad sp show --id <client ID of the API> -o json > export.json)
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, differences, refresh, renderData, renderFiles } from './catalog';

const dataFile = join(__dirname, 'permissions.json');
const before: Catalog = JSON.parse(readFileSync(dataFile, 'utf8'));
const highImpact = JSON.parse(readFileSync(join(__dirname, 'high-impact.json'), 'utf8'));
const today = new Date().toISOString().slice(0, 10);
const after = process.argv
  .slice(2)
  .reduce((catalog, file) => refresh(catalog, JSON.parse(readFileSync(file, 'utf8')), today), before);

const files = renderFiles(after, highImpact);
writeFileSync(dataFile, renderData(after));
for (const [name, content] of files) {
  writeFileSync(join(__dirname, '../lib/permissions/catalogue', name), content);
}
const changes = differences(before, after);
console.log(changes.length > 0 ? changes.join('\n') : 'No permission was added, removed or changed.');
