import { PUBLISHED_APPS } from './catalogue/published-app-ids';
import { ResourceApi } from './resource-api';

let ids: ReadonlyMap<string, string> | undefined;
let names: ReadonlyMap<string, string> | undefined;

/** Client ID of a name in the provider's `azuread_application_published_app_ids`, such as `MicrosoftGraph`. */
export function publishedAppId(name: string): string | undefined {
  ids ??= new Map(PUBLISHED_APPS.map(([each, clientId]) => [each, clientId]));
  return ids.get(name);
}

/** A Microsoft API or application whose name is known. */
export interface PublishedApp {
  readonly clientId: string;
  readonly name: string;

  /** Names in the provider's `azuread_application_published_app_ids`. */
  readonly publishedAs: readonly string[];
}

/** The APIs and applications of the provider's list and of the catalogue. */
export function publishedApps(): PublishedApp[] {
  const apis = Object.values(ResourceApi).filter((api) => api instanceof ResourceApi);
  const clientIds = new Set(
    [...apis, ...PUBLISHED_APPS.map(([, clientId]) => ({ clientId }))].map((app) => app.clientId),
  );
  return [...clientIds].map((clientId) => {
    const publishedAs = PUBLISHED_APPS.filter(([, id]) => id === clientId).map(([name]) => name);
    return { clientId, name: publishedAppName(clientId) ?? publishedAs[0], publishedAs };
  });
}

/** Name of a Microsoft API or application: Microsoft's or else the provider's. */
export function publishedAppName(clientId: string): string | undefined {
  names ??= new Map(PUBLISHED_APPS.map(([name, id, microsoftName]) => [id, microsoftName ?? name]));
  const id = clientId.toLowerCase();
  return ResourceApi._find(id)?.name ?? names.get(id);
}
