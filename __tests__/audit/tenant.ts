import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { TerraformStack, Testing } from 'cdktf';
import {
  AdminConsentMode,
  ExchangeOnlineAppRole,
  ExchangeOnlineIntegration,
  ExchangeOnlineScope,
  GraphIntegration,
  GraphScope,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import { cli } from '../cli';
import { type Json, synthText } from '../synth';

export const TENANT = 'e0000000-0000-4000-8000-000000000001';
export const PARTNER = 'e0000000-0000-4000-8000-0000000000ff';
export const CLIENT = 'a0000000-0000-4000-8000-0000000000aa';
export const APPLICATION = 'a0000000-0000-4000-8000-000000000001';
export const PRINCIPAL = 'b0000000-0000-4000-8000-000000000001';
export const GRAPH = 'c0000000-0000-4000-8000-000000000001';
export const EXCHANGE = 'c0000000-0000-4000-8000-000000000002';
export const ADA = 'd0000000-0000-4000-8000-00000000000a';
export const EXCHANGE_ADMINISTRATOR = '29232cdf-9323-42fd-ade2-1d097af3e4de';
export const CALLBACK = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';
const CONTEXT = 'https://graph.microsoft.com/v1.0/$metadata';

export const GRAPH_SCOPES = ['User.Read', 'email', 'offline_access', 'openid', 'profile'];

/** A list as Microsoft Graph gives it. */
export function list(context: string, ...value: Json[]): Json {
  return { '@odata.context': `${CONTEXT}#${context}`, value };
}

export function grant(resourceId: string, scopes: string[], user?: string): Json {
  return {
    id: `${resourceId}-${user ?? 'all'}`,
    clientId: PRINCIPAL,
    consentType: user === undefined ? 'AllPrincipals' : 'Principal',
    principalId: user ?? null,
    resourceId,
    scope: ` ${scopes.join(' ')}`,
  };
}

export function held(resourceId: string, appRoleId: string, resourceDisplayName: string): Json {
  return {
    id: `${resourceId}-${appRoleId}`,
    appRoleId,
    principalId: PRINCIPAL,
    principalType: 'ServicePrincipal',
    principalDisplayName: 'Rewst',
    resourceId,
    resourceDisplayName,
  };
}

export function user(id: string, displayName: string | null, changes: Json = {}): Json {
  return { '@odata.type': '#microsoft.graph.user', id, displayName, userType: 'Member', ...changes };
}

export function secret(displayName: string, endDateTime: string): Json {
  return {
    keyId: `key of ${displayName}`,
    displayName,
    endDateTime,
    startDateTime: '2026-01-01T00:00:00Z',
    hint: 'abc',
  };
}

export function role(templateId: string | null, displayName: string | null): Json {
  return { '@odata.type': '#microsoft.graph.directoryRole', id: 'role', displayName, roleTemplateId: templateId };
}

function api(id: string, appId: string, displayName: string): Json {
  return { '@odata.context': `${CONTEXT}#servicePrincipals(id,appId,displayName)/$entity`, id, appId, displayName };
}

export type Files = Record<string, Json>;

/** What a tenant has after the code of `codeOf` is deployed. */
export function allWell(): Files {
  return {
    'organization.json': list('organization', { id: TENANT, displayName: 'Contoso', verifiedDomains: [] }),
    'application.json': {
      '@odata.context': `${CONTEXT}#applications/$entity`,
      id: APPLICATION,
      appId: CLIENT,
      displayName: 'Rewst',
      signInAudience: 'AzureADMyOrg',
      passwordCredentials: [secret('2026-11', '2027-05-31T00:00:00Z')],
      keyCredentials: [],
      publicClient: { redirectUris: [] },
      spa: { redirectUris: [] },
      web: {
        redirectUris: [CALLBACK],
        implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: true },
      },
      requiredResourceAccess: [
        {
          resourceAppId: GraphScope.USER_READ.api.clientId,
          resourceAccess: [
            GraphScope.USER_READ,
            GraphScope.EMAIL,
            GraphScope.OFFLINE_ACCESS,
            GraphScope.OPENID,
            GraphScope.PROFILE,
          ].map(({ id }) => ({ id, type: 'Scope' })),
        },
        {
          resourceAppId: ExchangeOnlineScope.EXCHANGE_MANAGE.api.clientId,
          resourceAccess: [
            { id: ExchangeOnlineScope.EXCHANGE_MANAGE.id, type: 'Scope' },
            { id: ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP.id, type: 'Role' },
          ],
        },
      ],
    },
    'application-owners.json': list('directoryObjects'),
    'federated-credentials.json': list('applications/federatedIdentityCredentials'),
    'service-principal.json': {
      '@odata.context': `${CONTEXT}#servicePrincipals/$entity`,
      id: PRINCIPAL,
      appId: CLIENT,
      displayName: 'Rewst',
      accountEnabled: true,
      appOwnerOrganizationId: TENANT,
      appRoleAssignmentRequired: false,
      servicePrincipalType: 'Application',
      signInAudience: 'AzureADMyOrg',
      passwordCredentials: [],
      keyCredentials: [],
    },
    'service-principal-owners.json': list('directoryObjects'),
    'oauth2-permission-grants.json': list(
      'oauth2PermissionGrants',
      grant(GRAPH, GRAPH_SCOPES),
      grant(EXCHANGE, ['Exchange.Manage']),
    ),
    'app-role-assignments.json': list(
      'appRoleAssignments',
      held(EXCHANGE, ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP.id, 'Office 365 Exchange Online'),
    ),
    'app-role-assigned-to.json': list('appRoleAssignments'),
    'member-of.json': list('directoryObjects', role(EXCHANGE_ADMINISTRATOR, 'Exchange Administrator')),
    [`role-assignments-${PRINCIPAL}.json`]: list('roleManagement/directory/roleAssignments'),
    [`api-${GRAPH}.json`]: api(GRAPH, GraphScope.USER_READ.api.clientId, 'Microsoft Graph'),
    [`api-${EXCHANGE}.json`]: api(
      EXCHANGE,
      ExchangeOnlineScope.EXCHANGE_MANAGE.api.clientId,
      'Office 365 Exchange Online',
    ),
  };
}

