import { Token } from 'cdktf/lib/tokens';
import { text } from './text';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The error that every check throws: the prop in quotes, what is allowed, what was got. */
export function invalid(prop: string, allowed: string, got: unknown): Error {
  return new Error(`"${prop}" must be ${allowed}, got ${shown(got)}`);
}

function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value); // A cycle, or a BigInt
  }
}

/** Whether a value is the text of a GUID. */
export function isGuid(value: unknown): value is string {
  return typeof value === 'string' && GUID.test(value);
}

/** A GUID in lower case, as Microsoft Graph writes it: Terraform would see another spelling as a change. */
export function guid(prop: string, value: string): string {
  if (typeof value === 'string' && Token.isUnresolved(value)) {
    return value;
  }
  if (!isGuid(value)) {
    throw invalid(prop, 'a GUID such as 00000003-0000-0000-c000-000000000000', value);
  }
  return value.toLowerCase();
}

/** A GUID that becomes part of a name, so it must be no token. */
export function literalGuid(prop: string, value: string): string {
  return guid(prop, literalName(prop, /^/, 'a GUID', value));
}

/** One of the values of an enum. Plain JavaScript has no type checks, and programs may run without them. */
export function oneOf<T extends string>(prop: string, values: Record<string, T>, value: T): T {
  if (!Object.values(values).includes(value)) {
    const allowed = Object.entries(values).map(([name, allowed]) => `${name} (${JSON.stringify(allowed)})`);
    throw invalid(prop, `one of ${allowed.join(', ')}`, value);
  }
  return value;
}

/** An option that is on or off, off if it is left out. In JavaScript the text "false" would count as on. */
export function option(prop: string, value: boolean | undefined): boolean {
  if (value !== undefined && typeof value !== 'boolean') {
    throw invalid(prop, 'true or false', value);
  }
  return value ?? false;
}

/** A name that becomes part of a logical ID, which Terraform must know before it resolves anything. */
export function literalName(prop: string, pattern: RegExp, allowed: string, value: string): string {
  if (typeof value !== 'string' || Token.isUnresolved(value)) {
    throw invalid(prop, 'literal text, because resources are named after it', value);
  }
  if (!pattern.test(value)) {
    throw invalid(prop, allowed, value);
  }
  // `constructs` would find a child of this name where there is none.
  if (value in {}) {
    throw invalid(prop, `${allowed}, and not a name that every JavaScript object has`, value);
  }
  return value;
}

/** A list whose values are checked one by one. A list that is a token is not checked. */
export function eachOf<T, R>(prop: string, values: readonly T[], check: (prop: string, value: T) => R): R[] {
  if (!Array.isArray(values)) {
    throw invalid(prop, 'a list', values);
  }
  return values.map((value, i) => check(`${prop}[${i}]`, value));
}

/** A list that Terraform takes as a set. Tokens cannot be sorted, so they come last, in the given order. */
export function setOf(check: (prop: string, value: string) => string): (prop: string, values: string[]) => string[] {
  return (prop, values) => {
    if (Token.isUnresolved(values)) {
      return values;
    }
    const checked = eachOf(prop, values, check);
    const unresolved = checked.filter((value) => Token.isUnresolved(value));
    return [...checked.filter((value) => !Token.isUnresolved(value)).sort(), ...unresolved];
  };
}

/** Text or a token. The provider refuses empty text, and nobody can see blank text. */
function visibleText(prop: string, value: string): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw invalid(prop, 'text that is not blank', value);
  }
  return value;
}

/** The same, escaped for Terraform. */
export function terraformText(prop: string, value: string): string {
  return text(visibleText(prop, value));
}

/** A value that may be left out. */
export function optional<T, R>(prop: string, value: T | undefined, check: (prop: string, value: T) => R) {
  return value === undefined ? undefined : check(prop, value);
}
