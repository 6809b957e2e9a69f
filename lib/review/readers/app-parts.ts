import { fieldList, shownValue } from '../facts/resource';
import { asks, client, flag, knownClients, owners, redirectUris } from './app-facts';
import { CLAIMS, tokenClaims } from './claims';
import { harmless, type Reader, values } from './reader';

const ID = harmless('made of the others', 'id');

/** Readers of the resources that manage a part of an app each. */
export const APP_PART_READERS = {
  azuread_application_api_access: {
    finds: 'the permissions that an app asks for',
    picks: { ...ID, ...values('application_id', 'api_client_id', 'role_ids', 'scope_ids') },
    facts: (resource, context) => {
      const { application_id, api_client_id, role_ids, scope_ids } = resource.fields;
      const subject = context.subjects.ofApplicationId(application_id, resource);
      const api = context.permissions.api(api_client_id);
      return [
        ...fieldList(role_ids).map((id) => asks(subject, api, 'application', id, resource, context)),
        ...fieldList(scope_ids).map((id) => asks(subject, api, 'delegated', id, resource, context)),
      ].flat();
    },
  },
  azuread_application_redirect_uris: {
    finds: 'where tokens are sent',
    picks: { ...ID, ...values('application_id', 'type', 'redirect_uris') },
    facts: (resource, context) => {
      const { application_id, type, redirect_uris } = resource.fields;
      const subject = context.subjects.ofApplicationId(application_id, resource);
      return redirectUris(subject, shownValue(type).text, redirect_uris, context);
    },
  },
  azuread_application_optional_claims: {
    finds: 'what tokens tell about a user',
    picks: { ...ID, ...values('application_id'), ...CLAIMS },
    facts: (resource, { subjects }) => {
      const subject = subjects.ofApplicationId(resource.fields.application_id, resource);
      return tokenClaims(subject, [resource.fields], undefined);
    },
  },
  azuread_application_owner: {
    finds: 'an owner of an app, who can add secrets',
    picks: { ...ID, ...values('application_id', 'owner_object_id') },
    facts: (resource, context) => {
      const { application_id, owner_object_id } = resource.fields;
      const subject = context.subjects.ofApplicationId(application_id, resource);
      return owners(subject, 'application', [owner_object_id], context);
    },
  },
  azuread_application_fallback_public_client: {
    finds: 'whether an app may sign in as a public client, without a secret',
    picks: { ...ID, ...values('application_id', 'enabled') },
    facts: (resource, { subjects }) => {
      const { application_id, enabled } = resource.fields;
      return flag(subjects.ofApplicationId(application_id, resource), 'public-client', enabled);
    },
  },
  azuread_application_known_clients: {
    finds: 'the clients of an app that are consented together with it',
    picks: { ...ID, ...values('application_id', 'known_client_ids') },
    facts: (resource, context) => {
      const { application_id, known_client_ids } = resource.fields;
      return knownClients(context.subjects.ofApplicationId(application_id, resource), known_client_ids, context);
    },
  },
  azuread_application_pre_authorized: {
    finds: 'a client that gets scopes of an app without consent',
    picks: {
      ...ID,
      ...values(
        'application_id',
        'application_object_id',
        'authorized_app_id',
        'authorized_client_id',
        'permission_ids',
      ),
    },
    facts: (resource, { subjects, references, permissions }) => {
      const { application_id, authorized_client_id, permission_ids } = resource.fields;
      const subject = subjects.ofApplicationId(application_id, resource);
      return fieldList(permission_ids).map((each) => ({
        kind: 'pre-authorized',
        subject,
        ...client(authorized_client_id, references),
        where: permissions.ownScope(each) ?? references.shown(each),
      }));
    },
  },
} as const satisfies Record<string, Reader>;
