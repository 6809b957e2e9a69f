import { ResourceApi } from '../../permissions/resource-api';

/**
 * What each of Rewst's integrations needs at least, as API and value, for apps of which no code says what asks for what.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 */
const NEEDS: readonly (readonly [integration: string, needs: readonly string[]])[] = [
  [
    'Microsoft Graph',
    ['User.Read', 'email', 'offline_access', 'openid', 'profile'].map(
      (value) => `${ResourceApi.MICROSOFT_GRAPH.name} ${value} (delegated)`,
    ),
  ],
  ['Azure', [`${ResourceApi.AZURE_SERVICE_MANAGEMENT.name} user_impersonation (delegated)`]],
  [
    'Microsoft Graph Subscription Triggers',
    ['ActivityFeed.Read', 'ActivityFeed.ReadDlp', 'ServiceHealth.Read'].flatMap((value) =>
      ['delegated', 'application'].map((kind) => `${ResourceApi.OFFICE_365_MANAGEMENT_APIS.name} ${value} (${kind})`),
    ),
  ],
  ['CSP', [`${ResourceApi.MICROSOFT_PARTNER_CENTER.name} user_impersonation (delegated)`]],
  [
    'Exchange Online',
    [
      `${ResourceApi.OFFICE_365_EXCHANGE_ONLINE.name} Exchange.Manage (delegated)`,
      `${ResourceApi.OFFICE_365_EXCHANGE_ONLINE.name} Exchange.ManageAsApp (application)`,
    ],
  ],
];

/** The integrations that a permission belongs to, by what Rewst documents. */
export function integrationsOf(permission: string): string[] {
  return NEEDS.filter(([, needs]) => needs.includes(permission)).map(([name]) => name);
}
