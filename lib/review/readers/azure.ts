import { createHash } from 'node:crypto';
import { builtInAzureRole, impactOfAzureRole } from '../facts/azure-roles';
import { fieldList, type Resource, shownValue, Unresolved } from '../facts/resource';
import { known, type Value, whenActivated } from '../facts/value';
import { type Context, harmless, isMissing, type Reader, type ReadFact, values } from './reader';

const ROLE_ASSIGNMENT = {
  ...values('principal_id', 'principal_type', 'role_definition_id', 'role_definition_name', 'scope', 'condition'),
  ...harmless('how the condition is written', 'condition_version'),
  ...harmless('who it is, in other words', 'delegated_managed_identity_resource_id'),
  ...harmless('for the provider alone', 'id', 'name', 'skip_service_principal_aad_check'),
  ...harmless('for people to read', 'description'),
  ...harmless('for how long, and why', 'justification', 'schedule', 'ticket'),
};

/** Readers of the resources of the azurerm provider that give an app or a managed identity something. */
export const AZURE_READERS = {
  azurerm_role_assignment: {
    finds:
      'a role of Azure, and its scope, that an app, service principal or group of the configuration is assigned, or an ID that nobody can place',
    picks: ROLE_ASSIGNMENT,
    facts: azureRole,
  },
  azurerm_pim_active_role_assignment: {
    finds: 'a role of Azure that somebody has for a time',
    picks: ROLE_ASSIGNMENT,
    facts: azureRole,
  },
  azurerm_pim_eligible_role_assignment: {
    finds: 'a role of Azure that may be activated',
    picks: ROLE_ASSIGNMENT,
    facts: (resource, context) =>
      azureRole(resource, context).map((role) => ({ ...role, where: whenActivated(role.where) })),
  },
  azurerm_user_assigned_identity: {
    finds: 'managed identities that others refer to',
    picks: values('id', 'principal_id'),
  },
  azurerm_federated_identity_credential: {
    finds: 'a federated credential of a managed identity: the issuer and subject whose tokens are let in',
    picks: {
      ...harmless('made of the others', 'id', 'resource_group_name'),
      ...harmless('for people to read', 'name'),
      ...values('audience', 'issuer', 'parent_id', 'subject', 'user_assigned_identity_id'),
    },
    facts: (resource, context) => {
      const { audience, issuer, parent_id, subject, user_assigned_identity_id } = resource.fields;
      const identity = isMissing(parent_id) ? user_assigned_identity_id : parent_id;
      const { resource: named } = context.references.find(identity);
      return [
        {
          kind: 'identity-credential',
          subject: context.subjects.ofPrincipal(identity, resource),
          what: context.references.shown(subject),
          where: context.references.shown(issuer),
          discriminator: fieldList(audience)
            .map((each) => shownValue(each).text)
            .join(),
          impact: named?.managed && !context.groups.isGiven(named) ? 'other' : 'unknown',
        },
      ];
    },
  },
  azurerm_role_definition: {
    finds: 'roles of Azure that assignments refer to; that a role is there gives it to nobody',
    picks: {
      ...values('id', 'name', 'role_definition_id', 'role_definition_resource_id'),
      permissions: values('actions', 'data_actions', 'not_actions', 'not_data_actions'),
      ...harmless('where it can be assigned, and assignments are read', 'assignable_scopes', 'scope'),
      ...harmless('for people to read', 'description'),
    },
  },
} as const satisfies Record<string, Reader>;

/** A role of Azure that an app has. */
function azureRole(resource: Resource, context: Context): ReadFact[] {
  const { principal_id, scope } = resource.fields;
  return isConfigured(resource, context)
    ? [
        {
          kind: 'azure-role',
          subject: context.subjects.ofPrincipal(principal_id, resource),
          ...roleOf(resource, context),
          where: context.references.shown(scope),
          discriminator: conditionOf(resource),
        },
      ]
    : [];
}

/** Whether a principal may be an app, or is in the configuration. Azure's managed identities are left out. */
function isConfigured({ fields, principalFrom }: Resource, { groups, references }: Context): boolean {
  const { principal_id: principal } = fields;
  const { text, resource } = references.find(principal);
  if (groups.mayHoldApp(principal)) {
    return true;
  }
  if (resource) {
    return resource.type === 'azuread_service_principal' || (resource.managed && resource.type.startsWith('azuread_'));
  }
  if (text === undefined) {
    return (
      principal instanceof Unresolved && (principal.target === undefined || MAY_BE_APP.test(principal.target.address))
    );
  }
  if (fields.principal_type === 'User') {
    // Azure refuses an app if the file says that the principal is a user.
    return false;
  }
  return principalFrom ? principalFrom.every((each) => MAY_BE_APP.test(each)) : references.hasUnnamedPrincipals;
}

/** References that may lead to an app that is configured elsewhere. */
const MAY_BE_APP = /(?:^|\.)(?:data\.terraform_remote_state|azuread_(?:application|service_principal))\./;

/** Identifies a condition. It narrows what a role allows, so another condition may allow more. */
function conditionOf({ fields: { condition } }: Resource): string | undefined {
  const { text, digest = '' } = shownValue(condition, '');
  return text === '' ? undefined : `${text} ${digest}`;
}

function roleOf({ fields }: Resource, { references }: Context): Pick<ReadFact, 'what' | 'impact'> {
  const builtIn = builtInAzureRole(references.textOf(fields.role_definition_id) ?? '');
  if (builtIn !== undefined) {
    return { what: known(builtIn), impact: impactOfAzureRole(builtIn) };
  }
  const name = references.textOf(fields.role_definition_name);
  const definition = name === undefined ? references.find(fields.role_definition_id).resource : references.withId(name);
  if (definition?.type === 'azurerm_role_definition') {
    const { permissions } = definition.fields;
    const digest = createHash('sha256')
      .update(JSON.stringify(permissions) ?? '')
      .digest('hex');
    return { what: { ...shownValue(definition.fields.name, definition.address), digest }, impact: 'unknown' };
  }
  const what: Value = name === undefined ? references.shown(fields.role_definition_id) : known(name);
  return {
    what: name === undefined && !what.known ? shownValue(fields.role_definition_id) : what,
    impact: impactOfAzureRole(what.text),
  };
}
