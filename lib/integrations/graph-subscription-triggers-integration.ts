import { refuseSecondIntegration } from '../app/integration-count';
import { INTEGRATION_PROPS } from '../app/integration-props';
import { RewstIntegration, type RewstIntegrationOptions } from '../app/rewst-integration';
import type { RewstOwnedApp } from '../app/rewst-owned-app';
import { checkProps } from '../private/props';
import { MINIMUM_PERMISSIONS } from '../rewst/minimum-permissions';

/** Options of the subscription triggers. */
export interface GraphSubscriptionTriggersIntegrationProps extends RewstIntegrationOptions {}

/**
 * Rewst's Microsoft Graph subscription triggers: `ActivityFeed.Read`, `ActivityFeed.ReadDlp` and `ServiceHealth.Read` of
 * the Office 365 Management APIs, each delegated and for the application.
 *
 * `ServiceHealth.Read` is for an API that Microsoft has retired. Only Rewst's check of the integration needs it.
 * Service health is read with Microsoft Graph's `ServiceHealth.Read.All`.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * new GraphSubscriptionTriggersIntegration(rewst, 'GraphSubscriptionTriggers');
 */
export class GraphSubscriptionTriggersIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: GraphSubscriptionTriggersIntegrationProps = {}) {
    checkProps('props', props, new.target === GraphSubscriptionTriggersIntegration && INTEGRATION_PROPS);
    super(scope, id, {
      permissions: [...MINIMUM_PERMISSIONS['Microsoft Graph Subscription Triggers']],
      additionalPermissions: props.additionalPermissions,
      additionalDirectoryRoles: props.additionalDirectoryRoles,
    });
    refuseSecondIntegration(scope, GraphSubscriptionTriggersIntegration, 'GraphSubscriptionTriggersIntegration');
  }
}
