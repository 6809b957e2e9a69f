import { isObject } from '../../private/is-object';
import { blocks, objectOf } from '../facts/resource';

type Json = Record<string, unknown>;

/** Attributes that azuread 2 removed, by resource type. */
const GONE = new Map([
  [
    'azuread_application',
    ['available_to_other_tenants', 'homepage', 'oauth2_allow_implicit_flow', 'oauth2_permissions', 'reply_urls'],
  ],
  ['azuread_service_principal', ['oauth2_permissions']],
]);

/** A version constraint that excludes version 2 and newer. */
const BEFORE_2 = /(?:^|,)\s*(?:(?:~>|=)?\s*[01]\.\d|<\s*[012](?:\.0)*\s*(?:,|$)|<=?\s*[01]\.\d)/;

/** Whether a plan was made by an azuread provider older than 2. */
export function isPlanTooOld({ configuration, resource_changes: changes }: Json): boolean {
  const providers = Object.values(objectOf(objectOf(configuration).provider_config));
  return (
    providers.some((each) => isAzureadBefore2(objectOf(each).name, objectOf(each).version_constraint)) ||
    blocks(changes).some(({ type, change }) =>
      [objectOf(change).before, objectOf(change).after].some((body) => isTooOld(String(type), body)),
    )
  );
}

/** Whether files are written for an azuread provider older than 2. */
export function areFilesTooOld(files: readonly Json[]): boolean {
  return files
    .flatMap((file) => blocks(file.terraform))
    .flatMap(({ required_providers: required }) => blocks(required))
    .some(({ azuread }) =>
      isAzureadBefore2('azuread', typeof azuread === 'string' ? azuread : objectOf(azuread).version),
    );
}

/** Whether a resource has attributes that azuread 2 removed. */
export function isTooOld(type: string, body: unknown): boolean {
  return isObject(body) && (GONE.get(type)?.some((name) => name in body) ?? false);
}

function isAzureadBefore2(name: unknown, constraint: unknown): boolean {
  return name === 'azuread' && typeof constraint === 'string' && BEFORE_2.test(constraint);
}
