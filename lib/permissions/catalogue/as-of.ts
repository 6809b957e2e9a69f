// Written by `npm run catalog` from the data in catalog/: change that, not this file.

/** Dates of the facts in this folder. */
export const AS_OF = {
  /** When an API published its permissions, by the API's client ID. */
  permissions: {
    'cfa8b339-82a2-471a-a3c9-0fc0be7a4093': '2026-08-22', // Azure Key Vault
    '797f4846-ba00-4fd7-ba43-dac1f8f63013': '2026-08-22', // Azure Service Management
    'e406a681-f3d4-42a8-90b6-c2b029497af1': '2026-08-22', // Azure Storage
    '00000003-0000-0000-c000-000000000000': '2026-08-22', // Microsoft Graph
    'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd': '2026-08-22', // Microsoft Partner Center
    '00000002-0000-0ff1-ce00-000000000000': '2026-08-22', // Office 365 Exchange Online
    'c5393580-f805-4401-95e8-94b7a6ef2fc2': '2026-08-22', // Office 365 Management APIs
  } as Readonly<Record<string, string>>,

  /** When permissions were rated. */
  impact: '2026-08-21',
  directoryRoles: '2026-08-18',
  publishedAppIds: '2026-08-18',
};
