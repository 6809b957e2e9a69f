import { createHash } from 'node:crypto';
import { builtInAzureRole, impactOfAzureRole } from '../facts/azure-roles';
import { type Resource, shownValue, Unresolved } from '../facts/resource';
import { known, type Value } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

/** Readers of the resources of the azurerm provider that give an app something. */
export const AZURE_READERS = {
  azurerm_role_assignment: {
    finds:
      'a role of Azure, and its scope, that an app, service principal or group of the configuration is assigned, or an ID that nobody can place',
    picks: {
      ...values('principal_id', 'principal_type', 'role_definition_id', 'role_definition_name', 'scope', 'condition'),
      ...harmless('how the condition is written', 'condition_version'),
      ...harmless('who it is, in other words', 'delegated_managed_identity_resource_id'),
      ...harmless('for the provider alone', 'id', 'name', 'skip_service_principal_aad_check'),
      ...harmless('for people to read', 'description'),
    },
    facts: (resource, context) => {
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
