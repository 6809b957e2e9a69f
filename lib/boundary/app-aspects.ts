import { Aspects, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import type { PermissionBoundary } from './permission-boundary';

/**
 * Makes boundaries of the App hold for each of its stacks. cdktf runs the aspects of each stack, so those of the App
 * never run, and no error says so. An aspect does not learn what it is added to either. But cdktf always asks for the
 * aspects of a stack: at that moment the stack takes over the boundaries above it.
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
