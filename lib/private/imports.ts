import { TerraformElement, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * The `import` blocks of a stack, sorted by address. cdktf's `importFrom` would leave them in the order in which things
 * were constructed, cannot name an instance of `for_each`, and runs Terraform at synth to learn its version.
 */
export class Imports extends TerraformElement {
  public static of(scope: Construct): Imports {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild(ID) as Imports | undefined) ?? new Imports(stack, ID);
  }

  private readonly ids = new Map<string, string>();

  public add(to: string, id: string): void {
    this.ids.set(to, id);
  }

  public toTerraform(): Record<string, unknown> {
    return { import: [...this.ids].sort(([a], [b]) => (a < b ? -1 : 1)).map(([to, id]) => ({ to, id })) };
  }
}

const ID = 'AdoptedImports';
