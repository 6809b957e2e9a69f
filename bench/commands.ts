// node --import tsx bench/commands.ts
// Measures the built commands (npm run build) on large input.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePlan, writePlans, writeStacks, writeTenants } from './inputs';
import { cells, measure, medianOf, ROOT } from './measure';

const COUNT = 1000;
const MANY = COUNT.toLocaleString('en');
const ROUNDS = 3;
const GOAL = { processorSeconds: 2, mebibytes: 400 };

const directory = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const stacks = writeStacks(join(directory, 'cdktf.out'), COUNT);
  const rows: [what: string, ...args: string[]][] = [
    [`review of ${MANY} stacks`, 'review', stacks],
    [`review of ${MANY} stacks against as many others`, 'review', '--base', stacks, stacks],
    ['review of a plan of 100 MB', 'review', writePlan(join(directory, 'plan.json'))],
    [`review of ${MANY} plans of 500 kB`, 'review', writePlans(join(directory, 'plans'), COUNT)],
    [`audit of ${MANY} tenants`, 'audit', writeTenants(join(directory, 'tenants'), COUNT)],
  ];
  console.log('\n| Command | Wall time | Processor time | Memory |');
  console.log('| --- | ---: | ---: | ---: |');
  for (const [i, [what, ...args]] of rows.entries()) {
    const command = [process.execPath, join(ROOT, 'dist/cli.js'), ...args];
    const cost = medianOf(Array.from({ length: ROUNDS }, () => measure(command)));
    const isMissed = i === 0 && (cost.processorSeconds > GOAL.processorSeconds || cost.mebibytes > GOAL.mebibytes);
    console.log(`| ${what}${isMissed ? ', which misses the goal' : ''} | ${cells(cost)} |`);
    process.exitCode ||= isMissed ? 1 : 0;
  }
} finally {
  rmSync(directory, { recursive: true });
}
