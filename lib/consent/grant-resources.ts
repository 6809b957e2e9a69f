import type { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import type { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import type { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import type { TerraformProvider } from 'cdktf';
import type { ApiPermission } from '../permissions/api-permission';

/** Microsoft's limit for the scope names of one grant, in characters, with the spaces between them. */
export const MAX_SCOPE_LENGTH = 3850;

/** The service principal that permissions are granted to. */
export interface Grantee {
  readonly objectId: string;
  readonly provider?: TerraformProvider;
}

/** The resources that grant permissions to a service principal. */
export interface GrantResources {
  readonly delegatedPermissionGrants: ServicePrincipalDelegatedPermissionGrant[];
  readonly appRoleAssignments: AppRoleAssignment[];

  /** Grants permissions of an API. Each call has all of them, also those of earlier calls. */
  grant(api: DataAzureadServicePrincipal, scopes: ApiPermission[], roles: ApiPermission[]): void;
}
