import type { Json } from '../synth';
import { own, PRINCIPAL } from './both-modes';
import { changed, DIRECTORY_READ_WRITE_ALL, GRAPH, noted, ref, reviewChange } from './helpers';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

/** Rewst's app beside somebody else, who is looked up or named by a value, and what these get. */
function somebody({ principals = {}, ...data }: Json, others: Json, top: Json = {}): Json {
  const azuread_service_principal = { graph: { client_id: GRAPH }, ...principals };
  return { ...own({}, {}, others), data: { ...data, azuread_service_principal }, ...top };
}

const grant = (
  principal_object_id: string,
  resource_object_id = ref('data.azuread_service_principal.graph.object_id'),
) => ({
  azuread_app_role_assignment: {
    g: { app_role_id: DIRECTORY_READ_WRITE_ALL, principal_object_id, resource_object_id },
  },
});
const role = (principal_object_id: string): Json => ({
  azuread_directory_role_assignment: { r: { role_id: GLOBAL_ADMINISTRATOR, principal_object_id } },
});
const GRANTED = 'granted Microsoft Graph Directory.ReadWrite.All (application), now';
const ROLE = 'granted Global Administrator (directory role), now';

type Case = [what: string, of: (who: string) => Json, gained: string];

test.each<Case>([
  [
    'a service principal by its client ID',
    (client_id) =>
      somebody({ principals: { o: { client_id } } }, grant(ref('data.azuread_service_principal.o.object_id'))),
    GRANTED,
  ],
  [
    'a service principal by its name',
    (display_name) =>
      somebody({ principals: { o: { display_name } } }, grant(ref('data.azuread_service_principal.o.object_id'))),
    GRANTED,
  ],
  [
    'a service principal by a local',
    (name) =>
      somebody(
        { principals: { o: { display_name: ref('local.name') } } },
        grant(ref('data.azuread_service_principal.o.object_id')),
        { locals: { name } },
      ),
    GRANTED,
  ],
  ['a user', (mail) => somebody({ azuread_user: { o: { mail } } }, role(ref('data.azuread_user.o.object_id'))), ROLE],
  [
    'a group',
    (display_name) => somebody({ azuread_group: { o: { display_name } } }, role(ref('data.azuread_group.o.object_id'))),
    ROLE,
  ],
  [
    'an identity of another provider',
    (name) =>
      somebody(
        { azurerm_user_assigned_identity: { o: { name } } },
        role(ref('data.azurerm_user_assigned_identity.o.principal_id')),
      ),
    ROLE,
  ],
  [
    'somebody in a value',
    (input) => somebody({}, { terraform_data: { v: { input } }, ...role(ref('terraform_data.v.output')) }),
    ROLE,
  ],
])('what is granted goes to somebody else when the look-up changes: %s', (_, of, gained) => {
  const report = reviewChange(of('one'), of('other'), 'critical');
  expect(changed(report)).toContain(gained);
  expect(report.gates[0].passed).toBe(false);
  expect(changed(reviewChange(of('one'), of('one')))).toEqual([]);
});

test('a credential goes to another app when the look-up changes', () => {
  const secret = { azuread_application_password: { p: { application_id: ref('data.azuread_application.o.id') } } };
  const of = (display_name: string): Json => somebody({ azuread_application: { o: { display_name } } }, secret);
  const report = reviewChange(of('one'), of('other'), 'critical');
  expect(noted(report)).toContain('foreign-credential-added client secret azuread_application_password.p');
  expect(report.gates[0].passed).toBe(false);
});

test('an app joins another group when the look-up changes', () => {
  const joins = {
    azuread_group_member: {
      m: { group_object_id: ref('data.azuread_group.o.object_id'), member_object_id: PRINCIPAL },
    },
  };
  const of = (display_name: string): Json => somebody({ azuread_group: { o: { display_name } } }, joins);
  const report = reviewChange(of('one'), of('other'), 'critical');
  expect(noted(report)).toContain('group-member-added other');
  expect(report.gates[0].passed).toBe(false);
});

test('a permission is of another API when the look-up changes', () => {
  const of = (display_name: string): Json =>
    somebody(
      { principals: { o: { display_name } } },
      grant(PRINCIPAL, ref('data.azuread_service_principal.o.object_id')),
    );
  expect(reviewChange(of('one'), of('other'), 'critical').gates[0].passed).toBe(false);
  expect(changed(reviewChange(of('one'), of('one')))).toEqual([]);
});

test('a look-up that checks more is of the same one', () => {
  const of = (more: Json): Json =>
    somebody(
      { principals: { o: { client_id: 'one', ...more } } },
      grant(ref('data.azuread_service_principal.o.object_id')),
    );
  const checked = {
    lifecycle: { postcondition: [{ condition: ref('true'), error_message: 'x' }] },
    depends_on: ['a.b'],
  };
  expect(changed(reviewChange(of({}), of(checked)))).toEqual([]);
});
