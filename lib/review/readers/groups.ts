import { type Field, type Fields, fieldList, part, type Resource, shownValue, Unresolved } from '../facts/resource';
import { known, type Value } from '../facts/value';
import { flag } from './app-facts';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id');

const GROUP = {
  ...ID,
  ...values('object_id', 'display_name', 'administrative_unit_ids', 'assignable_to_role', 'owners'),
  ...values('behaviors', 'mail_nickname', 'provisioning_options', 'types', 'visibility'),
  dynamic_membership: values('enabled', 'rule'),
  ...harmless('for people to read', 'description', 'preferred_language', 'theme'),
  ...harmless('how mail is sent to the group', 'auto_subscribe_new_members', 'external_senders_allowed'),
  ...harmless(
    'where people see the group and its mail',
    'hide_from_address_lists',
    'hide_from_outlook_clients',
    'mail',
    'mail_enabled',
    'proxy_addresses',
    'writeback_enabled',
  ),
  ...harmless(
    'what kind of group it is; what it gives is granted elsewhere',
    'prevent_duplicate_names',
    'security_enabled',
  ),
  ...harmless(
    'filled in by Microsoft',
    'onpremises_domain_name',
    'onpremises_group_type',
    'onpremises_netbios_name',
    'onpremises_sam_account_name',
    'onpremises_security_identifier',
    'onpremises_sync_enabled',
  ),
};

const SCHEDULE = {
  ...ID,
  ...values('assignment_type', 'group_id', 'principal_id'),
  ...values('duration', 'expiration_date', 'permanent_assignment'),
  ...harmless('when it starts, and why', 'justification', 'start_date', 'status', 'ticket_number', 'ticket_system'),
};

/** Readers of groups and their members. */
export const GROUP_READERS = {
  azuread_group: {
    finds:
      'members, owners, the rule that makes people members, whether anybody may join, whether directory roles can be given to it',
    picks: { ...GROUP, ...values('members') },
    facts: (resource, context) => [
      ...fieldList(resource.fields.members).flatMap((each) =>
        joins('member', referenceTo(resource), each, resource, context),
      ),
      ...ofGroup(resource, context),
    ],
  },
  azuread_group_without_members: {
    finds:
      'owners, the rule that makes people members, whether anybody may join, whether directory roles can be given to it',
    picks: GROUP,
    facts: ofGroup,
  },
  azuread_group_member: {
    finds: 'a member of a group',
    picks: { ...ID, ...values('group_object_id', 'member_object_id') },
    facts: (resource, context) => {
      const { group_object_id, member_object_id } = resource.fields;
      return joins('member', group_object_id, member_object_id, resource, context);
    },
  },
  azuread_privileged_access_group_assignment_schedule: {
    finds: 'a member or owner of a group, for a time',
    picks: SCHEDULE,
    facts: (resource, context) => scheduled(resource, context),
  },
  azuread_privileged_access_group_eligibility_schedule: {
    finds: 'who may become a member or owner of a group by activating it',
    picks: SCHEDULE,
    facts: (resource, context) => scheduled(resource, context, true),
  },
} as const satisfies Record<string, Reader>;

/** The reference that other resources have to a resource. */
export function referenceTo({ address }: Resource): Field {
  return new Unresolved(address, { address, path: ['object_id'] }, true);
}

/** What a group says besides its members. */
function ofGroup(resource: Resource, context: Context): ReadFact[] {
  const { address, fields } = resource;
  const subject = context.subjects.ofResource(resource, shownValue(fields.display_name, address).text);
  const rule = part(fields.dynamic_membership, 'rule');
  const isOff = shownValue(part(fields.dynamic_membership, 'enabled')).text === 'false';
  const impact = context.groups.impact(referenceTo(resource));
  const nickname = shownValue(fields.mail_nickname, '');
  const visibility = shownValue(fields.visibility, isUnified(fields.types) ? 'Public' : 'Private');
  return [
    ...fieldList(fields.owners).flatMap((each) => joins('group-owner', referenceTo(resource), each, resource, context)),
    { kind: 'group', subject, what: known('group') },
    ...madeWith(fields).map((what): ReadFact => ({ kind: 'group-made-with', subject, what: known(what) })),
    // One that the file does not give stays as it is.
    ...(nickname.text === '' ? [] : [{ kind: 'group-nickname', subject, what: nickname } as const]),
    ...flag(subject, 'role-assignable', fields.assignable_to_role),
    ...(rule === undefined || isOff
      ? []
      : ([{ kind: 'dynamic-members', subject, what: shownValue(rule), impact }] as const)),
    ...(['Private', 'HiddenMembership'].includes(visibility.text)
      ? []
      : ([{ kind: 'open-group', subject, what: visibility, impact }] as const)),
    ...fieldList(fields.administrative_unit_ids).map((unit) =>
      unitMember(unit, referenceTo(resource), resource, context),
    ),
  ];
}

/** What replaces a group when it changes, besides its nickname. */
function madeWith({ assignable_to_role, ...lists }: Fields): string[] {
  const all = ['types', 'behaviors', 'provisioning_options'].map((name) =>
    fieldList(lists[name]).map((each) => shownValue(each).text),
  );
  return [
    `role-assignable: ${shownValue(assignable_to_role, 'false').text}`,
    ...all.map((each, i) => `${i}: ${each.sort().join(' ')}`),
  ];
}

/** Whether it is a Microsoft 365 group, which is public by default. */
function isUnified(types: Field): boolean {
  return fieldList(types).some((each) => shownValue(each).text === 'Unified');
}

/** Somebody who is added to an administrative unit. */
export function unitMember(unit: Field, somebody: Field, resource: Resource, { groups, subjects }: Context): ReadFact {
  return {
    kind: 'unit-member',
    subject: subjects.ofPrincipal(somebody, resource),
    what: groups.identity(unit),
    detail: groups.name(unit),
  };
}

function scheduled(resource: Resource, context: Context, isActivated = false): ReadFact[] {
  const { assignment_type, group_id, principal_id } = resource.fields;
  const where = isActivated ? known('when activated') : undefined;
  const kind = shownValue(assignment_type).text === 'owner' ? 'group-owner' : 'member';
  return joins(kind, group_id, principal_id, resource, context).flatMap((fact): ReadFact[] => [
    { ...fact, where },
    { ...fact, kind: 'membership-end', where: endOf(resource.fields), discriminator: `${kind} ${where?.text}` },
  ]);
}

/** When a membership ends. Undefined if it does not end. */
function endOf({ duration, expiration_date: end, permanent_assignment: isPermanent }: Fields): Value | undefined {
  if (shownValue(isPermanent).text === 'true') {
    return undefined;
  }
  const length = shownValue(duration, '').text;
  const day = shownValue(end, '').text;
  return length === '' && day === '' ? undefined : known(length === '' ? `until ${day}` : `for ${length}`);
}

/** Somebody who is added to a group or owns it. A person in a group that gives no roles does not matter for apps. */
function joins(
  kind: 'member' | 'group-owner',
  group: Field,
  principal: Field,
  resource: Resource,
  { groups, subjects }: Context,
): ReadFact[] {
  const impact = groups.impact(group);
  const what = groups.identity(group);
  const isUnknown = what.text === 'known after apply';
  return impact === 'other' && groups.isPerson(principal)
    ? []
    : [
        {
          kind,
          subject: subjects.ofPrincipal(principal, resource),
          what,
          detail: groups.name(group) ?? (isUnknown ? `${what.text}, ${resource.address}` : undefined),
          impact,
          ...(isUnknown && { discriminator: resource.key }),
        },
      ];
}
