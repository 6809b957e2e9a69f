import type { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import { type TerraformResource, TerraformStack } from 'cdktf';
import { adoptedLifecycle } from '../adoption/adopted-lifecycle';
import { ChangesByHand } from '../adoption/changes-by-hand';
import { ExistingApplication } from '../adoption/existing-application';
import { addressOf, Imports } from '../adoption/imports';
import { whyNotWritable } from '../adoption/redirect-uris';
import {
  identifierUriWarnings,
  ignoresRedirectUris,
  orderWarnings,
  refuseSamlWithoutDefaultUri,
} from '../adoption/sign-in-checks';
import { stateConditions } from '../adoption/state-conditions';
import { importRole } from '../consent/directory-roles';
import { directoryRolesCommand } from '../manifest/commands';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { type ApiAccess, union } from '../permissions/required-access';
import { CheckBlock } from '../private/check-block';
import { invalid } from '../private/checks';
import type { Condition } from '../private/condition';
import { literal, text } from '../private/text';
import { reserveInStack } from '../private/unique-in-stack';
import { type AppRegistration, SIGN_IN_AUDIENCES } from './app-registration';
import { AuthSubject } from './auth-subject';
import type { EffectiveAuthSubject } from './effective-auth-subject';
import { displayNameOf } from './new-app-registration';
import type { RewstOwnedApp } from './rewst-owned-app';
import type { RewstOwnedAppProps } from './rewst-owned-app-props';

/** Attributes of the web platform that Terraform ignores, whether the stack writes them or not. */
const IGNORED_WEB_ATTRIBUTES = [
  'web[0].homepage_url',
  'web[0].implicit_grant[0].access_token_issuance_enabled',
  'web[0].logout_url',
];

/** An app registration that exists: Terraform imports it, adds what Rewst needs and ignores the rest. */
export class AdoptedAppRegistration implements AppRegistration {
  public readonly displayName: string;
  public readonly redirectUris: string[];
  public readonly accessTokenIssuanceEnabled: boolean;

  private readonly ignoresRedirectUris: boolean;
  private readonly imports: Imports;
  private changes?: ChangesByHand;

  constructor(
    private readonly app: RewstOwnedApp,
    private readonly props: RewstOwnedAppProps,
    private readonly existing: ExistingApplication,
    private readonly redirectUri: string,
    private readonly authSubject: EffectiveAuthSubject,
  ) {
    refuseContradictions(app, props, ExistingApplication._check('existing', existing));
    refuseSamlWithoutDefaultUri(existing, redirectUri);
    this.ignoresRedirectUris = ignoresRedirectUris(existing, redirectUri);
    const { displayName, redirectUris, accessTokenIssuanceEnabled } = existing._manifest;
    this.displayName = props.displayName === undefined ? literal(displayName) : text(displayNameOf(app, props));
    const writable = redirectUris.filter((uri) => whyNotWritable(uri) === undefined);
    this.redirectUris = [...new Set([...writable, redirectUri])].sort().map(literal);
    this.accessTokenIssuanceEnabled = accessTokenIssuanceEnabled;
    this.imports = Imports.of(app);
  }

  /**
   * An address that stays when constructs are renamed. If this construct created the resource before, Terraform knows
   * it under an address that follows the construct's path, so it is moved.
   */
  public address<T extends TerraformResource>(resource: T, name?: string): T {
    const before = TerraformStack.of(this.app).getLogicalId(resource);
    resource.overrideLogicalId(this.existing._logicalId(name));
    this.imports.move(addressOf(resource), `${resource.terraformResourceType}.${before}`);
    return resource;
  }

  public assignRole(assignment: DirectoryRoleAssignment, { name, templateId }: DirectoryRole): void {
    const { servicePrincipalObjectId: holder, _grants } = this.existing;
    if (holder !== undefined && _grants?.directoryRoleAssignments === undefined) {
      throw new Error(
        `"directoryRoles" must be left out for an app that exists already and whose directory roles are not known, got ` +
          `${name}: Microsoft refuses to assign one twice. Give fromManifest, as "directoryRoleAssignments" of "grants", ` +
          `what this prints: \`${directoryRolesCommand(holder)}\``,
      );
    }
    this.address(assignment, name);
    const assigned = _grants?.directoryRoleAssignments?.find((role) => role.templateId === templateId);
    if (assigned) {
      importRole(this.app, assignment, assigned.id);
    }
  }

  public complete({ application, servicePrincipal, clientConfig }: RewstOwnedApp, preconditions: Condition[]): void {
    const { app, existing, props } = this;
    const changes = new ChangesByHand(app, 'ChangesByHand', existing, !this.ignoresRedirectUris, props.provider);
    this.changes = changes;
    application.lifecycle = adoptedLifecycle(
      application,
      () => [
        ...IGNORED_WEB_ATTRIBUTES,
        ...(this.ignoresRedirectUris ? ['web[0].redirect_uris'] : []),
        ...(props.displayName === undefined ? ['display_name'] : []),
        ...(this.keepsAudience() ? ['sign_in_audience'] : []),
      ],
      {
        precondition: [
          ...preconditions,
          ...stateConditions(app, changes, existing, props.provider),
          changes.nothingLost,
        ],
        postcondition: [isApplication(existing)],
      },
    );
    servicePrincipal.lifecycle = adoptedLifecycle(servicePrincipal, () => []);
    this.imports.add(addressOf(application), `/applications/${existing.objectId}`);
    if (existing.servicePrincipalObjectId !== undefined) {
      this.imports.add(addressOf(servicePrincipal), `/servicePrincipals/${existing.servicePrincipalObjectId}`);
    }
    this.warnForeignDeployer(changes, `data.azuread_client_config.${clientConfig.friendlyUniqueId}.object_id`);
  }

  public requiredAccess(asked: ApiAccess[]): ApiAccess[] {
    this.changes?.ask(this.redirectUri, asked);
    return union(this.existing._requiredAccess, asked);
  }

  public signInAudience(): string {
    return this.keepsAudience() ? this.existing._manifest.signInAudience : SIGN_IN_AUDIENCES[this.authSubject.value];
  }

  public warnings(): string[] {
    const { _manifest, _servicePrincipal } = this.existing;
    const before = _manifest.signInAudience;
    const after = this.signInAudience();
    return [
      ..._manifest.warnings,
      ...(_servicePrincipal?.warnings ?? []),
      ...(before === after
        ? []
        : [
            `The sign-in audience of the existing app changes from ${before} to ${after}, ` +
              `because the auth subject is ${this.authSubject.value}`,
          ]),
      ...identifierUriWarnings(this.existing, after),
      ...orderWarnings(this.existing, this.redirectUri),
    ];
  }

  /**
   * Warns a deployer who may not own the app. The plan warns before the first deploy, which adds Rewst's redirect URI.
   * If that URI was added by hand, it warns before every deploy that adds something.
   */
  private warnForeignDeployer({ application, nothingAdded }: ChangesByHand, deployer: string): void {
    const isDeployed = this.ignoresRedirectUris
      ? nothingAdded
      : `anytrue([for uri in flatten(${application}.web[*].redirect_uris) : endswith(uri, "${new URL(this.redirectUri).pathname}")])`;
    new CheckBlock(this.app, 'DeployerOwnsApp', {
      condition: `\${contains(${application}.owners, ${deployer}) || ${isDeployed}}`,
      errorMessage:
        `The deployer \${${deployer}} is no owner of app ${this.existing.clientId}. If its only right is ` +
        `Application.ReadWrite.OwnedBy, the deploy fails (403). Then make it an owner first: ${ownerCommands(this.existing, `\${${deployer}}`)}`,
    });
  }

  private keepsAudience(): boolean {
    return this.authSubject.chosen === undefined && this.authSubject.value === AuthSubject.TENANT_ID;
  }
}

function refuseContradictions(app: RewstOwnedApp, props: RewstOwnedAppProps, existing: ExistingApplication): void {
  const other = reserveInStack(app, `existing ${existing.objectId}`);
  if (other !== undefined) {
    throw invalid('existing', `another app than that of ${other}, which is in the same stack`, existing.objectId);
  }
  if (props.tags !== undefined) {
    throw invalid('tags', 'left out with "existing", because an existing app keeps its own', props.tags);
  }
  if (props.owners !== undefined) {
    throw new Error(
      `"owners" must be left out with "existing", because an existing app keeps its own, got ${JSON.stringify(props.owners)}. ` +
        `Make a deployer an owner by hand, before the first deploy: ${ownerCommands(existing, '<object ID>')}`,
    );
  }
}

/** The commands that make someone an owner of an app and its service principal. */
function ownerCommands({ clientId, servicePrincipalObjectId }: ExistingApplication, owner: string): string {
  const reference = `{"@odata.id": "https://graph.microsoft.com/v1.0/directoryObjects/${owner}"}`;
  return [
    `\`az ad app owner add --id ${clientId} --owner-object-id ${owner}\``,
    ...(servicePrincipalObjectId === undefined
      ? []
      : [
          `\`az rest --method post --url 'https://graph.microsoft.com/v1.0/servicePrincipals/${servicePrincipalObjectId}/owners/$ref' --body '${reference}'\``,
        ]),
  ].join(' and ');
}

/**
 * Stops the plan if the same construct created another app before: Terraform would take that one for the adopted app.
 */
function isApplication({ objectId }: ExistingApplication): Condition {
  return {
    condition: `\${self.object_id == "${objectId}"}`,
    errorMessage:
      `"existing" is the app with the object ID ${objectId}, but Terraform has \${self.object_id} in its place, which ` +
      'this construct made before. Take that one out of the state first (terraform state rm), or adopt it instead.',
  };
}
