import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares with a file that is meant to be read in reviews. `UPDATE_GOLDEN=1 npm test` writes the files anew. */
export function expectGolden(path: string, actual: string): void {
  const file = join(__dirname, '..', path);
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(file, actual);
  }
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
