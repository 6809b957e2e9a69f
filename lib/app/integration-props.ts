import type { Names } from '../private/props';
import type { RewstIntegrationOptions } from './rewst-integration';

/** The props that every integration has. */
export const INTEGRATION_PROPS: Names<RewstIntegrationOptions> = {
  additionalPermissions: true,
  additionalDirectoryRoles: true,
};
