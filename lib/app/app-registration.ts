import type { ApplicationWeb } from '@cdktf/provider-azuread/lib/application';
import type { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import type { TerraformResource } from 'cdktf';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import type { ApiAccess } from '../permissions/required-access';
import type { Condition } from '../private/condition';
import { AuthSubject } from './auth-subject';
import type { RewstOwnedApp } from './rewst-owned-app';

/** The sign-in audience that lets in the accounts of an auth subject. */
export const SIGN_IN_AUDIENCES: Record<AuthSubject, string> = {
  [AuthSubject.COMMON]: 'AzureADMultipleOrgs',
  [AuthSubject.TENANT_ID]: 'AzureADMyOrg',
};

/** What differs between a new app and an app that exists. All texts are escaped for Terraform. */
export interface AppRegistration {
  readonly displayName: string;
  readonly preventDuplicateNames?: boolean;
  readonly redirectUris: string[];
  readonly accessTokenIssuanceEnabled: boolean;

  /** Whether Terraform takes over a service principal that exists. */
  readonly useExistingServicePrincipal?: boolean;

  /** Gives a resource its address. `name` tells several resources of one type apart. */
  address<T extends TerraformResource>(resource: T, name?: string): T;

  /** Gives the assignment of a directory role its address. Imports it if the role is assigned already. */
  assignRole(assignment: DirectoryRoleAssignment, role: DirectoryRole): void;

  /** Completes the application and its service principal once both are constructed. */
  complete(app: RewstOwnedApp, preconditions: Condition[]): void;

  /** The required resource access of the application, given what the integrations ask for. */
  requiredAccess(asked: ApiAccess[]): ApiAccess[];

  signInAudience(): string;

  warnings(): string[];
}

/** The web platform of an application, which Rewst's sign-in uses. */
export function webPlatformOf({ redirectUris, accessTokenIssuanceEnabled }: AppRegistration): ApplicationWeb {
  // Rewst's sign-in needs ID tokens. The provider sends both flags in any case, so both are written.
  return { redirectUris, implicitGrant: { idTokenIssuanceEnabled: true, accessTokenIssuanceEnabled } };
}
