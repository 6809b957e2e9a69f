import type { Permission } from '../facts/permission';
import { type Field, fieldList, part, type Resource } from '../facts/resource';
import type { Subject } from '../facts/state';
import { known } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id');

/** Readers of what principals are granted. */
export const GRANT_READERS = {
  azuread_app_role_assignment: {
    finds: 'an application permission that is granted',
    picks: {
      ...ID,
      ...values(
        'app_role_id',
        'principal_display_name',
        'principal_object_id',
        'resource_display_name',
        'resource_object_id',
      ),
      ...harmless('filled in by Microsoft', 'principal_type'),
    },
    facts: (resource, { subjects, permissions }) => {
      const { fields, key } = resource;
      const api = permissions.apiOfServicePrincipal(fields.resource_object_id, fields.resource_display_name);
      const permission = permissions.permission(api, 'application', fields.app_role_id, key);
      const subject = subjects.ofPrincipal(fields.principal_object_id, resource, fields.principal_display_name);
      return [granted(subject, permission)];
    },
  },
  azuread_service_principal_delegated_permission_grant: {
    finds: 'delegated permissions that are granted, for everyone or for one user',
    picks: {
      ...ID,
      ...values(
        'claim_values',
        'resource_service_principal_object_id',
        'service_principal_object_id',
        'user_object_id',
      ),
    },
    facts: (resource, { references, subjects, permissions }) => {
      const { fields, key } = resource;
      const api = permissions.apiOfServicePrincipal(fields.resource_service_principal_object_id);
      const subject = subjects.ofPrincipal(fields.service_principal_object_id, resource);
      const { user_object_id: user } = fields;
      const where = user === undefined || user === '' ? undefined : references.shown(user);
      return fieldList(fields.claim_values).map((claim) => ({
        ...granted(subject, permissions.claim(api, claim, key)),
        where,
      }));
    },
  },
  azuread_directory_role_assignment: {
    finds: 'a directory role that is assigned',
    picks: {
      ...ID,
      '//': values('comment'),
      ...values('role_id', 'principal_object_id', 'app_scope_id', 'directory_scope_id'),
      ...values('app_scope_object_id', 'directory_scope_object_id'),
    },
    facts: (resource, context) =>
      directoryRole(resource, resource.fields.role_id, resource.fields.principal_object_id, context),
  },
  azuread_directory_role_eligibility_schedule_request: {
    finds: 'a directory role that may be activated',
    picks: {
      ...ID,
      ...values('role_definition_id', 'principal_id', 'directory_scope_id'),
      ...harmless('for people to read', 'justification'),
    },
    facts: (resource, context) =>
      directoryRole(resource, resource.fields.role_definition_id, resource.fields.principal_id, context),
  },
  azuread_directory_role_member: {
    finds: 'a directory role that is assigned',
    picks: { ...ID, ...values('role_object_id', 'member_object_id') },
    facts: (resource, context) =>
      directoryRole(resource, resource.fields.role_object_id, resource.fields.member_object_id, context),
  },
} as const satisfies Record<string, Reader>;

/** A permission that somebody is granted. */
export function granted(subject: Subject, permission: Permission): ReadFact {
  return { kind: 'granted', subject, what: known(permission.name), permission };
}

/** A directory role that somebody has, or may activate. */
export function directoryRole(
  resource: Resource,
  role: Field,
  principal: Field,
  { references, subjects, permissions }: Context,
): ReadFact[] {
  const { directory_scope_id, app_scope_id, '//': comment } = resource.fields;
  const scope = [directory_scope_id, app_scope_id].find((each) => ![undefined, '', '/'].includes(each as string));
  const askedBy = /, for (.*)$/.exec(String(part(comment, 'comment') ?? ''))?.[1];
  return [
    {
      ...granted(subjects.ofPrincipal(principal, resource), permissions.directoryRole(role, resource.key)),
      where: scope === undefined ? undefined : references.shown(scope),
      integrations: askedBy?.split(', '),
    },
  ];
}
