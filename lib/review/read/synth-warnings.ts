import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { blocks, objectOf } from '../facts/resource';
import { readJsonFile } from './input';

/** The warnings of an output directory's constructs at synth, each once and in one line, with the constructs' paths. */
export function synthWarnings(path: string): ReadonlyMap<string, readonly string[]> {
  const manifest = join(path, 'manifest.json');
  const stacks = existsSync(manifest) ? Object.values(objectOf(objectOf(readJsonFile(manifest)).stacks)) : [];
  const warnings = new Map<string, string[]>();
  for (const { level, message, constructPath } of stacks.flatMap((stack) => blocks(objectOf(stack).annotations))) {
    if (level === '@cdktf/warn') {
      const line = String(message).replace(/[\p{Cc}\s]+/gu, ' ');
      warnings.set(line, [...(warnings.get(line) ?? []), String(constructPath)]);
    }
  }
  return warnings;
}
