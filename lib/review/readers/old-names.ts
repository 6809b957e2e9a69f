import { type Field, type Fields, type Resource, Unresolved } from '../facts/resource';
import { isMissing } from './reader';

const CLIENT_ID = [['client_id', 'application_id']] as const;
const APPLICATION_ID = [['application_id', 'application_object_id']] as const;

/** Attributes that have another name in azuread 2, by type. */
const OLD_NAMES = new Map<string, readonly (readonly [now: string, then: string])[]>([
  ['azuread_application', CLIENT_ID],
  ['azuread_service_principal', CLIENT_ID],
  ['azuread_application_certificate', APPLICATION_ID],
  ['azuread_application_federated_identity_credential', APPLICATION_ID],
  ['azuread_application_password', APPLICATION_ID],
  ['azuread_application_pre_authorized', [...APPLICATION_ID, ['authorized_client_id', 'authorized_app_id']]],
  [
    'azuread_directory_role_assignment',
    [
      ['app_scope_id', 'app_scope_object_id'],
      ['directory_scope_id', 'directory_scope_object_id'],
    ],
  ],
]);

/** A resource of azuread 2 or newer, with today's names of attributes. */
export function withNewNames(resource: Resource): Resource {
  const names = OLD_NAMES.get(resource.type)?.filter(([, then]) => !isMissing(resource.fields[then])) ?? [];
  if (names.length === 0) {
    return resource;
  }
  const fields: Fields = {
    ...resource.fields,
    ...Object.fromEntries(names.map(([now, then]) => [now, saysMore(resource.fields[now], resource.fields[then])])),
  };
  return { ...resource, fields };
}

/** Of two names of an attribute, the one that is set. The provider computes the other. */
function saysMore(now: Field, then: Field): Field {
  return (
    [now, then].find((each) => !isMissing(each) && !(each instanceof Unresolved)) ?? [now, then].find(isSet) ?? then
  );
}

function isSet(field: Field): boolean {
  return field instanceof Unresolved && (field.target !== undefined || (field.origin?.candidates.length ?? 1) > 0);
}
