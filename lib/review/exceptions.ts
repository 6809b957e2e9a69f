import { nearest } from '../private/nearest';
import { knownNames } from './catalogue';
import { InputError } from './input-error';
import type { Snapshot } from './model';
import type { AcceptedException, PermissionChange } from './report';
import { isObject } from './resource';

/** A permission that was accepted in writing. */
export interface PermissionException {
  readonly permission: string;
  readonly reason: string;

  /** Display name of the only app that it is accepted for; without one, every app. */
  readonly app?: string;
}

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const UNNAMED = new RegExp(`^(?:(${GUID}) \\S+ \\((?:delegated|application)\\)|${GUID} \\(directory role\\))$`);

/** The exceptions of a file, each checked. */
export function parseExceptions(file: string, json: unknown): PermissionException[] {
  const entries = isObject(json) ? json.exceptions : undefined;
  if (!Array.isArray(entries)) {
    throw new InputError(
      `${JSON.stringify(file)} must be { "exceptions": [{ "permission": "Microsoft Graph User.Read (delegated)", "reason": "..." }] }`,
    );
  }
  return entries.map((entry, i) => {
    const where = `exceptions[${i}] of ${JSON.stringify(file)}`;
    const { permission, reason, app, ...rest } = isObject(entry) ? entry : {};
    if (typeof permission !== 'string' || typeof reason !== 'string' || reason.trim() === '') {
      throw new InputError(`${where} must have a "permission" and a written "reason", both text`);
    }
    if ((app !== undefined && typeof app !== 'string') || Object.keys(rest).length > 0) {
      throw new InputError(
        `${where} may have "permission", "reason" and "app" (text) alone, got ${JSON.stringify(Object.keys(rest).concat(app === undefined ? [] : 'app'))}`,
      );
    }
    checkName(where, permission);
    return { permission, reason, ...(app !== undefined && { app }) };
  });
}

/** What becomes of the exceptions: the changes that they accept, and whether each is still needed. */
export function applyExceptions(
  exceptions: readonly PermissionException[],
  changes: readonly PermissionChange[],
  after: Snapshot,
): { changes: PermissionChange[]; accepted: AcceptedException[] } {
  const accepts = (exception: PermissionException, permission: string, app: string): boolean =>
    exception.permission === permission && (exception.app === undefined || exception.app === app);
  const held =
    exceptions.length + after.exceptions.length === 0
      ? []
      : [...after.apps.values()].flatMap(({ name, asks, grants }) =>
          [...asks.keys(), ...grants.keys()].map((permission) => ({ permission, app: name.text })),
        );
  const gained = changes.filter((change) => change.gained);
  const isAny = (exception: PermissionException, of: readonly { permission: string; app: string }[]): boolean =>
    of.some(({ permission, app }) => accepts(exception, permission, app));
  const status = (exception: PermissionException): AcceptedException['status'] =>
    isAny(exception, gained) ? 'used' : isAny(exception, held) ? 'in force' : 'unneeded';
  return {
    changes: changes.map((change) => {
      const exception = exceptions.find((each) => change.gained && accepts(each, change.permission, change.app));
      return exception ? { ...change, exception: exception.reason } : change;
    }),
    accepted: [
      ...exceptions.map((each) => ({ ...each, app: each.app ?? null, source: 'file' as const, status: status(each) })),
      ...after.exceptions.map((each) => ({ ...each, app: null, source: 'synth' as const, status: status(each) })),
    ],
  };
}

function checkName(where: string, permission: string): void {
  const names = knownNames();
  const unnamed = UNNAMED.exec(permission);
  if (names.includes(permission) || unnamed) {
    return;
  }
  throw new InputError(
    `"permission" of ${where} must be a permission or directory role as the report names it, got ` +
      `${JSON.stringify(permission)}; nearest: ${nearest(permission, names)[0]}`,
  );
}
