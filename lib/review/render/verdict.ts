import type { Level, NoteKind, PermissionChange, Report } from '../report';
import { code, count, enumerate } from './markdown';

const LEADS: Record<Level, string> = {
  critical: '🔴 Critical',
  unknown: '🟣 Not rated',
  high: '🟠 High impact',
  broadening: '🟡 Broader',
  none: '⚪ Nothing is gained',
};

const MAX_NAMES = 3;

/** One sentence for people: what the change lets apps do. */
export function verdict(report: Report): string {
  const gained = report.changes.filter((change) => change.gained);
  const lost = report.changes.filter((change) => !change.gained);
  const isUnread = report.notes.some(({ kind }) => UNREAD.includes(kind));
  const parts = [
    ...(gained.length > 0 ? permissions(report, gained) : []),
    ...otherGains(report),
    ...(lost.length > 0 ? [`${countOf(lost)} ${lost.length === 1 ? 'is' : 'are'} taken away`] : []),
    ...(isUnread ? ['some of it was not reviewed'] : []),
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
const UNREAD: readonly NoteKind[] = ['not-reviewed', 'plan-incomplete'];

/** `9 permissions and 1 directory role`. */
function countOf(changes: readonly PermissionChange[], more = ''): string {
  const roles = changes.filter(({ kind }) => kind === 'directory role').length;
  const others = changes.length - roles;
  return enumerate([
    ...(others > 0 ? [count(others, `${more}permission`)] : []),
    ...(roles > 0 ? [count(roles, `${more}directory role`)] : []),
  ]);
}

function permissions(report: Report, gained: readonly PermissionChange[]): string[] {
  const inventory = report.source === 'inventory';
  const granted = gained.filter((change) => change.granted === 'now');
  const asksOnly = inventory || gained.every((change) => change.granted === 'no');
  const apps = [...new Map(gained.map(({ address, app }) => [address, app])).values()];
  const one = apps.length === 1;
  const subject = one ? code(apps[0]) : count(apps.length, 'app');
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

/** What is worth a word in the sentence. That a new app has a redirect URI and tokens is what makes it an app. */
const GAINS: readonly {
  kinds: readonly NoteKind[];
  ofNewApps: boolean;
  words: (number: number) => string;
  standing?: (number: number) => string;
}[] = [
  { kinds: ['app-created'], ofNewApps: true, words: (n) => count(n, 'app is new', 'apps are new') },
  { kinds: ['app-replaced'], ofNewApps: true, words: (n) => count(n, 'app is replaced', 'apps are replaced') },
  { kinds: ['app-destroyed'], ofNewApps: true, words: (n) => count(n, 'app is destroyed', 'apps are destroyed') },
  {
    kinds: ['audience-widened'],
    ofNewApps: true,
    words: (n) =>
      n === 1 ? 'accounts beyond its tenant may sign in' : `accounts beyond their tenants may sign in to ${n} apps`,
  },
  {
    kinds: ['foreign-redirect-uri-added'],
    ofNewApps: true,
    words: (n) => `${count(n, 'redirect URI')} off Rewst's hosts ${n === 1 ? 'is' : 'are'} added`,
    standing: (n) => `${count(n, 'redirect URI')} off Rewst's hosts`,
  },
  {
    kinds: ['redirect-uri-added'],
    ofNewApps: false,
    words: (n) => count(n, 'redirect URI is added', 'redirect URIs are added'),
  },
  {
    kinds: ['repetition-changed'],
    ofNewApps: true,
    words: (n) => count(n, 'resource may be made more often', 'resources may be made more often'),
  },
  {
    kinds: ['owner-added'],
    ofNewApps: true,
    words: (n) => count(n, 'owner is added', 'owners are added'),
    standing: (n) => count(n, 'owner'),
  },
  { kinds: ['id-tokens-on', 'access-tokens-on'], ofNewApps: false, words: () => 'tokens are issued that were not' },
  {
    kinds: ['last-secret-destroyed'],
    ofNewApps: true,
    words: (n) => (n === 1 ? 'the secret in use is destroyed' : `${n} secrets in use are destroyed`),
  },
  {
    kinds: [
      'microsoft-service-principal-managed',
      'microsoft-service-principal-changed',
      'microsoft-service-principal-destroyed',
    ],
    ofNewApps: true,
    words: (n) => count(n, 'service principal of others is touched', 'service principals of others are touched'),
  },
];

function otherGains({ notes, source, apps }: Report): string[] {
  const created = new Set(notes.filter(({ kind }) => kind === 'app-created').map(({ address }) => address));
  const has = apps === 1 ? 'the app has' : 'apps have';
  return GAINS.flatMap(({ kinds, ofNewApps, words, standing }) => {
    const isNew = (address: string) => source === 'inventory' || created.has(address);
    const found = notes.filter(({ kind, address }) => kinds.includes(kind) && (ofNewApps || !isNew(address)));
    if (found.length === 0) {
      return [];
    }
    return [source === 'inventory' && standing ? `${has} ${standing(found.length)}` : words(found.length)];
  });
}
