import type { Json } from './synth';

export const OBJECT_ID = 'a0000000-0000-4000-8000-000000000001';
export const CLIENT_ID = 'a0000000-0000-4000-8000-0000000000aa';
export const PRINCIPAL_ID = 'b0000000-0000-4000-8000-000000000001';
export const HR_API = 'f0000000-0000-4000-8000-000000000001';
export const HR_ROLE = 'f0000000-0000-4000-8000-00000000000a';
export const GRAPH = '00000003-0000-0000-c000-000000000000';
export const GRAPH_OBJECT_ID = 'c0000000-0000-4000-8000-000000000001';
export const USER_READ = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d';
export const USER_READ_ALL_ROLE = 'df021288-bdef-4463-88db-98f22de89214';

/** The relevant part of what `az ad app show` prints, and a little more. */
export function application(changes: Json = {}): Json {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications/$entity',
    id: OBJECT_ID,
    appId: CLIENT_ID,
    displayName: 'Portal',
    signInAudience: 'AzureADMyOrg',
    spa: { redirectUris: ['https://spa.example/'] },
    requiredResourceAccess: [
      { resourceAppId: HR_API, resourceAccess: [{ id: HR_ROLE, type: 'Role' }] },
      {
        resourceAppId: GRAPH,
        resourceAccess: [
          { id: USER_READ_ALL_ROLE, type: 'Role' },
          { id: USER_READ, type: 'Scope' },
        ],
      },
    ],
    ...changes,
    web: {
      homePageUrl: 'https://portal.example',
      logoutUrl: 'https://portal.example/out',
      redirectUris: ['https://portal.example/cb'],
      implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: false },
      ...changes.web,
    },
  };
}

/** What `az ad sp show` prints, in the same way. */
export function servicePrincipal(changes: Json = {}): Json {
  return { id: PRINCIPAL_ID, appId: CLIENT_ID, servicePrincipalType: 'Application', ...changes };
}

export function delegatedPermissionGrant(changes: Json = {}): Json {
  return {
    id: 'grant-1',
    clientId: PRINCIPAL_ID,
    consentType: 'AllPrincipals',
    principalId: null,
    resourceId: GRAPH_OBJECT_ID,
    scope: ' User.Read Mail.Read',
    ...changes,
  };
}

export function appRoleAssignment(changes: Json = {}): Json {
  return {
    id: 'assignment-1',
    appRoleId: USER_READ_ALL_ROLE,
    principalId: PRINCIPAL_ID,
    principalType: 'ServicePrincipal',
    resourceId: GRAPH_OBJECT_ID,
    ...changes,
  };
}
