// npm run bench: this library against the same resources written by hand, on cdktf and on cdktn, in turn. The figures are
// those of whole processes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cells, measure, median, medianOf, ROOT } from './measure';

const ROUNDS_BY_STACKS = new Map([
  [1, 11],
  [100, 5],
  [1000, 3],
]);
const ROUNDS_OF_MAIN = 11;

const work = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  console.log(`Node.js ${process.version}, ${cpus().length} cores.\n`);
  synths([
    { name: 'cdktf', folder: ROOT },
    { name: 'cdktn', folder: cdktn() },
  ]);
  loading();
} finally {
  rmSync(work, { recursive: true });
}

function synths(packages: readonly { name: string; folder: string }[]): void {
  console.log(
    '| Stacks | Written | On | Wall time | Processor time | Memory | Processor time beside by hand on cdktf |',
  );
  console.log('| ---: | --- | --- | ---: | ---: | ---: | ---: |');
  for (const [stacks, count] of ROUNDS_BY_STACKS) {
    const programs = packages.flatMap(({ name, folder }) =>
      ['by-hand.js', 'ours.js'].map((script) => ({
        name: `${script === 'ours.js' ? 'with this library' : 'by hand'} | ${name}`,
        folder,
        command: [process.execPath, join(folder, 'bench', script), String(stacks)],
      })),
    );
    const costs = costsOf(programs, count);
    for (const [i, { name }] of programs.entries()) {
      const ratio = costs[i].processorSeconds / costs[0].processorSeconds;
      console.log(`| ${stacks} | ${name} | ${cells(costs[i])} | ${ratio.toFixed(2)} x |`);
    }
  }
  const mains = packages.map(({ folder }) => ({ folder, command: ['npm', 'run', 'synth'] }));
  const costs = costsOf(mains, ROUNDS_OF_MAIN);
  for (const [i, { name }] of packages.entries()) {
    console.log(`| 1 | \`npm run synth\` | ${name} | ${cells(costs[i])} | |`);
  }
}

/** Runs the programs in turn, so that other load on the machine affects all of them. */
function costsOf(programs: readonly { folder: string; command: string[] }[], count: number) {
  const runs = Array.from({ length: count }, () => programs.map(({ folder, command }) => measure(command, folder)));
  return programs.map((_, i) => medianOf(runs.map((run) => run[i])));
}

function loading(): void {
  const loads: [peers: number, library: number][] = Array.from({ length: ROUNDS_OF_MAIN }, () =>
    JSON.parse(execFileSync(process.execPath, [join(__dirname, 'load.js')], { encoding: 'utf8' })),
  );
  const [peers, library] = [0, 1].map((i) => median(loads.map((load) => load[i])).toFixed(0));
  console.log(
    `\nLoading cdktf and the provider's classes takes ${peers} ms of processor time, loading this library ${library} ms more.`,
  );
}

/** A folder with the library for cdktn, and the same programs on it. */
function cdktn(): string {
  const folder = join(work, 'cdktn');
  const binding = execFileSync(join(ROOT, '.ci/cdktn-binding'), [work], { encoding: 'utf8' }).trim();
  execFileSync(join(ROOT, 'cdktn/build'), [folder, binding], { stdio: 'ignore' });
  mkdirSync(join(folder, 'bench'));
  for (const file of ['main.ts', 'bench/by-hand.js', 'bench/ours.js']) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    writeFileSync(join(folder, file), source.replace(/(?<='@?)cdktf(?=['/])/g, 'cdktn'));
  }
  symlinkSync(join(ROOT, 'node_modules/tsx'), join(folder, 'node_modules/tsx'));
  const { synth } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
  execFileSync('npm', ['pkg', 'set', `scripts.synth=${synth}`], { cwd: folder });
  return folder;
}
