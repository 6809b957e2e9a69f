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
export function missingAttribute(app: JsonObject, kind: Entity): string | undefined {
  const id = ['id', 'appId'].find((name) => !isGuid(app[name]));
  if (id !== undefined || kind !== 'application') {
    return id;
  }
  const { passwordCredentials, keyCredentials, requiredResourceAccess, web } = app;
  const { redirectUris } = part(web);
  const resourceAccess = list(requiredResourceAccess).flatMap((api) => api.resourceAccess);
  const lists = { passwordCredentials, keyCredentials, requiredResourceAccess, resourceAccess, redirectUris };
  return (
    Object.entries(lists).find(
      ([name, value]) =>
        !Array.isArray(value) ||
        value.some((item) => (name === 'redirectUris' ? typeof item !== 'string' : !isObject(item))),
    )?.[0] ?? (typeof app.signInAudience === 'string' ? undefined : 'signInAudience')
  );
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d/;

/** The end of a credential that is no date-time, as PowerShell writes it in the style of a region. */
export function unreadableEnd({ passwordCredentials, keyCredentials }: JsonObject): unknown {
  return [...list(passwordCredentials), ...list(keyCredentials)]
    .map(({ endDateTime }) => endDateTime ?? undefined)
    .find((end) => end !== undefined && !(typeof end === 'string' && DATE_TIME.test(end)));
}

/** Whether Microsoft Graph gave only the type and IDs of an object, as to people who may not read it. */
export function isBlank(object: JsonObject): boolean {
  return Object.entries(object).every(
    ([name, value]) => name === 'id' || name === 'appId' || name.includes('@odata.') || value === null,
  );
}
