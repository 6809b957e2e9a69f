import { isDay } from '../../private/day';
import { InputError } from '../../private/input-error';
import { isObject } from '../../private/is-object';
import { nearest } from '../../private/nearest';
import { knownNames } from '../facts/describe';
import { EVENTS, isCell, ROWS } from '../kinds';
import { readJsonFile } from '../read/input';

/**
 * Something that was accepted in writing: a permission by its name, what a resource gives that cannot be named yet, a
 * loss of an app, or a deviation of a tenant from the others.
 */
export interface PermissionException {
  /** The permission or directory role that is gained, as the report names it. Either this or `address`. */
  readonly permission?: string;

  /** Address of the resource that is accepted while it is unknown what it gives, or of the app of a loss. */
  readonly address?: string;

  /** What the app at `address` may lose: the `kind` of a note, or a permission as the report names it. */
  readonly loss?: string;

  /** What a tenant has or lacks, as the report names it, in place of `permission`. No gate stops it. */
  readonly deviation?: string;
  readonly reason: string;

  /** Display name or address of the only app that it is accepted for; without one, every app. */
  readonly app?: string;

  /** The only stack that it is accepted for; without one, every stack. */
  readonly stack?: string;

  /** The only tenant that it is accepted for: name of its file or stack, or its ID; without one, every tenant. */
  readonly tenant?: string;

  /** Last day on which it counts, as a date in ISO form; without one, it counts for ever. */
  readonly until?: string;
}

const ALLOWED = ['permission', 'address', 'loss', 'deviation', 'reason', 'app', 'stack', 'tenant', 'until'] as const;

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const UNNAMED = new RegExp(`^(?:(${GUID}) \\S+ \\((?:delegated|application)\\)|${GUID} \\(directory role\\))$`);

const EXAMPLE = '{ "exceptions": [{ "permission": "Microsoft Graph User.Read (delegated)", "reason": "..." }] }';

/** Reads the file of the option `--exceptions`. Without one, nothing is accepted. */
export function readExceptions(file: string | undefined): PermissionException[] {
  return file === undefined ? [] : parseExceptions(file, readJsonFile(file, EXAMPLE));
}

/** The exceptions of a file, each checked. */
export function parseExceptions(file: string, json: unknown): PermissionException[] {
  const entries = isObject(json) ? json.exceptions : undefined;
  if (!Array.isArray(entries)) {
    throw new InputError(`${JSON.stringify(file)} must be ${EXAMPLE}`);
  }
  return entries.map((entry, i) => parseException(`exceptions[${i}] of ${JSON.stringify(file)}`, entry));
}

function parseException(where: string, entry: unknown): PermissionException {
  const given = isObject(entry) ? entry : {};
  const wrong = Object.keys(given).filter(
    (key) => !ALLOWED.some((allowed) => allowed === key) || typeof given[key] !== 'string',
  );
  if (wrong.length > 0) {
    throw new InputError(
      `${where} may have ${ALLOWED.map(quoted).join(', ')} (text) alone, got ${JSON.stringify(wrong)}`,
    );
  }
  const exception = given as unknown as PermissionException;
  const { permission, address, loss, deviation, reason = '', until } = exception;
  if (loss !== undefined) {
    checkLoss(where, loss, address);
  }
  if (
    [permission, address, deviation].filter((each) => each !== undefined).length !== 1 ||
    !/[\p{L}\p{N}]/u.test(reason)
  ) {
    throw new InputError(
      `${where} must have a "permission" or the "address" of a resource, or a "deviation", and a written "reason", all text, got ${JSON.stringify(Object.keys(given))}`,
    );
  }
  if (until !== undefined && !isDay(until)) {
    throw new InputError(`"until" of ${where} must be a date such as 2027-05-31, got ${JSON.stringify(until)}`);
  }
  if (permission !== undefined) {
    checkName('permission', where, permission);
  }
  return exception;
}

function checkLoss(where: string, loss: string, address: string | undefined): void {
  if (address === undefined) {
    throw new InputError(`"loss" of ${where} must have the "address" of the app beside it, as the report names it`);
  }
  if (!LOSSES.includes(loss)) {
    checkName('loss', where, loss, LOSSES);
  }
}

/** The notes that say that something is lost. */
const LOSSES: readonly string[] = [...ROWS.values(), EVENTS].flatMap((row) =>
  Object.values(row).flatMap((cell) => (isCell(cell) && cell.stops === 'loss' ? [cell.note] : [])),
);

function checkName(property: string, where: string, permission: string, others: readonly string[] = []): void {
  const names = [...knownNames(), ...others];
  if (names.includes(permission) || UNNAMED.test(permission)) {
    return;
  }
  throw new InputError(
    `"${property}" of ${where} must be a permission or directory role as the report names it${others.length > 0 ? ', or the kind of a loss' : ''}, got ` +
      `${JSON.stringify(permission)}; nearest: ${nearest(permission, names)[0]}. What nobody can name yet is accepted ` +
      'by the "address" of its resource.',
  );
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
