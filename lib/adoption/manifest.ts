import { ManifestReader } from '../manifest/manifest-reader';
import { typeWords } from '../manifest/recognize';
import { PermissionType } from '../permissions/api-permission';
import { literalName } from '../private/checks';
import { isObject } from '../private/is-object';

/** What of an app registration matters here: what the library has to write out again so that it stays. */
export interface ApplicationManifest {
  readonly objectId: string;
  readonly clientId: string;
  readonly displayName: string;
  readonly signInAudience: string;
  readonly redirectUris: string[];
  readonly homepageUrl?: string;
  readonly logoutUrl?: string;
  readonly accessTokenIssuanceEnabled: boolean;
  readonly requiredApis: RequiredApi[];
}

/** Permissions of one API, in Microsoft Graph's order. */
export interface RequiredApi {
  readonly clientId: string;
  readonly access: { readonly type: PermissionType; readonly id: string }[];
}

export interface ServicePrincipalManifest {
  readonly objectId: string;
  readonly clientId: string;
}

/** A delegated permission grant for every user of the tenant. */
export interface DelegatedPermissionGrantManifest {
  readonly id: string;
  readonly resourceObjectId: string;
  readonly scopes: string[];
}

export interface AppRoleAssignmentManifest {
  readonly id: string;
  readonly resourceObjectId: string;
  readonly appRoleId: string;
}

const AUDIENCES = ['AzureADMyOrg', 'AzureADMultipleOrgs'];
const PERSONAL_AUDIENCES = ['AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'];
const GRANT_ID = /^[\w-]+$/;

/** Reads what `az ad app show` prints. Properties that do not matter here are not looked at. */
export function readApplication(value: unknown): ApplicationManifest {
  const reader = ManifestReader.application('application');
  const app = reader.object(value);
  const web = app.web;
  if (!isObject(web)) {
    throw reader.refuse('an object without "web"');
  }
  const tokens = isObject(web.implicitGrantSettings) ? web.implicitGrantSettings : {};
  return {
    objectId: reader.guid(app, 'id'),
    clientId: reader.guid(app, 'appId'),
    displayName: reader.text(app, 'displayName'),
    signInAudience: audience(reader.text(app, 'signInAudience')),
    redirectUris: reader.items(web, 'redirectUris').map((uri) => {
      if (typeof uri !== 'string') {
        throw reader.refuse(`${typeWords(uri)} in "web.redirectUris"`);
      }
      return uri;
    }),
    homepageUrl: reader.optionalText(web, 'homePageUrl'),
    logoutUrl: reader.optionalText(web, 'logoutUrl'),
    accessTokenIssuanceEnabled: tokens.enableAccessTokenIssuance === true,
    requiredApis: requiredApis(reader, app),
  };
}

/** Reads what `az ad sp show` prints. */
export function readServicePrincipal(value: unknown): ServicePrincipalManifest {
  const reader = ManifestReader.servicePrincipal('servicePrincipal');
  const principal = reader.object(value);
  return { objectId: reader.guid(principal, 'id'), clientId: reader.guid(principal, 'appId') };
}

/** Reads the delegated permission grants of a service principal. Those of single users are none of our business. */
export function readDelegatedPermissionGrants(
  value: unknown,
  servicePrincipalObjectId: string,
): DelegatedPermissionGrantManifest[] {
  const reader = ManifestReader.relation(
    'delegatedPermissionGrants',
    'oauth2PermissionGrants',
    servicePrincipalObjectId,
  );
  return reader
    .list(value)
    .filter((grant) => reader.text(grant, 'consentType') === 'AllPrincipals')
    .map((grant) => {
      const id = literalName('delegatedPermissionGrants.id', GRANT_ID, 'the ID of a grant', reader.text(grant, 'id'));
      belongs(reader, reader.guid(grant, 'clientId'), servicePrincipalObjectId);
      const scopes = new Set(reader.optionalText(grant, 'scope')?.split(/\s+/).filter(Boolean));
      if (scopes.size === 0) {
        throw new Error(
          `"delegatedPermissionGrants" must have scopes in every grant, got none in grant ${id}, which grants nothing: ` +
            `delete it with \`az rest --method delete --url https://graph.microsoft.com/v1.0/oauth2PermissionGrants/${id}\``,
        );
      }
      return { id, resourceObjectId: reader.guid(grant, 'resourceId'), scopes: [...scopes].sort() };
    });
}

/** Reads the app role assignments that a service principal holds. */
export function readAppRoleAssignments(value: unknown, servicePrincipalObjectId: string): AppRoleAssignmentManifest[] {
  const reader = ManifestReader.relation('appRoleAssignments', 'appRoleAssignments', servicePrincipalObjectId);
  return reader.list(value).map((assignment) => {
    const id = literalName('appRoleAssignments.id', GRANT_ID, 'the ID of a grant', reader.text(assignment, 'id'));
    belongs(reader, reader.guid(assignment, 'principalId'), servicePrincipalObjectId);
    return {
      id,
      resourceObjectId: reader.guid(assignment, 'resourceId'),
      appRoleId: reader.guid(assignment, 'appRoleId'),
    };
  });
}

function requiredApis(reader: ManifestReader, app: Record<string, unknown>): RequiredApi[] {
  const apis = new Map<string, RequiredApi>();
  for (const api of reader.objects(app, 'requiredResourceAccess')) {
    const clientId = reader.guid(api, 'resourceAppId');
    const access: RequiredApi['access'][number][] = apis.get(clientId)?.access ?? [];
    for (const permission of reader.objects(api, 'resourceAccess')) {
      const type = reader.text(permission, 'type');
      if (type !== PermissionType.DELEGATED && type !== PermissionType.APPLICATION) {
        throw reader.refuse('a permission whose "type" is neither Scope nor Role');
      }
      const id = reader.guid(permission, 'id');
      if (!access.some((other) => other.id === id && other.type === type)) {
        access.push({ type, id });
      }
    }
    // Terraform has no block for an API of which nothing is asked for.
    if (access.length > 0) {
      apis.set(clientId, { clientId, access });
    }
  }
  return [...apis.values()];
}

function audience(value: string): string {
  if (PERSONAL_AUDIENCES.includes(value)) {
    throw new Error(
      `"application.signInAudience" must be one of ${AUDIENCES.join(', ')}, got ${value}: personal Microsoft accounts ` +
        `sign in to the app, Rewst has no auth subject for them, and without them people could be locked out; use another app`,
    );
  }
  if (!AUDIENCES.includes(value)) {
    throw new Error(
      `"application.signInAudience" must be one of ${AUDIENCES.join(', ')}, got ${JSON.stringify(value)}`,
    );
  }
  return value;
}

function belongs(reader: ManifestReader, holder: string, servicePrincipalObjectId: string): void {
  if (holder !== servicePrincipalObjectId) {
    throw reader.refuse(`something that service principal ${holder} holds`);
  }
}
