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
  type TerraformProvider,
  TerraformStack,
  Token,
} from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { AdminConsent, AdminConsentMode } from './admin-consent';
import type { ApiPermission } from './api-permission';
import { AuthSubject } from './auth-subject';
import type { ClientSecret } from './client-secret';
import { CheckBlock } from './private/check-block';
import { guid, invalid, literalName, oneOf } from './private/checks';
import { utcSeconds } from './private/date-time';
import { byApi, keyOf } from './private/permission-list';
import { text } from './private/text';
import type { RewstIntegration } from './rewst-integration';
import { RewstRegion } from './rewst-region';

/** Microsoft's limits of one application; displayName in characters. */
const MAX_DISPLAY_NAME_LENGTH = 256;
const MAX_APIS = 50;
const MAX_PERMISSIONS = 400;

const HOSTS: Record<RewstRegion, string> = {
  [RewstRegion.US]: 'engine.rewst.io',
  [RewstRegion.UK]: 'engine.eu.rewst.io',
  [RewstRegion.DE]: 'engine.rewst.eu',
  [RewstRegion.AU]: 'engine.rewst.asia',
};

/** What to know about an app registration for Rewst. All of it is optional. */
export interface RewstOwnedAppProps {
  /**
   * Name of the app registration, at most 256 characters. No two apps of a tenant may share it.
   *
   * @default 'Rewst'
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
   * @default - none
   */
  readonly owners?: string[];

  /**
   * Notes on the application.
   *
   * @default - none
   */
  readonly notes?: string;

  /**
   * Tags of the application. Entra ID copies them to the service principal.
   *
   * @default - none
   */
  readonly tags?: string[];

  /**
   * Reference to the application in a service or asset management database, which some tenants' policies ask for.
   *
   * @default - none
   */
  readonly serviceManagementReference?: string;

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
  private readonly passwords: ApplicationPasswordA[];
  private readonly added: RewstIntegration[] = [];
  private readonly roleAssignments = new Map<string, DirectoryRoleAssignment>();

