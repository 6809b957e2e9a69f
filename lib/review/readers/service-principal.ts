import { publishedAppName } from '../../permissions/published-app-ids';
import { ResourceApi } from '../../permissions/resource-api';
import { apiOf } from '../facts/describe';
import type { References } from '../facts/references';
import { part, type Resource, shownValue } from '../facts/resource';
import type { Subject } from '../facts/state';
import { APP_TYPES } from '../facts/subjects';
import { known } from '../facts/value';
import { featureTags, flag, lookAlike, owners } from './app-facts';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id');

/** The tenant that Microsoft's own service principals come from. */
const MICROSOFT_TENANT_ID = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/** Readers of service principals, and of resources to which others refer for names and IDs. */
export const SERVICE_PRINCIPAL_READERS = {
  azuread_service_principal: {
    finds: 'whether people may sign in to it, and how, owners, and whether it belongs to others',
    picks: {
      ...values(
        'application_id',
        'client_id',
        'object_id',
        'display_name',
        'application_tenant_id',
        'use_existing',
        'owners',
      ),
      ...values(
        'account_enabled',
        'app_role_assignment_required',
        'login_url',
        'preferred_single_sign_on_mode',
        'tags',
      ),
      feature_tags: values('custom_single_sign_on', 'enterprise', 'gallery', 'hide'),
      features: values(
        'custom_single_sign_on_app',
        'enterprise_application',
        'gallery_application',
        'visible_to_users',
      ),
      saml_single_sign_on: values('relay_state'),
      app_role_ids: 'map',
      oauth2_permission_scope_ids: 'map',
      ...harmless('for people to read', 'description', 'notes', 'notification_email_addresses'),
      ...harmless(
        'filled in by Microsoft, or from the app',
        'app_roles',
        'homepage_url',
        'id',
        'logout_url',
        'oauth2_permission_scopes',
        'redirect_uris',
        'saml_metadata_url',
        'service_principal_names',
        'sign_in_audience',
        'type',
      ),
      ...harmless('names of it', 'alternative_names'),
    },
    facts: (resource, context) => {
      const { references, subjects } = context;
      const { fields } = resource;
      const clientId = references.resolve(fields.client_id).text?.toLowerCase();
      const ofOthers = nameOfOthers(resource, clientId, references);
      const app = subjects.ofServicePrincipal(resource);
      const subject =
        ofOthers === undefined
          ? app
          : subjects.ofResource({ ...resource, key: `${resource.key} of ${clientId}` }, ofOthers);
      return [
        ofOthers === undefined
          ? { kind: 'service-principal', subject, what: known('service principal'), discriminator: resource.key }
          : {
              kind: 'microsoft-service-principal',
              subject,
              what: known('service principal'),
              detail: clientId,
            },
        ...(ofOthers === undefined ? [] : lookAlike(subject, clientId)),
        ...(ofOthers !== undefined || subject.isApp || subject.candidates.length > 0
          ? []
          : [{ kind: 'app-of-others', subject, what: known('service principal') } as const]),
        ...switches(resource, subject, context),
        ...owners(app, 'service principal', fields.owners, context),
      ];
    },
  },
  azuread_application_published_app_ids: {
    finds: 'client IDs that others refer to',
    picks: { ...ID, result: 'map' },
  },
  azuread_client_config: {
    finds: 'who deploys',
    picks: {
      ...ID,
      ...values('client_id', 'object_id'),
      ...harmless('the tenant of the provider, which is read', 'tenant_id'),
    },
  },
  azuread_directory_role: {
    finds: 'roles that others refer to; that a role is there gives it to nobody',
    picks: {
      ...ID,
      ...values('object_id', 'template_id', 'display_name'),
      ...harmless('for people to read', 'description'),
    },
  },
} as const satisfies Record<string, Reader>;

/** Whether a service principal lets people sign in, and how. */
function switches({ fields }: Resource, subject: Subject, { references }: Context): ReadFact[] {
  const settings = [
    ['preferred_single_sign_on_mode', fields.preferred_single_sign_on_mode],
    ['login_url', fields.login_url],
    ['saml_single_sign_on.relay_state', part(fields.saml_single_sign_on, 'relay_state')],
  ] as const;
  return [
    ...flag(subject, 'enabled', fields.account_enabled ?? 'true'),
    ...(shownValue(fields.app_role_assignment_required).text === 'true'
      ? []
      : [{ kind: 'everyone', subject, what: known('everyone') } as const]),
    ...featureTags(subject, fields),
    ...settings.flatMap<ReadFact>(([name, value]) =>
      value === undefined || value === ''
        ? []
        : [{ kind: 'sign-in-setting', subject, what: references.shown(value), where: known(name) }],
    ),
  ];
}

/** The name of a service principal of Microsoft, or of one that is taken over and has no app in the stack. */
function nameOfOthers(resource: Resource, clientId: string | undefined, references: References): string | undefined {
  const { fields } = resource;
  const api = apiOf(clientId);
  const lookAlike = clientId === undefined ? undefined : ResourceApi._partnerCenterLookAlike(clientId);
  const isOfNoApp = clientId !== undefined && !APP_TYPES.includes(references.withId(clientId)?.type ?? '');
  const isTaken = isOfNoApp && shownValue(fields.use_existing).text === 'true';
  if (!api && !lookAlike && fields.application_tenant_id !== MICROSOFT_TENANT_ID && !isTaken) {
    return undefined;
  }
  const { display_name: name } = fields;
  return (
    api?.name ??
    lookAlike ??
    (typeof name === 'string' ? name : (publishedAppName(clientId ?? '') ?? clientId ?? resource.address))
  );
}
