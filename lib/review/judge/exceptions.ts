import { InputError } from '../../private/input-error';
import { isObject } from '../../private/is-object';
import { nearest } from '../../private/nearest';

import { knownNames } from '../facts/describe';
import { permissionsOf, type State } from '../facts/state';

import type { AcceptedException, PermissionChange } from '../report';

/** A permission that was accepted in writing. */
export interface PermissionException {
  readonly permission: string;
  readonly reason: string;

  /** Display name or address of the only app that it is accepted for; without one, every app. */
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
  after: State,
): { changes: PermissionChange[]; accepted: AcceptedException[] } {
  const all = [
    ...exceptions.map((each) => ({ ...each, source: 'file' as const })),
    ...after.exceptions.map((each) => ({ ...each, app: undefined, source: 'synth' as const })),
  ];
  const held = all.length === 0 ? [] : heldIn(after);
  const apps = [...changes, ...[...after.subjects.values()].map(({ name, address }) => ({ app: name.text, address }))];
  for (const exception of exceptions) {
    checkApp(exception, apps);
  }
  const gained = changes.filter((change) => change.gained).map((change) => ({ ...change, names: namesOf(change) }));
  return {
    changes: changes.map((change) => {
      const exception = exceptions.find(
        (each) => change.gained && accepts(each, { ...change, names: [change.permission] }),
      );
      return exception ? { ...change, exception: exception.reason } : change;
    }),
    accepted: all.map((exception) => ({
      permission: exception.permission,
      app: exception.app ?? null,
      reason: exception.reason,
      source: exception.source,
      status: gained.some((each) => accepts(exception, each))
        ? 'used'
        : held.some((each) => accepts(exception, each))
          ? 'in force'
          : 'unneeded',
    })),
  };
}

/** A display name is no ID: whoever calls an app like another one must not get what was accepted for that one. */
function checkApp({ permission, app }: PermissionException, apps: readonly Omit<Held, 'names'>[]): void {
  const addresses = [...new Set(apps.filter((each) => each.app === app).map(({ address }) => address))];
  if (addresses.length > 1) {
    throw new InputError(
      `"app" of the exception for ${JSON.stringify(permission)} must be one app, got ${JSON.stringify(app)}, which ` +
        `${addresses.length} are called; give its address: ${addresses.sort().join(', ')}`,
    );
  }
}

interface Held {
  readonly app: string;
  readonly address: string;
  readonly names: readonly string[];
}

function accepts({ permission, app }: PermissionException, held: Held): boolean {
  return held.names.includes(permission) && (app === undefined || app === held.app || app === held.address);
}

function heldIn({ subjects }: State): Held[] {
  return [...subjects.values()].flatMap((subject) =>
    permissionsOf(subject).map((permission) => ({
      app: subject.name.text,
      address: subject.address,
      names: namesOf({ ...permission, permission: permission.name }),
    })),
  );
}

/** A boundary calls a permission that the catalogue lacks what the program called it, which a file may say in comments. */
function namesOf({
  permission,
  api,
  value,
  kind,
}: {
  readonly permission: string;
  readonly api?: string | null;
  readonly value?: string | null;
  readonly kind: string;
}): string[] {
  return [permission, `${api} ${value} (${kind})`];
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
