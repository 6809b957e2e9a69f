import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from '../cli';

const outdir = mkdtempSync(join(tmpdir(), 'left-plans-'));
afterAll(() => rmSync(outdir, { recursive: true }));

const review = (...args: string[]) => cli(['review', ...args]);

test('a plan that cdktf diff left is named and not read', () => {
  const stacks = ['contoso', 'fabrikam'];
  for (const stack of stacks) {
    mkdirSync(join(outdir, 'stacks', stack), { recursive: true });
    writeFileSync(join(outdir, 'stacks', stack, 'cdk.tf.json'), '{ "resource": {} }');
  }
  writeFileSync(
    join(outdir, 'manifest.json'),
    JSON.stringify({ stacks: Object.fromEntries(stacks.map((stack) => [stack, { name: stack }])) }),
  );
  expect(review(outdir).err).toBe('');
  const plan = join(outdir, 'stacks', 'fabrikam', 'plan');
  writeFileSync(plan, 'made-up-secret');
  for (const args of [
    [outdir],
    [join(outdir, 'stacks', 'fabrikam')],
    ['--base', outdir, join(outdir, 'stacks', 'contoso')],
  ]) {
    const { code, out, err } = review(...args);
    expect(code).toBe(0);
    expect(err).toBe(
      `cdktf-rewst-owned-app: warning: ${JSON.stringify(plan)} is a plan, which may hold the client secret: delete it, and keep no folder that it is in\n`,
    );
    expect(out).not.toContain('made-up-secret');
  }
});

test('a warning of several constructs at synth is reported once, with the first of them', () => {
  const warning = (constructPath: string) => ({ level: '@cdktf/warn', message: 'EWS\n::error::ends.', constructPath });
  const info = { level: '@cdktf/info', message: 'no warning', constructPath: 'contoso/Rewst' };
  writeFileSync(
    join(outdir, 'manifest.json'),
    JSON.stringify({
      stacks: {
        contoso: { name: 'contoso', annotations: [warning('contoso/Rewst'), info] },
        fabrikam: { name: 'fabrikam', annotations: [warning('fabrikam/Rewst')] },
      },
    }),
  );
  rmSync(join(outdir, 'stacks', 'fabrikam', 'plan'));
  expect(review(outdir)).toMatchObject({
    code: 0,
    err: 'cdktf-rewst-owned-app: warning of synth at "contoso/Rewst" and 1 more: EWS ::error::ends.\n',
  });
});

test.each(['terraform.tfvars', 'terraform.tfvars.json', 'x.auto.tfvars', 'x.auto.tfvars.json'])(
  'a stack beside values of variables is refused: %s',
  (name) => {
    const file = join(outdir, 'stacks', 'contoso', name);
    writeFileSync(file, '{}');
    expect(review(outdir)).toMatchObject({ code: 2, err: expect.stringContaining(`holds "${name}" beside *.tf.json`) });
    rmSync(file);
    writeFileSync(join(outdir, 'stacks', 'contoso', 'other.tfvars'), '{}');
    expect(review(outdir).code).toBe(0);
  },
);
