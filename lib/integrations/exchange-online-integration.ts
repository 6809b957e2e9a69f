import { refuseSecondIntegration } from '../app/integration-count';
import { INTEGRATION_PROPS } from '../app/integration-props';
import { RewstIntegration, type RewstIntegrationOptions } from '../app/rewst-integration';
import type { RewstOwnedApp } from '../app/rewst-owned-app';
import { DirectoryRole } from '../permissions/catalogue/directory-role';
import { ExchangeOnlineAppRole } from '../permissions/catalogue/exchange-online';
import { option } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import { MINIMUM_PERMISSIONS } from '../rewst/minimum-permissions';

/** What Rewst needs in Exchange Online besides the minimum. */
export interface ExchangeOnlineIntegrationProps extends RewstIntegrationOptions {
  /**
   * Whether to ask for `full_access_as_app`, which Rewst recommends in some edge cases: full access to every mailbox
   * through Exchange Web Services.
   *
   * @default false
   * @deprecated Exchange Web Services are switched off tenant by tenant since 2026-10-01, and for all on 2027-04-01.
   * @see https://learn.microsoft.com/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange
   */
  readonly fullAccessAsApp?: boolean;

  /**
   * Whether to assign the directory role Exchange Administrator to the app's service principal, with any admin consent
   * mode. `Exchange.ManageAsApp` has no effect without a directory role that Exchange accepts.
   *
   * @default false
   */
  readonly exchangeAdministrator?: boolean;
}

/**
 * Rewst's Exchange Online (EXO) integration: `Exchange.Manage` (delegated) and `Exchange.ManageAsApp` (application) of
 * Office 365 Exchange Online.
 *
 * If the account that authorizes Rewst lacks Exchange Administrator (at a customer: through GDAP), Rewst shows "Error
 * -3 while decompressing data" or finds few mailboxes.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * new ExchangeOnlineIntegration(rewst, 'ExchangeOnline', { exchangeAdministrator: true });
 */
export class ExchangeOnlineIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: ExchangeOnlineIntegrationProps = {}) {
    checkProps('props', props, new.target === ExchangeOnlineIntegration && PROPS);
    super(scope, id, {
      permissions: [
        ...MINIMUM_PERMISSIONS['Exchange Online'],
        ...(option('fullAccessAsApp', props.fullAccessAsApp) ? [ExchangeOnlineAppRole.FULL_ACCESS_AS_APP] : []),
      ],
      directoryRoles: option('exchangeAdministrator', props.exchangeAdministrator)
        ? [DirectoryRole.EXCHANGE_ADMINISTRATOR]
        : [],
      additionalPermissions: props.additionalPermissions,
      additionalDirectoryRoles: props.additionalDirectoryRoles,
    });
    refuseSecondIntegration(scope, ExchangeOnlineIntegration, 'ExchangeOnlineIntegration');
  }
}

const PROPS: Names<ExchangeOnlineIntegrationProps> = {
  ...INTEGRATION_PROPS,
  fullAccessAsApp: true,
  exchangeAdministrator: true,
};
