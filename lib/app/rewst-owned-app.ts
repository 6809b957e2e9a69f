import { Application } from '@cdktf/provider-azuread/lib/application';
import { ApplicationPasswordA } from '@cdktf/provider-azuread/lib/application-password';
import { DataAzureadClientConfig } from '@cdktf/provider-azuread/lib/data-azuread-client-config';
import { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import {
  Annotations,
  Aspects,
  Fn,
  type IResolvable,
  Lazy,
  Op,
  TerraformOutput,
  TerraformProvider,
  type TerraformResource,
  TerraformStack,
  Token,
} from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { adoptedLifecycle } from '../adoption/adopted-lifecycle';
import type { ExistingApplication } from '../adoption/existing-application';
import { Imports } from '../adoption/imports';
import type { ApplicationManifest } from '../adoption/manifest';
import { OWN_PERMISSIONS } from '../adoption/own-permissions';
import { StaleManifest } from '../adoption/stale-manifest';
import { isWritablePage, isWritableRedirectUri } from '../adoption/web-uris';
import { AdminConsent, AdminConsentMode } from '../consent/admin-consent';
import type { ApiPermission } from '../permissions/api-permission';
import { byApi, keyOf, settle } from '../permissions/permission-list';
import { type ApiAccess, union } from '../permissions/required-access';
import { CheckBlock } from '../private/check-block';
import { eachOf, guid, invalid, literalName, oneOf, visibleText } from '../private/checks';
import { claim } from '../private/claims';
import { utcSeconds } from '../private/date-time';
import { sortedValues } from '../private/sorted';
import { literal, text } from '../private/text';
import { REWST_HOSTS } from '../rewst/rewst-hosts';
import { RewstRegion } from '../rewst/rewst-region';
import { AuthSubject } from './auth-subject';
import type { ClientSecret } from './client-secret';
import type { RewstIntegration } from './rewst-integration';

/** Microsoft's limits of one application; displayName in characters. */
const MAX_DISPLAY_NAME_LENGTH = 256;
const MAX_APIS = 50;
const MAX_PERMISSIONS = 400;

const AUDIENCES: Record<AuthSubject, string> = {
  [AuthSubject.COMMON]: 'AzureADMultipleOrgs',
  [AuthSubject.TENANT_ID]: 'AzureADMyOrg',
};

/** What an adopted app keeps of its web platform. It is written out for the reader; the app may have changed since. */
const KEPT_WEB_ATTRIBUTES = [
  'web[0].homepage_url',
  'web[0].implicit_grant[0].access_token_issuance_enabled',
  'web[0].logout_url',
];

/** What to know about an app registration for Rewst. All of it is optional. */
export interface RewstOwnedAppProps {
  /**
   * Name of the app registration, at most 256 characters. No two apps of a tenant may share it.
   *
   * @default - 'Rewst'; an existing app keeps its name
   */
  readonly displayName?: string;

  /**
   * Where your Rewst organization runs.
   *
   * @default RewstRegion.US
   */
  readonly region?: RewstRegion;

  /**
   * Whose accounts may sign in.
   *
   * An existing app keeps its sign-in audience unless this is set or the audience does not serve the auth subject. A
   * warning names both audiences when it changes, and it does not change back by itself.
   *
   * @default - COMMON if an integration requires it, as CSP does; TENANT_ID otherwise
   */
  readonly authSubject?: AuthSubject;

  /**
   * Tenant that the app belongs to, a GUID. Given, the plan fails when the provider is signed in to another one.
   *
   * @default - the tenant that the provider is signed in to
   */
  readonly tenantId?: string;

  /**
   * Client secrets, the one that is in use first. To rotate, put a new one in front, deploy, paste it into Rewst, and
   * only then take the old one out.
   *
   * @default - none: the secret is made by hand
   */
  readonly clientSecrets?: ClientSecret[];

  /**
   * Which of the permissions are granted on deploy.
   *
   * @default AdminConsentMode.NONE
   */
  readonly adminConsent?: AdminConsentMode;

  /**
   * Object IDs of the owners of the application and its service principal. A deployer whose only right is
   * `Application.ReadWrite.OwnedBy` must be among them.
   *
   * @default - none; an existing app keeps its own, and none can be given
   */
  readonly owners?: string[];

  /**
   * Notes on the application.
   *
   * @default - none; an existing app keeps its own
   */
  readonly notes?: string;

  /**
   * Tags of the application. Entra ID copies them to the service principal.
   *
   * @default - none; an existing app keeps its own, and none can be given
   */
  readonly tags?: string[];

  /**
   * Reference to the application in a service or asset management database, which some tenants' policies ask for.
   *
   * @default - none; an existing app keeps its own
   */
  readonly serviceManagementReference?: string;

  /**
   * App registration that exists already, to adopt instead of making a new one: it is imported, gets what Rewst needs,
   * and keeps all that it has.
   *
   * It stays here for as long as the app is managed. Without it, or without the construct, Terraform would destroy the
   * app: take the app out of the state first.
   *
   * @default - a new app is made
   */
  readonly existing?: ExistingApplication;

  /**
   * Provider for every resource and data source of the app, for a stack that deploys to several tenants.
   *
   * @default - the stack's azuread provider without an alias
   */
  readonly provider?: TerraformProvider;
}

/**
 * The app registration that a Rewst customer owns, as Rewst documents it.
 *
 * It has no permissions of its own: the integrations that are constructed in it decide what it asks for.
 *
 * @see https://docs.rewst.help/documentation/integrations/cloud/microsoft-cloud-integration-bundle/owned-app-registration
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

  /** The consent to what the app asks for; empty without `adminConsent`. */
  public readonly adminConsent: AdminConsent;

  /** What the provider is signed in as. */
  public readonly clientConfig: DataAzureadClientConfig;

  /** Where Microsoft sends people back to after sign-in. */
  public readonly redirectUri: string;

  private readonly props: RewstOwnedAppProps;
  private readonly kept: ApiAccess[] = [];
  private readonly staleManifest?: StaleManifest;
  private readonly passwords: ApplicationPasswordA[];
  private readonly added: RewstIntegration[] = [];
  private readonly roleFacts = new Map<string, string>();
  private readonly roleAssignments = new Map<string, DirectoryRoleAssignment>();

  constructor(scope: Construct, id: string, props: RewstOwnedAppProps = {}) {
    super(scope, id);
    this.props = props;
    const { existing, provider } = props;
    const manifest = existing?._manifest;
    if (provider !== undefined && !TerraformProvider.isTerraformProvider(provider)) {
      throw invalid('provider', 'a TerraformProvider such as an AzureadProvider', String(provider));
    }
    if (existing) {
      this.claimExisting(existing);
    }
    const displayName =
      manifest && props.displayName === undefined
        ? literal(manifest.displayName)
        : text(this.claimDisplayName(props.displayName ?? 'Rewst'));
    const owners = props.owners && set('owners', props.owners, guid);
    const secrets = checkSecrets(props.clientSecrets ?? []);
    const tenantId = props.tenantId === undefined ? undefined : guid('tenantId', props.tenantId);
    if (props.authSubject !== undefined) {
      oneOf('authSubject', AuthSubject, props.authSubject);
    }
    this.redirectUri = redirectUriOf(oneOf('region', RewstRegion, props.region ?? RewstRegion.US));

    this.clientConfig = new DataAzureadClientConfig(this, 'ClientConfig', { provider });
    const precondition = tenantId === undefined ? [] : [this.isInTenant(tenantId)];
    this.application = new Application(this, 'Resource', {
      displayName,
      // The provider looks for the name in a filter that it does not escape: with an apostrophe every plan would fail.
      preventDuplicateNames: existing ? undefined : !displayName.includes("'"),
      web: {
        homepageUrl: page(manifest?.homepageUrl),
        logoutUrl: page(manifest?.logoutUrl),
        redirectUris: [...new Set([...(manifest?.redirectUris.filter(isWritableRedirectUri) ?? []), this.redirectUri])]
          .sort()
          .map(literal),
        // Rewst's sign-in needs ID tokens. Access tokens are written out because the provider sends both anyway.
        implicitGrant: {
          idTokenIssuanceEnabled: true,
          accessTokenIssuanceEnabled: manifest?.accessTokenIssuanceEnabled ?? false,
        },
      },
      notes: optionalText('notes', props.notes),
      tags: props.tags && set('tags', props.tags, (prop, tag) => text(visibleText(prop, tag))),
      serviceManagementReference: optionalText('serviceManagementReference', props.serviceManagementReference),
      owners,
      provider,
      lifecycle: precondition.length > 0 ? { precondition } : undefined,
    });
    this.nameForGood(this.application);
    this.servicePrincipal = new ServicePrincipal(this, 'ServicePrincipal', {
      clientId: this.application.clientId,
      // A service principal that a half-done deploy left behind is taken over by the next one. Taking over that of an
      // app that others made would enable it and reset what they set there.
      useExisting: existing ? undefined : true,
      owners,
      provider,
    });
    this.nameForGood(this.servicePrincipal);
    if (existing) {
      this.kept = existing._requiredAccess;
      this.staleManifest = new StaleManifest(this, 'StaleManifest', existing, provider);
      this.adopt(existing, this.staleManifest, precondition);
    }
    this.passwords = secrets.map(({ name, expiresOn }) =>
      this.nameForGood(
        new ApplicationPasswordA(folder(this, 'ClientSecrets'), name, {
          applicationId: this.application.id,
          displayName: name,
          endDate: expiresOn,
          provider,
        }),
        name,
      ),
    );
    this.warnBeforeExpiry(displayName);
    this.adminConsent = new AdminConsent(this, 'AdminConsent', {
      servicePrincipalObjectId: this.servicePrincipal.objectId,
      mode: oneOf('adminConsent', AdminConsentMode, props.adminConsent ?? AdminConsentMode.NONE),
      existing,
      provider,
    });
    this.node.addValidation({ validate: () => this.validateIntegrations() });
    if (props.authSubject === AuthSubject.COMMON) {
      Aspects.of(this).add({ visit: (node) => this.warnOfNeedlessAudience(node) });
    }
    if (existing) {
      Aspects.of(this).add({ visit: (node) => this.warnOfChangedAudience(node, existing) });
    }
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
   * Value of the first client secret. Terraform treats it as sensitive, and its state holds it in plain text.
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

  /** Auth subject to choose in Rewst, `common` or `Tenant ID`; it is settled once every integration has been added. */
  public get authSubject(): string {
    return Lazy.stringValue({ produce: () => this.settledAuthSubject() });
  }

  /** Page on which an administrator consents to what the app asks for. */
  public get adminConsentUrl(): string {
    return `https://login.microsoftonline.com/${this.tenantId}/adminconsent?client_id=${this.clientId}`;
  }

  /** The integrations that have been added so far, sorted by construct ID. */
  public get integrations(): RewstIntegration[] {
    return [...this.added].sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  }

  /** Every permission that the app asks for so far, each once, sorted by API, value and type. */
  public get permissions(): ApiPermission[] {
    return this.adminConsent.permissions;
  }

  /** The client secrets, in the order of `clientSecrets`. */
  public get applicationPasswords(): ApplicationPasswordA[] {
    return [...this.passwords];
  }

  /** The directory roles that integrations asked for, sorted by role name. */
  public get directoryRoleAssignments(): DirectoryRoleAssignment[] {
    return sortedValues(this.roleAssignments);
  }

  /**
   * Writes as outputs of the stack what a person types into Rewst's form: `<id>_client_id`, `<id>_client_secret`
   * (sensitive, and only if there is one), `<id>_auth_subject`, `<id>_tenant_id`, `<id>_redirect_uri` and
   * `<id>_admin_consent_url`, where `<id>` is the construct ID of the app.
   *
   * Fails when the stack has an output of such a name.
   */
  public addOutputs(): void {
    this.addOutput('client_id', this.clientId);
    if (this.passwords.length > 0) {
      this.addOutput('client_secret', this.clientSecret, true);
    }
    this.addOutput('auth_subject', this.authSubject);
    this.addOutput('tenant_id', this.tenantId);
    this.addOutput('redirect_uri', this.redirectUri);
    this.addOutput('admin_consent_url', this.adminConsentUrl);
  }

  /** @internal */
  public _addIntegration(integration: RewstIntegration): void {
    if (integration.requiresCommonAuthSubject && this.props.authSubject === AuthSubject.TENANT_ID) {
      throw new Error(
        `"authSubject" must be COMMON or left out, got TENANT_ID: ` +
          `integration "${integration.node.id}" works across tenants`,
      );
    }
    this.added.push(integration);
    this.adminConsent.addPermissions(...integration.permissions);
    this.renderIntegrations();
    this.renderDirectoryRoles(integration);
  }

  private renderIntegrations(): void {
    const askedBy = new Map<string, string[]>();
    for (const integration of this.integrations) {
      for (const permission of integration.permissions) {
        const key = keyOf(permission);
        askedBy.set(key, [...(askedBy.get(key) ?? []), integration.node.id]);
      }
    }
    const asked = accessTo(
      this.permissions,
      (permission) => `${permission.label}, for ${askedBy.get(keyOf(permission))?.join(', ')}`,
    );
    const apis = union(this.kept, asked);
    const total = apis.reduce((sum, { access }) => sum + access.length, 0);
    if (apis.length > MAX_APIS || total > MAX_PERMISSIONS) {
      throw invalid(
        'permissions',
        `at most ${MAX_PERMISSIONS} permissions of ${MAX_APIS} APIs in all integrations of an app` +
          (this.props.existing ? ', those that it had before included' : ''),
        `${total} permissions of ${apis.length} APIs`,
      );
    }
    this.application.signInAudience = this.settledAudience();
    this.application.putRequiredResourceAccess(
      apis.map(({ clientId, access }) => ({
        resourceAppId: clientId,
        resourceAccess: access.map(({ id, type }) => ({ id, type })),
      })),
    );
    this.application.addOverride(
      'required_resource_access',
      indexed(
        apis.map(({ comment, access }) => ({
          '//': comment,
          resource_access: indexed(access.map((permission) => ({ '//': permission.comment }))),
        })),
      ),
    );
    this.staleManifest?.know(
      [...(this.props.existing?._manifest.redirectUris ?? []), ...Object.values(RewstRegion).map(redirectUriOf)],
      [...apis, ...accessTo(OWN_PERMISSIONS, String)],
    );
  }

  private renderDirectoryRoles(integration: RewstIntegration): void {
    for (const { name, templateId } of integration.directoryRoles) {
      settle('directoryRoles', this.roleFacts, `The role ${name}`, `the template ID ${templateId}`);
      settle('directoryRoles', this.roleFacts, `The role with the template ID ${templateId}`, `the name ${name}`);
      if (!this.roleAssignments.has(name)) {
        const assignment = new DirectoryRoleAssignment(folder(this, 'DirectoryRoles'), name, {
          roleId: templateId,
          principalObjectId: this.servicePrincipalObjectId,
          provider: this.props.provider,
        });
        this.roleAssignments.set(name, this.nameForGood(assignment, name));
      }
      const askedBy = this.integrations.filter(({ directoryRoles }) =>
        directoryRoles.some((role) => role.name === name),
      );
      const comment = `${name}, for ${askedBy.map(({ node }) => node.id).join(', ')}`;
      this.roleAssignments.get(name)?.addOverride('//', { comment });
    }
  }

  private settledAuthSubject(): AuthSubject {
    const common = this.added.some(({ requiresCommonAuthSubject }) => requiresCommonAuthSubject);
    return this.props.authSubject ?? (common ? AuthSubject.COMMON : AuthSubject.TENANT_ID);
  }

  private settledAudience(): string {
    const { existing } = this.props;
    return existing && this.keepsAudience() ? existing._manifest.signInAudience : AUDIENCES[this.settledAuthSubject()];
  }

  /** An existing app keeps its audience unless that is set, or does not serve the auth subject. */
  private keepsAudience(): boolean {
    return this.props.authSubject === undefined && this.settledAuthSubject() === AuthSubject.TENANT_ID;
  }

  private claimExisting({ objectId, _manifest }: ExistingApplication): void {
    if (!_manifest) {
      throw invalid('existing', 'what ExistingApplication.fromManifest returns', this.props.existing);
    }
    const other = claim(this, `existing ${objectId}`);
    if (other !== undefined) {
      throw invalid('existing', `another app than that of ${other}, which is in the same stack`, objectId);
    }
    for (const prop of ['owners', 'tags'] as const) {
      if (this.props[prop] !== undefined) {
        throw invalid(prop, 'left out with "existing", because an existing app keeps its own', this.props[prop]);
      }
    }
  }

  private adopt(
    existing: ExistingApplication,
    { noRedirectUriLost, noPermissionLost }: StaleManifest,
    precondition: { condition: IResolvable; errorMessage: string }[],
  ): void {
    const { application, servicePrincipal } = this;
    const keepsRedirectUris = this.keepsRedirectUris(existing._manifest);
    application.lifecycle = adoptedLifecycle(
      application,
      () => [
        ...KEPT_WEB_ATTRIBUTES,
        ...(keepsRedirectUris ? ['web[0].redirect_uris'] : []),
        ...(this.props.displayName === undefined ? ['display_name'] : []),
        ...(this.keepsAudience() ? ['sign_in_audience'] : []),
      ],
      {
        precondition: [...precondition, ...(keepsRedirectUris ? [] : [noRedirectUriLost]), noPermissionLost],
        postcondition: [isApplication(existing)],
      },
    );
    servicePrincipal.lifecycle = adoptedLifecycle(servicePrincipal, () => []);
    const imports = Imports.of(this);
    imports.add(`azuread_application.${application.friendlyUniqueId}`, `/applications/${existing.objectId}`);
    if (existing.servicePrincipalObjectId !== undefined) {
      imports.add(
        `azuread_service_principal.${servicePrincipal.friendlyUniqueId}`,
        `/servicePrincipals/${existing.servicePrincipalObjectId}`,
      );
    }
  }

  /** Redirect URIs that the provider refuses can only be left alone, and with them all others. */
  private keepsRedirectUris({ redirectUris, clientId }: ApplicationManifest): boolean {
    const refused = redirectUris.find((uri) => !isWritableRedirectUri(uri));
    if (refused !== undefined && !redirectUris.includes(this.redirectUri)) {
      throw new Error(
        `"existing" has the web redirect URI ${JSON.stringify(refused)}, which the Terraform provider refuses to write ` +
          `(it wants a path, if only "/"), so that it cannot add another: add ${this.redirectUri} to the app by hand, ` +
          `and give what \`az ad app show --id ${clientId}\` prints then`,
      );
    }
    return refused !== undefined;
  }

  /**
   * Gives what belongs to an existing app an address that does not change when constructs are renamed. Under the address
   * that it would have otherwise, Terraform may know the same thing: an app that this construct made before.
   */
  private nameForGood<T extends TerraformResource>(resource: T, name?: string): T {
    const { existing } = this.props;
    if (existing) {
      const { terraformResourceType } = resource;
      const before = TerraformStack.of(this).getLogicalId(resource);
      resource.overrideLogicalId(existing._logicalId(name));
      Imports.of(this).move(
        `${terraformResourceType}.${resource.friendlyUniqueId}`,
        `${terraformResourceType}.${before}`,
      );
    }
    return resource;
  }

  private addOutput(suffix: string, value: string, sensitive?: boolean): void {
    const stack = TerraformStack.of(this);
    // An output directly in the stack is called what it is called here, and the stack refuses a second one.
    const name = `${this.node.id.replace(/[^\w-]/g, '')}_${suffix}`;
    if (!/^[A-Za-z_]/.test(name)) {
      throw new Error(
        `Output "${name}" must start with a letter or "_", and so the construct ID of the app, got "${this.node.id}"`,
      );
    }
    if (stack.node.tryFindChild(name)) {
      throw new Error(
        `Output "${name}" exists already in stack "${stack.node.id}": ` +
          `call addOutputs() once an app, and give every app of a stack a construct ID of its own`,
      );
    }
    new TerraformOutput(stack, name, { value, sensitive });
  }

  private claimDisplayName(displayName: string): string {
    if (Token.isUnresolved(displayName)) {
      return displayName;
    }
    if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > MAX_DISPLAY_NAME_LENGTH) {
      throw invalid('displayName', `text of 1 to ${MAX_DISPLAY_NAME_LENGTH} characters, not all blank`, displayName);
    }
    const { provider } = this.props;
    // Another alias is most likely another tenant.
    const other = claim(this, `displayName ${provider?.alias ?? ''} ${displayName}`);
    if (other !== undefined) {
      throw invalid('displayName', `another one than that of ${other}, which is in the same stack`, displayName);
    }
    return displayName;
  }

  private isInTenant(tenantId: string): { condition: IResolvable; errorMessage: string } {
    return {
      condition: Op.eq(Fn.lower(this.tenantId), Fn.lower(tenantId)),
      errorMessage: `"tenantId" is ${tenantId}, but the provider is signed in to tenant ${this.tenantId}.`,
    };
  }

  private warnBeforeExpiry(displayName: string): void {
    const [password] = this.passwords;
    if (password) {
      new CheckBlock(this, 'ClientSecretExpiry', {
        condition: `\${timecmp(plantimestamp(), timeadd(${password.endDate}, "-720h")) == -1}`,
        errorMessage:
          `Client secret ${password.displayNameInput} of ${displayName} ends on ${password.endDateInput}, in less than 30 days. ` +
          'Put a new one in front of it in "clientSecrets".',
      });
    }
  }

  private validateIntegrations(): string[] {
    return this.added.length > 0
      ? []
      : ['"integrations" must have at least one integration, got none: construct one with this app as its scope'];
  }

  private warnOfNeedlessAudience(node: IConstruct): void {
    const needed = this.added.some(({ requiresCommonAuthSubject }) => requiresCommonAuthSubject);
    if (node === this && !needed) {
      Annotations.of(this).addWarning(
        '"authSubject" is COMMON, so accounts of any tenant can sign in, but no integration needs that: ' +
          'use TENANT_ID or leave it out',
      );
    }
  }

  private warnOfChangedAudience(node: IConstruct, { _manifest: { signInAudience } }: ExistingApplication): void {
    const audience = this.settledAudience();
    if (node === this && audience !== signInAudience) {
      Annotations.of(this).addWarning(
        `The sign-in audience of the existing app changes from ${signInAudience} to ${audience}, ` +
          `because the auth subject is ${this.settledAuthSubject()}`,
      );
    }
  }
}

