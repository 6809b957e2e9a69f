import { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import type { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import { TerraformLocal, type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { ExistingApplication } from '../adoption/existing-application';
import { Imports } from '../adoption/imports';
import { ApiPermission, PermissionType } from '../permissions/api-permission';
import { invalid } from '../private/checks';
import { claim } from '../private/claims';
import { sortedValues } from '../private/sorted';
import { literal, quoted, text } from '../private/text';

/** Microsoft's limit of the scope names of one grant, in characters, the spaces between them included. */
export const MAX_SCOPE_LENGTH = 3850;

/** The instance of a resource with `for_each`. */
const EACH_KEY = `\${each.key}`;

/**
 * Consent for a service principal that has grants already. They are imported and stay, whatever is asked for.
 *
 * Grants name an API by the object ID of its service principal, which only Terraform can look up. So each resource has
 * one instance for every such ID, and the address of an API's grant is the same whether it was there or is made here.
 */
export class ExistingConsent extends Construct {
  private readonly existing: ExistingApplication;
  private readonly principal: { readonly objectId: string; readonly provider?: TerraformProvider };
  private readonly askedScopes = new Map<string, string[]>();
  private readonly roles = new Map<string, { assignment: AppRoleAssignment; resources: Set<string> }>();
  private grants?: { readonly resource: ServicePrincipalDelegatedPermissionGrant; readonly asked: TerraformLocal };

  constructor(
    scope: Construct,
    id: string,
    existing: ExistingApplication,
    principal: { readonly objectId: string; readonly provider?: TerraformProvider },
  ) {
    super(scope, id);
    const other = claim(this, `consent of ${existing.objectId}`);
    if (other !== undefined) {
      throw invalid('existing', `another app than that of ${other}, which consents for it already`, existing.objectId);
    }
    this.existing = existing;
    this.principal = principal;
    for (const { id, resourceObjectId } of existing._delegatedPermissionGrants ?? []) {
      const { friendlyUniqueId } = this.renderGrants();
      Imports.of(this).add(
        `azuread_service_principal_delegated_permission_grant.${friendlyUniqueId}["${resourceObjectId}"]`,
        `/oauth2PermissionGrants/${id}`,
      );
    }
    for (const { id, resourceObjectId, appRoleId } of existing._appRoleAssignments ?? []) {
      const known = ApiPermission._known(PermissionType.APPLICATION, appRoleId);
      const { friendlyUniqueId } = this.renderAssignment(appRoleId, quoted(resourceObjectId), known);
      Imports.of(this).add(
        `azuread_app_role_assignment.${friendlyUniqueId}["${resourceObjectId}"]`,
        `/servicePrincipals/${resourceObjectId}/appRoleAssignedTo/${id}`,
      );
    }
  }

  public get delegatedPermissionGrants(): ServicePrincipalDelegatedPermissionGrant[] {
    return this.grants ? [this.grants.resource] : [];
  }

  public get appRoleAssignments(): AppRoleAssignment[] {
    return sortedValues(this.roles).map(({ assignment }) => assignment);
  }

  /** Grants permissions of an API, all of which are given on every call. */
  public grant(api: DataAzureadServicePrincipal, scopes: string[], roles: ApiPermission[]): void {
    // An expression and not a token: there would be another token for each time that it is asked for.
    const objectId = `data.azuread_service_principal.${api.friendlyUniqueId}.object_id`;
    if (scopes.length > 0) {
      this.askedScopes.set(`\${${objectId}}`, scopes.map(text));
      this.renderGrants();
    }
    for (const role of roles) {
      this.renderAssignment(role.id, objectId, role);
    }
  }

  private renderGrants(): ServicePrincipalDelegatedPermissionGrant {
    this.grants ??= this.newGrants();
    this.grants.asked.expression = Object.fromEntries(this.askedScopes);
    return this.grants.resource;
  }

  private renderAssignment(appRoleId: string, resourceObjectId: string, named?: ApiPermission): AppRoleAssignment {
    const key = named && Token.isUnresolved(appRoleId) ? named.value : appRoleId;
    const role = this.roles.get(key) ?? { assignment: this.newAssignment(key, appRoleId), resources: new Set() };
    this.roles.set(key, role);
    role.resources.add(resourceObjectId);
    if (named) {
      role.assignment.addOverride('//.permission', named.toString());
    }
    role.assignment.addOverride('for_each', `\${toset([${[...role.resources].sort().join(', ')}])}`);
    return role.assignment;
  }

  private newGrants(): { resource: ServicePrincipalDelegatedPermissionGrant; asked: TerraformLocal } {
    const had = this.existing._delegatedPermissionGrants ?? [];
    const kept = new TerraformLocal(
      this,
      'KeptScopes',
      Object.fromEntries(had.map(({ resourceObjectId, scopes }) => [resourceObjectId, scopes.map(literal)])),
    );
    const asked = new TerraformLocal(this, 'AskedScopes', {});
    const [keptRef, askedRef] = [kept, asked].map(({ friendlyUniqueId }) => `local.${friendlyUniqueId}`);
    const claimValues = `distinct(concat(try(${keptRef}[each.key], []), try(${askedRef}[each.key], [])))`;
    const resource = new ServicePrincipalDelegatedPermissionGrant(this, 'DelegatedPermissionGrants', {
      servicePrincipalObjectId: this.principal.objectId,
      resourceServicePrincipalObjectId: EACH_KEY,
      claimValues: [],
      provider: this.principal.provider,
      lifecycle: {
        precondition: [
          {
            condition: `\${length(join(" ", ${claimValues})) <= ${MAX_SCOPE_LENGTH}}`,
            errorMessage:
              `The scopes that are asked for of service principal ${EACH_KEY} and those that were granted before are ` +
              `more than ${MAX_SCOPE_LENGTH} characters in all: Microsoft refuses such a grant.`,
          },
        ],
      },
    });
    resource.overrideLogicalId(this.existing._logicalId());
    resource.addOverride('for_each', `\${toset(concat(keys(${keptRef}), keys(${askedRef})))}`);
    resource.addOverride('claim_values', `\${${claimValues}}`);
    return { resource, asked };
  }

  private newAssignment(key: string, appRoleId: string): AppRoleAssignment {
    const assignment = new AppRoleAssignment(this, key, {
      appRoleId,
      principalObjectId: this.principal.objectId,
      resourceObjectId: EACH_KEY,
      provider: this.principal.provider,
    });
    assignment.overrideLogicalId(this.existing._logicalId(key));
    return assignment;
  }
}
