import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..');

// `time` of bash counts the processes that a command starts too, which Node.js cannot.
const TIME = `TIMEFORMAT='%R %U %S'; { time "$@" 2>&3; } 3>&2 2> "$BENCH_TIMES"`;

/** What one run costs. */
export interface Cost {
  readonly wallSeconds: number;

  /** Processor time of all processes that it started, in the program and in the kernel. */
  readonly processorSeconds: number;

  /** Peak memory of the largest of its Node.js processes. */
  readonly mebibytes: number;
}

/** Runs a command with an empty output folder of its own. */
export function measure(command: readonly string[], cwd = ROOT): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
  const [times, peaks] = [join(folder, 'times'), join(folder, 'peaks')];
  try {
    const { status, stderr } = spawnSync('bash', ['-c', TIME, 'bash', ...command], {
      cwd,
      env: {
        ...process.env,
        LC_ALL: 'C',
        CDKTF_OUTDIR: join(folder, 'cdktf.out'),
        NODE_OPTIONS: `--require ${join(__dirname, 'peak.js')}`,
        BENCH_TIMES: times,
        BENCH_PEAKS: peaks,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(`${command.join(' ')} failed: exit code ${status}, ${stderr}`);
    }
    const [wall, user, system] = readFileSync(times, 'utf8').split(' ').map(Number);
    const peak = Math.max(...readFileSync(peaks, 'utf8').trim().split('\n').map(Number));
    return { wallSeconds: wall, processorSeconds: user + system, mebibytes: peak / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The middle of each figure: machines are noisy. */
export function medianOf(runs: readonly Cost[]): Cost {
  const middle = (figure: keyof Cost) => median(runs.map((run) => run[figure]));
  return {
    wallSeconds: middle('wallSeconds'),
    processorSeconds: middle('processorSeconds'),
    mebibytes: middle('mebibytes'),
  };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The cells of a table. */
export function cells({ wallSeconds, processorSeconds, mebibytes }: Cost): string {
  return `${wallSeconds.toFixed(2)} s | ${processorSeconds.toFixed(2)} s | ${mebibytes.toFixed(0)} MiB`;
}
