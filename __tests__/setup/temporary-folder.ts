import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the run a temporary folder of its own, for the tests and for all that they start. */
export default function setup(): void {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'test-run-'));
}
