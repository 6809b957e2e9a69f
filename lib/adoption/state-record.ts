import type { Construct } from 'constructs';
import { TerraformData } from '../private/terraform-data';

/**
 * A value that Terraform's state keeps as it was when the record was made. No expression can read what a resource was
 * before a plan. But changes of this resource's input are ignored, so the input stays.
 */
export class StateRecord extends TerraformData {
  constructor(scope: Construct, id: string, logicalId: string, attributes: Readonly<Record<string, unknown>>) {
    super(scope, id, { ignoreChanges: ['input'] });
    this.overrideLogicalId(logicalId);
    for (const [name, value] of Object.entries(attributes)) {
      this.addOverride(name, value);
    }
  }

  /** Address of the record, for expressions. */
  public get address(): string {
    return `terraform_data.${this.friendlyUniqueId}`;
  }
}
