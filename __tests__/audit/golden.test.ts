import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AzureIntegration } from '../../lib';
import { expectGolden } from '../golden';
import type { Json } from '../synth';
import { CASES } from './cases';
import { ADA, audit, codeOf, type Files, folderOf, list, PARTNER, user } from './tenant';

const BOB = 'd0000000-0000-4000-8000-00000000000b';
const EVE = 'd0000000-0000-4000-8000-00000000000e';
const MAX = 'd0000000-0000-4000-8000-0000000000a8';

test.each(Object.keys(CASES))('the report of %s reads as in golden/', (name) => {
  const folder = folderOf(CASES[name]());
  const code = codeOf(undefined, undefined, name === 'app-at-a-customer' ? PARTNER : undefined);
  const { out, err } = audit(folder, '--against', code);
  expect(err).toBe('');
  expectGolden(`__tests__/audit/golden/${name}.md`, out);
});

/** A tenant with half of the consent and something added by hand. */
function changedByHand(): Files {
  const files = {
    ...CASES['half-consented'](),
    ...CASES['guest-as-owner'](),
    ...CASES['foreign-federated-credential'](),
  };
  files['app-role-assignments.json'] = CASES['half-consented']()['app-role-assignments.json'];
  files['oauth2-permission-grants.json'] = CASES['half-consented']()['oauth2-permission-grants.json'];
  files['application-owners.json'] = CASES['guest-as-owner']()['application-owners.json'];
  files['application.json'] = CASES['foreign-redirect-uri']()['application.json'];
  return files;
}

test('--format json gives the same as data', () => {
  const people = {
    'application-owners.json': list('directoryObjects', user(ADA, 'Ada', { userType: 'Guest' }), user(BOB, 'Bob')),
    'service-principal-owners.json': list(
      'directoryObjects',
      user(EVE, 'Eve', { userPrincipalName: 'eve_example.com#EXT#@contoso.example', userType: null }),
      user(MAX, null, { userType: null }),
    ),
  };
  const code = codeOf({ owners: [ADA] }, (app) => new AzureIntegration(app, 'Azure'));
  const { out } = audit(folderOf({ ...changedByHand(), ...people }), '--against', code, '--format', 'json');
  const apps = JSON.parse(out).apps.map(({ folder, ...app }: Json) => app);
  expectGolden('__tests__/audit/golden/changed-by-hand.json', `${JSON.stringify(apps, null, 2)}\n`);
});

test('docs/audit.md has the whole report of a tenant with half of the consent and something added by hand', () => {
  const { out } = audit(
    folderOf(changedByHand()),
    '--against',
    codeOf(),
    '--fail-on',
    'not-ready',
    '--fail-on',
    'drift',
  );
  const text = readFileSync(join(__dirname, '../../docs/audit.md'), 'utf8');
  const [before, after] = [text.split('<!-- sample -->')[0], text.split('<!-- /sample -->')[1]];
  expectGolden('docs/audit.md', `${before}<!-- sample -->\n\n${out}\n<!-- /sample -->${after}`);
});
