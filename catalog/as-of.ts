import type { Catalog, HighImpact } from './catalog';
import type { PublishedAppIds } from './published-app-ids';
import type { Roles } from './roles';

/** The source file lib/permissions/catalogue/as-of.ts. */
export function renderAsOf(
  catalog: Catalog,
  highImpact: HighImpact,
  { asOf: directoryRoles }: Roles,
  { asOf: publishedAppIds }: PublishedAppIds,
): string {
  const dates = [...catalog.apis, highImpact].map(({ asOf }) => asOf).concat(directoryRoles, publishedAppIds);
  const wrong = dates.find((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date));
  if (wrong !== undefined) {
    throw new Error(
      `"asOf" of a data file in catalog/ must be a date such as 2026-08-22, got ${JSON.stringify(wrong)}`,
    );
  }
  const apis = catalog.apis.map(({ name, clientId, asOf }) => `    '${clientId}': '${asOf}', // ${name}\n`);
  return `// Written by \`npm run catalog\` from the data in catalog/: change that, not this file.

/** Dates of the facts in this folder. */
export const AS_OF = {
  /** When an API published its permissions, by the API's client ID. */
  permissions: {
${apis.join('')}  } as Readonly<Record<string, string>>,

  /** When permissions were rated. */
  impact: '${highImpact.asOf}',
  directoryRoles: '${directoryRoles}',
  publishedAppIds: '${publishedAppIds}',
};
`;
}
