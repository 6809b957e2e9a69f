import { Token } from 'cdktf/lib/tokens';
import { invalid } from './checks';

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/i;

/**
 * A date or date-time of RFC 3339, in UTC and whole seconds. The provider drops fractions and offsets, so every plan
 * would see a difference.
 */
export function utcSeconds(prop: string, value: string): string {
  if (Token.isUnresolved(value)) {
    return value;
  }
  const day = typeof value === 'string' ? RFC_3339.exec(value)?.[1] : undefined;
  // Date carries a day that the month lacks over into the next month, so it comes back different.
  const exists = day !== undefined && toIso(day)?.startsWith(day);
  const utc = exists ? toIso(value) : undefined;
  if (!utc || !/^\d{4}-/.test(utc)) {
    throw invalid(prop, 'a date or date-time of RFC 3339 such as 2027-05-31 or 2027-05-31T00:00:00Z', value);
  }
  return `${utc.slice(0, 19)}Z`;
}

function toIso(value: string): string | undefined {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
