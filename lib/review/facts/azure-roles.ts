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
