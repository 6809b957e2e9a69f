import { TerraformResource, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * A `terraform_data`. cdktf's own class runs `terraform version` at synth for each resource, and fails where Terraform
 * is not installed.
 */
export class TerraformData extends TerraformResource {
  constructor(scope: Construct, id: string, lifecycle?: TerraformResourceLifecycle) {
    super(scope, id, {
      terraformResourceType: 'terraform_data',
      terraformGeneratorMetadata: { providerName: 'terraform' },
      lifecycle,
    });
  }
}
