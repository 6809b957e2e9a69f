import { isDisabledByMicrosoft } from '../manifest/disabled-by-microsoft';
import { ManifestReader } from '../manifest/manifest-reader';
import type { JsonObject } from '../manifest/recognize';
import { PermissionType } from '../permissions/api-permission';
import { isObject } from '../private/is-object';

/** What adoption needs of an app registration. */
export interface ApplicationManifest {
  readonly objectId: string;
  readonly clientId: string;
  readonly displayName: string;
  readonly signInAudience: string;
  readonly accessTokenIssuanceEnabled: boolean;
  readonly requiredApis: RequiredApi[];
  readonly identifierUris: string[];
  readonly publisherDomain?: string;

  /** Redirect URIs of the web platform, in the order of Microsoft Graph. */
  readonly redirectUris: string[];

  /** Redirect URIs of the other platforms, by Microsoft Graph's name of the platform. */
  readonly otherRedirectUris: ReadonlyMap<string, string[]>;

  /** The redirect URI for sign-ins that name none. Without it, Entra ID uses the first redirect URI. */
  readonly defaultRedirectUri?: string;

  /** Whether the app was made from a template of the gallery that signs in with SAML. */
  readonly isFromSamlTemplate: boolean;

  /** Warnings about the file. */
  readonly warnings: string[];
}

/** The permissions of one API. */
interface RequiredApi {
  readonly clientId: string;
  readonly access: { readonly type: PermissionType; readonly id: string }[];
}

export interface ServicePrincipalManifest {
  readonly objectId: string;
  readonly clientId: string;

  /** How people sign in to the app: `saml`, `oidc`, … */
  readonly singleSignOnMode?: string;
  readonly warnings: string[];
}

const AUDIENCES = ['AzureADMyOrg', 'AzureADMultipleOrgs'];
const PERSONAL_AUDIENCES = ['AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'];

// Entra ID sets this home page for an app from a template with SAML.
const SAML_HOME_PAGE = /[?&]metadata=/;

/** Reads what `az ad app show` prints. */
export function readApplication(value: unknown): ApplicationManifest {
  const reader = ManifestReader.application('application');
  const app = reader.object(value);
  const web = app.web;
  if (!isObject(web)) {
    throw reader.refuse('an object without "web"');
  }
  const objectId = reader.guid(app, 'id');
  refuseDeleted('application', app, objectId);
  const tokens = isObject(web.implicitGrantSettings) ? web.implicitGrantSettings : {};
  return {
    objectId,
    clientId: reader.guid(app, 'appId'),
    displayName: reader.text(app, 'displayName'),
    signInAudience: audience(reader.text(app, 'signInAudience')),
    accessTokenIssuanceEnabled: tokens.enableAccessTokenIssuance === true,
    requiredApis: requiredApis(reader, app),
    identifierUris: optionalTexts(reader, app, 'identifierUris'),
    publisherDomain: reader.optionalText(app, 'publisherDomain'),
    redirectUris: reader.texts(web, 'redirectUris'),
    otherRedirectUris: new Map(
      ['publicClient', 'spa'].map((platform) => [platform, optionalTexts(reader, app[platform], 'redirectUris')]),
    ),
    defaultRedirectUri: reader.optionalText(app, 'defaultRedirectUri'),
    isFromSamlTemplate:
      reader.optionalText(app, 'applicationTemplateId') !== undefined &&
      SAML_HOME_PAGE.test(reader.optionalText(web, 'homePageUrl') ?? ''),
    warnings: [
      ...(app.isDisabled === true
        ? [
            '"application" has isDisabled: true, so it gets no token, and it stays disabled. Enable it with ' +
              `\`az rest --method patch --url https://graph.microsoft.com/v1.0/applications/${objectId} --body '{"isDisabled": false}'\``,
          ]
        : []),
      ...secretWarnings(reader),
    ],
  };
}

/** Reads what `az ad sp show` prints. */
export function readServicePrincipal(value: unknown): ServicePrincipalManifest {
  const reader = ManifestReader.servicePrincipal('servicePrincipal');
  const principal = reader.object(value);
  const objectId = reader.guid(principal, 'id');
  const clientId = reader.guid(principal, 'appId');
  refuseDeleted('servicePrincipal', principal, objectId);
  return {
    objectId,
    clientId,
    singleSignOnMode: reader.optionalText(principal, 'preferredSingleSignOnMode')?.toLowerCase(),
    warnings: [
      ...(principal.accountEnabled === false
        ? [
            '"servicePrincipal" has accountEnabled: false, so nobody can sign in to the app and it gets no token. It stays ' +
              `disabled. Enable it with \`az ad sp update --id ${clientId} --set accountEnabled=true\``,
          ]
        : []),
      ...secretWarnings(reader),
    ],
  };
}

function requiredApis(reader: ManifestReader, app: JsonObject): RequiredApi[] {
  const apis = new Map<string, RequiredApi>();
  for (const api of reader.objects(app, 'requiredResourceAccess')) {
    const clientId = reader.guid(api, 'resourceAppId');
    const access: RequiredApi['access'][number][] = apis.get(clientId)?.access ?? [];
    for (const permission of reader.objects(api, 'resourceAccess')) {
      const type = reader.text(permission, 'type');
      if (type !== PermissionType.DELEGATED && type !== PermissionType.APPLICATION) {
        throw reader.refuse(`a permission with ${JSON.stringify(type)} as "type", which is neither Scope nor Role`);
      }
      const id = reader.guid(permission, 'id');
      if (!access.some((other) => other.id === id && other.type === type)) {
        access.push({ type, id });
      }
    }
    // Terraform has no block for an API without permissions.
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

function refuseDeleted(input: string, object: JsonObject, objectId: string): void {
  const { deletedDateTime: deleted, disabledByMicrosoftStatus: status } = object;
  if (deleted !== undefined && deleted !== null) {
    throw new Error(
      `"${input}" must be one that is in use, got one that was deleted on ${deleted}: restore it with ` +
        `\`az rest --method post --url https://graph.microsoft.com/v1.0/directory/deletedItems/${objectId}/restore\`, ` +
        'or adopt another app',
    );
  }
  if (isDisabledByMicrosoft(object)) {
    throw new Error(
      `"${input}" must be one that is in use, got one that Microsoft disabled (disabledByMicrosoftStatus: ${status}): ` +
        'it gets no token, and only Microsoft can enable it. Adopt another app',
    );
  }
}

function secretWarnings({ input, hasSecretText }: ManifestReader): string[] {
  return hasSecretText
    ? [
        `"${input}" has the value of a client secret in it (secretText). It is not used. Take it out of the file before ` +
          'others can read it: what the Azure CLI shows of an app has none',
      ]
    : [];
}

function optionalTexts(reader: ManifestReader, from: unknown, property: string): string[] {
  return isObject(from) && (from[property] ?? undefined) !== undefined ? reader.texts(from, property) : [];
}
