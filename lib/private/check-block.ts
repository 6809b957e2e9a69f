import { TerraformElement } from 'cdktf';
import type { Construct } from 'constructs';

export interface CheckBlockConfig {
  /** Expression that is true while all is well. */
  readonly condition: string;
  readonly errorMessage: string;
}

/** A Terraform `check` block, which cdktf lacks. It warns in a plan and never stops it. */
export class CheckBlock extends TerraformElement {
  private readonly config: CheckBlockConfig;

  constructor(scope: Construct, id: string, config: CheckBlockConfig) {
    super(scope, id, 'check');
    this.config = config;
  }

  public toTerraform(): Record<string, unknown> {
    const { condition, errorMessage } = this.config;
    return { check: { [this.friendlyUniqueId]: { assert: [{ condition, error_message: errorMessage }] } } };
  }
}
