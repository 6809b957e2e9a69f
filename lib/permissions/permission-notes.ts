import { type ApiPermission, PermissionType } from './api-permission';
import { ResourceApi } from './resource-api';

/** Where a permission does less or needs more than its name says, as far as it is known. */
export function noteOf({ api, type, value }: ApiPermission): string | undefined {
  return NOTES.get(`${api.clientId} ${type} ${value}`);
}

const EWS_ENDS =
  'Microsoft switches Exchange Web Services off tenant by tenant since 2026-10-01, and for all on 2027-04-01. ' +
  'Until then a tenant whose EwsEnabled is True lets in the client IDs of its EwsAllowedAppIDs alone.';

const RETIRED_SERVICE_HEALTH =
  'It opens the Office 365 Service Communications API, which is retired. Microsoft Graph has ' +
  "ServiceHealth.Read.All and ServiceMessage.Read.All instead. Only Rewst's check of the integration needs it.";

const OPENED_MAILBOXES = 'It reaches only mailboxes that an Exchange administrator opened to the service principal.';

const LIMITED_ADMIN_API = 'It also needs an Exchange role, and reaches a limited set of objects through adminapi/v2.0.';

const { APPLICATION, DELEGATED } = PermissionType;
const EXCHANGE = ResourceApi.OFFICE_365_EXCHANGE_ONLINE;
const MANAGEMENT = ResourceApi.OFFICE_365_MANAGEMENT_APIS;

const NOTES: ReadonlyMap<string, string> = new Map(
  (
    [
      [EXCHANGE, APPLICATION, 'full_access_as_app', `It opens Exchange Web Services and nothing else. ${EWS_ENDS}`],
      [EXCHANGE, DELEGATED, 'EWS.AccessAsUser.All', `It opens Exchange Web Services and nothing else. ${EWS_ENDS}`],
      [
        EXCHANGE,
        APPLICATION,
        'Exchange.ManageAsApp',
        'It does nothing until the app also holds a directory role that Exchange Online accepts, or is in an Exchange role group.',
      ],
      [EXCHANGE, APPLICATION, 'Exchange.ManageAsAppV2', LIMITED_ADMIN_API],
      [EXCHANGE, APPLICATION, 'Exchange.AdminAPI.ManageAsApp', LIMITED_ADMIN_API],
      [EXCHANGE, APPLICATION, 'IMAP.AccessAsApp', OPENED_MAILBOXES],
      [EXCHANGE, APPLICATION, 'POP.AccessAsApp', OPENED_MAILBOXES],
      [EXCHANGE, APPLICATION, 'SMTP.SendAsApp', OPENED_MAILBOXES],
      [EXCHANGE, APPLICATION, 'Mailbox.Migration', 'It moves whole mailboxes between organizations.'],
      [MANAGEMENT, APPLICATION, 'ServiceHealth.Read', RETIRED_SERVICE_HEALTH],
      [MANAGEMENT, DELEGATED, 'ServiceHealth.Read', RETIRED_SERVICE_HEALTH],
    ] as const
  ).map(([api, type, value, note]) => [`${api.clientId} ${type} ${value}`, note]),
);
