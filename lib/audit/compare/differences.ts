import { basename } from 'node:path';
import { code } from '../../private/markdown';
import type { PermissionException } from '../../review';
import { compare } from '../../review/compare/compare';
import type { Finding } from '../../review/compare/finding';
import type { State, Subject } from '../../review/facts/state';
import { scopesIn } from '../../review/facts/value';
import { applyExceptions, exceptionsFor } from '../../review/judge/exceptions';
import { gateOf } from '../../review/judge/gate';
import { ROWS } from '../../review/kinds';
import type { AcceptedException, FailOn, PermissionChange } from '../../review/report';
import { heldRoleOf } from '../read/directory-roles';
import type { TenantApp } from '../read/tenant-app';
import type { Difference } from '../report';
import { pairOf } from './pair';

/** How the tenant and the code differ. */
export interface Comparison {
  /** Permissions that the tenant has or asks for and the code does not have. */
  readonly more: readonly PermissionChange[];

  /** Permissions that the code has and the tenant neither asks for nor grants. */
  readonly less: readonly PermissionChange[];
  readonly differences: readonly Difference[];
  readonly accepted: readonly AcceptedException[];

  /** What stops a level of the review's gate: what the tenant has and the code does not. */
  readonly stoppedBy: (level: FailOn) => readonly string[];
}

/** The difference of the two sets of facts, in both directions. */
export function differencesOf(
  app: TenantApp,
  codeSubject: Subject,
  tenantSubject: Subject,
  exceptions: readonly PermissionException[],
  today: string,
): Comparison {
  const { code: inCode, tenant, cannotTell } = pairOf(app, codeSubject, tenantSubject);
  const gained = gainsOf(compare(inCode, tenant, today));
  const ours = exceptionsFor(exceptions, tenantNames(app, codeSubject));
  const { changes: more, findings, accepted } = applyExceptions(ours, gained, { after: tenant }, today);
  const lost = acceptLosses(gainsOf(compare(tenant, inCode, today)), ours, tenant, today);
  const { changes: less, findings: lacking } = lost;
  return {
    more,
    less,
    accepted: accepted.map((each, i) => (each.loss === null ? each : lost.accepted[i])),
    differences: [
      ...more.map((change) => ofPermission('only in the tenant', change, moreWords(change, app))),
      ...findings.map((finding) => ofFinding('only in the tenant', finding, app)),
      ...less.map((change) => ofPermission('only in the code', change, lessWords(change, tenantSubject))),
      ...lacking.map((finding) => ofFinding('only in the code', finding, app)),
      ...cannotTell.map(({ fact: { kind, what }, why }) => ({
        direction: 'cannot tell' as const,
        kind,
        what: what.text,
        words: `${code(what.text)}: ${why}.`,
        impact: null,
        broadens: false,
        exception: null,
      })),
    ],
    stoppedBy: (level) => gateOf(level, more, findings).stoppedBy.map(({ what }) => what),
  };
}

/** What an exceptions file may call the tenant. At a customer the stack is the partner's. */
function tenantNames({ folder, tenantId, isElsewhere }: TenantApp, { stack }: Subject): string[] {
  return [basename(folder), ...(tenantId === undefined ? [] : [tenantId]), ...(isElsewhere ? [] : [stack])];
}

/** What the code has and the tenant does not: to an exceptions file, a loss of the app. */
function acceptLosses(
  { changes, findings }: ReturnType<typeof gainsOf>,
  exceptions: readonly PermissionException[],
  tenant: State,
  today: string,
): ReturnType<typeof applyExceptions> {
  const losses = {
    changes: changes.map((change) => ({ ...change, gained: false, loses: true })),
    findings: findings.map(({ cell, note }) => {
      const kind = [...ROWS.values()].find(({ gained }) => gained === cell)?.lost?.note ?? note.kind;
      return {
        cell: { ...cell, stops: 'loss' as const },
        note: { ...note, kind: kind as typeof note.kind, loses: true },
      };
    }),
  };
  const judged = applyExceptions(exceptions, losses, { after: tenant }, today);
  return {
    accepted: judged.accepted,
    changes: changes.map((change, i) => ({ ...change, exception: judged.changes[i].exception })),
    findings: findings.map(({ cell, note }, i) => ({
      cell,
      note: { ...note, exception: judged.findings[i].note.exception },
    })),
  };
}

