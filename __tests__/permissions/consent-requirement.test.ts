import * as library from '../../lib';
import {
  ApiPermission,
  AzureIntegration,
  CspIntegration,
  ExchangeOnlineAppRole,
  ExchangeOnlineIntegration,
  ExchangeOnlineScope,
  GraphAppRole,
  GraphIntegration,
  GraphScope,
  GraphSubscriptionTriggersIntegration,
  ResourceApi,
  RewstOwnedApp,
} from '../../lib';
import { adminConsentOf } from '../../lib/permissions/consent-requirement';
import { newStack } from '../synth';

test.each([
  ['no', GraphScope.USER_READ],
  ['yes', GraphScope.DIRECTORY_READ_WRITE_ALL],
  ['yes', GraphAppRole.MAIL_READ],
  ['yes', ExchangeOnlineAppRole.MAIL_READ],
  ['not established', ExchangeOnlineScope.MAIL_READ],
  ["by the API: no; by Microsoft's default policy since August 2025: yes", GraphScope.FILES_READ_ALL],
  ["by the API: no; by Microsoft's default policy since November 2025: yes", GraphScope.MAIL_READ],
  ["by the API: no; by Microsoft's default policy since July 2026: yes", GraphScope.PEOPLE_READ],
  [
    "by the API: no; by Microsoft's default policy since November 2025: yes",
    ExchangeOnlineScope.EWS_ACCESS_AS_USER_ALL,
  ],
  [
    "by the API: not established; by Microsoft's default policy since November 2025: yes",
    ExchangeOnlineScope.IMAP_ACCESS_AS_USER_ALL,
  ],
])('the answer is "%s" for %s', (text, permission) => {
  expect(adminConsentOf(permission).text).toBe(text);
});

test.each([
  GraphScope.MAIL_SEND,
  GraphScope.MAIL_SEND_SHARED,
  GraphScope.CONTACTS_READ,
  GraphScope.FILES_READ,
  GraphScope.FILES_READ_WRITE,
])('the policy leaves %s to users', (permission) => {
  expect(adminConsentOf(permission)).toEqual({ byApi: false, byDefaultPolicySince: undefined, text: 'no' });
});

test('the policy requires an administrator for 32 scopes of Microsoft Graph and 4 of Exchange Online, all in the catalogue', () => {
  const permissions = Object.values(library)
    .flatMap((exported) => Object.values(exported))
    .filter((member) => member instanceof ApiPermission);
  const byPolicy = permissions.filter((each) => adminConsentOf(each).byDefaultPolicySince !== undefined);
  const of = (api: ResourceApi) => byPolicy.filter((each) => each.api === api);
  expect(of(ResourceApi.MICROSOFT_GRAPH)).toHaveLength(32);
  expect(of(ResourceApi.MICROSOFT_GRAPH).every(({ adminConsentRequired }) => adminConsentRequired === false)).toBe(
    true,
  );
  expect(of(ResourceApi.OFFICE_365_EXCHANGE_ONLINE)).toHaveLength(4);
  expect(byPolicy).toHaveLength(36);
});

test("the policy concerns none of Rewst's own sets, every option on", () => {
  const app = new RewstOwnedApp(newStack(), 'Rewst');
  const integrations = [
    new AzureIntegration(app, 'Azure', { keyVault: true, storage: true }),
    new CspIntegration(app, 'Csp'),
    new ExchangeOnlineIntegration(app, 'ExchangeOnline', { fullAccessAsApp: true, exchangeAdministrator: true }),
    new GraphIntegration(app, 'Graph', { includeRecommended: true }),
    new GraphSubscriptionTriggersIntegration(app, 'Triggers'),
  ];
  const asked = integrations.flatMap(({ permissions }) => permissions);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((each) => adminConsentOf(each).byDefaultPolicySince !== undefined)).toEqual([]);
});
