import { isObject } from '../private/is-object';

// ConvertTo-Json of Windows PowerShell writes a date-time in milliseconds since 1970.
const DATE = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/;

/**
 * JSON as Microsoft Graph writes it, whatever program printed it. PowerShell starts names with capital letters, keeps
 * properties that its modules do not know in an object of their own, and writes date-times and lists in its own way.
 *
 * Secrets are removed, so that nothing can print them.
 */
export function normalForm(json: unknown): unknown {
  if (Array.isArray(json)) {
    return json.map(normalForm);
  }
  if (!isObject(json)) {
    return typeof json === 'string' ? json.replace(DATE, (_, time) => new Date(Number(time)).toISOString()) : json;
  }
  if (Array.isArray(json.value) && typeof json.Count === 'number') {
    return json.value.map(normalForm);
  }
  if (typeof json.value === 'string' && 'DateTime' in json) {
    return normalForm(json.value);
  }
  const { AdditionalProperties: bag, ...own } = json;
  const properties: [string, unknown][] = Object.entries(own)
    .filter(([name]) => name.toLowerCase() !== 'secrettext')
    .map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), normalForm(value)]);
  return { ...(isObject(bag) ? (normalForm(bag) as object) : {}), ...Object.fromEntries(properties) };
}

/** Whether a secret's value is in the JSON. */
export function hasSecretText(json: unknown): boolean {
  return Array.isArray(json)
    ? json.some(hasSecretText)
    : isObject(json) &&
        Object.entries(json).some(
          ([name, value]) =>
            (name.toLowerCase() === 'secrettext' && typeof value === 'string' && value !== '') || hasSecretText(value),
        );
}

// A person may have written any text here.
const FREE_TEXT = new Set(['description', 'displayName', 'notes']);
const CLASS_NAMES = /^(?:(?:Microsoft\.Graph\.|System\.(?:Collections\.|Object|String))\S+(?: |$))+$|^@\{.*\}$/;

/** Whether PowerShell wrote the names of classes instead of what is deeper than `-Depth`. Its default is 2. */
export function isTruncated(json: unknown): boolean {
  return Array.isArray(json)
    ? json.some(isTruncated)
    : isObject(json)
      ? Object.entries(json).some(([name, value]) => !FREE_TEXT.has(name) && isTruncated(value))
      : typeof json === 'string' && CLASS_NAMES.test(json);
}
