import { code, count, enumerate } from '../../private/markdown';
import type { Who } from '../facts/state';
import { CELLS, type NoteKind, type Phrase } from '../kinds';
import type { Level, PermissionChange, Report } from '../report';
import type { Label } from './labels';

const LEADS: Record<Level, string> = {
  critical: '🔴 Critical',
  unknown: '🟣 Not rated',
  high: '🟠 High impact',
  broadening: '🟡 Broader',
  none: '⚪ Nothing is gained',
};

const MAX_NAMES = 3;

/** One sentence for people: what the change lets apps do. */
export function verdict(report: Report, label: Label): string {
  const gained = report.changes.filter((change) => change.gained);
  const lost = report.changes.filter((change) => !change.gained);
  const isUnread = report.notes.some(({ kind }) => UNREAD.includes(kind));
  const parts = [
    ...(gained.length > 0 ? permissions(report, gained, label) : []),
    ...otherFindings(report),
    ...(lost.length > 0 ? [`${countOf(lost)} ${lost.length === 1 ? 'is' : 'are'} taken away`] : []),
    ...(isUnread ? ['some of it was not reviewed'] : []),
    ...driftOf(report),
  ];
  if (parts.length === 0 && report.notes.length === 0) {
    return report.source === 'inventory'
      ? '⚪ No app asks for anything.'
      : `🟢 Nothing changes in what ${report.apps === 1 ? 'the app' : 'apps'} may do.`;
  }
  const lead = report.level === 'none' && isUnread ? '⚪ Nothing is gained in what was reviewed' : LEADS[report.level];
  return `${lead}${parts.length > 0 ? ': ' : ''}${parts.join('; ')}.`;
}

/** What stands for something that the review does not see. */
const UNREAD: readonly NoteKind[] = ['not-reviewed', 'plan-incomplete', 'change-deferred'];

/** A word on what was changed outside Terraform, which happened already. */
function driftOf({ drift: { changes, notes } }: Report): string[] {
  const gained = changes.filter((change) => change.gained);
  if (changes.length + notes.length === 0) {
    return [];
  }
  return gained.length === 0
    ? ['something was changed outside Terraform']
    : [`⚠️ ${countOf(gained)} ${gained.length === 1 ? 'was' : 'were'} gained outside Terraform`];
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

function permissions(report: Report, gained: readonly PermissionChange[], label: Label): string[] {
  const inventory = report.source === 'inventory';
  const granted = gained.filter((change) => change.granted === 'now');
  const asksOnly = inventory || gained.every((change) => change.granted === 'no');
  const apps = [...new Map(gained.map((change) => [placeOf(change), change])).values()];
  const one = apps.length === 1;
  const subject = one ? label(apps[0]) : count(apps.length, 'app');
  const verb = asksOnly ? (one ? 'asks for' : 'ask for') : one ? 'gains' : 'gain';
  const more = asksOnly && !inventory ? 'more ' : '';
  return [
    `${subject} ${verb} ${countOf(gained, more)}${rating(report.level, gained)}`,
    `this ${inventory ? 'configuration' : 'change'} ${grants(granted, gained)}`,
  ];
}

/** How many are as grave as the gravest, and what they are called. */
function rating(level: Level, gained: readonly PermissionChange[]): string {
  const worst = gained.filter(({ impact }) => impact === level);
  if (worst.length === 0) {
    return `, ${gained.length === 1 ? 'not' : 'none'} rated critical or high`;
  }
  const of =
    worst.length < gained.length
      ? `of which ${worst.length.toLocaleString('en-US')}`
      : worst.length === 1
        ? 'which'
        : 'all of which';
  const plural = worst.length > 1;
  const meaning: Partial<Record<Level, string>> = {
    critical: 'can take over the tenant',
    unknown: 'cannot be rated',
    high: plural ? 'are rated high' : 'is rated high',
  };
  const names = [...new Set(worst.map(({ value, id, unresolved }) => code(value ?? id ?? unresolved ?? '')))];
  const more = names.length > MAX_NAMES ? [`${count(names.length - MAX_NAMES, 'other')}`] : [];
  return `, ${of} ${meaning[level]} (${enumerate([...names.slice(0, MAX_NAMES), ...more])})`;
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

/** What the findings besides permissions are worth in the sentence: a phrase for all notes that share it. */
function otherFindings({ notes, source, apps }: Report): string[] {
  const created = new Set(notes.filter(({ kind }) => kind === 'app-created').map(placeOf));
  const numbers = new Map<Phrase, number>();
  for (const note of notes) {
    const phrase = CELLS.get(note.kind)?.verdict;
    const isNew = source === 'inventory' || created.has(placeOf(note));
    if (phrase && !(phrase.expectedOfNewApps && isNew)) {
      numbers.set(phrase, (numbers.get(phrase) ?? 0) + 1);
    }
  }
  const has = apps === 1 ? 'the app has' : 'apps have';
  return [...numbers]
    .sort(([a], [b]) => a.rank - b.rank)
    .map(([{ words, standing }, number]) =>
      source === 'inventory' && standing ? `${has} ${standing(number)}` : words(number),
    );
}

function placeOf({ stack, address }: Who): string {
  return `${stack}: ${address}`;
}
