import { TerraformElement, type TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { sortedEntries } from '../private/sorted';

/** What Terraform imports at an address. */
export interface Import {
  readonly to: string;
  readonly id: string;
}

/** A resource that Terraform knows under another address. */
export interface Move {
  readonly to: string;
  readonly from: string;
}

/**
 * The `import` and `moved` blocks of a stack, sorted by address. cdktf's own keep the order of construction, cannot
 * name an instance of `for_each`, and run Terraform at synth to learn its version.
 */
export class Imports extends TerraformElement {
  public static of(scope: Construct): Imports {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild(ID) as Imports | undefined) ?? new Imports(stack, ID);
  }

  private readonly ids = new Map<string, string>();
  private readonly addresses = new Map<string, string>();
  private readonly importLists: (() => Import[])[] = [];
  private readonly moveLists: (() => Move[])[] = [];

  public add(to: string, id: string): void {
    this.ids.set(to, id);
  }

  /** Moves a resource that Terraform knows under another address, instead of destroying it there. */
  public move(to: string, from: string): void {
    this.addresses.set(to, from);
  }

  /** Adds a list that is complete only once everything is constructed. */
  public addAll(imports: () => Import[]): void {
    this.importLists.push(imports);
  }

  public moveAll(moves: () => Move[]): void {
    this.moveLists.push(moves);
  }

  public toTerraform(): Record<string, unknown> {
    for (const { to, id } of this.importLists.flatMap((imports) => imports())) {
      this.add(to, id);
    }
    for (const { to, from } of this.moveLists.flatMap((moves) => moves())) {
      this.move(to, from);
    }
    return {
      import: sortedEntries(this.ids).map(([to, id]) => ({ to, id })),
      moved: sortedEntries(this.addresses).map(([to, from]) => ({ to, from })),
    };
  }
}

const ID = 'AdoptedImports';

export function addressOf({ terraformResourceType, friendlyUniqueId }: TerraformResource): string {
  return `${terraformResourceType}.${friendlyUniqueId}`;
}
