import type { JsonObject } from '../../manifest/recognize';
import { isGuid } from '../../private/checks';
import { isObject } from '../../private/is-object';
import type { Entity } from './file-names';

/** A part of JSON as an object. */
export function part(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A part of JSON as a list of objects. */
export function list(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Values that every object has, and their types. */
const VALUES: Record<Entity, Readonly<Record<string, string>>> = {
  application: { signInAudience: 'string' },
  servicePrincipal: { accountEnabled: 'boolean', appRoleAssignmentRequired: 'boolean' },
};

/** What every object of a kind has and this one lacks, because `$select`, `--query` or PowerShell left it out. */
export function lackedBy(object: JsonObject, kind: Entity): string | undefined {
  const { passwordCredentials, keyCredentials } = object;
  const lists = { passwordCredentials, keyCredentials, ...(kind === 'application' ? listsOfApplication(object) : {}) };
  return (
    ['id', 'appId'].find((name) => !isGuid(object[name])) ??
    Object.entries(lists).find(
      ([name, value]) =>
        !Array.isArray(value) ||
        value.some((item) => (name === 'redirectUris' ? typeof item !== 'string' : !isObject(item))),
    )?.[0] ??
    Object.entries(VALUES[kind]).find(([name, type]) => typeof object[name] !== type)?.[0]
  );
}

function listsOfApplication({ requiredResourceAccess, web }: JsonObject): JsonObject {
  const resourceAccess = list(requiredResourceAccess).flatMap((api) => api.resourceAccess);
  return { requiredResourceAccess, resourceAccess, redirectUris: part(web).redirectUris };
}

/** Whether Microsoft Graph gave only the type and IDs of an object, as to people who may not read it. */
export function isBlank(object: JsonObject): boolean {
  return Object.entries(object).every(
    ([name, value]) => name === 'id' || name === 'appId' || name.includes('@odata.') || value === null,
  );
}