const GAINED = new Set([...ROWS.values()].map(({ gained }) => gained));

/** What the second state has and the first does not. */
function gainsOf({ changes, findings }: ReturnType<typeof compare>): {
  changes: PermissionChange[];
  findings: Finding[];
} {
  return {
    changes: changes.filter((change) => change.gained),
    findings: findings.filter(({ cell }) => GAINED.has(cell)),
  };
}

function ofPermission(direction: Difference['direction'], change: PermissionChange, words: string): Difference {
  const { permission, impact, exception } = change;
  return {
    direction,
    kind: 'permission',
    what: permission,
    words,
    impact,
    broadens: direction === 'only in the tenant',
    exception,
  };
}

/** Name of a permission. One that the catalogue lacks has the name that an exceptions file uses. */
function nameOf({ permission, api, value, kind, impact }: PermissionChange): string {
  return impact === 'unknown' && value !== null && api !== null
    ? `${code(`${api} ${value} (${kind})`)}, ${code(permission)},`
    : code(permission);
}

function moreWords(permission: PermissionChange, app: TenantApp): string {
  const { granted, change, oneUser, within, kind, id } = permission;
  const name = nameOf(permission);
  if (kind === 'directory role') {
    const { isEligible = false, through } = heldRoleOf(app, id) ?? {};
    const scopes = scopesIn(within);
    const where = scopes.length === 0 ? '' : ` within ${scopes.map(code).join(', ')}`;
    const by = through === undefined ? '' : ` through group ${code(through)}`;
    return `${name} ${isEligible ? 'may be activated' : 'is held'}${where}${by} and is not in the code.`;
  }
  const isGranted = granted === 'now' || granted === 'already';
  const to = oneUser ? ` to ${within.length === 1 ? 'one user' : `${within.length} users`}` : ' to all';
  if (change === 'granted') {
    return `${name} is granted${to} and is not in the code.`;
  }
  return `${name} is asked for in the registration${isGranted ? `, granted${to}` : ', not granted'}, and is not in the code.`;
}

function lessWords(permission: PermissionChange, tenant: Subject): string {
  const { change, granted, kind } = permission;
  const name = nameOf(permission);
  if (kind === 'directory role') {
    return `${name} is not held.`;
  }
  return change === 'added'
    ? `${name} is not asked for in the registration${granted === 'already' ? ', though it is granted' : ', nor granted'}.`
    : `${name} is ${tenant.all('granted').some(({ what }) => what.text === permission.permission) ? 'granted to single users only' : 'not granted'}.`;
}

function ofFinding(direction: Difference['direction'], { cell, note }: Finding, app: TenantApp): Difference {
  const words = (direction === 'only in the tenant' ? cell.standing : undefined) ?? cell.words;
  return {
    direction,
    kind: note.kind,
    what: note.subject ?? note.after ?? note.kind,
    words:
      direction === 'only in the tenant'
        ? words(code(app.displayName), { ...note, before: null })
        : `${LACKS[note.kind] ?? note.kind}${note.subject === null ? '' : ` ${code(note.subject)}`}${note.after === null ? '' : ` (${code(note.after)})`}.`,
    impact: note.impact,
    broadens: direction === 'only in the tenant' && note.broadens,
    exception: note.exception,
  };
}

/** Words for what the code has and the tenant lacks, by the review's kind of a gain. */
const LACKS: Partial<Record<string, string>> = {
  'redirect-uri-added': 'Redirect URI',
  'foreign-redirect-uri-added': 'Redirect URI',
  'owner-added': 'Owner',
  'audience-widened': 'Accounts beyond the tenant: the code lets in more',
  'id-tokens-on': 'ID tokens are off, and the code turns them on',
  'access-tokens-on': 'Access tokens are off, and the code turns them on',
  'service-principal-enabled': 'The service principal is disabled, and the code enables it',
  'assignment-not-required': 'Assignment is required, and the code lets in everyone of the tenant',
  'public-client-on': 'The app is no public client, and the code makes it one',
};
