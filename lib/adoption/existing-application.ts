import { ApiPermission, PermissionType } from '../permissions/api-permission';
import type { ApiAccess } from '../permissions/required-access';
import { ResourceApi } from '../permissions/resource-api';
import '../permissions/catalogue';
import { invalid } from '../private/checks';
import { checkGrants, type GrantManifests, readGrants } from './grant-manifests';
import {
  type ApplicationManifest,
  readApplication,
  readServicePrincipal,
  type ServicePrincipalManifest,
} from './manifest';

/**
 * What an app's service principal was granted before. Each list may be the bytes or the text of a file, or its JSON.
 *
 * The grants are imported, and stay as long as they are given here. Without them, Terraform would revoke them. Save
 * them right before the first deploy: only the plan shows a scope that was granted later.
 */
export interface ExistingGrants {
  /**
   * What this prints:
   * `az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/<object ID>/oauth2PermissionGrants --output json`
   *
   * @default - not known: `adminConsent` must be NONE
   */
  // biome-ignore lint/suspicious/noExplicitAny: bytes, text, list or object
  readonly delegatedPermissionGrants?: any;

  /**
   * What this prints:
   * `az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/<object ID>/appRoleAssignments --output json`
   *
   * @default - not known: `adminConsent` must be NONE
   */
  // biome-ignore lint/suspicious/noExplicitAny: bytes, text, list or object
  readonly appRoleAssignments?: any;

  /**
   * What this prints:
   * `az rest --method get --url "https://graph.microsoft.com/v1.0/roleManagement/directory/roleAssignments?%24filter=principalId%20eq%20'<object ID>'" --output json`
   *
   * A directory role that an integration asks for and that is assigned already is imported. Other roles are left alone.
   *
   * @default - not known: no integration may ask for a directory role
   */
  // biome-ignore lint/suspicious/noExplicitAny: bytes, text, list or object
  readonly directoryRoleAssignments?: any;

  /**
   * Only for `existingGrants`, and only if synth asks for it: two APIs may publish a permission of one name, and the
   * other lists do not say which API a grant is for. What this prints: `az rest --method get --url
   * "https://graph.microsoft.com/v1.0/servicePrincipals?%24filter=appId%20in%20('<client ID>')&%24select=id,appId"
   * --output json`
   *
   * @default - the permissions say which API a grant is of
   */
  // biome-ignore lint/suspicious/noExplicitAny: bytes, text, list or object
  readonly apiServicePrincipals?: any;
}

/**
 * An existing app registration that a `RewstOwnedApp` adopts. It is imported and keeps what it has, with two
 * exceptions: the order of its redirect URIs may change, and `null` in four settings becomes their default.
 *
 * It is read from files that the Azure CLI prints. If the app gets redirect URIs or permissions that the files lack,
 * the plan fails and names what would be lost.
 *
 * @example
 * const existing = ExistingApplication.fromManifest(
 *   readFileSync('application.json'),
 *   readFileSync('service-principal.json'),
 * );
 * new RewstOwnedApp(stack, 'Rewst', { existing });
 */
export class ExistingApplication {
  /**
   * An app registration as Microsoft Graph describes it. Each parameter may be the bytes or the text of a file, or its
   * JSON. The output of PowerShell (`Get-MgApplication | ConvertTo-Json -Depth 10`) works too.
   *
   * @param application what `az ad app show --id <client ID> --output json` prints
   * @param servicePrincipal what `az ad sp show --id <client ID> --output json` prints; left out, the app has none and
   * gets one
   * @param grants what the service principal has been granted, which admin consent on deploy requires to know
   */
  // biome-ignore lint/suspicious/noExplicitAny: text or object
  public static fromManifest(application: any, servicePrincipal?: any, grants?: ExistingGrants): ExistingApplication {
    const app = readApplication(application);
    checkGrants('grants', grants);
    const principal =
      servicePrincipal === undefined || servicePrincipal === null ? undefined : readServicePrincipal(servicePrincipal);
    if (principal && principal.clientId !== app.clientId) {
      throw new Error(
        `"servicePrincipal" must be that of app ${app.clientId}, got that of app ${principal.clientId}: ` +
          `the right one is what \`az ad sp show --id ${app.clientId} --output json\` prints`,
      );
    }
    if (principal && principal.objectId === app.objectId) {
      throw new Error(
        `"servicePrincipal" must have an object ID of its own, got that of the application, ${app.objectId}: ` +
          `the right file is what \`az ad sp show --id ${app.clientId} --output json\` prints`,
      );
    }
    if (grants && !principal) {
      throw new Error(
        '"grants" must be left out for an app without a service principal, got some: nobody else can hold them. ' +
          `Give the service principal too, which \`az ad sp show --id ${app.clientId} --output json\` prints`,
      );
    }
    return new ExistingApplication(app, principal, principal && grants && readGrants(grants, principal.objectId));
  }

  /**
   * Refuses anything else: plain JavaScript has no type checks.
   *
   * @internal
   */
  public static _check(prop: string, value: ExistingApplication): ExistingApplication {
    if (!value?._manifest) {
      throw invalid(prop, 'what ExistingApplication.fromManifest returns', value);
    }
    return value;
  }

  /** Object ID of the application. */
  public readonly objectId: string;

  /** Client ID (application ID) of the app. */
  public readonly clientId: string;

  /**
   * Object ID of the service principal.
   *
   * @default - the app has none
   */
  public readonly servicePrincipalObjectId?: string;

  /** @internal */
  public readonly _manifest: ApplicationManifest;

  /** @internal */
  public readonly _servicePrincipal?: ServicePrincipalManifest;

  /** @internal */
  public readonly _grants?: GrantManifests;

  private constructor(
    manifest: ApplicationManifest,
    servicePrincipal?: ServicePrincipalManifest,
    grants?: GrantManifests,
  ) {
    this.objectId = manifest.objectId;
    this.clientId = manifest.clientId;
    this.servicePrincipalObjectId = servicePrincipal?.objectId;
    this._manifest = manifest;
    this._servicePrincipal = servicePrincipal;
    this._grants = grants;
  }

  /**
   * Logical ID of a resource of the app. It does not follow the construct's path: under another name, Terraform would
   * see another resource, and destroy the one that it knows.
   *
   * @internal
   */
  public _logicalId(suffix = ''): string {
    const escaped = suffix.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
    return `adopted_${this.objectId}${suffix && `_${escaped}`}`;
  }

  /**
   * The permissions that the app asks for already, with comments.
   *
   * @internal
   */
  public get _requiredAccess(): ApiAccess[] {
    return this._manifest.requiredApis.map(({ clientId, access }) => ({
      clientId,
      comment: ResourceApi._find(clientId)?.name ?? 'An API that the catalogue does not know',
      access: access.map(({ type, id }) => {
        const label =
          ApiPermission._index.byId(clientId, type, id)?.label ??
          `${type === PermissionType.DELEGATED ? 'Delegated' : 'Application'} permission that the catalogue does not know`;
        return { id, type, comment: label };
      }),
    }));
  }
}
