import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the plans that `cdktf diff` left in an output directory or in that of a stack. They are not read. */
export function leftPlans(path: string): string[] {
  const stacks = join(path, 'stacks');
  const all = existsSync(stacks) && statSync(stacks).isDirectory() ? readdirSync(stacks).sort() : [];
  return [path, ...all.map((stack) => join(stacks, stack))]
    .filter((stack) => existsSync(join(stack, 'cdk.tf.json')))
    .map((stack) => join(stack, 'plan'))
    .filter((plan) => existsSync(plan));
}
