import { TerraformProvider } from 'cdktf';
import { invalid } from './checks';

/** A Terraform provider. Plain JavaScript has no type checks. */
export function terraformProvider(prop: string, value: TerraformProvider): TerraformProvider {
  if (!TerraformProvider.isTerraformProvider(value)) {
    throw invalid(prop, 'a TerraformProvider such as an AzureadProvider', String(value));
  }
  return value;
}
