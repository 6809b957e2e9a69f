import { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import type { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import { TerraformLocal, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { ExistingApplication } from '../adoption/existing-application';
import { Imports } from '../adoption/imports';
import { restCommand } from '../manifest/commands';
import { ApiPermission, PermissionType } from '../permissions/api-permission';
import { invalid } from '../private/checks';
import type { Condition } from '../private/condition';
import { sortedValues } from '../private/sorted';
import { TerraformData } from '../private/terraform-data';
import { literal, quoted, text } from '../private/text';
import { reserveInStack } from '../private/unique-in-stack';
import { type Grantee, type GrantResources, MAX_SCOPE_LENGTH } from './grant-resources';

const EACH_KEY = `\${each.key}`;

/** Placeholder for the holder of a grant that is imported and not asked for. The state has the real holder. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Grants for the service principal of an adopted app. The grants that it has are imported and stay, whatever is asked
 * for. If somebody revoked a grant that is not asked for, the plan fails. Terraform cannot grant it again, because the
 * configuration has a placeholder as its holder.
 *
 * A grant names an API by the object ID of its service principal, which only Terraform can look up. So each resource
 * has one instance for each such ID. The address of an API's grant is the same whether it is imported or created.
 */
export class AdoptedGrantResources extends Construct implements GrantResources {
  private readonly existing: ExistingApplication;
  private readonly grantee: Grantee;
  private readonly askedScopes = new Map<string, string[]>();
  private readonly roles = new Map<
    string,
    { assignment: AppRoleAssignment; resources: Set<string>; names: Set<string>; asked: boolean }
  >();
  private grants?: ScopeGrants;

  constructor(
    scope: Construct,
    id: string,
    existing: ExistingApplication,
    grantee: Grantee,
    private readonly grantsScopes: boolean,
  ) {
    super(scope, id);
    const other = reserveInStack(this, `consent of ${existing.objectId}`);
    if (other !== undefined) {
      throw invalid('existing', `another app than that of ${other}, which consents for it already`, existing.objectId);
    }
    this.existing = existing;
    this.grantee = grantee;
    for (const { id, resourceObjectId } of existing._grants?.delegatedPermissionGrants ?? []) {
      const { friendlyUniqueId } = this.renderGrants();
      Imports.of(this).add(
        `azuread_service_principal_delegated_permission_grant.${friendlyUniqueId}["${resourceObjectId}"]`,
        `/oauth2PermissionGrants/${id}`,
      );
    }
    for (const { id, resourceObjectId, appRoleId } of existing._grants?.appRoleAssignments ?? []) {
      const known = ApiPermission._index.byIdOfAnyApi(PermissionType.APPLICATION, appRoleId);
      const { friendlyUniqueId } = this.renderAssignment(appRoleId, quoted(resourceObjectId), known, false);
      Imports.of(this).add(
        `azuread_app_role_assignment.${friendlyUniqueId}["${resourceObjectId}"]`,
        `/servicePrincipals/${resourceObjectId}/appRoleAssignedTo/${id}`,
      );
    }
    this.renderRevoked();
  }

  public get delegatedPermissionGrants(): ServicePrincipalDelegatedPermissionGrant[] {
    return this.grants ? [this.grants.resource] : [];
  }

  public get appRoleAssignments(): AppRoleAssignment[] {
    return sortedValues(this.roles).map(({ assignment }) => assignment);
  }

  public grant(api: DataAzureadServicePrincipal, scopes: ApiPermission[], roles: ApiPermission[]): void {
    // This is an expression, because each call would make another token.
    const objectId = `data.azuread_service_principal.${api.friendlyUniqueId}.object_id`;
    if (scopes.length > 0) {
      this.askedScopes.set(
        `\${${objectId}}`,
        scopes.map(({ value }) => text(value)),
      );
      this.renderGrants();
    }
    for (const role of roles) {
      this.renderAssignment(role.id, objectId, [role], true);
    }
    this.renderRevoked();
  }

  private renderGrants(): ServicePrincipalDelegatedPermissionGrant {
    this.grants ??= this.newGrants();
    this.grants.asked.expression = Object.fromEntries(this.askedScopes);
    return this.grants.resource;
  }

  /** Several APIs may use one ID, so an imported grant may be for any of several permissions. */
  private renderAssignment(
    appRoleId: string,
    resourceObjectId: string,
    permissions: readonly ApiPermission[],
    asked: boolean,
  ): AppRoleAssignment {
    const key = Token.isUnresolved(appRoleId) ? permissions[0].value : appRoleId;
    const role = this.roles.get(key) ?? {
      assignment: this.newAssignment(key, appRoleId),
      resources: new Set(),
      names: new Set(),
      asked,
    };
    role.asked ||= asked;
    role.assignment.principalObjectId = role.asked ? this.grantee.objectId : NOBODY;
    role.assignment.lifecycle = role.asked ? undefined : { ignoreChanges: ['principal_object_id'] };
    this.roles.set(key, role);
    role.resources.add(resourceObjectId);
    for (const permission of permissions) {
      role.names.add(permission.toString());
      role.assignment.addOverride('//.permission', [...role.names].sort().join(' or '));
    }
    role.assignment.addOverride('for_each', `\${toset([${[...role.resources].sort().join(', ')}])}`);
    return role.assignment;
  }

  private newGrants(): ScopeGrants {
    const had = this.existing._grants?.delegatedPermissionGrants ?? [];
    const kept = new TerraformLocal(
      this,
      'KeptScopes',
      Object.fromEntries(had.map(({ resourceObjectId, scopes }) => [resourceObjectId, scopes.map(literal)])),
    );
    const asked = new TerraformLocal(this, 'AskedScopes', {});
    const [keptRef, askedRef] = [kept, asked].map(({ friendlyUniqueId }) => `local.${friendlyUniqueId}`);
    const [keptScopes, askedScopes] = [keptRef, askedRef].map((ref) => `try(${ref}[each.key], [])`);
    const claimValues = `distinct(concat(${keptScopes}, ${askedScopes}))`;
    const resource = new ServicePrincipalDelegatedPermissionGrant(this, 'DelegatedPermissionGrants', {
      servicePrincipalObjectId: this.grantsScopes ? this.grantee.objectId : NOBODY,
      resourceServicePrincipalObjectId: EACH_KEY,
      claimValues: [],
      provider: this.grantee.provider,
      lifecycle: {
        ignoreChanges: this.grantsScopes ? undefined : ['service_principal_object_id', 'claim_values'],
        precondition: [
          {
            // The consent page makes longer grants. Terraform does not write a grant that stays as it is.
            condition:
              `\${length(setsubtract(${askedScopes}, ${keptScopes})) == 0 || ` +
              `length(join(" ", ${claimValues})) <= ${MAX_SCOPE_LENGTH}}`,
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
    return { resource, asked, kept: keptRef };
  }

  /** Fails the plan for grants that somebody revoked and nobody asks for, and names them. */
  private renderRevoked(): void {
    const roles = [...this.roles.values()].filter(({ asked }) => !asked);
    const revoked = [
      ...(this.grants && !this.grantsScopes ? [revokedScopes(this.grants)] : []),
      ...roles.map(({ assignment, names }) => revokedAssignments(assignment, [...names].sort().join(' or '))),
    ];
    this.node.tryRemoveChild('Revoked');
    if (revoked.length > 0) {
      const condition = nothingRevoked(this.existing, `concat(${revoked.sort().join(', ')})`);
      const guard = new TerraformData(this, 'Revoked', { precondition: [condition] });
      guard.overrideLogicalId(this.existing._logicalId('grants'));
    }
  }

  private newAssignment(key: string, appRoleId: string): AppRoleAssignment {
    const assignment = new AppRoleAssignment(this, key, {
      appRoleId,
      principalObjectId: this.grantee.objectId,
      resourceObjectId: EACH_KEY,
      provider: this.grantee.provider,
    });
    assignment.overrideLogicalId(this.existing._logicalId(key));
    return assignment;
  }
}

/** The grants of scopes, what the stack asks for and, as an expression, what there was. */
interface ScopeGrants {
  readonly resource: ServicePrincipalDelegatedPermissionGrant;
  readonly asked: TerraformLocal;
  readonly kept: string;
}

function nothingRevoked({ clientId, servicePrincipalObjectId }: ExistingApplication, revoked: string): Condition {
  const commands = ['oauth2PermissionGrants', 'appRoleAssignments'].map((relation) =>
    restCommand(servicePrincipalObjectId ?? '', relation),
  );
  return {
    condition: `\${length(${revoked}) == 0}`,
    errorMessage:
      `Somebody revoked grants of app ${clientId} since they were saved: \${join(", ", ${revoked})}. No integration asks ` +
      `for them, or "adminConsent" does not grant them, so they stay revoked. Save the grants again: ${commands.join(' and ')}.`,
  };
}

function revokedScopes({ resource: { friendlyUniqueId }, kept }: ScopeGrants): string {
  return (
    `flatten([for id, grant in azuread_service_principal_delegated_permission_grant.${friendlyUniqueId} : ` +
    `[for scope in ${kept}[id] : "\${scope} (delegated) of service principal \${id}" ` +
    `if grant.service_principal_object_id == "${NOBODY}" || !contains(grant.claim_values, scope)]])`
  );
}

function revokedAssignments({ friendlyUniqueId, appRoleIdInput }: AppRoleAssignment, names: string): string {
  return (
    `[for id, grant in azuread_app_role_assignment.${friendlyUniqueId} : format("%s of service principal %s", ` +
    `${quoted(names || `${appRoleIdInput} (application)`)}, id) if grant.principal_object_id == "${NOBODY}"]`
  );
}
