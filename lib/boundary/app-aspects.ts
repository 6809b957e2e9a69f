import { Aspects, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { PermissionBoundary } from './permission-boundary';

/**
 * Lets boundaries of the App hold for each of its stacks. cdktf runs aspects a stack at a time, so those of the App
 * never run, without a word, and an aspect does not learn what it is added to. What always happens is that cdktf asks
 * for the aspects of a stack: then the stack takes over the boundaries that hold above it.
 *
 * @param isBoundary which aspects are boundaries
 */
export function inheritFromApp(isBoundary: (aspect: unknown) => aspect is PermissionBoundary): void {
  const { of } = Aspects;
  Aspects.of = (scope: IConstruct): Aspects => {
    const aspects = of.call(Aspects, scope);
    if (TerraformStack.isStack(scope)) {
      for (const boundary of scope.node.scopes.slice(0, -1).flatMap((each) => of.call(Aspects, each).all)) {
        if (isBoundary(boundary) && !aspects.all.includes(boundary)) {
          aspects.add(boundary);
        }
      }
    }
    return aspects;
  };
}
