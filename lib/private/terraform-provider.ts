import { TerraformProvider } from 'cdktf';
import { invalid } from './checks';

/** A provider of any kind. Type checks do not reach plain JavaScript. */
export function terraformProvider(prop: string, value: TerraformProvider): TerraformProvider {
  if (!TerraformProvider.isTerraformProvider(value)) {
    throw invalid(prop, 'a TerraformProvider such as an AzureadProvider', String(value));
  }
  return value;
}
