import type { Application } from '@cdktf/provider-azuread/lib/application';
import type { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import type { TerraformResource } from 'cdktf';
import type { ApiAccess } from '../permissions/required-access';
import { AuthSubject } from './auth-subject';

/** The sign-in audience that lets in the accounts of an auth subject. */
export const SIGN_IN_AUDIENCES: Record<AuthSubject, string> = {
  [AuthSubject.COMMON]: 'AzureADMultipleOrgs',
  [AuthSubject.TENANT_ID]: 'AzureADMyOrg',
};

/** What differs between a new app and an app that exists. Text is as Terraform reads it. */
export interface AppRegistration {
  readonly displayName: string;
  readonly preventDuplicateNames?: boolean;
  readonly homepageUrl?: string;
  readonly logoutUrl?: string;
  readonly redirectUris: string[];
  readonly accessTokenIssuanceEnabled: boolean;

  /** Whether a service principal that is there already is taken over. */
  readonly useExistingServicePrincipal?: boolean;

  /** Gives a resource its address. A resource that is not the only one of its type has a name too. */
  address<T extends TerraformResource>(resource: T, name?: string): T;

  /** Completes the resources of the app itself, once both of them exist. */
  complete(application: Application, servicePrincipal: ServicePrincipal, preconditions: Condition[]): void;

  /** What the application asks for when integrations ask for this. */
  requiredAccess(asked: ApiAccess[]): ApiAccess[];

  signInAudience(): string;

  warnings(): string[];
}

/** A precondition or postcondition of a resource. */
export interface Condition {
  readonly condition: string;
  readonly errorMessage: string;
}
