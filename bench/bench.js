// npm run bench: this library against the same resources written by hand, in turn, in one run. The figures are whole
// processes; the medians of all rounds are compared, because machines are noisy.
const { spawnSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { cpus, tmpdir } = require('node:os');
const { join } = require('node:path');

const ROUNDS = 11;

/** Seconds and peak memory in MiB of one process. */
function measure(script, stacks) {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, script), String(stacks)], {
    env: { ...process.env, CDKTF_OUTDIR: outdir },
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rmSync(outdir, { recursive: true });
  if (status !== 0) {
    throw new Error(`${script} failed: ${stderr}`);
  }
  return { seconds, mebibytes: Number(stdout) / 1024 };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

console.log(`Node ${process.version}, ${cpus().length} cores, median of ${ROUNDS} rounds.\n`);
console.log('| Stacks | By hand | This library | Time | Memory |');
console.log('| ---: | ---: | ---: | ---: | ---: |');
for (const stacks of [1, 100, 1000]) {
  const runs = Array.from({ length: ROUNDS }, () => [measure('by-hand.js', stacks), measure('ours.js', stacks)]);
  const [byHand, ours] = [0, 1].map((i) => ({
    seconds: median(runs.map((run) => run[i].seconds)),
    mebibytes: median(runs.map((run) => run[i].mebibytes)),
  }));
  const cell = ({ seconds, mebibytes }) => `${seconds.toFixed(2)} s, ${mebibytes.toFixed(0)} MiB`;
  const ratio = (key) => `${(ours[key] / byHand[key]).toFixed(2)} x`;
  console.log(`| ${stacks} | ${cell(byHand)} | ${cell(ours)} | ${ratio('seconds')} | ${ratio('mebibytes')} |`);
}

const loads = Array.from({ length: ROUNDS }, () =>
  JSON.parse(spawnSync(process.execPath, [join(__dirname, 'load.js')], { encoding: 'utf8' }).stdout),
);
const [peers, library] = [0, 1].map((i) => median(loads.map((load) => load[i])).toFixed(0));
console.log(`\nLoading cdktf and the provider classes takes ${peers} ms, loading this library ${library} ms more.`);
