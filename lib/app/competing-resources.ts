import { TerraformResource, TerraformStack } from 'cdktf';
import { resolve } from '../private/resolve';
import type { RewstOwnedApp } from './rewst-owned-app';

interface Competitor {
  /** Attribute of the application that holds the same values. */
  readonly attribute: string;
  readonly instead: string;
}

const COMPETITORS: Record<string, Competitor> = {
  azuread_application_api_access: {
    attribute: 'required_resource_access',
    instead: 'give an integration the permissions as "additionalPermissions"',
  },
  azuread_application_app_role: { attribute: 'app_role', instead: 'call putAppRole of the application' },
  azuread_application_fallback_public_client: {
    attribute: 'fallback_public_client_enabled',
    instead: 'set "fallbackPublicClientEnabled" of the application',
  },
  azuread_application_identifier_uri: {
    attribute: 'identifier_uris',
    instead: 'set "identifierUris" of the application',
  },
  azuread_application_known_clients: {
    attribute: 'api',
    instead: 'call putApi of the application, with knownClientApplications',
  },
  azuread_application_optional_claims: {
    attribute: 'optional_claims',
    instead: 'call putOptionalClaims of the application',
  },
  azuread_application_owner: { attribute: 'owners', instead: 'use "owners"' },
  azuread_application_permission_scope: {
    attribute: 'api',
    instead: 'call putApi of the application, with oauth2PermissionScope',
  },
};

const REDIRECT_URIS = 'azuread_application_redirect_uris';

const PLATFORMS: Record<string, Competitor> = {
  PublicClient: { attribute: 'public_client', instead: 'call putPublicClient of the application' },
  SPA: { attribute: 'single_page_application', instead: 'call putSinglePageApplication of the application' },
  Web: { attribute: 'web', instead: 'call putWeb of the application, with what it has already' },
};

/**
 * Names resources of the stack that write an attribute which the application writes too. The provider writes such an
 * attribute as a whole, so each deploy undoes one of the two.
 */
export function competingResourceWarnings({ application, node }: RewstOwnedApp): string[] {
  const stack = TerraformStack.of(application);
  return stack.node.findAll().flatMap((resource) => {
    if (!TerraformResource.isTerraformResource(resource) || !canCompete(resource)) {
      return [];
    }
    // biome-ignore lint/complexity/useLiteralKeys: TypeScript lets nothing else reach a protected member
    const { type, application_id } = resolve(stack, resource['synthesizeAttributes']());
    const competitor =
      resource.terraformResourceType === REDIRECT_URIS
        ? PLATFORMS[String(type)]
        : COMPETITORS[resource.terraformResourceType];
    const isOurs = String(application_id).includes(`{azuread_application.${application.friendlyUniqueId}.`);
    const { ignored } = resolve(stack, { ignored: application.lifecycle?.ignoreChanges });
    const isIgnored = ignored === 'all' || (Array.isArray(ignored) && ignored.includes(competitor?.attribute));
    return competitor === undefined || !isOurs || isIgnored
      ? []
      : [
          `${resource.terraformResourceType}.${resource.friendlyUniqueId} is undone by every second deploy, because the ` +
            `application of "${node.id}" writes ${competitor.attribute} too: ${competitor.instead}, or add ` +
            `"${competitor.attribute}" to ignoreChanges of the application's lifecycle`,
        ];
  });
}

function canCompete({ terraformResourceType }: TerraformResource): boolean {
  return terraformResourceType === REDIRECT_URIS || terraformResourceType in COMPETITORS;
}
