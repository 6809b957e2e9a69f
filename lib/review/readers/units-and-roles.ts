import { fieldList, fieldsOf, shownValue } from '../facts/resource';
import { directoryRole } from './grants';
import { referenceTo, unitMember } from './groups';
import { harmless, type Reader, values } from './reader';

const ID = harmless('made of the others', 'id');

/** Readers of administrative units and custom directory roles. */
export const UNIT_AND_ROLE_READERS = {
  azuread_administrative_unit: {
    finds: 'who comes under the roles that are limited to a unit',
    picks: {
      ...ID,
      ...values('object_id', 'display_name', 'members'),
      ...harmless('for people to read', 'description', 'hidden_membership_enabled'),
      ...harmless('for the provider alone', 'prevent_duplicate_names'),
    },
    facts: (resource, context) =>
      fieldList(resource.fields.members).map((each) => unitMember(referenceTo(resource), each, resource, context)),
  },
  azuread_administrative_unit_member: {
    finds: 'who comes under the roles that are limited to a unit',
    picks: { ...ID, ...values('administrative_unit_object_id', 'member_object_id') },
    facts: (resource, context) => {
      const { administrative_unit_object_id, member_object_id } = resource.fields;
      return [unitMember(administrative_unit_object_id, member_object_id, resource, context)];
    },
  },
  azuread_administrative_unit_role_member: {
    finds: 'a directory role that is limited to a unit',
    picks: { ...ID, ...values('administrative_unit_object_id', 'member_object_id', 'role_object_id') },
    facts: (resource, context) => {
      const { administrative_unit_object_id: unit, member_object_id, role_object_id } = resource.fields;
      return directoryRole(resource, role_object_id, member_object_id, context).map((fact) => ({
        ...fact,
        where: context.groups.identity(unit),
      }));
    },
  },
  azuread_custom_directory_role: {
    finds: 'what a directory role allows',
    picks: {
      ...ID,
      ...values('object_id', 'template_id', 'display_name', 'enabled'),
      permissions: values('allowed_resource_actions'),
      ...harmless('for people to read', 'description', 'version'),
    },
    facts: (resource, { subjects, references }) => {
      const { address, fields } = resource;
      const subject = subjects.ofResource(resource, shownValue(fields.display_name, address).text);
      const actions = fieldList(fields.permissions).flatMap((block) =>
        fieldList(fieldsOf(block).allowed_resource_actions),
      );
      return shownValue(fields.enabled).text === 'false'
        ? []
        : actions.map((each) => {
            const what = references.shown(each);
            // The actions are not rated one by one. A role that only reads has little reach.
            return { kind: 'role-action', subject, what, impact: what.text.endsWith('/read') ? 'other' : 'unknown' };
          });
    },
  },
} as const satisfies Record<string, Reader>;
