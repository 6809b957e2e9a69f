import type { Impact } from './permission';

/** Azure roles that can assign roles, or do everything except that. */
const RATED = new Map<string, Impact>([
  ['owner', 'critical'],
  ['user access administrator', 'critical'],
  ['role based access control administrator', 'critical'],
  ['contributor', 'high'],
]);

/** Built-in Azure roles that read, or use the data of one service. A custom role may have any name. */
const OTHER = [
  'AcrPull',
  'AcrPush',
  'Billing Reader',
  'Cost Management Reader',
  'Key Vault Certificate User',
  'Key Vault Crypto User',
  'Key Vault Reader',
  'Key Vault Secrets User',
  'Log Analytics Reader',
  'Monitoring Reader',
  'Reader',
  'Security Reader',
  'Storage Blob Data Contributor',
  'Storage Blob Data Reader',
  'Storage Queue Data Contributor',
  'Storage Queue Data Reader',
  'Storage Table Data Contributor',
  'Storage Table Data Reader',
].map((name) => name.toLowerCase());

/** How much harm an Azure role could do, by its name. */
export function impactOfAzureRole(name: string): Impact {
  return RATED.get(name.toLowerCase()) ?? (OTHER.includes(name.toLowerCase()) ? 'other' : 'unknown');
}

/** @see https://learn.microsoft.com/azure/role-based-access-control/built-in-roles */
const BUILT_IN = new Map([
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner'],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator'],
  ['f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Role Based Access Control Administrator'],
  ['b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor'],
  ['acdd72a7-3385-48ef-bd42-f606fba81ae7', 'Reader'],
]);

/** The name of a built-in Azure role, by the ID of its definition, which is the same everywhere. */
export function builtInAzureRole(definitionId: string): string | undefined {
  const [, id = ''] = /\/roleDefinitions\/([^/]+)$/i.exec(definitionId) ?? [];
  return BUILT_IN.get(id.toLowerCase());
}
