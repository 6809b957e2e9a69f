import { type Field, type Fields, fieldList, fieldsOf, part, type Resource, shownValue } from '../facts/resource';
import { known } from '../facts/value';
import { accounts, asksOf, redirectUris } from './app-facts';
import { granted } from './grants';
import { type Context, type Reader, type ReadFact, values } from './reader';

const REDIRECT_URIS = values('redirectUris');

const PLATFORMS = [
  ['Web', 'web'],
  ['SPA', 'spa'],
  ['PublicClient', 'publicClient'],
] as const;

/** Reader of Terraform resources that are requests to Microsoft Graph. They are side doors too. */
export const GRAPH_READERS = {
  msgraph_resource: {
    finds: 'apps, service principals, application permissions and delegated grants that are written by a request',
    picks: {
      ...values('url'),
      body: {
        ...values('appId', 'displayName', 'signInAudience'),
        ...values('appRoleId', 'principalId', 'resourceId', 'clientId', 'consentType', 'scope'),
        requiredResourceAccess: { resourceAppId: 'value', resourceAccess: values('id', 'type') },
        web: REDIRECT_URIS,
        spa: REDIRECT_URIS,
        publicClient: REDIRECT_URIS,
      },
    },
    facts: (resource, context) => {
      const body = fieldsOf(fieldList(resource.fields.body)[0]);
      const [, read] = READ.find(([url]) => url.test(shownValue(resource.fields.url).text)) ?? [];
      return read?.(body, resource, context) ?? [];
    },
  },
} as const satisfies Record<string, Reader>;

type Read = (body: Fields, resource: Resource, context: Context) => ReadFact[];

const READ: readonly (readonly [url: RegExp, read: Read])[] = [
  [/^\/?applications\/?$/, application],
  [/\/(?:appRoleAssignments|appRoleAssignedTo)\/?$/, assignment],
  [/^\/?oauth2PermissionGrants\/?$/, delegated],
];

function application(body: Fields, resource: Resource, context: Context): ReadFact[] {
  const subject = context.subjects.ofResource(resource, shownValue(body.displayName, resource.address).text);
  return [
    { kind: 'app', subject, what: known('app') },
    ...accounts(subject, body.signInAudience),
    ...PLATFORMS.flatMap(([platform, block]) =>
      redirectUris(subject, platform, part(body[block], 'redirectUris'), context),
    ),
    ...fieldList(body.requiredResourceAccess).flatMap((block) => {
      const { resourceAppId, resourceAccess } = fieldsOf(block);
      const asked = { resource_app_id: resourceAppId, resource_access: resourceAccess };
      return asksOf(subject, asked, resource, context);
    }),
  ];
}

function assignment(body: Fields, resource: Resource, { subjects, permissions }: Context): ReadFact[] {
  const api = permissions.apiOfServicePrincipal(body.resourceId);
  const permission = permissions.permission(api, 'application', body.appRoleId, resource.key);
  return [granted(subjects.ofPrincipal(body.principalId, resource), permission)];
}

function delegated(body: Fields, resource: Resource, { subjects, permissions, references }: Context): ReadFact[] {
  const api = permissions.apiOfServicePrincipal(body.resourceId);
  const subject = subjects.ofPrincipal(body.clientId, resource);
  const isForAll = shownValue(body.consentType).text === 'AllPrincipals';
  const claims: readonly Field[] =
    typeof body.scope === 'string' ? body.scope.split(/\s+/).filter((claim) => claim !== '') : fieldList(body.scope);
  return claims.map((claim) => ({
    ...granted(subject, permissions.scopeByName(api, claim, resource.key)),
    where: isForAll ? undefined : references.shown(body.principalId),
  }));
}
