import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TerraformStack } from 'cdktf';
import { ExchangeOnlineAppRole, GraphAppRole, RewstCustomer } from '../../lib';
import { cli } from '../cli';
import { type Json, newApp, newStack, synth } from '../synth';
import { planOf, tenantId } from '../tenant-plans';

const directory = mkdtempSync(join(tmpdir(), 'coverage-'));
afterAll(() => rmSync(directory, { recursive: true }));

function write(file: string, content: unknown): string {
  const path = join(directory, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const { MAIL_SEND, CHAT_READ_ALL } = GraphAppRole;

/** Files of so many tenants, of which one has a permission more. */
function files(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    write(
      `${folder}/c${i}.json`,
      planOf(i, { roles: [MAIL_SEND, ...(i === 1 ? [CHAT_READ_ALL] : [])].map(({ id }) => id) }),
    ),
  );
}

test('what the plans of many tenants enable is said once, and what one has more, apart', () => {
  files('plans', 40);
  const { code, out } = cli(['coverage', join(directory, 'plans')]);
  expect(code).toBe(0);
  expect(out.match(/^.*has the permissions for.*$/gm)).toEqual([
    expect.stringMatching(/^`Rewst` \(in 39 of 40 tenants, not in `c1`\) has the permissions for \d+ of \d+ /),
    expect.stringMatching(
      /^`Rewst` \(tenant `c1`, ID `0000000a-0000-4000-8000-000000000001`\) has the permissions for /,
    ),
  ]);
  expect(out.split('\n').length).toBeLessThan(300);
});

test('a directory of plans, its files in any order and the reports of them are the same', () => {
  const paths = files('same', 3);
  const expected = cli(['coverage', join(directory, 'same'), '--without', 'Mail.Send']);
  expect(expected.out).toContain('Without `Mail.Send` it loses');
  expect(cli(['coverage', ...[...paths].reverse(), '--without', 'Mail.Send'])).toEqual(expected);
  for (const [i, path] of paths.entries()) {
    write(`reports/c${i}.json`, cli(['review', path, '--format', 'json']).out);
  }
  expect(cli(['coverage', join(directory, 'reports'), '--without', 'Mail.Send'])).toEqual(expected);
});

test('the JSON says which tenant an app is in', () => {
  files('json', 2);
  const { stacks, apps } = JSON.parse(cli(['coverage', join(directory, 'json'), '--format', 'json']).out);
  expect(stacks).toEqual([0, 1].map((i) => ({ name: `c${i}`, tenants: [tenantId(i)] })));
  expect(apps.map(({ stack, tenant, app }: Json) => [stack, tenant, app])).toEqual(
    [0, 1].map((i) => [`c${i}`, tenantId(i), 'Rewst']),
  );
});

test('a file that cannot be read is named, and all others are covered', () => {
  files('bad', 3);
  write('bad/c1.json', '{');
  const { code, out, err } = cli(['coverage', join(directory, 'bad')]);
  expect(code).toBe(2);
  expect(err).toMatch(/^cdktf-rewst-owned-app: "c1" is unreadable: /);
  expect(out.match(/has the permissions for/g)).toHaveLength(2);
});

test('two files of one tenant are refused', () => {
  expect(cli(['coverage', write('twins/a.json', planOf(1)), write('twins/b.json', planOf(1))])).toMatchObject({
    code: 2,
    err: expect.stringContaining('two files must not be of one tenant'),
  });
});

test("what a partner's app may do at a customer is covered like an app", () => {
  const stack = newStack();
  new RewstCustomer(stack, 'Contoso', {
    clientId: '11111111-2222-4333-8444-555555555555',
    tenantId: tenantId(1),
    applicationPermissions: [ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP],
  });
  const path = write('customer/cdk.tf.json', synth(stack));
  const { apps } = JSON.parse(cli(['coverage', path, '--format', 'json']).out);
  expect(apps).toHaveLength(1);
  expect(apps[0].enabled.map(({ name }: Json) => name)).toContain('microsoft_exo.invoke_command');
});

test('an app without any permission is covered too', () => {
  const app = newApp();
  app.application.addOverride('required_resource_access', []);
  const path = write('none/cdk.tf.json', synth(app.node.scope as TerraformStack));
  expect(cli(['coverage', path]).out).toContain('`Rewst` has the permissions for 0 of ');
});
