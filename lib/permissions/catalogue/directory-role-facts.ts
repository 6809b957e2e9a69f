// Written by `npm run catalog` from the data in catalog/: change that, not this file.
import { PermissionImpact } from '../api-permission';
import type { BuiltInRole, RoleStatus } from '../custom-role';

/** Built-in roles that are deprecated, not for use, or assigned by Entra ID alone. */
export const NOT_FOR_APPS: readonly (BuiltInRole & { readonly status: readonly RoleStatus[] })[] = [
  { name: 'AdHoc License Administrator', templateId: 'eb1d8c34-acf5-460d-8424-c1f1a6fbdb85', impact: PermissionImpact.OTHER, status: ['deprecated'] },
  { name: 'Device Join', templateId: '9c094953-4995-41c8-84c8-3ebb9b32c93f', impact: PermissionImpact.OTHER, status: ['deprecated'] },
  { name: 'Device Managers', templateId: '2b499bcd-da44-4968-8aec-78e1674fa64d', impact: PermissionImpact.OTHER, status: ['deprecated'] },
  { name: 'Device Users', templateId: 'd405c6df-0af8-4e3b-95e4-4d06e542189e', impact: PermissionImpact.OTHER, status: ['deprecated'] },
  { name: 'Directory Synchronization Accounts', templateId: 'd29b2b05-8046-44ba-8758-1e26182fcf32', impact: PermissionImpact.OTHER, status: ['notForUse'] },
  { name: 'Email Verified User Creator', templateId: 'd65e02d2-0214-4674-8e5d-766fb330e2c0', impact: PermissionImpact.OTHER, status: ['deprecated'] },
  { name: 'Guest User', templateId: '10dae51f-b6af-4016-8d66-8c2a99b929b3', impact: PermissionImpact.OTHER, status: ['cannotBeAssigned'] },
  { name: 'Modern Commerce Administrator', templateId: 'd24aef57-1500-4070-84db-2666f29cf966', impact: PermissionImpact.OTHER, status: ['cannotBeAssigned'] },
  { name: 'On Premises Directory Sync Account', templateId: 'a92aed5d-d78a-4d16-b381-09adb37eb3b0', impact: PermissionImpact.OTHER, status: ['notForUse'] },
  { name: 'Partner Tier1 Support', templateId: '4ba39ca4-527c-499a-b93d-d9b492c50246', impact: PermissionImpact.CRITICAL, status: ['deprecated', 'notForUse'] },
  { name: 'Partner Tier2 Support', templateId: 'e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8', impact: PermissionImpact.CRITICAL, status: ['deprecated', 'notForUse'] },
  { name: 'Restricted Guest User', templateId: '2af84b1e-32c8-42b7-82bc-daa82404023b', impact: PermissionImpact.OTHER, status: ['cannotBeAssigned'] },
  { name: 'User', templateId: 'a0b1b346-4d3e-4e8b-98f8-753987be4970', impact: PermissionImpact.OTHER, status: ['cannotBeAssigned'] },
  { name: 'Workplace Device Join', templateId: 'c34f683f-4d5a-4403-affd-6615e00e3a7f', impact: PermissionImpact.OTHER, status: ['deprecated'] },
];

/** Template IDs of the roles with which app-only Exchange Online works. */
export const EXCHANGE_APP_ONLY: ReadonlySet<string> = new Set([
  '17315797-102d-40b4-93e0-432062caca18', // Compliance Administrator
  '29232cdf-9323-42fd-ade2-1d097af3e4de', // Exchange Administrator
  '31392ffb-586c-42d1-9346-e59415a2cc4e', // Exchange Recipient Administrator
  '62e90394-69f5-4237-9190-012177145e10', // Global Administrator
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451', // Global Reader
  '729827e3-9c14-49f7-bb1b-9608f156bbb8', // Helpdesk Administrator
  '194ae4cb-b126-40b2-bd5b-6091b380977d', // Security Administrator
  '5d6b6bb7-de71-4623-b4af-96380a352509', // Security Reader
]);

/** Template IDs of roles by another name that they have or had. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['Microsoft Entra Joined Device Local Administrator', '9f06204d-73c1-4d4c-880a-6edb90606fd8'],
  ['Customer Lockbox Access Approver', '5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91'],
  ['Modern Commerce User', 'd24aef57-1500-4070-84db-2666f29cf966'],
]);
