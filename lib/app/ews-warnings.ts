import { PermissionType } from '../permissions/api-permission';
import { ResourceApi } from '../permissions/resource-api';
import { outputName } from './outputs';
import type { RewstOwnedApp } from './rewst-owned-app';

/** Warns about `full_access_as_app`: what the app needs until Exchange Web Services end. */
export function ewsWarnings(app: RewstOwnedApp): string[] {
  const asks = app.permissions.some(
    ({ api, type, value }) =>
      api.clientId === ResourceApi.OFFICE_365_EXCHANGE_ONLINE.clientId &&
      type === PermissionType.APPLICATION &&
      value === 'full_access_as_app',
  );
  return asks
    ? [
        'full_access_as_app ("fullAccessAsApp") opens Exchange Web Services, which Microsoft switches off tenant by tenant ' +
          'since 2026-10-01 and for all on 2027-04-01. Where they are switched on (EwsEnabled), an Exchange administrator ' +
          `has to let the app in by its client ID, which output ${outputName(app, 'client_id')} prints. Read the list ` +
          'first, because the command writes the whole list: ' +
          'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsEnabled,EwsAllowedAppIDs; then ' +
          'Set-OrganizationConfig -EwsAllowedAppIDs "<client IDs of before>,<client ID>"',
      ]
    : [];
}
