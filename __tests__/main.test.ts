import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectGolden } from './golden';
import { runProgram } from './run-program';

/** What main.ts writes. */
function runMain(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'main-'));
  try {
    jest.isolateModules(() => runProgram('main', outdir));
    return readFileSync(join(outdir, 'stacks/rewst/cdk.tf.json'), 'utf8');
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

const first = runMain();

test('main.ts writes the golden stack', () => {
  expectGolden('__tests__/golden/rewst.tf.json', first);
});

test('main.ts writes the same bytes again', () => {
  expect(runMain()).toBe(first);
});

test('main.ts writes no path of a machine and no secret', () => {
  expect(first).not.toContain(process.cwd());
  expect(first).not.toContain(tmpdir());
  const { resource, output } = JSON.parse(first);
  expect(Object.values(resource.azuread_application_password)).toEqual([
    expect.not.objectContaining({ value: expect.anything() }),
  ]);
  expect(output.Rewst_client_secret.sensitive).toBe(true);
});

test('main.ts keeps its state outside the output folder', () => {
  expect(JSON.parse(first).terraform.backend).toEqual({ local: { path: '../../../terraform.rewst.tfstate' } });
});
