import type { JsonObject } from '../../manifest/recognize';
import { isObject } from '../../private/is-object';

/** A part of JSON that is an object. */
export function part(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A part of JSON that is a list of objects. */
export function list(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
