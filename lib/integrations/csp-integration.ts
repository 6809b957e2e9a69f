import { refuseSecondIntegration } from '../app/integration-count';
import { INTEGRATION_PROPS } from '../app/integration-props';
import { RewstIntegration, type RewstIntegrationOptions } from '../app/rewst-integration';
import type { RewstOwnedApp } from '../app/rewst-owned-app';
import { checkProps } from '../private/props';
import { MINIMUM_PERMISSIONS } from '../rewst/minimum-permissions';

/** Options of the CSP integration. */
export interface CspIntegrationProps extends RewstIntegrationOptions {}

/**
 * Rewst's CSP integration: Microsoft Partner Center `user_impersonation` (delegated).
 *
 * It works in the tenants of a partner's customers, so it requires the auth subject `common`.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * new CspIntegration(rewst, 'Csp');
 */
export class CspIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: CspIntegrationProps = {}) {
    checkProps('props', props, new.target === CspIntegration && INTEGRATION_PROPS);
    super(scope, id, {
      permissions: [...MINIMUM_PERMISSIONS.CSP],
      requiresCommonAuthSubject: true,
      additionalPermissions: props.additionalPermissions,
      additionalDirectoryRoles: props.additionalDirectoryRoles,
    });
    refuseSecondIntegration(scope, CspIntegration, 'CspIntegration');
  }
}
