import { createHash } from 'node:crypto';
import { builtInAzureRole, impactOfAzureRole } from '../facts/azure-roles';
import { type Resource, shownValue, Unresolved } from '../facts/resource';
import { known, type Value } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

/** Readers of resources of the azurerm provider that give something to an app. */
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

/** Whether a principal may be an app or one of the configuration: identities of Azure are none of its business. */
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
    // Azure refuses an app where the file says that it is a person.
    return false;
  }
  return principalFrom ? principalFrom.every((each) => MAY_BE_APP.test(each)) : references.hasUnnamedPrincipals;
}

/** Where the ID of an app that is configured elsewhere may come from. */
const MAY_BE_APP = /(?:^|\.)(?:data\.terraform_remote_state|azuread_(?:application|service_principal))\./;

/** A condition narrows what a role allows, so that another one may allow more. */
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
