import type { Permission } from '../facts/permission';
import type { Api } from '../facts/permissions';
import { type Field, fieldList, part, type Resource } from '../facts/resource';
import type { Subject } from '../facts/state';
import { known, whenActivated } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id');

/** Readers of what principals are granted. */
export const GRANT_READERS = {
  azuread_app_role_assignment: {
    finds: 'an application permission that is granted, or a person or group that is assigned to an app',
    picks: {
      ...ID,
      ...values(
        'app_role_id',
        'principal_display_name',
        'principal_object_id',
        'principal_type',
        'resource_display_name',
        'resource_object_id',
      ),
    },
    facts: (resource, { subjects, permissions }) => {
      const { principal_object_id, principal_display_name, principal_type, ...role } = resource.fields;
      const api = permissions.apiOfServicePrincipal(role.resource_object_id, role.resource_display_name);
      const permission = permissions.permission(api, 'application', role.app_role_id, resource.key);
      const subject = subjects.ofPrincipal(principal_object_id, resource, principal_display_name, principal_type);
      const isDefault = role.app_role_id === DEFAULT_ACCESS;
      return isDefault || isOfPeople(subject, api)
        ? [assigned(subject, api, isDefault ? undefined : permission)]
        : [granted(subject, permission)];
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
      const subject = subjects.ofPrincipal(fields.service_principal_object_id, resource, undefined, 'ServicePrincipal');
      const { user_object_id: user } = fields;
      const where = user === undefined || user === '' ? undefined : references.shown(user);
      return fieldList(fields.claim_values).map((claim) => ({
        ...granted(subject, permissions.scopeByName(api, claim, key)),
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
      directoryRole(resource, resource.fields.role_definition_id, resource.fields.principal_id, context).map(
        ({ where, ...role }) => ({ ...role, where: whenActivated(where) }),
      ),
  },
  azuread_directory_role_member: {
    finds: 'a directory role that is assigned',
    picks: { ...ID, ...values('role_object_id', 'member_object_id') },
    facts: (resource, context) =>
      directoryRole(resource, resource.fields.role_object_id, resource.fields.member_object_id, context),
  },
} as const satisfies Record<string, Reader>;

/** The app role of an assignment to an app without a role. */
const DEFAULT_ACCESS = '00000000-0000-0000-0000-000000000000';

/** Whether an app role says what people may do in an app, and is no permission of an app. */
function isOfPeople({ type, isOneOfApps }: Subject, api: Api): boolean {
  return type === 'group' || type === 'user' || (type === 'unknown' && api.isOwn === true && !isOneOfApps);
}

/** The assignment of somebody to an app. */
function assigned(subject: Subject, api: Api, role?: Permission): ReadFact {
  return {
    kind: 'app-assignment',
    subject,
    what: role ? known(role.name) : known('default access'),
    where: known(api.name),
    detail: role?.value ?? role?.id ?? role?.unresolved,
    impact: role?.impact ?? 'other',
  };
}

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
