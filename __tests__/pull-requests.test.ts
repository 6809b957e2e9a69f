import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExchangeOnlineAppRole, GraphAppRole, ResourceApi } from '../lib';
import { FILES, textOf } from './workflows';

const DOCS = join(__dirname, '../docs');
const page = readFileSync(join(DOCS, 'pull-requests.md'), 'utf8');

test('the page gives the identities the permissions that it names', () => {
  const [names, plan, deploy] = page.slice(page.indexOf('# Directory.Read.All')).split('\n');
  expect(names).toBe('# Directory.Read.All and Application.ReadWrite.All');
  expect(plan).toContain(` ${GraphAppRole.of('Directory.Read.All').id}=Role)`);
  expect(deploy).toContain(` ${GraphAppRole.of('Application.ReadWrite.All').id}=Role)`);
  expect(page).toContain(`--api ${ResourceApi.MICROSOFT_GRAPH.clientId} `);
});

test.each([
  ['repo:contoso@1/rewst@2', 'repo:contoso@1/rewst@2'],
  ['', 'repo:contoso/rewst'],
])('where GitHub answers "%s", the identities trust subjects that begin with %s', (answer, prefix) => {
  const lines = page.match(/^prefix=.*$/gm) ?? [];
  expect(lines[0]).toContain("'.sub_claim_prefix // empty'");
  const script = ['gh() { printf %s "$ANSWER"; }', 'repo=contoso/rewst', ...lines, 'printf %s "$prefix"'].join('\n');
  const env = { ...process.env, ANSWER: answer };
  expect(execFileSync('bash', ['--norc', '-euc', script], { encoding: 'utf8', env })).toBe(prefix);
});

test('the page accepts a permission by the name that the review gives it', () => {
  expect(page).toContain(`"permission": "${ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP}"`);
});

test('the pages set every variable that the workflows read, and no other', () => {
  const read = FILES.filter((file) => file.startsWith('examples')).flatMap((file) =>
    [...textOf(file).matchAll(/vars\.(\w+)/g)].map(([, name]) => name),
  );
  const pages = page + textOf('docs/audit.md');
  const set = [...pages.matchAll(/gh variable set (\w+)/g)].map(([, name]) => name);
  expect(set.sort()).toEqual([...new Set(read)].sort());
});

test('the page explains errors that the workflows have', () => {
  const explained = [...page.matchAll(/^\| `(The [^`]*)`/gm)].map(([, message]) => message);
  expect(explained).toHaveLength(2);
  for (const message of explained) {
    expect(FILES.some((file) => textOf(file).includes(`::error::${message}`))).toBe(true);
  }
});

test('the files that the page tells to copy are there', () => {
  const copied = new Set([...page.matchAll(/`(rewst-[\w-]+\.\w+)`/g)].map(([, file]) => file));
  expect([...copied].sort()).toEqual(['rewst-deploy.yml', 'rewst-exceptions.json', 'rewst-review.yml']);
  for (const file of copied) {
    expect(existsSync(join(DOCS, '../examples/github-actions', file))).toBe(true);
  }
  expect(JSON.parse(textOf('examples/github-actions/rewst-exceptions.json'))).toEqual({ exceptions: [] });
});
