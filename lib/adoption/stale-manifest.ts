import { DataAzureadApplication } from '@cdktf/provider-azuread/lib/data-azuread-application';
import { TerraformLocal, type TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { ApiAccess } from '../permissions/required-access';
import { literal } from '../private/text';
import type { ExistingApplication } from './existing-application';

/**
 * Compares the app that Terraform reads with what is known of it: its manifest, and what this library may have added.
 * Something else has appeared since the manifest was taken, and the apply would remove it: the plan fails and names it.
 */
export class StaleManifest extends Construct {
  public readonly noRedirectUriLost: { condition: string; errorMessage: string };
  public readonly noPermissionLost: { condition: string; errorMessage: string };

  private readonly redirectUris: TerraformLocal;
  private readonly permissions: TerraformLocal;

  constructor(scope: Construct, id: string, existing: ExistingApplication, provider?: TerraformProvider) {
    super(scope, id);
    const { objectId, clientId } = existing;
    const { friendlyUniqueId } = new DataAzureadApplication(this, 'Application', { objectId, provider });
    const data = `data.azuread_application.${friendlyUniqueId}`;
    this.redirectUris = new TerraformLocal(this, 'KnownRedirectUris', []);
    this.permissions = new TerraformLocal(this, 'KnownPermissions', []);
    this.noRedirectUriLost = nothingLost(
      clientId,
      'redirect URIs',
      `flatten(${data}.web[*].redirect_uris)`,
      this.redirectUris,
    );
    this.noPermissionLost = nothingLost(
      clientId,
      'permissions',
      `flatten([for api in ${data}.required_resource_access : [for access in api.resource_access : ` +
        `"\${access.type} \${access.id} of API \${api.resource_app_id}"]])`,
      this.permissions,
    );
  }

  /** What the app may have: it either stays or is one of ours to take away. */
  public allow(redirectUris: readonly string[], apis: readonly ApiAccess[]): void {
    this.redirectUris.expression = unique(redirectUris).map(literal);
    this.permissions.expression = unique(
      apis.flatMap(({ clientId, access }) => access.map(({ type, id }) => `${type} ${id} of API ${clientId}`)),
    );
  }
}

function nothingLost(
  clientId: string,
  what: string,
  actual: string,
  known: TerraformLocal,
): { condition: string; errorMessage: string } {
  const lost = `setsubtract(toset(${actual}), local.${known.friendlyUniqueId})`;
  return {
    condition: `\${length(${lost}) == 0}`,
    errorMessage:
      `The manifest of app ${clientId} in "existing" is out of date: the app has ${what} that it lacks, and they ` +
      `would be lost: \${join(", ", ${lost})}. To keep them, give "existing" what "az ad app show --id ${clientId}" ` +
      `prints now. To lose them, remove them from the app first.`,
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
