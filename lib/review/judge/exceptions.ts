import { InputError } from '../../private/input-error';
import { nearest } from '../../private/nearest';
import type { Finding } from '../compare/finding';
import { permissionsOf, type State, type Who } from '../facts/state';
import type { AcceptedException, Deviation, PermissionChange, Report } from '../report';
import type { PermissionException } from './parse-exceptions';

interface Exceptions {
  readonly changes: readonly PermissionChange[];
  readonly findings: readonly Finding[];
  readonly accepted: AcceptedException[];
}

/**
 * What becomes of the exceptions: the changes and findings that they accept, and whether each is still needed.
 *
 * @param today date in ISO form; an exception counts until the end of the day that it names
 */
export function applyExceptions(
  exceptions: readonly PermissionException[],
  { changes, findings }: { readonly changes: readonly PermissionChange[]; readonly findings: readonly Finding[] },
  { before, after }: { readonly before?: State; readonly after: State },
  today: string,
): Exceptions {
  if (exceptions.length + after.exceptions.length === 0) {
    return { changes, findings, accepted: [] };
  }
  const subjects = [...after.subjects.values()].flatMap(({ key, who }) => {
    const old = before?.subjects.get(key);
    return old ? [who, { ...who, app: old.who.app }] : [who];
  });
  for (const exception of exceptions) {
    checkApp(exception, [...changes, ...subjects]);
  }
  const inForce = exceptions.filter(({ until }) => until === undefined || today <= until);
  const held = heldIn(after);
  const gained: Held[] = [
    ...changes.filter((change) => change.gained).map((change) => ({ ...change, names: namesOf(change) })),
    ...findings.flatMap(({ cell, note }) => (isRated(cell) ? [gainedNote(note)] : [])),
    ...changes.flatMap((change) => (change.loses ? [lostChange(change)] : [])),
    ...findings.flatMap(({ note }) => (note.loses ? [lostNote(note)] : [])),
  ];
  const status = (exception: PermissionException): AcceptedException['status'] => {
    if (exception.until !== undefined && exception.until < today) {
      return 'expired';
    }
    if (gained.some((each) => accepts(exception, each))) {
      return 'used';
    }
    return held.some((each) => accepts(exception, each)) ? 'in force' : 'unneeded';
  };
  return {
    changes: changes.map((change) => {
      const judged = change.gained ? { ...change, names: [change.permission] } : change.loses && lostChange(change);
      const found = judged ? inForce.find((each) => accepts(each, judged)) : undefined;
      return found ? { ...change, exception: found.reason } : change;
    }),
    findings: findings.map((finding) => {
      const { cell, note } = finding;
      const judged = isRated(cell) ? gainedNote(note) : note.loses ? lostNote(note) : undefined;
      const found = judged && inForce.find((each) => accepts(each, judged));
      return found ? { ...finding, note: { ...finding.note, exception: found.reason } } : finding;
    }),
    accepted: [
      ...exceptions.map((exception) => ({ exception, source: 'file' as const })),
      ...after.exceptions.map((exception: PermissionException) => ({ exception, source: 'synth' as const })),
    ].map(({ source, exception }) => acceptedAs(exception, source, status(exception))),
  };
}

/** What becomes of the deviations that the file expects. */
export function acceptDeviations(
  exceptions: readonly PermissionException[],
  deviations: readonly Deviation[],
  today: string,
): AcceptedException[] {
  return exceptions
    .filter(({ deviation }) => deviation !== undefined)
    .map((exception) => {
      const { deviation, until, reason } = exception;
      const isUsed = deviations.some(
        ({ what, expected }) => what === deviation && expected.some((each) => each.reason === reason),
      );
      const isOver = until !== undefined && until < today;
      return acceptedAs(exception, 'file', isOver ? 'expired' : isUsed ? 'used' : 'unneeded');
    });
}

/** An exception for a tenant that is not there accepts nothing: it is a typo. */
export function checkTenants(exceptions: readonly PermissionException[], stacks: Report['stacks']): void {
  const names = stacks.map(({ name }) => name);
  const ids = new Set(stacks.flatMap(({ tenants }) => tenants));
  for (const { tenant } of exceptions) {
    if (tenant !== undefined && !names.includes(tenant) && !ids.has(tenant.toLowerCase())) {
      throw new InputError(
        `"tenant" of an exception must be the name of a file or stack, or the ID of a tenant, of this review, got ` +
          `${JSON.stringify(tenant)}; nearest: ${nearest(tenant, names).join(', ')}`,
      );
    }
  }
}

