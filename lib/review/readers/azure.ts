import type { Impact } from '../facts/permission';
import { type Field, type Resource, shownValue, Unresolved } from '../facts/resource';
import { known, type Value } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

/** Roles of Azure that give others roles, or everything but that. */
const RATED = new Map<string, Impact>([
  ['owner', 'critical'],
  ['user access administrator', 'critical'],
  ['role based access control administrator', 'critical'],
  ['contributor', 'high'],
]);

/** Built-in roles of Azure that read, or use the data of one service. A role that somebody makes may be called anything. */
const OTHER = [
  'AcrPull',
  'AcrPush',
  'Billing Reader',
  'Cost Management Reader',
  'Key Vault Certificate User',
  'Key Vault Crypto User',
  'Key Vault Reader',
  'Key Vault Secrets User',
  'Log Analytics Reader',
  'Monitoring Reader',
  'Reader',
  'Security Reader',
  'Storage Blob Data Contributor',
  'Storage Blob Data Reader',
  'Storage Queue Data Contributor',
  'Storage Queue Data Reader',
  'Storage Table Data Contributor',
  'Storage Table Data Reader',
].map((name) => name.toLowerCase());

/** Readers of resources of the azurerm provider that give something to an app. */
export const AZURE_READERS = {
  azurerm_role_assignment: {
    finds: 'a role of Azure that an app, service principal or group of the configuration is assigned, and its scope',
    picks: {
      ...values('principal_id', 'role_definition_id', 'role_definition_name', 'scope'),
      ...harmless('narrows what the role allows', 'condition', 'condition_version'),
      ...harmless('who it is, in other words', 'delegated_managed_identity_resource_id', 'principal_type'),
      ...harmless('for the provider alone', 'id', 'name', 'skip_service_principal_aad_check'),
      ...harmless('for people to read', 'description'),
    },
    facts: (resource, context) => {
      const { principal_id, scope } = resource.fields;
      return isConfigured(principal_id, context)
        ? [
            {
              kind: 'azure-role',
              subject: context.subjects.ofPrincipal(principal_id, resource),
              ...roleOf(resource, context),
              where: context.references.shown(scope),
            },
          ]
        : [];
    },
  },
} as const satisfies Record<string, Reader>;

/** Whether a principal may be one of the configuration: identities of Azure and strangers are none of its business. */
function isConfigured(principal: Field, { references }: Context): boolean {
  const { text, resource } = references.find(principal);
  if (resource) {
    return resource.managed && resource.type.startsWith('azuread_');
  }
  return text === undefined && principal instanceof Unresolved && principal.target === undefined;
}

function roleOf({ fields }: Resource, { references }: Context): Pick<ReadFact, 'what' | 'impact'> {
  const name = references.textOf(fields.role_definition_name);
  const what: Value = name === undefined ? references.shown(fields.role_definition_id) : known(name);
  const impact = RATED.get(what.text.toLowerCase()) ?? (OTHER.includes(what.text.toLowerCase()) ? 'other' : 'unknown');
  return { what: name === undefined && !what.known ? shownValue(fields.role_definition_id) : what, impact };
}
