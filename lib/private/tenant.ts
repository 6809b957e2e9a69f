import { Fn, Op } from 'cdktf';

/** Fails the plan in another tenant than `tenantId`. `actual` is the tenant that the provider is signed in to. */
export function isInTenant(tenantId: string, actual: string): { condition: string; errorMessage: string } {
  return {
    condition: `${Op.eq(Fn.lower(actual), Fn.lower(tenantId))}`,
    errorMessage: `"tenantId" is ${tenantId}, but the provider is signed in to tenant ${actual}.`,
  };
}
