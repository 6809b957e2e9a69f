import { Application } from '@cdktf/provider-azuread/lib/application';
import type { ApplicationPasswordA } from '@cdktf/provider-azuread/lib/application-password';
import { DataAzureadClientConfig } from '@cdktf/provider-azuread/lib/data-azuread-client-config';
import type { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { Aspects, Lazy } from 'cdktf';
import { Construct } from 'constructs';
import { AdminConsent, AdminConsentMode } from '../consent/admin-consent';
import { DirectoryRoles } from '../consent/directory-roles';
import type { ApiPermission } from '../permissions/api-permission';
import { eachOf, guid, literalGuid, oneOf, optional, setOf, terraformText } from '../private/checks';
import { checkProps } from '../private/props';
import { isInTenant } from '../private/tenant';
import { terraformProvider } from '../private/terraform-provider';
import { warnAtSynth } from '../private/warn-at-synth';
import { redirectUriOf } from '../rewst/redirect-uri';
import { RewstRegion } from '../rewst/rewst-region';
import { AdoptedAppRegistration } from './adopted-app-registration';
import { type AppRegistration, webPlatformOf } from './app-registration';
import { createClientSecrets, waitForSecrets } from './client-secrets';
import { competingResourceWarnings } from './competing-resources';
import { EffectiveAuthSubject } from './effective-auth-subject';
import { ewsWarnings } from './ews-warnings';
import { needsIntegration } from './integration-count';
import { moveFrom } from './moved-from';
import { NewAppRegistration } from './new-app-registration';
import { addOutputs } from './outputs';
import { accessOf, renderRequiredAccess } from './required-resource-access';
import type { RewstIntegration } from './rewst-integration';
import { REWST_OWNED_APP_PROPS } from './rewst-owned-app-prop-names';
import type { RewstOwnedAppProps } from './rewst-owned-app-props';

/**
 * The app registration that a Rewst customer owns, as Rewst documents it.
 *
 * It has no permissions of its own. It asks for what the integrations that are constructed in it ask for.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * const rewst = new RewstOwnedApp(stack, 'Rewst', {
 *   clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
 * });
 * new GraphIntegration(rewst, 'Graph');
 * rewst.addOutputs();
 */
export class RewstOwnedApp extends Construct {
  /** The application (app registration). */
  public readonly application: Application;

  /** The application's service principal (enterprise app). */
  public readonly servicePrincipal: ServicePrincipal;

  /** The consent to what the app asks for. It is empty without `adminConsent`. */
  public readonly adminConsent: AdminConsent;

  /** The tenant and the account that the provider is signed in with. */
  public readonly clientConfig: DataAzureadClientConfig;

  /** URI that Microsoft redirects people to after sign-in. */
  public readonly redirectUri: string;

  private readonly registration: AppRegistration;
  private readonly effectiveAuthSubject: EffectiveAuthSubject;
  private readonly passwords: ApplicationPasswordA[];
  private readonly directoryRoles: DirectoryRoles;
  private readonly customerTenantIds: string[];
  private readonly added: RewstIntegration[] = [];

  constructor(scope: Construct, id: string, props: RewstOwnedAppProps = {}) {
    super(scope, id);
    checkProps('props', props, new.target === RewstOwnedApp && REWST_OWNED_APP_PROPS);
    const { existing, movedFrom } = props;
    const provider = optional('provider', props.provider, terraformProvider(this));
    this.redirectUri = redirectUriOf(oneOf('region', RewstRegion, props.region ?? RewstRegion.US));
    this.effectiveAuthSubject = new EffectiveAuthSubject(props.authSubject);
    this.registration =
      existing === undefined
        ? new NewAppRegistration(this, props, this.redirectUri, this.effectiveAuthSubject)
        : new AdoptedAppRegistration(this, props, existing, this.redirectUri, this.effectiveAuthSubject);
    const { registration } = this;
    const owners = optional('owners', props.owners, setOf(guid));
    const tenantId = optional('tenantId', props.tenantId, guid);
    this.customerTenantIds = eachOf('customerTenantIds', props.customerTenantIds ?? [], literalGuid);

    this.clientConfig = new DataAzureadClientConfig(this, 'ClientConfig', { provider });
    this.application = registration.address(
      new Application(this, 'Resource', {
        displayName: registration.displayName,
        preventDuplicateNames: registration.preventDuplicateNames,
        web: webPlatformOf(registration),
        notes: optional('notes', props.notes, terraformText),
        tags: optional('tags', props.tags, setOf(terraformText)),
        serviceManagementReference: optional(
          'serviceManagementReference',
          props.serviceManagementReference,
          terraformText,
        ),
        owners,
        provider,
      }),
    );
    this.servicePrincipal = registration.address(
      new ServicePrincipal(this, 'ServicePrincipal', {
        clientId: this.application.clientId,
        useExisting: registration.useExistingServicePrincipal,
        owners,
        provider,
      }),
    );
    registration.complete(this, tenantId === undefined ? [] : [isInTenant(tenantId, this.tenantId)]);
    this.passwords = createClientSecrets(this, registration, this.application.id, props.clientSecrets ?? [], provider);
    // Every read of an attribute makes a token.
    const { servicePrincipalObjectId } = this;
    this.directoryRoles = new DirectoryRoles(this, servicePrincipalObjectId, provider, (assignment, role) =>
      registration.assignRole(assignment, role),
    );
    this.adminConsent = new AdminConsent(this, 'AdminConsent', {
      servicePrincipalObjectId,
      mode: oneOf('adminConsent', AdminConsentMode, props.adminConsent ?? AdminConsentMode.NONE),
      existing,
      existingGrants: props.existingGrants,
      provider,
    });
    this.node.addValidation({
      validate: () => [...needsIntegration(this.added), ...this.effectiveAuthSubject.errors(this.customerTenantIds)],
    });
    if (movedFrom !== undefined) {
      moveFrom(this, movedFrom);
    }
    Aspects.of(this.adminConsent).add({ visit: (node) => waitForSecrets(node, this.passwords) });
    warnAtSynth(this, () => [
      ...this.effectiveAuthSubject.warnings,
      ...registration.warnings(),
      ...competingResourceWarnings(this),
      ...ewsWarnings(this),
    ]);
  }

  /** Client ID (application ID) of the app. */
  public get clientId(): string {
    return this.application.clientId;
  }

  /** Object ID of the application. */
  public get objectId(): string {
    return this.application.objectId;
  }

  /** Object ID of the service principal. */
  public get servicePrincipalObjectId(): string {
    return this.servicePrincipal.objectId;
  }

  /** ID of the tenant that the app is registered in. */
  public get tenantId(): string {
    return this.clientConfig.tenantId;
  }

  /**
   * Value of the first client secret. Terraform treats it as sensitive, but keeps it in the state in plain text. A new
   * secret may take a few minutes to work.
   *
   * Fails without `clientSecrets`.
   */
  public get clientSecret(): string {
    if (this.passwords.length === 0) {
      throw new Error(
        '"clientSecrets" must have at least one secret for "clientSecret" to be its value, got []; ' +
          "without one, make the secret by hand and leave it to people to paste it into Rewst's form",
      );
    }
    return this.passwords[0].value;
  }

  /** Auth subject to choose in Rewst, `common` or `Tenant ID`. It is known once every integration is added. */
  public get authSubject(): string {
    return Lazy.stringValue({ produce: () => this.effectiveAuthSubject.value });
  }

  /**
   * URL of the page on which an administrator consents to what the app asks for. The consent may revoke what was
   * granted to the whole tenant before and is not asked for now.
   */
  public get adminConsentUrl(): string {
    return this.adminConsentUrlFor(this.tenantId);
  }

  /** The integrations added so far, sorted by construct ID. */
  public get integrations(): RewstIntegration[] {
    return [...this.added].sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  }

  /** The permissions that the app asks for so far, each once, sorted by API, value and type. */
  public get permissions(): ApiPermission[] {
    return this.adminConsent.permissions;
  }

  /** The client secrets, in the order of `clientSecrets`. */
  public get applicationPasswords(): ApplicationPasswordA[] {
    return [...this.passwords];
  }

  /** The directory roles that integrations asked for, sorted by role name. */
  public get directoryRoleAssignments(): DirectoryRoleAssignment[] {
    return this.directoryRoles.assignments;
  }

  /**
   * Adds outputs to the stack with what a person types into Rewst's form: `<id>_client_id`, `<id>_client_secret`
   * (sensitive, and only if there is one), `<id>_auth_subject`, `<id>_tenant_id`, `<id>_redirect_uri` and
   * `<id>_admin_consent_url`, where `<id>` is the construct ID of the app. With `customerTenantIds` there is also
   * `<id>_customer_admin_consent_urls`, a map by tenant ID.
   *
   * Fails when the stack has an output of such a name.
   */
  public addOutputs(): void {
    addOutputs(this, this.customerTenantIds);
  }

  /**
   * URL of the page on which an administrator of another tenant, such as a partner's customer, consents to the
   * delegated and application permissions that the app asks for. Accounts of another tenant can sign in only if the
   * auth subject is `common`.
   *
   * @param tenantId the other tenant, a GUID
   */
  public adminConsentUrlFor(tenantId: string): string {
    return `https://login.microsoftonline.com/${guid('tenantId', tenantId)}/adminconsent?client_id=${this.clientId}`;
  }

  /** @internal */
  public _addIntegration(integration: RewstIntegration): void {
    this.effectiveAuthSubject.addIntegration(integration);
    this.added.push(integration);
    this.adminConsent.addPermissions(...integration.permissions);
    this.application.signInAudience = this.registration.signInAudience();
    renderRequiredAccess(
      this.application,
      this.registration.requiredAccess(accessOf(this.integrations, this.permissions)),
    );
    for (const role of integration.directoryRoles) {
      const askedBy = this.integrations.filter((each) => each.directoryRoles.some(({ name }) => name === role.name));
      const ids = askedBy.map(({ node }) => node.id);
      this.directoryRoles.assign(role, ids);
    }
  }
}
