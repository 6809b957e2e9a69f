import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

const ownersByStack = new WeakMap<TerraformStack, Map<string, string>>();

/**
 * Reserves something that only one construct of a stack may have.
 *
 * @returns the path of another construct that has reserved it before, if there is one
 */
export function reserveInStack(construct: Construct, what: string): string | undefined {
  const stack = TerraformStack.of(construct);
  const owners = ownersByStack.get(stack) ?? new Map<string, string>();
  const other = owners.get(what);
  if (other === undefined) {
    ownersByStack.set(stack, owners.set(what, construct.node.path));
  }
  return other;
}
