import { DefaultTokenResolver, StringConcat, Tokenization } from 'cdktf';
import type { IConstruct } from 'constructs';

/** JSON with Terraform's expressions instead of cdktf's tokens. */
export function resolve(scope: IConstruct, json: unknown): Record<string, unknown> {
  return Tokenization.resolve(json, { scope, resolver: new DefaultTokenResolver(new StringConcat()) });
}
