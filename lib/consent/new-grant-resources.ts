import { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import type { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import type { Construct } from 'constructs';
import type { ApiPermission } from '../permissions/api-permission';
import { keyOf } from '../permissions/permission-list';
import type { ResourceApi } from '../permissions/resource-api';
import { sortedValues } from '../private/sorted';
import { text } from '../private/text';
import type { Grantee, GrantResources } from './grant-resources';

/** Grants for a service principal that has none: one resource for all scopes of an API, and one for each app role. */
export class NewGrantResources implements GrantResources {
  private readonly grants = new Map<string, ServicePrincipalDelegatedPermissionGrant>();
  private readonly assignments = new Map<string, AppRoleAssignment>();

  constructor(private readonly grantee: Grantee) {}

  public get delegatedPermissionGrants(): ServicePrincipalDelegatedPermissionGrant[] {
    return sortedValues(this.grants);
  }

  public get appRoleAssignments(): AppRoleAssignment[] {
    return sortedValues(this.assignments);
  }

  public grant(api: DataAzureadServicePrincipal, scopes: ApiPermission[], roles: ApiPermission[]): void {
    const { objectId, provider } = this.grantee;
    const scope = api.node.scope as Construct;
    const apiObjectId = api.objectId;
    if (scopes.length > 0) {
      const { name } = scopes[0].api;
      const claimValues = scopes.map(({ value }) => text(value));
      const grant = this.grants.get(name);
      if (grant) {
        grant.claimValues = claimValues;
      } else {
        this.grants.set(
          name,
          new ServicePrincipalDelegatedPermissionGrant(scope, 'Delegated Permission Grant', {
            servicePrincipalObjectId: objectId,
            resourceServicePrincipalObjectId: apiObjectId,
            claimValues,
            provider,
          }),
        );
      }
    }
    for (const role of roles.filter((each) => !this.assignments.has(keyOf(each)))) {
      this.assignments.set(
        keyOf(role),
        new AppRoleAssignment(scope, role.value, {
          appRoleId: role.id,
          principalObjectId: objectId,
          resourceObjectId: apiObjectId,
          provider,
        }),
      );
    }
  }

  /** The grant of an API that has granted scopes. */
  public grantOf({ name }: ResourceApi): ServicePrincipalDelegatedPermissionGrant {
    return this.grants.get(name) as ServicePrincipalDelegatedPermissionGrant;
  }

  /** The assignment of an app role that is granted. */
  public assignmentOf(role: ApiPermission): AppRoleAssignment {
    return this.assignments.get(keyOf(role)) as AppRoleAssignment;
  }
}
