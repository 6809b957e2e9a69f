import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

const ownersByStack = new WeakMap<TerraformStack, Map<string, Construct>>();

/**
 * Reserves something that only one construct of a stack may have. A construct that is removed gives it back.
 *
 * @returns the path of another construct that has reserved it before, if there is one
 */
export function reserveInStack(construct: Construct, what: string): string | undefined {
  const stack = TerraformStack.of(construct);
  const owners = ownersByStack.get(stack) ?? new Map<string, Construct>();
  const other = owners.get(what);
  if (other !== undefined && !isRemoved(other)) {
    return other.node.path;
  }
  ownersByStack.set(stack, owners.set(what, construct));
  return undefined;
}

/** Whether `node.tryRemoveChild` took a construct, or one that it is in, out of the tree. */
export function isRemoved(construct: Construct): boolean {
  return construct.node.scopes.some(
    ({ node: { scope, id } }, i, scopes) => scope !== undefined && scope.node.tryFindChild(id) !== scopes[i],
  );
}
