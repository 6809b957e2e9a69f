import { code, count, enumerate } from '../../private/markdown';
import type { Who } from '../facts/state';
import { CELLS, type NoteKind, type Phrase } from '../kinds';
import type { Note, PermissionChange, Report } from '../report';
import type { Label } from './labels';
import { bySeverity, RATED, type Severity, severityOfNotes } from './severity';

const LEADS: Record<Severity, string> = {
  tenant: '🔴 Loss for the whole tenant',
  critical: '🔴 Critical',
  app: '🔴 Loss',
  unknown: '🟣 Not rated',
  high: '🟠 High impact',
  risk: '🟠 At risk',
  part: '🟠 Loss',
  broadening: '🟡 Broader',
  none: '⚪ Nothing is gained',
};

const MAX_NAMES = 3;

/** A part of the sentence. */
interface Part {
  readonly severity: Severity;

  /** Order among parts of equal severity. */
  readonly rank: number;
  readonly text: string;
}

/** One sentence: what the change lets apps do and what it breaks. */
export function verdict(report: Report, label: Label): string {
  const { source, apps, changes, notes } = report;
  const gained = changes.filter((change) => change.gained);
  const missed = changes.filter((change) => change.loses);
  const gone = changes.filter((change) => !change.gained && !change.loses);
  const parts: Part[] = [
    ...(gained.length > 0 ? [gains(report, gained, label)] : []),
    ...(missed.length > 0 ? [losses(missed, label)] : []),
    ...otherFindings(report, label),
    ...driftOf(report),
    ...(gone.length > 0
      ? [{ severity: 'none' as const, rank: 0, text: `${countOf(gone)} ${are(gone)} taken away` }]
      : []),
  ].sort((a, b) => bySeverity(a.severity, b.severity) || a.rank - b.rank);
  if (parts.length === 0 && notes.length === 0) {
    return source === 'inventory'
      ? '⚪ No app asks for anything.'
      : `🟢 Nothing changes in what ${apps === 1 ? 'the app' : 'apps'} may do.`;
  }
  const isUnread = notes.some(({ kind }) => UNREAD.includes(kind));
  const texts = [...parts.map(({ text }) => text), ...(isUnread ? ['some of it was not reviewed'] : [])];
  return `${lead(report, parts[0]?.severity ?? 'none', isUnread)}${texts.length > 0 ? ': ' : ''}${texts.join('; ')}.`;
}

/** The first words. For a gain they are the level, as in the gate. */
function lead({ level, features }: Report, worst: Severity, isUnread: boolean): string {
  const severity = LOSSES.includes(worst) || level === 'none' ? worst : level;
  if (severity !== 'none') {
    return LEADS[severity];
  }
  if (features.some(({ disabled }) => disabled.length > 0)) {
    return '🟡 Less works in Rewst';
  }
  return isUnread ? `${LEADS.none} in what was reviewed` : LEADS.none;
}

const LOSSES: readonly Severity[] = ['tenant', 'app', 'risk', 'part'];

/** Notes about something that the review cannot see. */
const UNREAD: readonly NoteKind[] = ['not-reviewed', 'plan-incomplete', 'change-deferred'];

/** Mentions what was changed outside Terraform, which has happened already. */
function driftOf({ drift: { changes, notes } }: Report): Part[] {
  const gained = changes.filter((change) => change.gained);
  if (changes.length + notes.length === 0) {
    return [];
  }
  return gained.length === 0
    ? [{ severity: 'none', rank: 1, text: 'something was changed outside Terraform' }]
    : [
        {
          severity: 'risk',
          rank: 3,
          text: `⚠️ ${countOf(gained)} ${gained.length === 1 ? 'was' : 'were'} gained outside Terraform`,
        },
      ];
}

/** `9 permissions and 1 directory role`. */
function countOf(changes: readonly PermissionChange[], more = ''): string {
  const roles = changes.filter(({ kind }) => kind === 'directory role').length;
  const others = changes.length - roles;
  return enumerate([
    ...(others > 0 ? [count(others, `${more}permission`)] : []),
    ...(roles > 0 ? [count(roles, `${more}directory role`)] : []),
  ]);
}

function gains(report: Report, gained: readonly PermissionChange[], label: Label): Part {
  const inventory = report.source === 'inventory';
  const granted = gained.filter((change) => change.granted === 'now');
  const asksOnly = inventory || gained.every((change) => change.granted === 'no');
  const one = placesOf(gained) === 1;
  const verb = asksOnly ? (one ? 'asks for' : 'ask for') : one ? 'gains' : 'gain';
  const more = asksOnly && !inventory ? 'more ' : '';
  const worst = RATED.find((impact) => gained.some((change) => change.impact === impact));
  const what = `${whoOf(gained, label)} ${verb} ${mayBeTwice(gained) ? 'up to ' : ''}${countOf(gained, more)}${rating(worst, gained)}`;
  const how = `this ${inventory ? 'configuration' : 'change'} ${grants(granted, gained)}`;
  return { severity: worst ?? 'broadening', rank: 0, text: `${what}; ${how}` };
}

/** Whether something unknown that somebody asks for may be something unknown that is granted. */
function mayBeTwice(gained: readonly PermissionChange[]): boolean {
  const unknown = gained.filter(({ unresolved }) => unresolved !== null);
  return unknown.some(
    (one) =>
      one.change === 'added' &&
      unknown.some((other) => other.change === 'granted' && other.kind === one.kind && placeOf(other) === placeOf(one)),
  );
}