/** The same with changes. An undefined file does not exist. */
export function tenant(change: (files: Files) => Files | undefined = () => undefined): Files {
  const files = structuredClone(allWell());
  return { ...files, ...change(files) };
}

/** The script's record, which says why files are missing. */
export function record(files: Record<string, string>): Json {
  return { collector: 'cdktf-rewst-owned-app', version: 1, clientId: CLIENT, tenantId: TENANT, files };
}

const outdir = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(outdir, { recursive: true }));
let folders = 0;

/** Writes files to a folder, texts and bytes as they are, and returns its path. */
export function folderOf(files: Files, path = join(outdir, `tenant-${++folders}`)): string {
  mkdirSync(path, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) {
      const raw = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(join(path, name), raw ? content : JSON.stringify(content));
    }
  }
  return path;
}

/** The path of the synthesized code of the app in `allWell`, or of one with these differences. */
export function codeOf(
  props?: RewstOwnedAppProps,
  build?: (app: RewstOwnedApp) => void,
  tenantId: string | undefined = TENANT,
): string {
  if (props || build || tenantId !== TENANT) {
    return synthesized(props, build, tenantId);
  }
  unchanged ??= synthesized();
  return unchanged;
}

let unchanged: string | undefined;

function synthesized(
  props: RewstOwnedAppProps = {},
  build: (app: RewstOwnedApp) => void = () => undefined,
  tenantId = TENANT,
): string {
  const stack = new TerraformStack(Testing.app({ outdir: join(outdir, `app-${++folders}`) }), 'contoso');
  new AzureadProvider(stack, 'azuread', { tenantId });
  const app = new RewstOwnedApp(stack, 'Rewst', {
    displayName: 'Rewst',
    adminConsent: AdminConsentMode.ALL,
    clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
    ...props,
  });
  new GraphIntegration(app, 'Graph');
  new ExchangeOnlineIntegration(app, 'ExchangeOnline', { exchangeAdministrator: true });
  build(app);
  const file = join(outdir, `code-${folders}.tf.json`);
  writeFileSync(file, synthText(stack));
  return file;
}

export const NOW = new Date('2026-11-25T12:00:00Z');

export function audit(...args: string[]) {
  return cli(['audit', ...args], '', () => NOW);
}
