import { oneOf } from '../private/checks';
import { AuthSubject } from './auth-subject';
import type { RewstIntegration } from './rewst-integration';

/** The auth subject of an app: the chosen one, or else the one that its integrations need. */
export class EffectiveAuthSubject {
  private needsCommon = false;

  constructor(public readonly chosen?: AuthSubject) {
    if (chosen !== undefined) {
      oneOf('authSubject', AuthSubject, chosen);
    }
  }

  public get value(): AuthSubject {
    return this.chosen ?? (this.needsCommon ? AuthSubject.COMMON : AuthSubject.TENANT_ID);
  }

  public addIntegration({ requiresCommonAuthSubject, node }: RewstIntegration): void {
    if (requiresCommonAuthSubject && this.chosen === AuthSubject.TENANT_ID) {
      throw new Error(
        `"authSubject" must be COMMON or left out, got TENANT_ID: integration "${node.id}" works across tenants`,
      );
    }
    this.needsCommon ||= requiresCommonAuthSubject;
  }

  public errors(customerTenantIds: readonly string[]): string[] {
    return customerTenantIds.length === 0 || this.value === AuthSubject.COMMON
      ? []
      : [
          '"customerTenantIds" must be left out unless the auth subject is COMMON, as it is with CSP, got TENANT_ID: ' +
            'accounts of other tenants cannot sign in',
        ];
  }

  public get warnings(): string[] {
    return this.chosen === AuthSubject.COMMON && !this.needsCommon
      ? [
          '"authSubject" is COMMON, so accounts of any tenant can sign in, but no integration needs that: ' +
            'use TENANT_ID or leave it out',
        ]
      : [];
  }
}
