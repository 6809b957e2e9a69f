import type { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import type { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { ExistingApplication, type ExistingGrants } from '../adoption/existing-application';
import { restCommand } from '../manifest/commands';
import { ApiPermission, PermissionType } from '../permissions/api-permission';
import { byApi, permission, uniqueSorted } from '../permissions/permission-list';
import { eachOf, guid, oneOf, optional } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import { sortedValues } from '../private/sorted';
import { terraformProvider } from '../private/terraform-provider';
import { operand, quoted, text } from '../private/text';
import { AdoptedGrantResources } from './adopted-grant-resources';
import { type GrantResources, MAX_SCOPE_LENGTH } from './grant-resources';
import { ImportedGrantResources } from './imported-grant-resources';
import { NewGrantResources } from './new-grant-resources';

/** Which of the permissions that an app asks for are granted on deploy. */
export enum AdminConsentMode {
  /** None. An administrator opens the admin consent URL instead. */
  NONE = 'None',

  /** Delegated permissions, for every user of the tenant. */
  DELEGATED = 'Delegated',

  /** Delegated and application permissions. The deployer needs rights with which one could take over the tenant. */
  ALL = 'All',
}

/** What to consent to, and for whom. */
export interface AdminConsentProps {
  /** Object ID of the service principal that receives the permissions. */
  readonly servicePrincipalObjectId: string;

  /**
   * Permissions that the service principal's application asks for.
   *
   * @default - none yet: see `addPermissions`
   */
  readonly permissions?: ApiPermission[];

  /**
   * Which of the permissions are granted.
   *
   * @default AdminConsentMode.ALL
   */
  readonly mode?: AdminConsentMode;

  /**
   * The adopted app, if the service principal belongs to one. Its grants are imported and stay in every mode. The plan
   * fails for an application permission that somebody revoked and that the stack does not grant, and in mode NONE for
   * every grant that somebody revoked.
   *
   * @default - the service principal has no grants yet
   */
  readonly existing?: ExistingApplication;

  /**
   * What was granted to the service principal before, for example by an administrator's consent. Terraform imports it,
   * because Microsoft refuses to grant it again. It can be left out after the deploy; then granted scopes that nobody
   * asks for are revoked.
   *
   * @default - the service principal has no grants yet
   */
  readonly existingGrants?: ExistingGrants;

  /**
   * Provider of every resource and data source of this construct.
   *
   * @default - the stack's azuread provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * Admin consent: grants a service principal the permissions that its application asks for, for the whole tenant.
 *
 * The APIs' own service principals are Microsoft's: they are looked up and never managed. Each look-up fails the plan
 * if the tenant publishes a permission, granted or only asked for, under another ID.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview#admin-consent
 * @example
 * new AdminConsent(stack, 'Consent', {
 *   servicePrincipalObjectId: servicePrincipal.objectId,
 *   permissions: [GraphScope.USER_READ, GraphAppRole.USER_READ_ALL],
 * });
 */
export class AdminConsent extends Construct {
  private readonly mode: AdminConsentMode;
  private readonly provider?: TerraformProvider;
  private readonly grants: GrantResources;
  private readonly apis = new Map<string, DataAzureadServicePrincipal>();
  private asked: ApiPermission[] = [];

  constructor(scope: Construct, id: string, props: AdminConsentProps) {
    super(scope, id);
    checkProps('props', props, new.target === AdminConsent && PROPS);
    const { existing, existingGrants } = props;
    const objectId = guid('servicePrincipalObjectId', props.servicePrincipalObjectId);
    const provider = optional('provider', props.provider, terraformProvider(this));
    this.mode = oneOf('mode', AdminConsentMode, props.mode ?? AdminConsentMode.ALL);
    this.provider = provider;
    const grantee = { objectId, provider };
    if (existing !== undefined) {
      requireGrants(ExistingApplication._check('existing', existing), this.mode, existingGrants);
      const grantsScopes = this.mode !== AdminConsentMode.NONE;
      this.grants = new AdoptedGrantResources(this, 'Existing', existing, grantee, grantsScopes);
    } else if (existingGrants !== undefined) {
      this.grants = new ImportedGrantResources(this, grantee, existingGrants);
    } else {
      this.grants = new NewGrantResources(grantee);
    }
    this.addPermissions(...eachOf('permissions', props.permissions ?? [], permission));
  }

  /** The permissions to consent to, each once, sorted by API, value and type. */
  public get permissions(): ApiPermission[] {
    return [...this.asked];
  }

  /** The look-ups of the APIs' service principals, sorted by API. */
  public get apiServicePrincipals(): DataAzureadServicePrincipal[] {
    return sortedValues(this.apis);
  }

  /**
   * The grants of delegated permissions, one for each API, sorted by API. An adopted app has one grant with an instance
   * for each API.
   */
  public get delegatedPermissionGrants(): ServicePrincipalDelegatedPermissionGrant[] {
    return this.grants.delegatedPermissionGrants;
  }

  /**
   * The grants of application permissions, one each, sorted by API and value. Those of an adopted app are sorted by ID.
   */
  public get appRoleAssignments(): AppRoleAssignment[] {
    return this.grants.appRoleAssignments;
  }

  /** Consents to more permissions. Permissions that it has already change nothing. */
  public addPermissions(...permissions: ApiPermission[]): void {
    this.asked = uniqueSorted([...this.asked, ...eachOf('permissions', permissions, permission)]);
    const changed = new Set(permissions.map(({ api }) => api.name));
    for (const { api, permissions: asked } of byApi(this.asked).filter(({ api }) => changed.has(api.name))) {
      const granted = asked.filter(({ type }) => this.isGranted(type));
      if (granted.length > 0) {
        // Permission values are construct IDs beside this one, and have no spaces.
        const servicePrincipal =
          this.apis.get(api.name) ??
          new DataAzureadServicePrincipal(new Construct(this, api.name), 'Service Principal', {
            clientId: api.clientId,
            provider: this.provider,
          });
        this.apis.set(api.name, servicePrincipal);
        servicePrincipal.lifecycle = { postcondition: asked.map(isPublished) };
        this.grants.grant(
          servicePrincipal,
          scopesOf(granted),
          granted.filter(({ type }) => type === PermissionType.APPLICATION),
        );
      }
    }
  }

  private isGranted(type: PermissionType): boolean {
    return (
      this.mode === AdminConsentMode.ALL ||
      (this.mode === AdminConsentMode.DELEGATED && type === PermissionType.DELEGATED)
    );
  }
}

function requireGrants(existing: ExistingApplication, mode: AdminConsentMode, existingGrants?: ExistingGrants): void {
  if (existingGrants !== undefined) {
    throw new Error(
      '"existingGrants" must be left out with "existing", got both: give the grants to fromManifest, as "grants"',
    );
  }
  const { servicePrincipalObjectId: holder, _grants: grants } = existing;
  const known = grants?.delegatedPermissionGrants && grants.appRoleAssignments;
  if (mode !== AdminConsentMode.NONE && holder !== undefined && !known) {
    const commands = ['oauth2PermissionGrants', 'appRoleAssignments'].map((what) => `\`${restCommand(holder, what)}\``);
    throw new Error(
      `"adminConsent" must be NONE or left out for an app that exists already and whose grants are not known, ` +
        `got ${mode}: Microsoft refuses to grant anything twice. ` +
        `Give fromManifest, as "grants", what these print: ${commands.join(' and ')}`,
    );
  }
}

/** The delegated permissions to grant of one API. A grant names scopes by value, and an API may publish one value twice. */
function scopesOf(granted: ApiPermission[]): ApiPermission[] {
  const scopes = granted
    .filter(({ type }) => type === PermissionType.DELEGATED)
    .filter(({ value }, i, sorted) => value !== sorted[i - 1]?.value);
  const { length } = scopes.map(({ value }) => value).join(' ');
  if (length > MAX_SCOPE_LENGTH) {
    throw new Error(
      `"permissions" of ${scopes[0].api.name} must have delegated permissions whose names are at most ` +
        `${MAX_SCOPE_LENGTH} characters in all, got ${length}: Microsoft refuses a longer grant`,
    );
  }
  return scopes;
}

function isPublished(permission: ApiPermission): { condition: string; errorMessage: string } {
  const published = permission.type === PermissionType.DELEGATED ? 'oauth2_permission_scope_ids' : 'app_role_ids';
  const id = operand(permission.id);
  const value = quoted(permission.value);
  const same = ApiPermission._index.byValue(permission.api.clientId, permission.type, permission.value);
  // The provider's map has one ID for a value, also where the API publishes two.
  const condition =
    same.length > 1
      ? `contains([for scope in self.oauth2_permission_scopes : scope.id if scope.value == ${value}], ${id})`
      : `lookup(self.${published}, ${value}, "") == ${id}`;
  return {
    condition: `\${${condition}}`,
    errorMessage: text(
      `This tenant does not publish ${permission} with the ID ${permission.id}. ` +
        `Find its ID with: az ad sp show --id ${permission.api.clientId}`,
    ),
  };
}

const PROPS: Names<AdminConsentProps> = {
  servicePrincipalObjectId: true,
  permissions: true,
  mode: true,
  existing: true,
  existingGrants: true,
  provider: true,
};