/** The exceptions that are for one tenant, which is known by these names; those for other tenants are left out. */
export function exceptionsFor(
  exceptions: readonly PermissionException[],
  names: readonly string[],
): PermissionException[] {
  return exceptions
    .filter(({ tenant }) => tenant === undefined || names.some((name) => [tenant, tenant.toLowerCase()].includes(name)))
    .map(({ tenant, ...exception }) => exception);
}

function acceptedAs(
  exception: PermissionException,
  source: AcceptedException['source'],
  status: AcceptedException['status'],
): AcceptedException {
  return {
    permission: exception.permission ?? null,
    address: exception.address ?? null,
    loss: exception.loss ?? null,
    deviation: exception.deviation ?? null,
    app: exception.app ?? null,
    stack: exception.stack ?? null,
    tenant: exception.tenant ?? null,
    until: exception.until ?? null,
    reason: exception.reason,
    source,
    status,
  };
}

/** A display name is no ID: what was accepted for one app must not hold for another of the same name. */
function checkApp({ permission, loss, address, app, stack, tenant }: PermissionException, apps: readonly Who[]): void {
  const same = apps.filter(
    (each) =>
      each.app === app &&
      (stack === undefined || each.stack === stack) &&
      (tenant === undefined || tenant === each.stack || tenant.toLowerCase() === each.tenant),
  );
  const places = [...new Set(same.map((each) => placeOf(each)))].sort();
  if (places.length > 1) {
    throw new InputError(
      `"app" of the exception for ${JSON.stringify(permission ?? loss ?? address)} must be one app, got ${JSON.stringify(app)}, which ` +
        `${places.length} are called; give its address: ${places.join(', ')}`,
    );
  }
}

function placeOf({ stack, address }: Who): string {
  return stack === '' ? address : `${stack}: ${address}`;
}

/** Something that an exception may accept. */
interface Held {
  readonly stack: string;
  readonly tenant: string | null;
  readonly app: string;
  readonly address: string;

  /** What an exceptions file may call it. */
  readonly names: readonly string[];

  /** Addresses of the resources that say it, if it cannot be named or rated yet. Otherwise empty. */
  readonly unknownIn: readonly string[];

  /** What an exceptions file calls the loss. Undefined for a gain. */
  readonly loss?: string;
}

function accepts(exception: PermissionException, held: Held): boolean {
  const { permission, address, loss, app, stack, tenant } = exception;
  const isIt =
    loss !== undefined || held.loss !== undefined
      ? loss === held.loss && address === held.address
      : permission === undefined
        ? address !== undefined && held.unknownIn.includes(address)
        : held.names.includes(permission);
  return (
    isIt &&
    (stack === undefined || stack === held.stack) &&
    (tenant === undefined || tenant === held.stack || tenant.toLowerCase() === held.tenant) &&
    (app === undefined || app === held.app || app === held.address || app === `${held.stack}: ${held.address}`)
  );
}

function heldIn({ subjects }: State): Held[] {
  return [...subjects.values()].flatMap((subject) =>
    permissionsOf(subject).map((permission) => ({
      ...subject.who,
      names: namesOf({ ...permission, permission: permission.name }),
      unknownIn: [],
    })),
  );
}

function lostChange(change: PermissionChange): Held {
  return { ...change, names: [], loss: change.permission };
}

function lostNote(note: Finding['note']): Held {
  return { ...note, names: [], unknownIn: [], loss: note.kind };
}

/** Whether higher levels than the lowest may stop it. An exception accepts that for the resource that says it. */
function isRated({ stops }: Finding['cell']): boolean {
  return stops === 'every gain' || stops === 'impact';
}

function gainedNote(note: Finding['note']): Held {
  return { ...note, names: [], unknownIn: [note.source ?? note.address] };
}

/** Names of a permission. A boundary's name of one that the catalogue lacks is made of its API, value and type. */
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
