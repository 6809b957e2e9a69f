import type { TerraformProvider } from 'cdktf';
import type { ExistingApplication, ExistingGrants } from '../adoption/existing-application';
import type { AdminConsentMode } from '../consent/admin-consent';
import type { RewstRegion } from '../rewst/rewst-region';
import type { AuthSubject } from './auth-subject';
import type { ClientSecret } from './client-secret';

/** Settings of an app registration for Rewst. All are optional. */
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
   * Whose accounts may sign in. An app management policy of the tenant may forbid COMMON
   * (`SignInAudienceNotAllowedAsPerAppPolicy`).
   *
   * An existing app keeps its sign-in audience unless this is set or the audience does not serve the auth subject. A
   * warning names both audiences when it changes, and it does not change back by itself.
   *
   * @default - COMMON if an integration requires it, as CSP does; TENANT_ID otherwise
   */
  readonly authSubject?: AuthSubject;

  /**
   * Tenant that the app belongs to, a GUID. If it is set, the plan fails when the provider is signed in to another
   * tenant.
   *
   * @default - the tenant that the provider is signed in to
   */
  readonly tenantId?: string;

  /**
   * Tenants of a partner's customers, GUIDs. For each, `addOutputs` writes the URL on which its administrator consents.
   *
   * @default - none
   */
  readonly customerTenantIds?: string[];

  /**
   * Client secrets, first the one in use. To rotate, put a new one in front, deploy, paste it into Rewst, and only then
   * remove the old one.
   *
   * @default - none: the secret is made by hand
   */
  readonly clientSecrets?: ClientSecret[];

  /**
   * Which of the permissions are granted on deploy. If an administrator has consented before, set `existingGrants` too:
   * Microsoft refuses to grant anything twice.
   *
   * @default AdminConsentMode.NONE
   */
  readonly adminConsent?: AdminConsentMode;

  /**
   * Object IDs of the owners of the application and its service principal. A deployer who has only
   * `Application.ReadWrite.OwnedBy` must be one of them.
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
   * Reference to the application in a service or asset management database. The policies of some tenants require it.
   *
   * @default - none; an existing app keeps its own
   */
  readonly serviceManagementReference?: string;

  /**
   * App registration to adopt instead of creating a new one. It is imported and gets what Rewst needs. It keeps what it
   * has, except for what `ExistingApplication` says.
   *
   * Keep this prop as long as the app is managed. Without it, or without the construct, Terraform would destroy the
   * app: remove the app from the state first.
   *
   * @default - a new app is made
   */
  readonly existing?: ExistingApplication;

  /**
   * What was granted to the app of this stack by hand, before `adminConsent` or a directory role was set. Terraform
   * imports it, because Microsoft refuses to grant it again. It can be left out after the deploy; then granted scopes
   * that nobody asks for are revoked. For an app of `existing`, pass the grants to `fromManifest`.
   *
   * @default - nobody granted anything by hand
   */
  readonly existingGrants?: ExistingGrants;

  /**
   * Path in the stack that this construct had before it was renamed or moved: `OldId`, or `OldParent/OldId` if it was
   * in another construct. The plan then moves everything under it to its new address, instead of destroying the app and
   * creating another. It does nothing once the app is moved, so it may stay until every stack is deployed.
   *
   * The construct's own path and a path that the stack still has are refused. An app of `existing` needs it only for
   * what you construct under it: its own addresses do not follow its path.
   *
   * @default - the construct was always here
   * @see https://developer.hashicorp.com/terraform/language/modules/develop/refactoring
   */
  readonly movedFrom?: string;

  /**
   * Provider for every resource and data source of the app, for a stack that deploys to several tenants.
   *
   * @default - the stack's azuread provider without an alias
   */
  readonly provider?: TerraformProvider;
}
