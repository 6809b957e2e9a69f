import type { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import { DataAzureadClientConfig } from '@cdktf/provider-azuread/lib/data-azuread-client-config';
import { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import { DataAzureadServicePrincipals } from '@cdktf/provider-azuread/lib/data-azuread-service-principals';
import type { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { type TerraformProvider, Token } from 'cdktf';
import { Construct } from 'constructs';
import { AdminConsent } from '../consent/admin-consent';
import { DirectoryRoles } from '../consent/directory-roles';
import { type ApiPermission, PermissionType } from '../permissions/api-permission';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { directoryRole, permission } from '../permissions/permission-list';
import { ResourceApi } from '../permissions/resource-api';
import { eachOf, guid, invalid, option, optional } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import { isInTenant } from '../private/tenant';
import { terraformProvider } from '../private/terraform-provider';
import { quoted } from '../private/text';
import { reserveInStack } from '../private/unique-in-stack';

/** What a partner's app may do at a customer besides what people consent to in Rewst. */
export interface RewstCustomerProps {
  /** Client ID of the partner's app, such as the output `<id>_client_id` of its `RewstOwnedApp`. */
  readonly clientId: string;

  /** The customer's tenant, a GUID. The plan fails when the provider is signed in to another one. */
  readonly tenantId: string;

  /**
   * Application permissions to grant to the app in the customer's tenant. Delegated permissions are refused, because
   * people consent to them in Rewst. So are permissions of Microsoft Partner Center, which are never granted at a
   * customer.
   *
   * @default - none
   */
  readonly applicationPermissions?: ApiPermission[];

  /**
   * Directory roles to assign to the app in the customer's tenant.
   *
   * @default - none
   */
  readonly directoryRoles?: DirectoryRole[];

  /**
   * Whether to create the app's service principal (enterprise app) in the customer's tenant. The deploy fails if there
   * is one already. Destroying it destroys every consent that the app has there, also those given in Rewst.
   *
   * @default false - the one that consent in Rewst created is looked up, and never changed or destroyed
   */
  readonly createServicePrincipal?: boolean;

  /**
   * Provider of every resource and data source of this construct. It must be signed in to the customer's tenant.
   *
   * @default - the stack's azuread provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * The app of a Microsoft partner (CSP) in the tenant of one of its customers.
 *
 * People consent to the app's delegated permissions at each customer in Rewst. This construct grants the rest:
 * application permissions and directory roles. The deployer needs rights with which one could take over the customer's
 * tenant: `Application.Read.All` and, for application permissions, `AppRoleAssignment.ReadWrite.All`; for directory
 * roles `RoleManagement.ReadWrite.Directory`; to create the service principal `Application.ReadWrite.All`.
 *
 * The plan fails in the app's own tenant. The deploy fails for what an administrator has granted there already: import
 * that with `importFrom` of `appRoleAssignments` and `directoryRoleAssignments`.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview
 * @example
 * new RewstCustomer(stack, 'Contoso', {
 *   clientId: 'c3f1a5d4-3f9a-4a67-9d1e-4b8a2f0d7e61',
 *   tenantId: '22222222-2222-4222-8222-222222222222',
 *   applicationPermissions: [ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP],
 *   directoryRoles: [DirectoryRole.EXCHANGE_ADMINISTRATOR],
 * });
 */
export class RewstCustomer extends Construct {
  /** Client ID of the partner's app. */
  public readonly clientId: string;

  /** ID of the customer's tenant. */
  public readonly tenantId: string;

  /** Object ID of the app's service principal in the customer's tenant. */
  public readonly servicePrincipalObjectId: string;

  /** The app's service principal, if it is created here. */
  public readonly servicePrincipal?: ServicePrincipal;

  /** The consent to the application permissions. */
  public readonly adminConsent: AdminConsent;

  private readonly roles: DirectoryRoles;

  constructor(scope: Construct, id: string, props: RewstCustomerProps) {
    super(scope, id);
    checkProps('props', props, new.target === RewstCustomer && PROPS);
    const provider = optional('provider', props.provider, terraformProvider(this));
    this.clientId = guid('clientId', props.clientId);
    this.tenantId = guid('tenantId', props.tenantId);
    this.refuseSecond();

    const isNew = option('createServicePrincipal', props.createServicePrincipal);
    const lookup = this.lookUp(isNew, provider);
    const config = { clientId: this.clientId, dependsOn: [lookup], provider };
    if (isNew) {
      this.servicePrincipal = new ServicePrincipal(this, 'ServicePrincipal', config);
    }
    this.servicePrincipalObjectId = (
      this.servicePrincipal ?? new DataAzureadServicePrincipal(this, 'ExistingServicePrincipal', config)
    ).objectId;
    this.adminConsent = new AdminConsent(this, 'AdminConsent', {
      servicePrincipalObjectId: this.servicePrincipalObjectId,
      permissions: eachOf('applicationPermissions', props.applicationPermissions ?? [], applicationPermission),
      provider,
    });
    this.roles = new DirectoryRoles(this, this.servicePrincipalObjectId, provider);
    for (const role of eachOf('directoryRoles', props.directoryRoles ?? [], directoryRole)) {
      this.roles.assign(role, [id]);
    }
  }

  /** The grants of application permissions, sorted by API and value. */
  public get appRoleAssignments(): AppRoleAssignment[] {
    return this.adminConsent.appRoleAssignments;
  }

  /** The assignments of directory roles, sorted by role name. */
  public get directoryRoleAssignments(): DirectoryRoleAssignment[] {
    return this.roles.assignments;
  }

  /** Microsoft refuses to grant anything twice, so one customer must be one construct. */
  private refuseSecond(): void {
    const { clientId, tenantId } = this;
    if ([clientId, tenantId].some((value) => Token.isUnresolved(value))) {
      return;
    }
    const other = reserveInStack(this, `customer ${tenantId} ${clientId}`);
    if (other !== undefined) {
      throw invalid('tenantId', `another tenant than that of ${other}, which is in the same stack`, tenantId);
    }
  }

  /** Looks up the app's service principal, if there is one, and fails the plan if it must not go on. */
  private lookUp(isCreated: boolean, provider?: TerraformProvider): DataAzureadServicePrincipals {
    const { clientId, tenantId } = this;
    const home = Token.isUnresolved(tenantId) ? tenantId : quoted(tenantId);
    const clientConfig = new DataAzureadClientConfig(this, 'ClientConfig', { provider });
    return new DataAzureadServicePrincipals(this, 'ServicePrincipals', {
      clientIds: [clientId],
      ignoreMissing: true,
      provider,
      lifecycle: {
        precondition: [isInTenant(tenantId, clientConfig.tenantId)],
        postcondition: [
          {
            condition: `\${!contains(self.service_principals[*].application_tenant_id, ${home})}`,
            errorMessage:
              `"clientId" must be an app of another tenant, got ${clientId}, whose own tenant is ${tenantId}: ` +
              'in its own tenant an app is a RewstOwnedApp.',
          },
          ...(isCreated
            ? []
            : [
                {
                  condition: `\${length(self.service_principals) > 0}`,
                  errorMessage:
                    `Tenant ${tenantId} has no service principal (enterprise app) of ${clientId}. ` +
                    'Consent at the customer in Rewst first, or set "createServicePrincipal".',
                },
              ]),
        ],
      },
    });
  }
}

function applicationPermission(prop: string, value: ApiPermission): ApiPermission {
  const { api, type } = permission(prop, value);
  if (type !== PermissionType.APPLICATION) {
    throw invalid(prop, 'an application permission, because people consent to delegated ones in Rewst', `${value}`);
  }
  if (api.clientId === ResourceApi.MICROSOFT_PARTNER_CENTER.clientId) {
    throw invalid(
      prop,
      "a permission of another API: Partner Center is for the partner's own tenant alone",
      `${value}`,
    );
  }
  return value;
}

const PROPS: Names<RewstCustomerProps> = {
  clientId: true,
  tenantId: true,
  applicationPermissions: true,
  directoryRoles: true,
  createServicePrincipal: true,
  provider: true,
};
