import { ResourceApi } from '../../permissions/resource-api';
import { apiOf } from '../facts/describe';
import { fieldList, type Resource, shownValue } from '../facts/resource';
import { APP_TYPES } from '../facts/subjects';
import { known } from '../facts/value';
import { lookAlike, owners } from './application';
import { type Context, type Reader, type ReadFact, values } from './reader';

/** The tenant that Microsoft's own service principals come from. */
const MICROSOFT_TENANT_ID = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/** Readers of service principals, and of resources that others refer to for their names and IDs. */
export const SERVICE_PRINCIPAL_READERS = {
  azuread_service_principal: {
    picks: {
      ...values('client_id', 'object_id', 'display_name', 'application_tenant_id', 'use_existing', 'owners'),
      app_role_ids: 'map',
      oauth2_permission_scope_ids: 'map',
    },
    facts: (resource, context) => [
      ...ofOthers(resource, context),
      ...(fieldList(resource.fields.owners).length > 0
        ? owners(context.subjects.ofServicePrincipal(resource), 'service principal', resource.fields.owners, context)
        : []),
    ],
  },
  azuread_application_published_app_ids: { picks: { result: 'map' } },
  azuread_client_config: { picks: values('client_id', 'object_id') },
  azuread_directory_role: { picks: values('object_id', 'template_id', 'display_name') },
} as const satisfies Record<string, Reader>;

/** A service principal of Microsoft's, or one that is taken over and belongs to no app of the stack. */
function ofOthers(resource: Resource, { references, subjects }: Context): ReadFact[] {
  const { fields } = resource;
  const clientId = references.resolve(fields.client_id).text?.toLowerCase();
  const api = apiOf(clientId);
  const imitation = clientId === undefined ? undefined : ResourceApi._partnerCenterLookAlike(clientId);
  const isOfNoApp = clientId !== undefined && !APP_TYPES.includes(references.withId(clientId)?.type ?? '');
  const isTaken = isOfNoApp && shownValue(fields.use_existing).text === 'true';
  if (!api && !imitation && fields.application_tenant_id !== MICROSOFT_TENANT_ID && !isTaken) {
    return [];
  }
  const name = api?.name ?? imitation ?? shownValue(fields.display_name, clientId ?? resource.address).text;
  const subject = subjects.ofResource(resource, name);
  return [
    { kind: 'microsoft-service-principal', subject, what: known('service principal'), detail: clientId },
    ...lookAlike(subject, clientId),
  ];
}
