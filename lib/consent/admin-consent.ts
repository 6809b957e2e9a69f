import { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import { type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { ExistingApplication } from '../adoption/existing-application';
import { restCommand } from '../manifest/commands';
import { type ApiPermission, PermissionType } from '../permissions/api-permission';
import { byApi, permission, uniqueSorted } from '../permissions/permission-list';
import { eachOf, oneOf } from '../private/checks';
import { sortedValues } from '../private/sorted';
import { quoted, text } from '../private/text';
import { ExistingConsent, MAX_SCOPE_LENGTH } from './existing-consent';

/** Which of the permissions that an app asks for are granted on deploy. */
export enum AdminConsentMode {
  /** None: an administrator opens the admin consent URL instead. */
  NONE = 'None',

  /** Delegated permissions, for every user of the tenant. */
  DELEGATED = 'Delegated',

  /** Delegated and application permissions. The deployer must have the rights of one who could take over the tenant. */
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
   * App that is adopted, if the service principal is that of one: its grants are imported, and stay whatever the mode.
   *
   * @default - the service principal has no grants yet
   */
  readonly existing?: ExistingApplication;

  /**
   * Provider for every resource and data source in here.
   *
   * @default - the stack's azuread provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * Admin consent: grants a service principal the permissions that its application asks for, for the whole tenant.
 *
 * The APIs' own service principals are Microsoft's: they are looked up and never managed. Each look-up fails the plan
 * for a permission, granted or only asked for, that the tenant publishes under another ID.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview#admin-consent
 * @example
 * new AdminConsent(stack, 'Consent', {
 *   servicePrincipalObjectId: servicePrincipal.objectId,
 *   permissions: [GraphScope.USER_READ, GraphAppRole.USER_READ_ALL],
 * });
 */
export class AdminConsent extends Construct {
  private readonly props: AdminConsentProps;
  private readonly mode: AdminConsentMode;
  private readonly existing?: ExistingConsent;
  private readonly apis = new Map<string, ApiConsent>();
  private asked: ApiPermission[] = [];

  constructor(scope: Construct, id: string, props: AdminConsentProps) {
    super(scope, id);
    this.props = props;
    this.mode = oneOf('mode', AdminConsentMode, props.mode ?? AdminConsentMode.ALL);
    this.existing = props.existing && this.adopt(props.existing);
    this.addPermissions(...(props.permissions ?? []));
  }

  /** The permissions that consent is about, each once, sorted by API, value and type. */
  public get permissions(): ApiPermission[] {
    return [...this.asked];
  }

  /** The look-ups of the APIs' service principals, sorted by API. */
  public get apiServicePrincipals(): DataAzureadServicePrincipal[] {
    return this.sortedApis().map((api) => api.servicePrincipal);
  }

  /** The grants of delegated permissions, one an API, sorted by API; of an adopted app, one with an instance an API. */
  public get delegatedPermissionGrants(): ServicePrincipalDelegatedPermissionGrant[] {
    return (
      this.existing?.delegatedPermissionGrants ?? this.sortedApis().flatMap((api) => api.delegatedPermissionGrant ?? [])
    );
  }

  /** The grants of application permissions, one each, sorted by API and value; of an adopted app, sorted by ID. */
  public get appRoleAssignments(): AppRoleAssignment[] {
    return this.existing?.appRoleAssignments ?? this.sortedApis().flatMap((api) => api.appRoleAssignments);
  }

  /** Consents to more permissions. Those that are there already change nothing. */
  public addPermissions(...permissions: ApiPermission[]): void {
    this.asked = uniqueSorted([...this.asked, ...eachOf('permissions', permissions, permission)]);
    const changed = new Set(permissions.map(({ api }) => api.name));
    for (const { api, permissions: asked } of byApi(this.asked)) {
      const granted = asked.filter((each) => this.grants(each));
      if (changed.has(api.name) && granted.length > 0) {
        const consent =
          this.apis.get(api.name) ?? new ApiConsent(this, api.name, api.clientId, this.props, this.existing);
        this.apis.set(api.name, consent);
        consent.grant(asked, granted);
      }
    }
  }

  private adopt(existing: ExistingApplication): ExistingConsent {
    const { servicePrincipalObjectId, provider } = this.props;
    const { servicePrincipalObjectId: holder, _appRoleAssignments: grants } = existing;
    if (this.mode !== AdminConsentMode.NONE && holder !== undefined && grants === undefined) {
      const commands = ['oauth2PermissionGrants', 'appRoleAssignments'].map(
        (what) => `\`${restCommand(holder, what)}\``,
      );
      throw new Error(
        `"adminConsent" must be NONE or left out for an app that exists already and whose grants are not known, ` +
          `got ${this.mode}: Microsoft refuses to grant anything twice. ` +
          `Give fromManifest, as "grants", what these print: ${commands.join(' and ')}`,
      );
    }
    return new ExistingConsent(this, 'Existing', existing, { objectId: servicePrincipalObjectId, provider });
  }

  private grants({ type }: ApiPermission): boolean {
    return (
      this.mode === AdminConsentMode.ALL ||
      (this.mode === AdminConsentMode.DELEGATED && type === PermissionType.DELEGATED)
    );
  }

  private sortedApis(): ApiConsent[] {
    return sortedValues(this.apis);
  }
}

/** The consent to one API. Its children are named after permission values, which have no spaces as the others' names do. */
class ApiConsent extends Construct {
  public readonly servicePrincipal: DataAzureadServicePrincipal;
  public delegatedPermissionGrant?: ServicePrincipalDelegatedPermissionGrant;

  private readonly objectId: string;
  private readonly assignments = new Map<string, AppRoleAssignment>();
  private readonly props: AdminConsentProps;
  private readonly existing?: ExistingConsent;

  constructor(
    scope: Construct,
    apiName: string,
    clientId: string,
    props: AdminConsentProps,
    existing?: ExistingConsent,
  ) {
    super(scope, apiName);
    this.props = props;
    this.existing = existing;
    this.servicePrincipal = new DataAzureadServicePrincipal(this, 'Service Principal', {
      clientId,
      provider: props.provider,
    });
    this.objectId = this.servicePrincipal.objectId;
  }

  public get appRoleAssignments(): AppRoleAssignment[] {
    return sortedValues(this.assignments);
  }

  public grant(asked: ApiPermission[], granted: ApiPermission[]): void {
    const { servicePrincipalObjectId, provider } = this.props;
    this.servicePrincipal.lifecycle = { postcondition: asked.map(isPublished) };
    const scopes = granted.filter(({ type }) => type === PermissionType.DELEGATED).map(({ value }) => value);
    if (scopes.length > 0) {
      checkScopeLength(asked[0].api.name, scopes.join(' ').length);
    }
    if (this.existing) {
      const roles = granted.filter(({ type }) => type === PermissionType.APPLICATION);
      this.existing.grant(this.servicePrincipal, scopes, roles);
      return;
    }
    if (scopes.length > 0) {
      this.delegatedPermissionGrant ??= new ServicePrincipalDelegatedPermissionGrant(
        this,
        'Delegated Permission Grant',
        {
          servicePrincipalObjectId,
          resourceServicePrincipalObjectId: this.objectId,
          claimValues: [],
          provider,
        },
      );
      this.delegatedPermissionGrant.claimValues = scopes.map(text);
    }
    for (const { id, type, value } of granted) {
      if (type === PermissionType.APPLICATION && !this.assignments.has(value)) {
        const assignment = new AppRoleAssignment(this, value, {
          appRoleId: id,
          principalObjectId: servicePrincipalObjectId,
          resourceObjectId: this.objectId,
          provider,
        });
        this.assignments.set(value, assignment);
      }
    }
  }
}

function checkScopeLength(apiName: string, length: number): void {
  if (length > MAX_SCOPE_LENGTH) {
    throw new Error(
      `"permissions" of ${apiName} must have delegated permissions whose names are at most ` +
        `${MAX_SCOPE_LENGTH} characters in all, got ${length}: Microsoft refuses a longer grant`,
    );
  }
}

function isPublished(permission: ApiPermission): { condition: string; errorMessage: string } {
  const published = permission.type === PermissionType.DELEGATED ? 'oauth2_permission_scope_ids' : 'app_role_ids';
  // Inside an expression cdktf puts a reference as it is, so a token must not be quoted.
  const id = Token.isUnresolved(permission.id) ? permission.id : quoted(permission.id);
  return {
    condition: `\${lookup(self.${published}, ${quoted(permission.value)}, "") == ${id}}`,
    errorMessage: text(
      `This tenant does not publish ${permission} with the ID ${permission.id}. ` +
        `Find its ID with: az ad sp show --id ${permission.api.clientId}`,
    ),
  };
}
