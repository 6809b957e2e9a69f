import type { JsonObject } from '../../manifest/recognize';
import { isObject } from '../../private/is-object';
import { Subject } from '../../review/facts/state';
import { known } from '../../review/facts/value';
import { readSynth } from '../../review/read/read-synth';
import { stateOf } from '../../review/readers';
import { directoryRolesOf } from './directory-roles';
import { list, part } from './json';
import { guidOf, itemsOf, objectOf, type TenantApp, textOf } from './tenant-app';

/**
 * The facts of an app in a tenant, by the readers that know what Terraform's resources say: the tenant is written as the
 * configuration that would make it.
 */
export function factsOf(app: TenantApp): Subject {
  const { subjects } = stateOf([readSynth('', [configurationOf(app)])]);
  const all = [...subjects.values()];
  const subject =
    all.find(({ isApp }) => isApp) ?? all.find(({ key }) => key.endsWith('azuread_service_principal.app'));
  return subject ?? new Subject(app.clientId, '', app.folder, { name: known(app.displayName), tenant: app.tenantId });
}

type Blocks = Record<string, JsonObject>;

function configurationOf(app: TenantApp): JsonObject {
  const application = objectOf(app.application);
  const principal = objectOf(app.servicePrincipal);
  const principalId = guidOf(principal?.id) ?? guidOf(itemsOf(app, 'oauth2-permission-grants')[0]?.clientId);
  const { roles } = directoryRolesOf(app);
  return literal({
    provider: { azuread: [{ tenant_id: app.tenantId }] },
    data: { azuread_service_principal: apis(app) },
    resource: {
      azuread_application: application ? { app: applicationOf(app, application) } : {},
      azuread_service_principal: principalId
        ? {
            app: {
              client_id: app.clientId,
              object_id: principalId,
              display_name: app.displayName,
              account_enabled: principal?.accountEnabled ?? undefined,
              app_role_assignment_required: principal?.appRoleAssignmentRequired ?? undefined,
              owners: itemsOf(app, 'service-principal-owners').map(({ id }) => id),
            },
          }
        : {},
      azuread_app_role_assignment: numbered(itemsOf(app, 'app-role-assignments'), (assignment) => ({
        app_role_id: assignment.appRoleId,
        principal_object_id: principalId,
        resource_object_id: assignment.resourceId,
        resource_display_name: assignment.resourceDisplayName,
      })),
      azuread_service_principal_delegated_permission_grant: numbered(
        itemsOf(app, 'oauth2-permission-grants'),
        (grant) => ({
          claim_values: scopesOf(grant),
          resource_service_principal_object_id: grant.resourceId,
          service_principal_object_id: principalId,
          user_object_id: grant.consentType === 'AllPrincipals' ? undefined : (grant.principalId ?? 'not known'),
        }),
      ),
      azuread_directory_role_assignment: numbered(
        roles.filter(({ isEligible }) => !isEligible),
        ({ templateId, scope }) => ({
          role_id: templateId,
          principal_object_id: principalId,
          directory_scope_id: scope,
        }),
      ),
      azuread_directory_role_eligibility_schedule_request: numbered(
        roles.filter(({ isEligible }) => isEligible),
        ({ templateId, scope }) => ({
          role_definition_id: templateId,
          principal_id: principalId,
          directory_scope_id: scope,
        }),
      ),
    },
  }) as JsonObject;
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

/** Without a version the first one is meant. */
function versionOf(version: unknown): string | undefined {
  return typeof version === 'number' ? String(version) : undefined;
}

/** The service principals of the APIs, with the names of permissions where the catalogue lacks the API. */
function apis({ apis: all }: TenantApp): Blocks {
  return numbered(all, ({ appId, id, displayName, appRoles, oauth2PermissionScopes }) => ({
    client_id: appId,
    object_id: id,
    display_name: displayName,
    app_role_ids: idsByValue(appRoles),
    oauth2_permission_scope_ids: idsByValue(oauth2PermissionScopes),
  }));
}

function idsByValue(permissions: unknown): JsonObject {
  return Object.fromEntries(list(permissions).map(({ value, id }) => [String(value), id]));
}

export function scopesOf({ scope }: JsonObject): string[] {
  return [...new Set((textOf(scope) ?? '').split(/\s+/).filter(Boolean))];
}

function numbered<T>(items: readonly T[], body: (item: T) => JsonObject): Blocks {
  return Object.fromEntries(items.map((item, i) => [`n${i}`, body(item)]));
}

/** Text that is no template, as a configuration writes it. */
function literal(json: unknown): unknown {
  if (typeof json === 'string') {
    return json.replace(/[$%](?=\{)/g, '$&$&');
  }
  if (Array.isArray(json)) {
    return json.map(literal);
  }
  return isObject(json)
    ? Object.fromEntries(Object.entries(json).map(([name, value]) => [literal(name), literal(value)]))
    : json;
}
