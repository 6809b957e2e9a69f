import type { Names } from '../private/props';
import type { RewstOwnedAppProps } from './rewst-owned-app-props';

/** The props that an app has. */
export const REWST_OWNED_APP_PROPS: Names<RewstOwnedAppProps> = {
  displayName: true,
  region: true,
  authSubject: true,
  tenantId: true,
  customerTenantIds: true,
  clientSecrets: true,
  adminConsent: true,
  owners: true,
  notes: true,
  tags: true,
  serviceManagementReference: true,
  existing: true,
  existingGrants: true,
  movedFrom: true,
  provider: true,
};
