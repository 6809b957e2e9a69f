import { guid, literalName } from '../private/checks';

/**
 * A Microsoft API that publishes permissions, such as Microsoft Graph.
 *
 * The client ID identifies an API: its name differs from tenant to tenant.
 *
 * @example
 * const hr = ResourceApi.custom('Contoso HR', '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11');
 */
export class ResourceApi {
  /** Azure Key Vault. */
  public static readonly AZURE_KEY_VAULT = new ResourceApi('Azure Key Vault', 'cfa8b339-82a2-471a-a3c9-0fc0be7a4093');

  /** Azure Service Management, which some tenants show as Azure Resource Manager. */
  public static readonly AZURE_SERVICE_MANAGEMENT = new ResourceApi(
    'Azure Service Management',
    '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  );

  /** Azure Storage. */
  public static readonly AZURE_STORAGE = new ResourceApi('Azure Storage', 'e406a681-f3d4-42a8-90b6-c2b029497af1');

  /** Microsoft Graph. */
  public static readonly MICROSOFT_GRAPH = new ResourceApi('Microsoft Graph', '00000003-0000-0000-c000-000000000000');

  /** Microsoft Partner Center: of three APIs with similar names, the one that Rewst's CSP integration works with. */
  public static readonly MICROSOFT_PARTNER_CENTER = new ResourceApi(
    'Microsoft Partner Center',
    'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
  );

  /** Office 365 Exchange Online. */
  public static readonly OFFICE_365_EXCHANGE_ONLINE = new ResourceApi(
    'Office 365 Exchange Online',
    '00000002-0000-0ff1-ce00-000000000000',
  );

  /** Office 365 Management APIs. */
  public static readonly OFFICE_365_MANAGEMENT_APIS = new ResourceApi(
    'Office 365 Management APIs',
    'c5393580-f805-4401-95e8-94b7a6ef2fc2',
  );

  /**
   * An API that the catalogue lacks, such as one of your own.
   *
   * Fails for the name or client ID of an API that has a static member here, and for the look-alikes of Microsoft
   * Partner Center, which break Rewst's CSP integration.
   *
   * @param name what the API is called in comments and resource names; literal text
   * @param clientId client ID (application ID) of the API, a GUID
   */
  public static custom(name: string, clientId: string): ResourceApi {
    literalName('name', /\S/, 'the name of an API', name);
    const id = guid('clientId', clientId);
    const lookAlike = ResourceApi._partnerCenterLookAlike(id);
    if (lookAlike) {
      throw new Error(
        `"clientId" ${id} is ${lookAlike}, which breaks Rewst's CSP integration; ` +
          `allowed is ResourceApi.MICROSOFT_PARTNER_CENTER (${ResourceApi.MICROSOFT_PARTNER_CENTER.clientId})`,
      );
    }
    for (const [member, api] of Object.entries(ResourceApi)) {
      if (api instanceof ResourceApi && (api.name === name || api.clientId === id)) {
        throw new Error(
          `"${api.name === name ? 'name' : 'clientId'}" belongs to ${api.name} (${api.clientId}): ` +
            `use ResourceApi.${member}, got ${JSON.stringify(name)} (${clientId})`,
        );
      }
    }
    return new ResourceApi(name, id);
  }

  /** @internal */
  public static _find(clientId: string): ResourceApi | undefined {
    return Object.values(ResourceApi).find((api) => api instanceof ResourceApi && api.clientId === clientId);
  }

  /**
   * Name of the API, if people mistake it for Microsoft Partner Center.
   *
   * @internal
   */
  public static _partnerCenterLookAlike(clientId: string): string | undefined {
    return PARTNER_CENTER_LOOK_ALIKES.get(clientId);
  }

  /** Name of the API as Microsoft shows it. */
  public readonly name: string;

  /** Client ID (application ID) of the API: the same GUID in every tenant. */
  public readonly clientId: string;

  private constructor(name: string, clientId: string) {
    this.name = name;
    this.clientId = clientId;
  }
}

const PARTNER_CENTER_LOOK_ALIKES = new Map([
  ['4990cffe-04e8-4e8b-808a-1175604b879f', 'Microsoft Partner'],
  ['fabfbdc4-5751-471c-ac43-3826fa1afc31', 'another API named Microsoft Partner Center'],
]);
