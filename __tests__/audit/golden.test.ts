import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectGolden } from '../golden';
import { CASES } from './cases';
import { audit, codeOf, folderOf, PARTNER } from './tenant';

test.each(Object.keys(CASES))('the report of %s reads as in golden/', (name) => {
  const folder = folderOf(CASES[name]());
  const code = codeOf({}, undefined, name === 'app-at-a-customer' ? PARTNER : undefined);
  const { out, err } = audit(folder, '--against', code);
  expect(err).toBe('');
  expectGolden(`__tests__/audit/golden/${name}.md`, out);
});

test('docs/audit.md has the whole report of a tenant with half of the consent and something added by hand', () => {
  const files = {
    ...CASES['half-consented'](),
    ...CASES['guest-as-owner'](),
    ...CASES['foreign-federated-credential'](),
  };
  files['app-role-assignments.json'] = CASES['half-consented']()['app-role-assignments.json'];
  files['oauth2-permission-grants.json'] = CASES['half-consented']()['oauth2-permission-grants.json'];
  files['application-owners.json'] = CASES['guest-as-owner']()['application-owners.json'];
  files['application.json'] = CASES['foreign-redirect-uri']()['application.json'];
  const { out } = audit(folderOf(files), '--against', codeOf(), '--fail-on', 'not-ready', '--fail-on', 'drift');
  const text = readFileSync(join(__dirname, '../../docs/audit.md'), 'utf8');
  const [before, after] = [text.split('<!-- sample -->')[0], text.split('<!-- /sample -->')[1]];
  expectGolden('docs/audit.md', `${before}<!-- sample -->\n\n${out}\n<!-- /sample -->${after}`);
});
