import type { Application } from '@cdktf/provider-azuread/lib/application';
import type { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { type TerraformResource, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { adoptedLifecycle } from '../adoption/adopted-lifecycle';
import type { ExistingApplication } from '../adoption/existing-application';
import { Imports } from '../adoption/imports';
import { OWN_PERMISSIONS } from '../adoption/own-permissions';
import { StaleManifest } from '../adoption/stale-manifest';
import { isWritablePage, isWritableRedirectUri } from '../adoption/web-uris';
import { type ApiAccess, accessTo, union } from '../permissions/required-access';
import { invalid } from '../private/checks';
import { literal, text } from '../private/text';
import { reserveInStack } from '../private/unique-in-stack';
import { redirectUriOf } from '../rewst/redirect-uri';
import { RewstRegion } from '../rewst/rewst-region';
import { type AppRegistration, type Condition, SIGN_IN_AUDIENCES } from './app-registration';
import { AuthSubject } from './auth-subject';
import type { EffectiveAuthSubject } from './effective-auth-subject';
import { displayNameOf } from './new-app-registration';
import type { RewstOwnedAppProps } from './rewst-owned-app-props';

/** Attributes of the web platform that are written because the provider requires it, and ignored all the same. */
const IGNORED_WEB_ATTRIBUTES = [
  'web[0].homepage_url',
  'web[0].implicit_grant[0].access_token_issuance_enabled',
  'web[0].logout_url',
];

/** An app registration that exists: Terraform imports it, adds what Rewst needs and ignores the rest. */
export class AdoptedAppRegistration implements AppRegistration {
  public readonly displayName: string;
  public readonly homepageUrl?: string;
  public readonly logoutUrl?: string;
  public readonly redirectUris: string[];
  public readonly accessTokenIssuanceEnabled: boolean;

  private readonly ignoresRedirectUris: boolean;
  private staleManifest?: StaleManifest;

  constructor(
    private readonly app: Construct,
    private readonly props: RewstOwnedAppProps,
    private readonly existing: ExistingApplication,
    redirectUri: string,
    private readonly authSubject: EffectiveAuthSubject,
  ) {
    const { _manifest: manifest } = existing;
    refuseContradictions(app, props, existing);
    this.displayName =
      props.displayName === undefined ? literal(manifest.displayName) : text(displayNameOf(app, props));
    this.homepageUrl = page(manifest.homepageUrl);
    this.logoutUrl = page(manifest.logoutUrl);
    this.redirectUris = [...new Set([...manifest.redirectUris.filter(isWritableRedirectUri), redirectUri])]
      .sort()
      .map(literal);
    this.ignoresRedirectUris = hasUnwritableRedirectUri(existing, redirectUri);
    this.accessTokenIssuanceEnabled = manifest.accessTokenIssuanceEnabled;
  }

  /**
   * An address that does not change when constructs are renamed. Terraform may know the resource under the address that
   * it would have otherwise, because this construct created it: then it is moved.
   */
  public address<T extends TerraformResource>(resource: T, name?: string): T {
    const before = TerraformStack.of(this.app).getLogicalId(resource);
    resource.overrideLogicalId(this.existing._logicalId(name));
    Imports.of(this.app).move(
      `${resource.terraformResourceType}.${resource.friendlyUniqueId}`,
      `${resource.terraformResourceType}.${before}`,
    );
    return resource;
  }

  public complete(application: Application, servicePrincipal: ServicePrincipal, preconditions: Condition[]): void {
    const { existing, props } = this;
    this.staleManifest = new StaleManifest(this.app, 'StaleManifest', existing, props.provider);
    const { noRedirectUriLost, noPermissionLost } = this.staleManifest;
    application.lifecycle = adoptedLifecycle(
      application,
      () => [
        ...IGNORED_WEB_ATTRIBUTES,
        ...(this.ignoresRedirectUris ? ['web[0].redirect_uris'] : []),
        ...(props.displayName === undefined ? ['display_name'] : []),
        ...(this.keepsAudience() ? ['sign_in_audience'] : []),
      ],
      {
        precondition: [...preconditions, ...(this.ignoresRedirectUris ? [] : [noRedirectUriLost]), noPermissionLost],
        postcondition: [isApplication(existing)],
      },
    );
    servicePrincipal.lifecycle = adoptedLifecycle(servicePrincipal, () => []);
    const imports = Imports.of(this.app);
    imports.add(`azuread_application.${application.friendlyUniqueId}`, `/applications/${existing.objectId}`);
    if (existing.servicePrincipalObjectId !== undefined) {
      imports.add(
        `azuread_service_principal.${servicePrincipal.friendlyUniqueId}`,
        `/servicePrincipals/${existing.servicePrincipalObjectId}`,
      );
    }
  }

  public requiredAccess(asked: ApiAccess[]): ApiAccess[] {
    const all = union(this.existing._requiredAccess, asked);
    this.staleManifest?.allow(
      [...this.existing._manifest.redirectUris, ...Object.values(RewstRegion).map(redirectUriOf)],
      [...all, ...accessTo(OWN_PERMISSIONS, String)],
    );
    return all;
  }

  public signInAudience(): string {
    return this.keepsAudience() ? this.existing._manifest.signInAudience : SIGN_IN_AUDIENCES[this.authSubject.value];
  }

  public warnings(): string[] {
    const { signInAudience: before } = this.existing._manifest;
    const after = this.signInAudience();
    return before === after
      ? []
      : [
          `The sign-in audience of the existing app changes from ${before} to ${after}, ` +
            `because the auth subject is ${this.authSubject.value}`,
        ];
  }

  private keepsAudience(): boolean {
    return this.authSubject.chosen === undefined && this.authSubject.value === AuthSubject.TENANT_ID;
  }
}

function refuseContradictions(app: Construct, props: RewstOwnedAppProps, existing: ExistingApplication): void {
  if (!existing._manifest) {
    throw invalid('existing', 'what ExistingApplication.fromManifest returns', existing);
  }
  const other = reserveInStack(app, `existing ${existing.objectId}`);
  if (other !== undefined) {
    throw invalid('existing', `another app than that of ${other}, which is in the same stack`, existing.objectId);
  }
  for (const prop of ['owners', 'tags'] as const) {
    if (props[prop] !== undefined) {
      throw invalid(prop, 'left out with "existing", because an existing app keeps its own', props[prop]);
    }
  }
}

/** A redirect URI that the provider cannot write can only be ignored, and all others with it. */
function hasUnwritableRedirectUri({ _manifest, clientId }: ExistingApplication, redirectUri: string): boolean {
  const unwritable = _manifest.redirectUris.find((uri) => !isWritableRedirectUri(uri));
  if (unwritable !== undefined && !_manifest.redirectUris.includes(redirectUri)) {
    throw new Error(
      `"existing" has the web redirect URI ${JSON.stringify(unwritable)}, which the Terraform provider refuses to write ` +
        `(it wants a path, if only "/"), so that it cannot add another: add ${redirectUri} to the app by hand, ` +
        `and give what \`az ad app show --id ${clientId}\` prints then`,
    );
  }
  return unwritable !== undefined;
}

/** Stops a plan that would take another app, which the same construct created before, for the one that is adopted. */
function isApplication({ objectId }: ExistingApplication): Condition {
  return {
    condition: `\${self.object_id == "${objectId}"}`,
    errorMessage:
      `"existing" is the app with the object ID ${objectId}, but Terraform has \${self.object_id} in its place, which ` +
      'this construct made before. Take that one out of the state first (terraform state rm), or adopt it instead.',
  };
}

/** A page that the provider cannot write is left out: it is ignored anyway. */
function page(url: string | undefined): string | undefined {
  return url !== undefined && isWritablePage(url) ? literal(url) : undefined;
}