/** Stops a plan that would take another app, which the same construct made before, for the one that is adopted. */
function isApplication({ objectId }: ExistingApplication): { condition: string; errorMessage: string } {
  return {
    condition: `\${self.object_id == "${objectId}"}`,
    errorMessage:
      `"existing" is the app with the object ID ${objectId}, but Terraform has \${self.object_id} in its place, which ` +
      'this construct made before. Take that one out of the state first (terraform state rm), or adopt it instead.',
  };
}

/** A page that the provider refuses is not written, and stays all the same. */
function page(url: string | undefined): string | undefined {
  return url !== undefined && isWritablePage(url) ? literal(url) : undefined;
}

function redirectUriOf(region: RewstRegion): string {
  return `https://${REWST_HOSTS[region]}/integrations/bundles/microsoft_cloud/callback`;
}

function accessTo(permissions: readonly ApiPermission[], comment: (permission: ApiPermission) => string): ApiAccess[] {
  return byApi(permissions).map(({ api, permissions }) => ({
    clientId: api.clientId,
    comment: api.name,
    access: permissions.map((permission) => ({
      id: permission.id,
      type: permission.type,
      comment: comment(permission),
    })),
  }));
}

function checkSecrets(secrets: ClientSecret[]): ClientSecret[] {
  const names = new Map<string, string>();
  return eachOf('clientSecrets', secrets, (prop, secret) => {
    const { name, expiresOn } = secret ?? {};
    literalName(
      `${prop}.name`,
      /^[A-Za-z0-9][\w-]*$/,
      'letters, digits, "-" and "_", of which the first is no "-" or "_"',
      name,
    );
    const other = names.get(name);
    if (other !== undefined) {
      throw invalid(`${prop}.name`, `another name than that of ${other}`, name);
    }
    names.set(name, prop);
    return { name, expiresOn: utcSeconds(`${prop}.expiresOn`, expiresOn) };
  });
}

/** What Terraform takes as a set: sorted, tokens, of which nobody knows how they will sort, behind in the order given. */
function set(prop: string, values: string[], check: (prop: string, value: string) => string): string[] {
  if (Token.isUnresolved(values)) {
    return values;
  }
  const checked = eachOf(prop, values, check);
  const unresolved = checked.filter((value) => Token.isUnresolved(value));
  return [...checked.filter((value) => !Token.isUnresolved(value)).sort(), ...unresolved];
}

function optionalText(prop: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : text(visibleText(prop, value));
}

/** A part of the tree that keeps names which users choose apart from all others. */
function folder(app: Construct, id: string): IConstruct {
  return app.node.tryFindChild(id) ?? new Construct(app, id);
}

/** What an override of a list of blocks looks like: as an array, it would be appended. */
function indexed<T>(items: T[]): Record<number, T> {
  return { ...items };
}
