import type { Json } from '../synth';
import { changed, configuration, noted, ref, reviewChange, reviewPlan } from './helpers';
import { planned, planOf } from './planned';

test('what is created in place of what is forgotten is new, and the old one stays in the tenant', () => {
  const entry = (address: string, before: Json, after: Json, ...unknown: string[]) =>
    planned(address, after, { before, unknown, actions: ['forget', 'create'] });
  const grant = { resource_service_principal_object_id: 'r', claim_values: ['User.Read.All'] };
  const report = reviewPlan(
    planOf(
      [
        entry('azuread_application.a', { id: '/applications/o', client_id: 'c' }, {}, 'id', 'client_id'),
        entry(
          'azuread_application_password.a',
          { display_name: 'main', application_id: '/applications/o', end_date: '2031-01-31T00:00:00Z' },
          { display_name: 'main', end_date: '2032-01-31T00:00:00Z' },
          'application_id',
        ),
        entry('azuread_service_principal.a', { client_id: 'c', object_id: 'p' }, {}, 'client_id', 'object_id'),
        entry(
          'azuread_service_principal_delegated_permission_grant.a',
          { ...grant, service_principal_object_id: 'p' },
          grant,
          'service_principal_object_id',
        ),
      ],
      {
        'azuread_application_password.a': { application_id: ['azuread_application.a.id', 'azuread_application.a'] },
        'azuread_service_principal.a': { client_id: ['azuread_application.a.client_id', 'azuread_application.a'] },
        'azuread_service_principal_delegated_permission_grant.a': {
          service_principal_object_id: ['azuread_service_principal.a.object_id', 'azuread_service_principal.a'],
        },
      },
    ),
    'loss',
  );
  expect(noted(report).sort()).toEqual([
    'app-created',
    'app-forgotten',
    'no-longer-managed User.Read.All',
    'no-longer-managed main',
    'no-longer-managed service principal',
    'secret-created main',
  ]);
  expect(changed(report)).toEqual(['granted service principal r User.Read.All (delegated), now']);
  expect(report.gates).toMatchObject([{ passed: true }]);
});

test.each([
  [{ destroy: false }, ['no-longer-managed main'], true],
  [{ prevent_destroy: false }, ['last-secret-destroyed main'], false],
])('a secret whose block goes with the lifecycle %j', (lifecycle, notes, passed) => {
  const app = { display_name: 'Ledger' };
  const secret = { application_id: ref('azuread_application.rewst.id'), display_name: 'main', lifecycle };
  const report = reviewChange(
    configuration(app, { azuread_application_password: { a: secret } }),
    configuration(app),
    'loss',
  );
  expect(noted(report)).toEqual(notes);
  expect(report.gates).toMatchObject([{ passed }]);
});

test.each([
  ['["blue"]', ['tenant-changed'], false],
  ['["red"]', [], true],
])('a resource whose provider had the key ["red"] and has the key %s', (key, notes, passed) => {
  const files = (provider: string) => ({
    provider: { azuread: [{ alias: 'by', for_each: ref('var.tenants'), tenant_id: ref('each.value') }] },
    ...configuration({ provider: `azuread.by${provider}` }),
  });
  const report = reviewChange(files('["red"]'), files(key), 'broadening');
  expect(report.notes.map(({ kind }) => kind)).toEqual(notes);
  expect(report.gates).toMatchObject([{ passed }]);
});
