import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/** By stack: what only one construct of it may have, and the path of the one that has it. */
const claims = new WeakMap<TerraformStack, Map<string, string>>();

/** Claims something for a construct, or says which other construct of the stack has it already. */
export function claim(construct: Construct, what: string): string | undefined {
  const stack = TerraformStack.of(construct);
  const claimed = claims.get(stack) ?? new Map<string, string>();
  const other = claimed.get(what);
  if (other === undefined) {
    claims.set(stack, claimed.set(what, construct.node.path));
  }
  return other;
}
