import {
  ExchangeOnlineAppRole,
  ExchangeOnlineScope,
  GraphAppRole,
  Office365ManagementAppRole,
  Office365ManagementScope,
} from '../../lib';
import { noteOf } from '../../lib/permissions/permission-notes';

test.each([
  [ExchangeOnlineAppRole.FULL_ACCESS_AS_APP, /Exchange Web Services and nothing else.* for all on 2027-04-01/],
  [ExchangeOnlineScope.EWS_ACCESS_AS_USER_ALL, /EwsAllowedAppIDs/],
  [ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP, /directory role/],
  [ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP_V2, /Exchange role/],
  [ExchangeOnlineAppRole.EXCHANGE_ADMIN_API_MANAGE_AS_APP, /Exchange role/],
  [ExchangeOnlineAppRole.IMAP_ACCESS_AS_APP, /only mailboxes that an Exchange administrator opened/],
  [ExchangeOnlineAppRole.POP_ACCESS_AS_APP, /only mailboxes/],
  [ExchangeOnlineAppRole.SMTP_SEND_AS_APP, /only mailboxes/],
  [ExchangeOnlineAppRole.MAILBOX_MIGRATION, /moves whole mailboxes/],
  [Office365ManagementAppRole.SERVICE_HEALTH_READ, /retired/],
  [Office365ManagementScope.SERVICE_HEALTH_READ, /retired/],
])('%s has its note', (permission, note) => {
  expect(noteOf(permission)).toMatch(note);
});

test('a permission that does what its name says has no note', () => {
  expect(noteOf(GraphAppRole.SERVICE_HEALTH_READ_ALL)).toBeUndefined();
});
