import { ResourceApi } from '../../lib';

const GUID = '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11';

test('the known APIs are those that Rewst names, by client ID', () => {
  const apis = Object.entries(ResourceApi).map(([member, { name, clientId }]) => [member, name, clientId]);
  expect(apis).toEqual([
    ['AZURE_KEY_VAULT', 'Azure Key Vault', 'cfa8b339-82a2-471a-a3c9-0fc0be7a4093'],
    ['AZURE_SERVICE_MANAGEMENT', 'Azure Service Management', '797f4846-ba00-4fd7-ba43-dac1f8f63013'],
    ['AZURE_STORAGE', 'Azure Storage', 'e406a681-f3d4-42a8-90b6-c2b029497af1'],
    ['MICROSOFT_GRAPH', 'Microsoft Graph', '00000003-0000-0000-c000-000000000000'],
    ['MICROSOFT_PARTNER_CENTER', 'Microsoft Partner Center', 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd'],
    ['OFFICE_365_EXCHANGE_ONLINE', 'Office 365 Exchange Online', '00000002-0000-0ff1-ce00-000000000000'],
    ['OFFICE_365_MANAGEMENT_APIS', 'Office 365 Management APIs', 'c5393580-f805-4401-95e8-94b7a6ef2fc2'],
  ]);
});

test('a custom API has its client ID in lower case', () => {
  expect(ResourceApi.custom('Contoso', GUID.toUpperCase())).toEqual({ name: 'Contoso', clientId: GUID });
});

test.each([
  ['fabfbdc4-5751-471c-ac43-3826fa1afc31', 'another API named Microsoft Partner Center'],
  ['4990CFFE-04E8-4E8B-808A-1175604B879F', 'Microsoft Partner'],
])('the look-alike of Partner Center %s is refused with the reason', (clientId, what) => {
  expect(() => ResourceApi.custom('Partners', clientId)).toThrow(
    `"clientId" ${clientId.toLowerCase()} is ${what}, which breaks Rewst's CSP integration; allowed is ResourceApi.MICROSOFT_PARTNER_CENTER (fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd)`,
  );
});

test('a custom API cannot take the name or the client ID of a known one', () => {
  expect(() => ResourceApi.custom('Microsoft Graph', GUID)).toThrow('"name" belongs to Microsoft Graph');
  expect(() => ResourceApi.custom('Graph', '00000003-0000-0000-c000-000000000000')).toThrow(
    '"clientId" belongs to Microsoft Graph (00000003-0000-0000-c000-000000000000): use ResourceApi.MICROSOFT_GRAPH',
  );
});

test.each(['', 'contoso', '00000003-0000-0000-c000-00000000000', undefined as never])(
  'a client ID that is no GUID fails: %p',
  (clientId) => {
    expect(() => ResourceApi.custom('Contoso', clientId)).toThrow(/^"clientId" must be a GUID such as .*, got /);
  },
);

test.each(['', ' '])('a blank name fails: %p', (name) => {
  expect(() => ResourceApi.custom(name, GUID)).toThrow('"name" must be the name of an API, got');
});
