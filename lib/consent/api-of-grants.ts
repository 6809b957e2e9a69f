import { Token } from 'cdktf';
import type { HeldGrants } from '../adoption/held-grants';
import { apiServicePrincipalsCommand } from '../manifest/commands';
import { ApiPermission, PermissionType } from '../permissions/api-permission';
import { ResourceApi } from '../permissions/resource-api';

/** An API and its permissions that are granted. */
export interface GrantedApi {
  readonly api: ResourceApi;
  readonly scopes: readonly ApiPermission[];
  readonly roles: readonly ApiPermission[];
}

/**
 * Which API each grant is for. A grant names the API's service principal by an object ID that differs from tenant to
 * tenant.
 */
export interface ApisOfGrants {
  /** Object IDs of the APIs' service principals, by the name of the API. */
  readonly objectIds: ReadonlyMap<string, string>;
  readonly errors: string[];
}

/** Matches grants and APIs by the list of the APIs' service principals, or else by the permissions in the grants. */
export function apisOfGrants(held: HeldGrants, apis: readonly GrantedApi[]): ApisOfGrants {
  const objectIds = new Map<string, string>();
  const unclear = new Set<ResourceApi>();
  for (const objectId of resourcesOf(held)) {
    const candidates = candidatesFor(objectId, held, apis);
    for (const api of candidates) {
      if (candidates.length > 1 || objectIds.has(api.name)) {
        unclear.add(api);
      }
      objectIds.set(api.name, objectId);
    }
  }
  for (const { name } of unclear) {
    objectIds.delete(name);
  }
  return { objectIds, errors: unclear.size === 0 ? [] : [unclearApis([...unclear])] };
}

function resourcesOf({ delegatedPermissionGrants = [], appRoleAssignments = [] }: HeldGrants): string[] {
  return [
    ...new Set([...delegatedPermissionGrants, ...appRoleAssignments].map((each) => each.resourceObjectId)),
  ].sort();
}

/** The API of a service principal if it is known, or else the APIs that its permissions fit best. */
function candidatesFor(objectId: string, held: HeldGrants, apis: readonly GrantedApi[]): ResourceApi[] {
  const clientId = held.apis.get(objectId);
  if (clientId !== undefined) {
    return apis.map(({ api }) => api).filter((api) => api.clientId === clientId);
  }
  const known = new Set(held.apis.values());
  const fits = apis
    .filter(({ api }) => !known.has(api.clientId))
    .map((each) => ({ api: each.api, ...countPermissions(objectId, held, each) }))
    .filter(({ asked }) => asked > 0)
    .map(({ api, asked, unpublished }) => ({ api, fit: asked - unpublished }));
  const best = Math.max(...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === best).map(({ api }) => api);
}

/** How many of the granted permissions are asked for of an API, and how many the API does not publish. */
function countPermissions(objectId: string, held: HeldGrants, { api, scopes, roles }: GrantedApi) {
  const isOfApi = ({ resourceObjectId }: { readonly resourceObjectId: string }) => resourceObjectId === objectId;
  const heldScopes = held.delegatedPermissionGrants?.filter(isOfApi).flatMap((grant) => grant.scopes) ?? [];
  const heldRoles = held.appRoleAssignments?.filter(isOfApi).map(({ appRoleId }) => appRoleId) ?? [];
  const { _index: catalogue } = ApiPermission;
  const unpublished = [
    ...heldScopes.filter((value) => catalogue.byValue(api.clientId, PermissionType.DELEGATED, value).length === 0),
    ...heldRoles.filter((id) => catalogue.byId(api.clientId, PermissionType.APPLICATION, id) === undefined),
  ];
  return {
    asked:
      scopes.filter(({ value }) => heldScopes.includes(value)).length +
      roles.filter(({ id }) => heldRoles.includes(id)).length,
    unpublished: ResourceApi._find(api.clientId) ? unpublished.length : 0,
  };
}

function unclearApis(apis: readonly ResourceApi[]): string {
  const sorted = [...apis].sort((a, b) => (a.name < b.name ? -1 : 1));
  const clientIds = sorted.map(({ name, clientId }) =>
    Token.isUnresolved(clientId) ? `<client ID of ${name}>` : clientId,
  );
  return (
    `"existingGrants" must say which of its grants are of ${sorted.map(({ name }) => name).join(' and which of ')}: the ` +
    'permissions in them do not tell. Give it, as "apiServicePrincipals", what this prints: ' +
    `\`${apiServicePrincipalsCommand(clientIds)}\``
  );
}
