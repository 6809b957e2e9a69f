import type { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import type { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import type { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import type { ExistingGrants } from '../adoption/existing-application';
import type { DelegatedPermissionGrantManifest } from '../adoption/grant-manifests';
import { type HeldGrants, readHeldGrants } from '../adoption/held-grants';
import { addressOf, type Import, Imports } from '../adoption/imports';
import type { ApiPermission } from '../permissions/api-permission';
import type { ResourceApi } from '../permissions/resource-api';
import { literal, operand, text } from '../private/text';
import { type ApisOfGrants, apisOfGrants, type GrantedApi } from './api-of-grants';
import { type Grantee, type GrantResources, MAX_SCOPE_LENGTH } from './grant-resources';
import { NewGrantResources } from './new-grant-resources';

/**
 * Grants of an app of the stack, some of which were given by hand. Those are imported at the addresses of grants that
 * the stack creates: once they are in the state, they are grants like any other.
 */
export class ImportedGrantResources implements GrantResources {
  private readonly resources: NewGrantResources;
  private readonly held: HeldGrants;
  private readonly apis = new Map<string, GrantedApi>();

  constructor(
    scope: Construct,
    private readonly grantee: Grantee,
    grants: ExistingGrants,
  ) {
    this.resources = new NewGrantResources(grantee);
    this.held = readHeldGrants(grants);
    Imports.of(scope).addAll(() => this.imports());
    scope.node.addValidation({ validate: () => [...this.matched.errors, ...this.tooLong()] });
  }

  public get delegatedPermissionGrants(): ServicePrincipalDelegatedPermissionGrant[] {
    return this.resources.delegatedPermissionGrants;
  }

  public get appRoleAssignments(): AppRoleAssignment[] {
    return this.resources.appRoleAssignments;
  }

  public grant(servicePrincipal: DataAzureadServicePrincipal, scopes: ApiPermission[], roles: ApiPermission[]): void {
    this.resources.grant(servicePrincipal, scopes, roles);
    const { api } = [...scopes, ...roles][0];
    this.apis.set(api.name, { api, scopes, roles });
    const guard = (resource: TerraformResource, holder: string, resourceId: string) => {
      resource.lifecycle = takesOnly(`Grants of ${api.name}`, {
        [holder]: this.grantee.objectId,
        [resourceId]: servicePrincipal.objectId,
      });
    };
    for (const role of roles) {
      guard(this.resources.assignmentOf(role), 'principal_object_id', 'resource_object_id');
    }
    if (scopes.length > 0) {
      guard(this.resources.grantOf(api), 'service_principal_object_id', 'resource_service_principal_object_id');
    }
    // With one more API, more grants can be matched to their APIs.
    for (const each of this.apis.values()) {
      if (each.scopes.length > 0) {
        this.resources.grantOf(each.api).claimValues = this.claimValues(each);
      }
    }
  }

  private get matched(): ApisOfGrants {
    return apisOfGrants(this.held, [...this.apis.values()]);
  }

  private grantsOf(api: ResourceApi): DelegatedPermissionGrantManifest[] {
    const objectId = this.matched.objectIds.get(api.name);
    return this.held.delegatedPermissionGrants?.filter((grant) => grant.resourceObjectId === objectId) ?? [];
  }

  /** The scopes that are asked for and those that are granted. */
  private claimValues({ api, scopes }: GrantedApi): string[] {
    const held = this.grantsOf(api).flatMap((grant) => grant.scopes);
    return [...new Set([...scopes.map(({ value }) => text(value)), ...held.map(literal)])].sort();
  }

  /** The consent page makes longer grants than Terraform can write. A grant that gets no other scope is not written. */
  private tooLong(): string[] {
    return [...this.apis.values()]
      .filter((each) => {
        const held = this.grantsOf(each.api).flatMap((grant) => grant.scopes);
        const adds = each.scopes.some(({ value }) => !held.includes(value));
        return held.length > 0 && adds && this.claimValues(each).join(' ').length > MAX_SCOPE_LENGTH;
      })
      .map(
        ({ api }) =>
          `The scopes that are asked for of ${api.name} and those in "existingGrants" must have at most ` +
          `${MAX_SCOPE_LENGTH} characters in all: Microsoft refuses a longer grant`,
      );
  }

  private imports(): Import[] {
    const { objectIds } = this.matched;
    return [...this.apis.values()].flatMap(({ api, scopes, roles }) => [
      ...(scopes.length === 0
        ? []
        : this.grantsOf(api).map(({ id }) => ({
            to: addressOf(this.resources.grantOf(api)),
            id: `/oauth2PermissionGrants/${id}`,
          }))),
      ...roles.flatMap((role) =>
        (this.held.appRoleAssignments ?? [])
          .filter(
            ({ resourceObjectId, appRoleId }) => resourceObjectId === objectIds.get(api.name) && appRoleId === role.id,
          )
          .map(({ id, resourceObjectId }) => ({
            to: addressOf(this.resources.assignmentOf(role)),
            id: `/servicePrincipals/${resourceObjectId}/appRoleAssignedTo/${id}`,
          })),
      ),
    ]);
  }
}

/**
 * Lifecycle of an imported resource. The plan fails if an attribute differs from what the stack asks for. Otherwise
 * Terraform would replace the resource, and take the grant away from another.
 */
export function takesOnly(what: string, expected: Readonly<Record<string, string>>) {
  return {
    ignoreChanges: Object.keys(expected),
    postcondition: Object.entries(expected).map(([attribute, value]) => ({
      condition: `\${self.${attribute} == ${operand(value)}}`,
      errorMessage:
        `${what} in "existingGrants" must be those of this app, got one whose ${attribute} is \${self.${attribute}}. ` +
        'Save the grants of the app again and give "apiServicePrincipals" too. If a deploy has imported it, take it out of ' +
        'the state first (terraform state rm).',
    })),
  };
}
