import { TerraformResource, type TerraformResourceLifecycle } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * A `terraform_data`. cdktf's class of it runs `terraform version` at synth, once for each, and fails where there is no
 * Terraform.
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
