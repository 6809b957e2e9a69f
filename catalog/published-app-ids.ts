/** The constants of the provider's data source azuread_application_published_app_ids, as catalog/published-app-ids.json has them. */
export interface PublishedAppIds {
  readonly source: string;
  readonly asOf: string;
  readonly cloud: string;
  readonly names: {
    readonly name: string;
    readonly clientId: string;

    /** Display name of the service principal. */
    readonly microsoftName?: string;
  }[];
}

/** The source file lib/permissions/catalogue/published-app-ids.ts. */
export function renderPublishedAppIds({ names }: PublishedAppIds): string {
  const rows = names.map(({ name, clientId, microsoftName }) => {
    if (!/^\w+$/.test(name) || !/^[0-9a-f-]{36}$/.test(clientId) || !/^[\w .-]*$/.test(microsoftName ?? '')) {
      throw new Error(
        `catalog/published-app-ids.json cannot have ${JSON.stringify({ name, clientId, microsoftName })}`,
      );
    }
    const cells = [name, clientId, ...(microsoftName ? [microsoftName] : [])];
    return `  [${cells.map((cell) => `'${cell}'`).join(', ')}],\n`;
  });
  return `// Written by \`npm run catalog\` from the data in catalog/: change that, not this file.

/** Name in the provider's azuread_application_published_app_ids, client ID and, if known, the name that Microsoft shows. */
export const PUBLISHED_APPS: readonly (readonly [name: string, clientId: string, microsoftName?: string])[] = [
${rows.join('')}];
`;
}
