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

/** What differs between a new app and an app that exists. Text is as Terraform reads it. */
export interface AppRegistration {
  readonly displayName: string;
  readonly preventDuplicateNames?: boolean;
  readonly redirectUris: string[];
  readonly accessTokenIssuanceEnabled: boolean;

  /** Whether a service principal that is there already is taken over. */
  readonly useExistingServicePrincipal?: boolean;

  /** Gives a resource its address. A resource that is not the only one of its type has a name too. */
  address<T extends TerraformResource>(resource: T, name?: string): T;

  /** Gives the assignment of a directory role its address, and imports it if the role is assigned already. */
  assignRole(assignment: DirectoryRoleAssignment, role: DirectoryRole): void;

  /** Completes the resources of the app itself, once both of them exist. */
  complete(app: RewstOwnedApp, preconditions: Condition[]): void;

  /** What the application asks for when integrations ask for this. */
  requiredAccess(asked: ApiAccess[]): ApiAccess[];

  signInAudience(): string;

  warnings(): string[];
}

/** The web platform of an application, on which Rewst signs in. */
export function webPlatformOf({ redirectUris, accessTokenIssuanceEnabled }: AppRegistration): ApplicationWeb {
  // Rewst's sign-in needs ID tokens. Access tokens are written out because the provider sends both anyway.
  return { redirectUris, implicitGrant: { idTokenIssuanceEnabled: true, accessTokenIssuanceEnabled } };
}
