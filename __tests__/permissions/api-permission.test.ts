import {
  ApiPermission,
  ExchangeOnlineAppRole,
  ExchangeOnlineScope,
  GraphAppRole,
  GraphScope,
  PermissionImpact,
  PermissionType,
  ResourceApi,
} from '../../lib';
import { uniqueSorted } from '../../lib/permissions/permission-list';

const GUID = '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11';
const CONTOSO = ResourceApi.custom('Contoso', GUID);

test('a member of the catalogue says everything about a permission', () => {
  expect(GraphScope.USER_READ).toMatchObject({
    api: ResourceApi.MICROSOFT_GRAPH,
    type: PermissionType.DELEGATED,
    value: 'User.Read',
    id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
    adminConsentRequired: false,
    impact: PermissionImpact.OTHER,
  });
  expect(ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP).toMatchObject({
    api: ResourceApi.OFFICE_365_EXCHANGE_ONLINE,
    type: PermissionType.APPLICATION,
    value: 'Exchange.ManageAsApp',
    id: 'dc50a0fb-09a3-484d-be87-e023b12c6440',
    adminConsentRequired: true,
    impact: PermissionImpact.CRITICAL,
  });
});

test('a custom permission says what it is; only an application permission is known to need an administrator', () => {
  expect(ApiPermission.delegated(CONTOSO, 'Read', GUID.toUpperCase())).toMatchObject({
    type: PermissionType.DELEGATED,
    value: 'Read',
    id: GUID,
    adminConsentRequired: undefined,
  });
  const role = ApiPermission.application(CONTOSO, 'Read', GUID);
  expect(role).toMatchObject({ type: PermissionType.APPLICATION, adminConsentRequired: true });
  expect(`${role}`).toBe('Contoso Read (application)');
});

test("a custom permission that the catalogue has is the catalogue's", () => {
  const same = ApiPermission.delegated(ResourceApi.MICROSOFT_GRAPH, 'User.Read', GraphScope.USER_READ.id);
  expect(same).toBe(GraphScope.USER_READ);
});

test('a custom permission with one of the two IDs of a value is the permission with that ID', () => {
  for (const scope of [
    ExchangeOnlineScope.USER_READ_BASIC_ALL_6222DBAB,
    ExchangeOnlineScope.USER_READ_BASIC_ALL_9B005F11,
  ]) {
    expect(ApiPermission.delegated(scope.api, scope.value, scope.id)).toBe(scope);
  }
});

test('two permissions of one value stay two, and a permission that is given twice is one', () => {
  const [one, other] = ApiPermission._index.all.filter(
    ({ api, value, type }) =>
      api === ResourceApi.OFFICE_365_EXCHANGE_ONLINE &&
      value === 'User.ReadBasic.All' &&
      type === PermissionType.DELEGATED,
  );
  expect(uniqueSorted([one, other, one])).toHaveLength(2);
});

test('a custom permission cannot give an ID of the catalogue another value', () => {
  const { id } = GraphAppRole.DIRECTORY_READ_WRITE_ALL;
  expect(() => ApiPermission.application(ResourceApi.MICROSOFT_GRAPH, 'User.Read.Basic', id)).toThrow(
    `"id" ${id} is not the ID of Microsoft Graph User.Read.Basic (application): the catalogue has Microsoft Graph Directory.ReadWrite.All (application) with ID ${id}`,
  );
  expect(() => ApiPermission.delegated(ResourceApi.MICROSOFT_GRAPH, 'User.Read', GUID)).toThrow(
    `"id" ${GUID} is not the ID of Microsoft Graph User.Read (delegated)`,
  );
});

test.each(['', 'a b', 'a\n', undefined as never])('a value that is not the name of a permission fails: %p', (value) => {
  expect(() => ApiPermission.delegated(CONTOSO, value, GUID)).toThrow(
    /^"value" must be (the name of a permission|literal)/,
  );
});

test.each(['', 'User.Read', undefined as never])('an ID that is not a GUID fails: %p', (id) => {
  expect(() => ApiPermission.application(CONTOSO, 'Read', id)).toThrow(/^"id" must be a GUID such as .*, got /);
});
