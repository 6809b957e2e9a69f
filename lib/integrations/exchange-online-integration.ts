import { onlyOne } from '../app/only-one';
import { RewstIntegration, type RewstIntegrationOptions } from '../app/rewst-integration';
import type { RewstOwnedApp } from '../app/rewst-owned-app';
import { DirectoryRole } from '../permissions/catalogue/directory-role';
import { ExchangeOnlineAppRole, ExchangeOnlineScope } from '../permissions/catalogue/exchange-online';

/** What Rewst is to do in Exchange Online beyond the minimum. */
export interface ExchangeOnlineIntegrationProps extends RewstIntegrationOptions {
  /**
   * Whether to ask for `full_access_as_app`, which Rewst recommends in some edge cases: full access to every mailbox.
   *
   * @default false
   */
  readonly fullAccessAsApp?: boolean;

  /**
   * Whether to assign the directory role Exchange Administrator to the app's service principal, whatever the admin
   * consent. `Exchange.ManageAsApp` has no effect without a directory role.
   *
   * @default false
   */
  readonly exchangeAdministrator?: boolean;
}

/**
 * Rewst's Exchange Online (EXO) integration: `Exchange.Manage` (delegated) and `Exchange.ManageAsApp` (application) of
 * Office 365 Exchange Online.
 *
 * @see https://docs.rewst.help/documentation/integrations/cloud/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * new ExchangeOnlineIntegration(rewst, 'ExchangeOnline', { exchangeAdministrator: true });
 */
export class ExchangeOnlineIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: ExchangeOnlineIntegrationProps = {}) {
    super(scope, id, {
      permissions: [
        ExchangeOnlineScope.EXCHANGE_MANAGE,
        ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP,
        ...(props.fullAccessAsApp ? [ExchangeOnlineAppRole.FULL_ACCESS_AS_APP] : []),
      ],
      directoryRoles: props.exchangeAdministrator ? [DirectoryRole.EXCHANGE_ADMINISTRATOR] : [],
      additionalPermissions: props.additionalPermissions,
    });
    onlyOne(scope, ExchangeOnlineIntegration);
  }
}
