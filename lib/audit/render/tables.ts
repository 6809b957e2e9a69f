import { code, count, table } from '../../private/markdown';
import type { AppAudit, AuditedPermission, AuditReport, Credential, NotKnownPart, Owner } from '../report';

const IMPACTS = { critical: '🔴 **critical**', unknown: '🟣 **not rated**', high: '🟠 **high**', other: 'other' };

/** The permissions of the app: asked for, granted and, with code, what the code says. */
export function permissions({ permissions: all, code: of }: AppAudit): string {
  if (all.length === 0) {
    return 'Nothing is asked for and nothing is granted, as far as is known.';
  }
  const registration = all.some(({ asked }) => asked !== null);
  const columns = [
    'Permission',
    'Type',
    'API',
    'Impact',
    ...(of ? ['In the code'] : []),
    ...(registration ? ['Asked for'] : []),
    'Granted',
  ];
  const rows = all.map((each) => [
    each.granted === 'not known' && each.id === null && each.kind === 'directory role'
      ? 'a role whose name may not be read'
      : code(each.value ?? each.id ?? each.permission),
    each.kind,
    each.kind === 'directory role' ? 'Entra ID' : code(each.api ?? each.apiClientId ?? 'not known'),
    IMPACTS[each.impact] + (each.exception === null ? '' : ', accepted'),
    ...(of ? [each.code === null ? '**not known**' : each.code === 'no' ? '**no**' : 'yes'] : []),
    ...(registration ? [each.asked === null ? '' : each.asked ? 'yes' : '**no**'] : []),
    granted(each),
  ]);
  // Both types of a permission may have the same note.
  const notes = [
    ...new Set(all.flatMap(({ value, note }) => (note === null ? [] : [`- ${code(value ?? '')}: ${note}`]))),
  ];
  return [table(columns, rows), notes.join('\n'), `<sub>${legend(all).join(' · ')}</sub>`].filter(Boolean).join('\n\n');
}

const MAX_USERS = 5;

function granted({ granted: to, within, through, eligible, kind, asked }: AuditedPermission): string {
  const by = through === null ? '' : `, through group ${code(through)}`;
  const held = eligible ? 'eligible' : 'held';
  switch (to) {
    case 'to all':
      return (kind === 'directory role' ? held : 'to all') + by;
    case 'to single users': {
      const shown = within.slice(0, MAX_USERS).map(code).join(', ');
      const more = within.length > MAX_USERS ? ` and ${within.length - MAX_USERS} more` : '';
      return kind === 'directory role'
        ? `${held} within ${shown}${by}`
        : `**only to ${count(within.length, 'user')}**: ${shown}${more}`;
    }
    case 'no':
      return asked === false ? 'no' : '**no**';
    case 'not known':
      return '**not known**';
  }
}

function legend(all: readonly AuditedPermission[]): string[] {
  return [
    [all.some(({ impact }) => impact === 'critical'), 'critical: can take over the tenant'],
    [
      all.some(({ impact }) => impact === 'high'),
      'high: reads or changes something of everyone, or is a step to taking over the tenant',
    ],
    [all.some(({ impact }) => impact === 'unknown'), 'not rated: not in the catalogue, so it may be critical'],
    [all.some(({ kind }) => kind === 'application'), 'application: the app acts as itself, for the whole tenant'],
    [all.some(({ kind }) => kind === 'delegated'), 'delegated: within the rights of the user who signed in'],
  ].flatMap(([occurs, words]) => (occurs ? [String(words)] : []));
}

/** Owners and credentials: everyone who has one can act as the app. */
export function waysIn({ owners, credentials, registeredElsewhere }: AppAudit, { date }: AuditReport): string {
  if (owners.length + credentials.length === 0) {
    return registeredElsewhere
      ? 'Here nobody; owners and credentials of the registration are in its own tenant.'
      : 'Nobody: there are no owners and no credentials, as far as is known.';
  }
  const rows = [
    ...owners.map((owner) => [`owner of the ${owner.of}`, ownerName(owner), '']),
    ...credentials.map((each) => [credentialKind(each), credentialName(each), ends(each, date)]),
  ];
  const valid = credentials.filter(({ kind, state }) => kind === 'secret' && state !== 'expired').length;
  const several =
    valid > 1
      ? `${valid} client secrets are valid, and it is not known which of them Rewst holds. Delete those that are not in use.`
      : '';
  return [table(['What', 'Who', 'Ends'], rows), several].filter(Boolean).join('\n\n');
}

function ownerName({ name, id, type, guest }: Owner): string {
  const who = name === 'name not known' ? `${name} (${code(id)})` : code(name);
  return [who, type === null || type === 'user' ? '' : type, guest ? '⚠️ **guest**' : ''].filter(Boolean).join(', ');
}

function credentialKind({ kind, of }: Credential): string {
  return of === 'service principal' ? `⚠️ ${kind} **of the service principal**` : kind;
}

function credentialName({ name, issuer, subject, inCode }: Credential): string {
  const from = issuer === null ? '' : `: issuer ${code(issuer)}, subject ${code(subject ?? '')}`;
  return `${code(name)}${from}${inCode === false ? ', **not in the code**' : ''}`;
}

const DAY = 24 * 60 * 60 * 1000;

function ends({ end, state }: Credential, today: string): string {
  if (end === null) {
    return 'never';
  }
  const days = Math.floor((Date.parse(end) - Date.parse(today)) / DAY);
  const words = { valid: '', ending: `, ⚠️ **in ${count(Math.max(days, 0), 'day')}**`, expired: ', ⚠️ **expired**' };
  return `${code(end)}${words[state]}`;
}

const WHY = {
  missing: 'not in the folder',
  forbidden: 'may not be read; that takes Global Reader or Directory.Read.All',
  failed: 'reading it failed',
};

/** What is unknown, why, and what reads it. */
export function unknownWords({ what, why, command }: NotKnownPart): string {
  return `${what}: ${WHY[why]}${why === 'forbidden' ? '' : ` (${code(command)})`}`;
}
