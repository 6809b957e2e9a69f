import { Lazy, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { TerraformData } from '../private/terraform-data';
import { literal } from '../private/text';

/** What Terraform's state remembers of an app, by the path of its construct. */
export interface AppRecord {
  readonly object_id: string;

  /** Whether this stack created the app, and granted it permissions at addresses that follow the construct's path. */
  readonly created: boolean;
  readonly consented: boolean;
}

/**
 * The apps of a stack, as Terraform's state remembers them. When an app is adopted, its record says what it was before,
 * and never changes after that.
 */
export class AppRecords extends TerraformData {
  public static of(scope: Construct): AppRecords {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild(ID) as AppRecords | undefined) ?? new AppRecords(stack);
  }

  /** The records, for expressions. */
  public readonly address = `terraform_data.${LOGICAL_ID}`;

  private readonly records = new Map<string, AppRecord>();

  private constructor(stack: TerraformStack) {
    super(stack, ID);
    this.overrideLogicalId(LOGICAL_ID);
  }

  /** The object IDs of the apps that the stack adopts, as an expression. */
  public get adopted(): string {
    return Lazy.stringValue({
      produce: () => {
        const adopted = [...this.records.values()].filter(({ created }) => !created);
        return JSON.stringify(adopted.map(({ object_id }) => object_id).sort());
      },
    });
  }

  public record(app: Construct, record: AppRecord): void {
    this.records.set(pathOf(app), record);
    this.addOverride('input', Object.fromEntries([...this.records].sort(([a], [b]) => (a < b ? -1 : 1))));
    if (!record.created) {
      this.lifecycle = { ignoreChanges: ['input'] };
    }
  }
}

/** Path of a construct in its stack. */
export function pathOf(construct: Construct): string {
  const { path } = TerraformStack.of(construct).node;
  return literal(construct.node.path.slice(path.length + 1));
}

const ID = 'RewstOwnedApps';
const LOGICAL_ID = 'rewst_owned_apps';
