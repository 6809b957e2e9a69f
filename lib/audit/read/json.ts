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

/** What every app has and this one lacks, because `$select`, `--query` or PowerShell left it out. */
export function lackedBy(app: JsonObject, kind: Entity): string | undefined {
  if (kind !== 'application' || !isGuid(app.appId)) {
    return isGuid(app.appId) ? undefined : 'appId';
  }
  const { passwordCredentials, keyCredentials, requiredResourceAccess, web } = app;
  const { redirectUris } = part(web);
  const lists = { passwordCredentials, keyCredentials, requiredResourceAccess, redirectUris };
  return list(requiredResourceAccess).every(({ resourceAccess }) => Array.isArray(resourceAccess))
    ? Object.entries(lists).find(([, value]) => !Array.isArray(value))?.[0]
    : 'resourceAccess';
}

/** Whether Microsoft Graph gave only the type and IDs of an object, as to people who may not read it. */
export function isBlank(object: JsonObject): boolean {
  return Object.entries(object).every(
    ([name, value]) => name === 'id' || name === 'appId' || name.includes('@odata.') || value === null,
  );
}
