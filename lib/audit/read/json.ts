import type { JsonObject } from '../../manifest/recognize';
import { isObject } from '../../private/is-object';

/** A part of JSON as an object. */
export function part(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A part of JSON as a list of objects. */
export function list(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Whether Microsoft Graph gave only the type and IDs of an object, as to people who may not read it. */
export function isBlank(object: JsonObject): boolean {
  return Object.entries(object).every(
    ([name, value]) => name === 'id' || name === 'appId' || name.includes('@odata.') || value === null,
  );
}
