import type { JsonObject } from '../../manifest/recognize';
import { pickFields, type Resource, scalar } from '../../review/facts/resource';
import { Subject } from '../../review/facts/state';
import { known } from '../../review/facts/value';
import { picksOf } from '../../review/readers';
import { stateOf } from '../../review/state/state-of';
import { directoryRolesOf } from './directory-roles';
import { list, part } from './json';
import { guidOf, itemsOf, objectOf, type TenantApp, textOf } from './tenant-app';

/**
 * The facts of an app in a tenant. The review's readers of Terraform resources say them: the tenant is turned into the
 * resources that would create it.
 */
export function factsOf(app: TenantApp): Subject {
  const resources = resourcesOf(app);
  const nothing = { unread: [], providers: [], sideDoors: [], others: [], handOvers: [], deferred: [], exceptions: [] };
  const { subjects } = stateOf([{ ...nothing, stack: '', resources, outputs: new Map() }]);
  const all = [...subjects.values()];
  const subject =
    all.find(({ isApp }) => isApp) ?? all.find(({ address }) => address === 'azuread_service_principal.app');
  return subject ?? new Subject(app.clientId, '', app.folder, { name: known(app.displayName), tenant: app.tenantId });
}

function resourcesOf(app: TenantApp): Resource[] {
  const provider = { address: 'provider.azuread', tenant: app.tenantId, text: app.tenantId ?? '' };
  const resource = (type: string, name: string, body: JsonObject, managed = true): Resource => {
    const address = `${managed ? '' : 'data.'}${type}.${name}`;
    return { key: address, address, type, managed, fields: pickFields(picksOf(type) ?? {}, body, scalar), provider };
  };
  const numbered = (type: string, bodies: readonly JsonObject[], managed = true) =>
    bodies.map((body, i) => resource(type, `n${i}`, body, managed));
  const application = objectOf(app.application);
  const principal = objectOf(app.servicePrincipal);
  // What a service principal has is known to be its own, also if it could not be read.
  const unread = typeof app.servicePrincipal === 'string' ? 'not known' : undefined;
  const principalId = guidOf(principal?.id) ?? unread;
  const { roles } = directoryRolesOf(app);
  return [
    ...(application ? [resource('azuread_application', 'app', applicationOf(app, application))] : []),
    ...(principalId
      ? [
          resource('azuread_service_principal', 'app', {
            client_id: app.clientId,
            object_id: principalId,
            display_name: app.displayName,
            account_enabled: principal?.accountEnabled ?? undefined,
            app_role_assignment_required: principal?.appRoleAssignmentRequired ?? undefined,
            owners: itemsOf(app, 'service-principal-owners').map(({ id }) => id),
          }),
        ]
      : []),
    ...numbered('azuread_service_principal', app.apis.map(apiOf), false),
    ...numbered(
      'azuread_app_role_assignment',
      itemsOf(app, 'app-role-assignments').map((assignment) => ({
        app_role_id: assignment.appRoleId,
        principal_object_id: principalId,
        resource_object_id: assignment.resourceId,
        resource_display_name: assignment.resourceDisplayName,
      })),
    ),
    ...numbered(
      'azuread_service_principal_delegated_permission_grant',
      itemsOf(app, 'oauth2-permission-grants').map((grant) => ({
        claim_values: scopesOf(grant),
        resource_service_principal_object_id: grant.resourceId,
        service_principal_object_id: principalId,
        user_object_id: grant.consentType === 'AllPrincipals' ? undefined : (grant.principalId ?? 'not known'),
      })),
    ),
    ...numbered(
      'azuread_directory_role_assignment',
      roles
        .filter(({ isEligible }) => !isEligible)
        .map(({ templateId, scope }) => ({
          role_id: templateId,
          principal_object_id: principalId,
          directory_scope_id: scope,
        })),
    ),
    ...numbered(
      'azuread_directory_role_eligibility_schedule_request',
      roles
        .filter(({ isEligible }) => isEligible)
        .map(({ templateId, scope }) => ({
          role_definition_id: templateId,
          principal_id: principalId,
          directory_scope_id: scope,
        })),
    ),
  ];
}

function applicationOf(
  app: TenantApp,
  { web, spa, publicClient, requiredResourceAccess, ...rest }: JsonObject,
): JsonObject {
  const tokens = part(part(web).implicitGrantSettings);
  return {
    client_id: app.clientId,
    object_id: rest.id,
    display_name: app.displayName,
    sign_in_audience: rest.signInAudience,
    fallback_public_client_enabled: rest.isFallbackPublicClient ?? undefined,
    device_only_auth_enabled: rest.isDeviceOnlyAuthSupported ?? undefined,
    api: [
      {
        known_client_applications: part(rest.api).knownClientApplications,
        mapped_claims_enabled: part(rest.api).acceptMappedClaims ?? undefined,
        requested_access_token_version: versionOf(part(rest.api).requestedAccessTokenVersion),
      },
    ],
    owners: itemsOf(app, 'application-owners').map(({ id }) => id),
    web: [
      {
        redirect_uris: part(web).redirectUris,
        implicit_grant: [
          {
            access_token_issuance_enabled: tokens.enableAccessTokenIssuance,
            id_token_issuance_enabled: tokens.enableIdTokenIssuance,
          },
        ],
      },
    ],
    single_page_application: [{ redirect_uris: part(spa).redirectUris }],
    public_client: [{ redirect_uris: part(publicClient).redirectUris }],
    required_resource_access: list(requiredResourceAccess).map(({ resourceAppId, resourceAccess }) => ({
      resource_app_id: resourceAppId,
      resource_access: list(resourceAccess).map(({ id, type }) => ({ id, type })),
    })),
  };
}

/** No version means the first one. */
function versionOf(version: unknown): string | undefined {
  return typeof version === 'number' ? String(version) : undefined;
}

/** The service principal of an API, with the names of its permissions if the catalogue lacks the API. */
function apiOf({ appId, id, displayName, appRoles, oauth2PermissionScopes }: JsonObject): JsonObject {
  return {
    client_id: appId,
    object_id: id,
    display_name: displayName,
    app_role_ids: idsByValue(appRoles),
    oauth2_permission_scope_ids: idsByValue(oauth2PermissionScopes),
  };
}

function idsByValue(permissions: unknown): JsonObject {
  return Object.fromEntries(list(permissions).map(({ value, id }) => [String(value), id]));
}

function scopesOf({ scope }: JsonObject): string[] {
  return [...new Set((textOf(scope) ?? '').split(/\s+/).filter(Boolean))];
}
