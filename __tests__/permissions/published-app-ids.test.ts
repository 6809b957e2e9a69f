import { ResourceApi } from '../../lib';
import { publishedAppId, publishedAppName } from '../../lib/permissions/published-app-ids';

test('every API of the catalogue but Partner Center is a constant of the provider', () => {
  expect(
    [
      'AzureKeyVault',
      'AzureResourceManager',
      'AzureStorage',
      'MicrosoftGraph',
      'Office365ExchangeOnline',
      'Office365Management',
    ].map(publishedAppId),
  ).toEqual(
    [
      ResourceApi.AZURE_KEY_VAULT,
      ResourceApi.AZURE_SERVICE_MANAGEMENT,
      ResourceApi.AZURE_STORAGE,
      ResourceApi.MICROSOFT_GRAPH,
      ResourceApi.OFFICE_365_EXCHANGE_ONLINE,
      ResourceApi.OFFICE_365_MANAGEMENT_APIS,
    ].map(({ clientId }) => clientId),
  );
});

test('names of constants differ by letter case, as in Terraform', () => {
  expect(publishedAppId('Office365SharePointOnline')).toBe('00000003-0000-0ff1-ce00-000000000000');
  expect(publishedAppId('office365sharepointonline')).toBeUndefined();
  expect(publishedAppId('constructor')).toBeUndefined();
});

test.each([
  ['00000003-0000-0FF1-CE00-000000000000', 'Office 365 SharePoint Online'],
  ['ba1ea022-5807-41d5-bbeb-292c7e1cf5f6', 'AzureMaps'],
  ['797f4846-ba00-4fd7-ba43-dac1f8f63013', 'Azure Service Management'],
  ['fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd', 'Microsoft Partner Center'],
  ['00000000-0000-0000-0000-000000000000', undefined],
])('%s is named %s', (clientId, name) => {
  expect(publishedAppName(clientId)).toBe(name);
});