function losses(missed: readonly PermissionChange[], label: Label): Part {
  const isLimited = missed.every(({ change }) => change === 'narrowed');
  const verb = isLimited ? 'limited to fewer users or places' : 'taken away';
  return {
    severity: 'part',
    rank: 44,
    text: `${countOf(missed)} that ${whoOf(missed, label)} ${placesOf(missed) === 1 ? 'relies' : 'rely'} on ${are(missed)} ${verb}`,
  };
}

/** The only app that changes are about, or the number of apps. Users, groups and others are not apps. */
function whoOf(changes: readonly PermissionChange[], label: Label): string {
  const all = [...new Map(changes.map((change) => [placeOf(change), change])).values()];
  return all.length === 1 ? label(all[0]) : principals(all);
}

/** `2 apps, 1 group and other principals`. The last are unknown, so two may be the same. */
function principals(all: readonly PermissionChange[]): string {
  const unknown = all.filter(({ principal }) => principal === 'unknown').length;
  return enumerate([
    ...COUNTED.flatMap((type) => {
      const number = all.filter(({ principal }) => principal === type).length;
      return number === 0 ? [] : [count(number, type, type === 'managed identity' ? 'managed identities' : undefined)];
    }),
    ...(unknown === 0 ? [] : [unknown === all.length ? 'principals' : 'other principals']),
  ]);
}

const COUNTED = ['app', 'service principal', 'managed identity', 'group', 'user'] as const;

/** How many have the gravest impact, and their names. */
function rating(level: (typeof RATED)[number] | undefined, gained: readonly PermissionChange[]): string {
  const worst = gained.filter(({ impact }) => impact === level);
  if (level === undefined) {
    return `, ${gained.length === 1 ? 'not' : 'none'} rated critical or high`;
  }
  const of =
    worst.length < gained.length
      ? `of which ${worst.length.toLocaleString('en-US')}`
      : worst.length === 1
        ? 'which'
        : 'all of which';
  const meaning = {
    critical: 'can take over the tenant',
    unknown: 'cannot be rated',
    high: `${are(worst)} rated high`,
  };
  const names = worst.map(({ value, id, unresolved }) => code(value ?? id ?? unresolved ?? ''));
  return `, ${of} ${meaning[level]} (${named(names)})`;
}

/** The first of several distinct names, and how many more there are. */
function named(all: readonly string[]): string {
  const names = [...new Set(all)];
  const more = names.length > MAX_NAMES ? [count(names.length - MAX_NAMES, 'other')] : [];
  return enumerate([...names.slice(0, MAX_NAMES), ...more]);
}

function grants(granted: readonly PermissionChange[], all: readonly PermissionChange[]): string {
  if (granted.length === 0) {
    return all.length === 1 ? 'does not grant it' : 'grants none of them';
  }
  if (granted.length === all.length) {
    return `grants ${all.length === 1 ? 'it' : 'all of them'}`;
  }
  const isMixed = new Set(all.map(({ kind }) => kind === 'directory role')).size > 1;
  return `grants ${isMixed ? countOf(granted) : granted.length.toLocaleString('en-US')} of them`;
}

/** What broadens and has no phrase of its own. */
const BROADER: Phrase = {
  rank: 95,
  words: (n) => `${count(n, 'other change lets', 'other changes let')} more in`,
  expectedOfNewApps: true,
};

function isOther({ broadens, kind }: Note, source: Report['source']): boolean {
  return broadens && source !== 'inventory' && !UNREAD.includes(kind);
}

/** The parts of the sentence about findings other than permissions: one phrase for all notes that share it. */
function otherFindings(report: Report, label: Label): Part[] {
  const { notes, source, apps } = report;
  const created = new Set(notes.filter(({ kind }) => kind === 'app-created').map(placeOf));
  const found = new Map<Phrase, Note[]>();
  for (const note of notes) {
    const phrase = CELLS.get(note.kind)?.verdict ?? (isOther(note, source) ? BROADER : undefined);
    const isNew = source === 'inventory' || created.has(placeOf(note));
    if (phrase && !(phrase.expectedOfNewApps && isNew)) {
      const same = found.get(phrase) ?? [];
      same.push(note);
      found.set(phrase, same);
    }
  }
  const has = apps === 1 ? 'the app has' : 'apps have';
  return [...found].map(([{ rank, words, standing }, all]) => {
    const who = named(all.map((note) => label(note)));
    const text =
      source === 'inventory' && standing
        ? `${has} ${standing(all.length, all.some(isRewsts))}`
        : words(all.length, who, all.some(isRewsts));
    return {
      severity: severityOfNotes(all),
      rank,
      text: text.includes(who) ? text : `${text}${stacksOf(report, all)}`,
    };
  });
}

/** The stacks, where a change has several and its words do not say whom it is about. */
function stacksOf({ source, stacks }: Report, all: readonly Note[]): string {
  const names = [...new Set(all.map(({ stack }) => stack))].filter((name) => name !== '');
  return source === 'comparison' && stacks.length > 1 && names.length > 0
    ? ` (${names.length === 1 ? 'stack' : 'stacks'} ${named(names.map(code))})`
    : '';
}

function isRewsts({ rewst }: Note): boolean {
  return rewst;
}

function are({ length }: { readonly length: number }): string {
  return length === 1 ? 'is' : 'are';
}

function placesOf(all: readonly Who[]): number {
  return new Set(all.map(placeOf)).size;
}

function placeOf({ stack, address }: Who): string {
  return `${stack}: ${address}`;
}
