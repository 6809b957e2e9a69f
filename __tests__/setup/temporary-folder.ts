import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 512 * 1024 * 1024;

/**
 * Gives the run a temporary folder of its own, for the tests and for all that they start. It is in memory where that can
 * be, because the tests write thousands of small files.
 */
export default function setup(): void {
  process.env.TMPDIR = mkdtempSync(join(memoryIsFit() ? MEMORY : tmpdir(), 'test-run-'));
}

/** Whether there is a file system in memory that is large enough and lets the tests run the scripts that they write. */
function memoryIsFit(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    const script = join(MEMORY, `test-run-${process.pid}`);
    writeFileSync(script, '', { mode: 0o700 });
    try {
      accessSync(script, constants.X_OK);
    } finally {
      rmSync(script);
    }
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}
