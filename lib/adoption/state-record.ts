import type { Construct } from 'constructs';
import { TerraformData } from '../private/terraform-data';

/**
 * Something that Terraform's state keeps as it was when the record was made, whatever the stack says later: no expression
 * can read what a resource was before a plan, but the input of this one is ignored and so stays.
 */
export class StateRecord extends TerraformData {
  constructor(scope: Construct, id: string, logicalId: string, attributes: Readonly<Record<string, unknown>>) {
    super(scope, id, { ignoreChanges: ['input'] });
    this.overrideLogicalId(logicalId);
    for (const [name, value] of Object.entries(attributes)) {
      this.addOverride(name, value);
    }
  }

  /** For expressions. */
  public get address(): string {
    return `terraform_data.${this.friendlyUniqueId}`;
  }
}