  constructor(scope: Construct, id: string, props: RewstOwnedAppProps = {}) {
    super(scope, id);
    this.props = props;
    const { provider } = props;
    const displayName = this.claimDisplayName(props.displayName ?? 'Rewst');
    const owners = props.owners && set(props.owners, (owner, i) => guid(`owners[${i}]`, owner));
    const secrets = checkSecrets(props.clientSecrets ?? []);
    const tenantId = props.tenantId === undefined ? undefined : guid('tenantId', props.tenantId);
    if (props.authSubject !== undefined) {
      oneOf('authSubject', AuthSubject, props.authSubject);
    }
    const host = HOSTS[oneOf('region', RewstRegion, props.region ?? RewstRegion.US)];
    this.redirectUri = `https://${host}/integrations/bundles/microsoft_cloud/callback`;

    this.clientConfig = new DataAzureadClientConfig(this, 'ClientConfig', { provider });
    this.application = new Application(this, 'Resource', {
      displayName: text(displayName),
      // The provider looks for the name in a filter that it does not escape: with an apostrophe every plan would fail.
      preventDuplicateNames: !displayName.includes("'"),
      web: {
        redirectUris: [this.redirectUri],
        // Rewst's sign-in needs ID tokens. Access tokens are written out because the provider sends both anyway.
        implicitGrant: { idTokenIssuanceEnabled: true, accessTokenIssuanceEnabled: false },
      },
      notes: props.notes === undefined ? undefined : text(props.notes),
      tags: props.tags && set(props.tags, text),
      serviceManagementReference:
        props.serviceManagementReference === undefined ? undefined : text(props.serviceManagementReference),
      owners,
      provider,
      lifecycle: tenantId === undefined ? undefined : { precondition: [this.isInTenant(tenantId)] },
    });
    this.servicePrincipal = new ServicePrincipal(this, 'ServicePrincipal', {
      clientId: this.application.clientId,
      // A service principal that a half-done deploy left behind is taken over by the next one.
      useExisting: true,
      owners,
      provider,
    });
    this.passwords = secrets.map(
      ({ name, expiresOn }) =>
        new ApplicationPasswordA(folder(this, 'ClientSecrets'), name, {
          applicationId: this.application.id,
          displayName: name,
          endDate: expiresOn,
          provider,
        }),
    );
    this.warnBeforeExpiry(displayName);
    this.adminConsent = new AdminConsent(this, 'AdminConsent', {
      servicePrincipalObjectId: this.servicePrincipal.objectId,
      mode: oneOf('adminConsent', AdminConsentMode, props.adminConsent ?? AdminConsentMode.NONE),
      provider,
    });
    this.node.addValidation({ validate: () => this.validateIntegrations() });
    if (props.authSubject === AuthSubject.COMMON) {
      Aspects.of(this).add({ visit: (node) => this.warnOfNeedlessAudience(node) });
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
    return [...this.roleAssignments].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, assignment]) => assignment);
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
    const groups = byApi(this.permissions);
    const total = groups.reduce((sum, { permissions }) => sum + permissions.length, 0);
    if (groups.length > MAX_APIS || total > MAX_PERMISSIONS) {
      throw invalid(
        'permissions',
        `at most ${MAX_PERMISSIONS} permissions of ${MAX_APIS} APIs in all integrations of an app`,
        `${total} permissions of ${groups.length} APIs`,
      );
    }
    const askedBy = new Map<string, string[]>();
    for (const integration of this.integrations) {
      for (const permission of integration.permissions) {
        const key = keyOf(permission);
        askedBy.set(key, [...(askedBy.get(key) ?? []), integration.node.id]);
      }
    }
    this.application.signInAudience =
      this.settledAuthSubject() === AuthSubject.COMMON ? 'AzureADMultipleOrgs' : 'AzureADMyOrg';
    this.application.putRequiredResourceAccess(
      groups.map(({ api, permissions }) => ({
        resourceAppId: api.clientId,
        resourceAccess: permissions.map(({ id, type }) => ({ id, type })),
      })),
    );
    this.application.addOverride(
      'required_resource_access',
      indexed(
        groups.map(({ api, permissions }) => ({
          '//': api.name,
          resource_access: indexed(
            permissions.map((permission) => ({
              '//': `${permission.label}, for ${askedBy.get(keyOf(permission))?.join(', ')}`,
            })),
          ),
        })),
      ),
    );
  }

  private renderDirectoryRoles(integration: RewstIntegration): void {
    for (const { name, templateId } of integration.directoryRoles) {
      if (!this.roleAssignments.has(name)) {
        const assignment = new DirectoryRoleAssignment(folder(this, 'DirectoryRoles'), name, {
          roleId: templateId,
          principalObjectId: this.servicePrincipalObjectId,
          provider: this.props.provider,
        });
        this.roleAssignments.set(name, assignment);
      }
    }
  }

  private settledAuthSubject(): AuthSubject {
    const common = this.added.some(({ requiresCommonAuthSubject }) => requiresCommonAuthSubject);
    return this.props.authSubject ?? (common ? AuthSubject.COMMON : AuthSubject.TENANT_ID);
  }

  private addOutput(suffix: string, value: string, sensitive?: boolean): void {
    const stack = TerraformStack.of(this);
    // An output directly in the stack is called what it is called here, and the stack refuses a second one.
    const name = `${this.node.id.replace(/[^\w-]/g, '')}_${suffix}`;
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
    const stack = TerraformStack.of(this);
    const claimed = displayNames.get(stack) ?? new Map<string, string>();
    const claim = `${this.props.provider?.fqn} ${displayName}`;
    const other = claimed.get(claim);
    if (other !== undefined) {
      throw invalid('displayName', `another one than that of ${other}, which is in the same stack`, displayName);
    }
    displayNames.set(stack, claimed.set(claim, this.node.path));
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
        errorMessage: text(
          `Client secret ${password.displayNameInput} of ${displayName} ends on ${password.endDateInput}, in less than 30 days. ` +
            'Put a new one in front of it in "clientSecrets".',
        ),
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
}

/** Display names by stack and, in it, by provider: who has them. */
const displayNames = new WeakMap<TerraformStack, Map<string, string>>();

function checkSecrets(secrets: ClientSecret[]): ClientSecret[] {
  const names = new Map<string, number>();
  return secrets.map(({ name, expiresOn }, i) => {
    const prop = `clientSecrets[${i}]`;
    literalName(
      `${prop}.name`,
      /^[A-Za-z0-9][\w-]*$/,
      'letters, digits, "-" and "_", of which the first is no "-" or "_"',
      name,
    );
    if (names.has(name)) {
      throw invalid(`${prop}.name`, `another name than that of clientSecrets[${names.get(name)}]`, name);
    }
    names.set(name, i);
    return { name, expiresOn: utcSeconds(`${prop}.expiresOn`, expiresOn) };
  });
}

/** What Terraform takes as a set: sorted, tokens, of which nobody knows how they will sort, behind in the order given. */
function set(values: string[], render: (value: string, index: number) => string): string[] {
  if (Token.isUnresolved(values)) {
    return values;
  }
  const rendered = values.map(render);
  const unresolved = rendered.filter((value) => Token.isUnresolved(value));
  return [...rendered.filter((value) => !Token.isUnresolved(value)).sort(), ...unresolved];
}

/** A part of the tree that keeps names which users choose apart from all others. */
function folder(app: Construct, id: string): IConstruct {
  return app.node.tryFindChild(id) ?? new Construct(app, id);
}

/** What an override of a list of blocks looks like: as an array, it would be appended. */
function indexed<T>(items: T[]): Record<number, T> {
  return { ...items };
}
