import { TerraformProvider, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { invalid } from './checks';

/**
 * A Terraform provider for what is in `scope`. Plain JavaScript has no type checks. Terraform would take the provider of
 * another stack for the one of this stack with the same alias, which may be signed in to another tenant.
 */
export function terraformProvider(scope: Construct): (prop: string, value: TerraformProvider) => TerraformProvider {
  return (prop, value) => {
    if (!TerraformProvider.isTerraformProvider(value)) {
      throw invalid(prop, 'a TerraformProvider such as an AzureadProvider', String(value));
    }
    const stack = TerraformStack.of(scope);
    if (TerraformStack.of(value) !== stack) {
      throw invalid(prop, `a provider of the same stack, "${stack.node.id}"`, value.node.path);
    }
    return value;
  };
}
