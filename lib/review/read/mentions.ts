import { expressionsIn } from './json';

/** Secrets of apps and principals, also those in blocks of an app. */
const SECRET =
  /\b(?<!data\.)(?:azuread_(?:application|service_principal)_password\.[\p{ID_Continue}-]+(?![\p{ID_Continue}-]|(?:\[[^\]]*\])?\.(?!value\b))|azuread_application\.[\p{ID_Continue}-]+(?=(?:\[[^\]]*\])?\.password\b))/gu;

/** A managed identity, which is a service principal too. */
const IDENTITY = /\b(?<!data\.)azurerm_user_assigned_identity\.[\p{ID_Continue}-]+/gu;

/** Apps, principals, their secrets, and groups, which may have apps in them. */
const PRINCIPAL =
  /\b(?:(?<!data\.)(?:azuread_(?:application(?:_registration|_password|_from_template)?|service_principal(?:_password)?)|azurerm_user_assigned_identity)|(?:data\.)?azuread_group(?:_without_members)?)\.[\p{ID_Continue}-]+/gu;
/** An output by which cdktf hands an app or principal of one stack to another one. */
const OF_OTHER_STACK = /\bcross-stack-output-azuread_(?:application|service_principal)[\w-]*/g;

const GUID = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi;

/** A mention of somebody who is unknown before apply: a plan has no locals, so it cannot be followed. */
export const NOT_KNOWN = 'known after apply';

/** Terraform's own resource, which has no provider and keeps values in the state. */
export const VALUE = 'terraform_data';

/** Types that only hold values and give no access. */
export const HOLDS_VALUES = /^(?:null|random|time|tls)_|^terraform_data$/;

/** Whether the values at an address come from elsewhere: a data source, or a resource that only holds values. */
export function passesValuesOn(address: string): boolean {
  return address.startsWith('data.') || HOLDS_VALUES.test(address.split('.')[0]);
}

/**
 * The addresses of apps and principals, and the IDs, that a resource of another provider names.
 *
 * @param module address of the module that the resource is in, with a dot behind it
 */
export function mentionsIn(type: string, content: unknown, module = ''): string[] {
  if (HOLDS_VALUES.test(type)) {
    return [];
  }
  const text = expressionsIn(content);
  return [
    ...new Set([
      ...[...text.matchAll(PRINCIPAL)].map(([address]) => module + address),
      ...[...text.matchAll(GUID)].map(([id]) => id.toLowerCase()),
      ...[...text.matchAll(OF_OTHER_STACK)].map(([output]) => output),
    ]),
  ];
}

/** What is set of a resource, without the tags of Azure: people read them, and they give nobody anything. */
export function withoutTags(type: string, body: Record<string, unknown>): Record<string, unknown> {
  const { tags, ...others } = body;
  return type.startsWith('azurerm_') && tags !== undefined ? others : body;
}

/** Whether a mention is of an app or principal of another stack. */
export function isOfOtherStack(mention: string): boolean {
  return mention.startsWith('cross-stack-output-');
}

/** The addresses of the apps and principals whose secrets are named in content. */
export function secretsIn(content: unknown): string[] {
  return [...new Set([...expressionsIn(content).matchAll(SECRET)].map(([address]) => address))];
}

/** The addresses of the managed identities that a resource of the azuread provider names, and so gives something to. */
export function identitiesIn(content: unknown, module = ''): string[] {
  return [...expressionsIn(content).matchAll(IDENTITY)].map(([address]) => module + address);
}
