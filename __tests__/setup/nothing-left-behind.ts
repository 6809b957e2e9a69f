import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Removes the temporary folder of the run. Fails the run if a test left something in it. */
export default function teardown(): void {
  const left = readdirSync(tmpdir()).filter((name) => !name.startsWith('tsx-')); // tsx has its cache there
  rmSync(tmpdir(), { recursive: true });
  if (left.length > 0) {
    throw new Error(`Tests left temporary files behind: ${left.join(', ')}. Remove them in afterAll or afterEach.`);
  }
}
