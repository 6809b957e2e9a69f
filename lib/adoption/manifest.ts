import { PermissionType } from '../permissions/api-permission';
import { guid, literalName } from '../private/checks';
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

/** Reads JSON of one kind, and says which command prints it when it is something else. */
class Reader {
  constructor(
    private readonly input: string,
    private readonly command: string,
  ) {}

  public parse(value: unknown): unknown {
    if (typeof value !== 'string') {
      return value;
    }
    try {
      return JSON.parse(value.replace(/^\uFEFF/, ''));
    } catch {
      // The reason that JSON.parse gives quotes the text.
      throw this.refuse('text that is not JSON; what the file has in it is wanted, not its name');
    }
  }

  public object(value: unknown): Record<string, unknown> {
    const parsed = this.parse(value);
    if (Array.isArray(parsed) || (isObject(parsed) && Array.isArray(parsed.value))) {
      throw this.refuse('a list, as of "az ad app list" or "az ad sp list"');
    }
    if (!isObject(parsed)) {
      throw this.refuse(kindOf(parsed));
    }
    return parsed;
  }

  /** The items of a list; Graph wraps it in an object. */
  public list(value: unknown): Record<string, unknown>[] {
    const parsed = this.parse(value);
    if (isObject(parsed) && parsed['@odata.nextLink'] !== undefined) {
      throw this.refuse('the first page of it: put the values of the pages behind "@odata.nextLink" into one list');
    }
    const items = isObject(parsed) ? parsed.value : parsed;
    if (!Array.isArray(items)) {
      throw this.refuse(isObject(parsed) ? 'an object without a list named "value"' : kindOf(parsed));
    }
    return items.map((item) => {
      if (!isObject(item)) {
        throw this.refuse(`a list with ${kindOf(item)} in it`);
      }
      return item;
    });
  }

  public guid(from: Record<string, unknown>, property: string): string {
    const name = `${this.input}.${property}`;
    return guid(name, literalName(name, /./, 'a GUID', this.text(from, property)));
  }

  public text(from: Record<string, unknown>, property: string): string {
    const value = from[property];
    if (typeof value !== 'string' || value === '') {
      throw this.refuse(`${value === undefined ? 'an object without' : `${kindOf(value)} as`} "${property}"`);
    }
    return value;
  }

  public optionalText(from: Record<string, unknown>, property: string): string | undefined {
    const value = from[property];
    return value === undefined || value === null || value === '' ? undefined : this.text(from, property);
  }

  public items(from: Record<string, unknown>, property: string): unknown[] {
    const value = from[property];
    if (!Array.isArray(value)) {
      throw this.refuse(`${value === undefined ? 'an object without' : `${kindOf(value)} as`} "${property}"`);
    }
    return value;
  }

  public objects(from: Record<string, unknown>, property: string): Record<string, unknown>[] {
    return this.items(from, property).map((item) => {
      if (!isObject(item)) {
        throw this.refuse(`${kindOf(item)} in "${property}"`);
      }
      return item;
    });
  }

  public refuse(got: string): Error {
    return new Error(`"${this.input}" must be what \`${this.command}\` prints, got ${got}`);
  }
}

/** Reads what `az ad app show` prints. Properties that do not matter here are not looked at. */
export function readApplication(value: unknown): ApplicationManifest {
  const reader = new Reader('application', 'az ad app show --id <client ID>');
  const app = reader.object(value);
  if (isServicePrincipal(app)) {
    throw reader.refuse('a service principal, which `az ad sp show` prints');
  }
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
        throw reader.refuse(`${kindOf(uri)} in "web.redirectUris"`);
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
  const reader = new Reader('servicePrincipal', 'az ad sp show --id <client ID>');
  const principal = reader.object(value);
  if ('requiredResourceAccess' in principal) {
    throw reader.refuse('an app registration, which `az ad app show` prints');
  }
  return { objectId: reader.guid(principal, 'id'), clientId: reader.guid(principal, 'appId') };
}

/** Reads the delegated permission grants of a service principal. Those of single users are none of our business. */
export function readDelegatedPermissionGrants(
  value: unknown,
  servicePrincipalObjectId: string,
): DelegatedPermissionGrantManifest[] {
  const command = restCommand(servicePrincipalObjectId, 'oauth2PermissionGrants');
  const reader = new Reader('delegatedPermissionGrants', command);
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
  const reader = new Reader('appRoleAssignments', restCommand(servicePrincipalObjectId, 'appRoleAssignments'));
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

/** The command that prints the grants of a service principal. */
export function restCommand(servicePrincipalObjectId: string, relation: string): string {
  return `az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/${servicePrincipalObjectId}/${relation}`;
}

function requiredApis(reader: Reader, app: Record<string, unknown>): RequiredApi[] {
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

function belongs(reader: Reader, holder: string, servicePrincipalObjectId: string): void {
  if (holder !== servicePrincipalObjectId) {
    throw reader.refuse(`something that service principal ${holder} holds`);
  }
}

function isServicePrincipal(value: Record<string, unknown>): boolean {
  return 'servicePrincipalType' in value || 'servicePrincipalNames' in value;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return value === '' ? 'empty text' : String(value);
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return { string: 'text', object: 'an object' }[typeof value as string] ?? `a ${typeof value}`;
}
