import { type Field, fieldList, part, type Resource, shownValue } from '../facts/resource';
import { known } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const ID = harmless('made of the others', 'id');

const APPROVER = { ...values('object_id', 'subject_type'), ...harmless('who else is asked', 'backup') };

/** Readers of access packages: what they give, who may request them, and who manages them. */
export const ACCESS_PACKAGE_READERS = {
  azuread_access_package: {
    finds: 'packages that others refer to; what one gives, and to whom, is in resources of their own',
    picks: {
      ...values('id', 'display_name'),
      ...harmless('for people to read', 'description', 'hidden'),
      ...harmless('where it is kept', 'catalog_id'),
    },
  },
  azuread_access_package_catalog: {
    finds:
      'whether packages of a catalogue can be asked for; what it holds, and who manages it, is in resources of their own',
    picks: {
      ...values('id', 'display_name'),
      ...harmless('for people to read', 'description'),
      ...values('externally_visible', 'published'),
    },
    facts: (resource, { subjects }) => {
      const { display_name, externally_visible, published } = resource.fields;
      const subject = subjects.ofResource(resource, shownValue(display_name, resource.address).text);
      const switches = [
        ['published', published],
        ['open to people of other tenants', externally_visible],
      ] as const;
      return [
        { kind: 'catalogue', subject, what: known('catalogue') },
        ...switches.flatMap<ReadFact>(([what, field]) =>
          shownValue(field).text === 'false' ? [] : [{ kind: 'catalogue-open', subject, what: known(what) }],
        ),
      ];
    },
  },
  azuread_access_package_catalog_role_assignment: {
    finds: 'who manages a catalogue',
    picks: { ...ID, ...values('catalog_id', 'principal_object_id', 'role_id') },
    facts: (resource, { subjects, groups, references }) => {
      const { catalog_id, principal_object_id, role_id } = resource.fields;
      return [
        {
          kind: 'catalogue-role',
          subject: subjects.ofPrincipal(principal_object_id, resource),
          what: references.shown(role_id),
          where: groups.identity(catalog_id),
          detail: groups.name(role_id),
        },
      ];
    },
  },
  azuread_access_package_resource_catalog_association: {
    finds: 'a group, app or site that packages of a catalogue may give',
    picks: values('id', 'catalog_id', 'resource_origin_id', 'resource_origin_system'),
    facts: (resource, context) => {
      const { catalog_id, resource_origin_id } = resource.fields;
      return [gives(catalog_id, resource_origin_id, resource, context)];
    },
  },
  azuread_access_package_resource_package_association: {
    finds: 'what a package gives: a role in a group, app or site',
    picks: { ...ID, ...values('access_package_id', 'access_type', 'catalog_resource_association_id') },
    facts: (resource, context) => {
      const { access_package_id, access_type, catalog_resource_association_id: association } = resource.fields;
      const { resource: held } = context.references.find(association);
      const fact = gives(access_package_id, held?.fields.resource_origin_id ?? association, resource, context);
      return [{ ...fact, where: known(shownValue(access_type, 'Member').text) }];
    },
  },
  azuread_access_package_assignment_policy: {
    finds: 'who may ask for a package, and whether somebody has to approve',
    picks: {
      ...ID,
      ...values('access_package_id'),
      requestor_settings: {
        ...values('requests_accepted', 'scope_type'),
        requestor: { ...values('object_id', 'subject_type'), ...harmless('who else is asked', 'backup') },
      },
      approval_settings: {
        ...values('approval_required'),
        approval_stage: {
          alternative_approver: APPROVER,
          primary_approver: APPROVER,
          ...values('alternative_approval_enabled'),
          ...harmless('how long, and why', 'approval_timeout_in_days', 'approver_justification_required'),
          ...harmless('how long, and why', 'enable_alternative_approval_in_days'),
        },
        ...harmless(
          'how it is approved, not whether',
          'approval_required_for_extension',
          'requestor_justification_required',
        ),
      },
      ...harmless('when it ends, and how that is checked', 'assignment_review_settings', 'duration_in_days'),
      ...harmless('when it ends, and how that is checked', 'expiration_date', 'extension_enabled'),
      ...harmless('for people to read', 'description', 'display_name', 'question'),
    },
    facts: requestors,
  },
} as const satisfies Record<string, Reader>;

/** A package or catalogue and what it may give to others. */
function gives(holder: Field, what: Field, resource: Resource, { subjects, groups, references }: Context): ReadFact {
  const { resource: named } = references.find(holder);
  return {
    kind: 'package-gives',
    subject: subjects.ofResource(named ?? resource, groups.name(holder)),
    what: groups.identity(what),
    detail: groups.name(what),
    ...elsewhere(named, holder),
  };
}

/** Identifies a package or catalogue that is not in the file. The resource stands for it. */
function elsewhere(named: Resource | undefined, holder: Field): { readonly discriminator?: string } {
  const { text, digest = '' } = shownValue(holder);
  return named ? {} : { discriminator: `${text} ${digest}` };
}

/** Who may ask for a package. A fact without a place needs no approval. */
function requestors(resource: Resource, { subjects, groups, references }: Context): ReadFact[] {
  const { access_package_id, requestor_settings, approval_settings } = resource.fields;
  const { resource: named } = references.find(access_package_id);
  const subject = subjects.ofResource(named ?? resource, groups.name(access_package_id));
  if (shownValue(part(requestor_settings, 'requests_accepted')).text === 'false') {
    return [];
  }
  const isApproved = shownValue(part(approval_settings, 'approval_required')).text === 'true';
  const whoOf = (each: Field) => references.shown(part(each, 'object_id') || part(each, 'subject_type'));
  const approvers = fieldList(part(approval_settings, 'approval_stage')).flatMap((stage) =>
    [
      ...fieldList(part(stage, 'primary_approver')),
      ...(shownValue(part(stage, 'alternative_approval_enabled'), 'false').text === 'false'
        ? []
        : fieldList(part(stage, 'alternative_approver'))),
    ].map((each) => whoOf(each).text),
  );
  const by = approvers.length === 0 ? '' : ` by ${[...new Set(approvers)].sort().join(', ')}`;
  const where = isApproved ? known(`after approval${by}`) : undefined;
  const people = fieldList(part(requestor_settings, 'requestor')).map(whoOf);
  const all = [shownValue(part(requestor_settings, 'scope_type'), 'whoever the policy names'), ...people];
  return all.map((what) => ({ kind: 'package-for', subject, what, where, ...elsewhere(named, access_package_id) }));
}
