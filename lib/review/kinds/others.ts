import { publishedAppName } from '../../permissions/published-app-ids';
import { ResourceApi } from '../../permissions/resource-api';
import { code, count } from '../../private/markdown';
import type { Cell, KindRow, NoteFacts, NoteText, Phrase } from './kind';
import { after, before, beforeAndAfter, subject, what } from './words';

const MANAGES_OTHERS: Phrase = {
  rank: 2,
  hurts: 'risk',
  words: (n, who) =>
    `Terraform manages the service ${n === 1 ? 'principal' : 'principals'} of ${who}, and a later destroy deletes ${n === 1 ? 'it' : 'them'} from the tenant`,
};

const MANAGED = {
  note: 'microsoft-service-principal-managed',
  rank: 110,
  stops: 'broadening',
  words: (_, note) =>
    `⚠️ ${principal(note)} comes under Terraform's management: apply resets its settings, and a later destroy deletes it from the tenant, for everything that uses ${whatIsUsed(note)}.${isMicrosofts(note) ? ' Use a data source instead.' : ''}`,
  standing: (_, note) =>
    `⚠️ ${principal(note)} is under Terraform's management: apply resets its settings, and destroy deletes it from the tenant, for everything that uses ${whatIsUsed(note)}.${isMicrosofts(note) ? ' Use a data source instead.' : ''}`,
  verdict: MANAGES_OTHERS,
} as const satisfies Cell;

const DESTROYED = {
  note: 'microsoft-service-principal-destroyed',
  rank: 100,
  stops: 'loss',
  words: (_, note) =>
    `⚠️ ${principal(note)} is destroyed: it is deleted from the tenant, and everything there that uses ${whatIsUsed(note)} stops working.`,
  verdict: {
    rank: 1,
    hurts: 'tenant',
    words: (n, who) =>
      n === 1
        ? `the service principal of ${who} is destroyed, for everything in the tenant that uses it`
        : `the service principals of ${who} are destroyed, for everything in the tenant that uses them`,
  },
} as const satisfies Cell;

const NOT_REVIEWED = {
  note: 'not-reviewed',
  rank: 360,
  stops: 'nothing',
  words: (app, note) => `${app} changes, and this review does not read ${unread(note)}.`,
  standing: (app, note) => `${app} is there, and this review does not read ${unread(note)}.`,
} as const satisfies Cell;

const NOT_REVIEWED_NEW = { ...NOT_REVIEWED, stops: 'every gain' } as const satisfies Cell;

const NOT_REVIEWED_GONE = {
  note: 'not-reviewed-destroyed',
  rank: 136,
  stops: 'loss',
  words: (app, note) =>
    `⚠️ ${app} goes, and all that it made is destroyed. This review does not read ${unread(note)}, and there may be apps among what is destroyed.`,
  verdict: {
    rank: 24,
    hurts: 'app',
    words: (n) =>
      `${count(n, 'resource or module that is not reviewed goes', 'resources or modules that are not reviewed go')}, and apps may be among what is destroyed`,
  },
} as const satisfies Cell;

/** What the review does not read. It may create apps. */
const NOT_READ = {
  isOneThing: true,
  note: what,
  gained: NOT_REVIEWED_NEW,
  lost: NOT_REVIEWED_GONE,
  another: NOT_REVIEWED_NEW,
} as const satisfies KindRow;

const GUARD_CHANGED = {
  note: 'guard-changed',
  rank: 96,
  stops: 'every gain',
  words: (app, note) =>
    `⚠️ ${app} changes or goes. A resource of type ${subject(note)} keeps people or apps out, and this review does not read whom: they may get in.`,
  verdict: {
    rank: 7,
    words: (n) => count(n, 'policy that keeps people out changes', 'policies that keep people out change'),
  },
} as const satisfies Cell;

const AZURE_ROLE_REMOVED = {
  note: 'azure-role-removed',
  rank: 271,
  stops: 'nothing',
  words: (app, note) => `${app} loses role ${subject(note)} of Azure in ${after(note)}.`,
  verdict: {
    rank: 45,
    hurts: 'part',
    words: (n, who) => `${count(n, 'role')} of Azure of ${who} ${n === 1 ? 'goes' : 'go'}`,
  },
} as const satisfies Cell;

const UNRATED = {
  note: 'unrated-resource',
  rank: 97,
  stops: 'every gain',
  words: (address, note) =>
    `⚠️ ${address} names ${after(note)}, and this review does not rate resources of type ${subject(note)}: this one may give it any access.`,
  standing: (address, note) =>
    `${address} names ${after(note)}, and this review does not rate resources of type ${subject(note)}.`,
  verdict: {
    rank: 8,
    words: (n) => count(n, 'resource of another provider names an app', 'resources of other providers name an app'),
  },
} as const satisfies Cell;

const AZURE_RATINGS = new Map([
  ['critical', ' (critical: it can give itself and others any role there)'],
  ['high', ' (high: it can change everything there but roles)'],
  ['unknown', ' (not rated)'],
]);

/** What belongs to others, and what the review cannot read. */
export const OTHER_KINDS = {
  'microsoft-service-principal': {
    note: ({ before, after }) => ({ subject: (after ?? before)?.detail ?? null }),
    gained: MANAGED,
    imported: MANAGED,
    lost: DESTROYED,
    replaced: DESTROYED,
    changed: {
      note: 'microsoft-service-principal-changed',
      rank: 120,
      stops: 'nothing',
      words: (_, note) =>
        `⚠️ ${principal(note)} is changed, for everything in the tenant that uses ${whatIsUsed(note)}.`,
      verdict: MANAGES_OTHERS,
    },
    forgotten: {
      note: 'microsoft-service-principal-forgotten',
      rank: 340,
      stops: 'nothing',
      words: (_, note) => `${principal(note)} leaves Terraform's management and stays as it is.`,
    },
  },
  'partner-center-look-alike': {
    note: ({ after }) => ({ subject: after?.what.text ?? null, after: after?.detail ?? null }),
    gained: {
      note: 'partner-center-look-alike',
      rank: 180,
      stops: 'nothing',
      words: (app, note) =>
        `⚠️ ${app} uses ${after(note)} (${subject(note)}), which is easily taken for Microsoft Partner Center${note.rewst ? " and breaks Rewst's CSP integration" : ''}. The right one is ${code(ResourceApi.MICROSOFT_PARTNER_CENTER.clientId)}.`,
    },
  },
  tenant: {
    isOneThing: true,
    note: beforeAndAfter,
    another: {
      note: 'tenant-changed',
      rank: 95,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ ${app} leads to another tenant: before, ${before(note)}; now, ${after(note)}. What it stands for is made in, or taken from, that tenant.`,
      verdict: {
        rank: 5,
        words: (n) =>
          count(n, 'provider or resource leads to another tenant', 'providers or resources lead to another tenant'),
      },
    },
  },
  deferred: {
    gained: {
      note: 'change-deferred',
      rank: 345,
      stops: 'nothing',
      words: (app, note) => `⚠️ Terraform puts off ${app} to a later plan (${subject(note)}), and that is not reviewed.`,
    },
  },
  'unread-module': NOT_READ,
  'unread-app': NOT_READ,
  'unread-resource': {
    isOneThing: true,
    note: what,
    gained: NOT_REVIEWED_NEW,
    lost: NOT_REVIEWED,
  },
  'locked-out': {
    note: what,
    gained: {
      note: 'may-be-locked-out',
      rank: 143,
      stops: 'loss',
      words: (policy, note) =>
        `⚠️ Policy ${policy} is on for ${subject(note)}, and this review does not read for whom: whoever does not meet it is locked out${note.rewst ? ', perhaps whoever signs in for Rewst' : ''}.`,
      standing: (policy, note) => `Policy ${policy} is on for ${subject(note)}.`,
      verdict: {
        rank: 42,
        hurts: 'part',
        words: (n) => count(n, 'policy may lock people or apps out', 'policies may lock people or apps out'),
      },
    },
  },
  'unread-guard': { isOneThing: true, note: what, another: GUARD_CHANGED, lost: GUARD_CHANGED },
  'unrated-resource': {
    isOneThing: true,
    note: typeAndNamed,
    gained: UNRATED,
    another: UNRATED,
    lost: {
      note: 'unrated-resource-removed',
      rank: 159,
      stops: 'loss',
      words: (address, note) =>
        `⚠️ ${address} goes, which names ${after(note)}: it may lose what a resource of type ${subject(note)} gave it.`,
      verdict: {
        rank: 46,
        hurts: 'part',
        words: (n) => count(n, 'resource that names an app goes', 'resources that name an app go'),
      },
    },
  },
  'secret-handed': {
    isOneThing: true,
    note: typeAndNamed,
    gained: {
      note: 'secret-handed-over',
      rank: 88,
      stops: 'every gain',
      words: (address, note) =>
        `⚠️ ${address} gets a secret of ${after(note)} and shows it or passes it on: whoever reads it there signs in as ${after(note)}.`,
      verdict: {
        rank: 6,
        words: (n) => count(n, 'secret is shown or passed on', 'secrets are shown or passed on'),
      },
    },
  },
  'azure-role': {
    gained: {
      note: 'azure-role-added',
      rank: 84,
      stops: 'impact',
      words: (app, note) =>
        `⚠️ ${app} gets role ${subject(note)} of Azure in ${after(note)}${AZURE_RATINGS.get(note.impact ?? '') ?? ''}.`,
      standing: (app, note) =>
        `${app} has role ${subject(note)} of Azure in ${after(note)}${AZURE_RATINGS.get(note.impact ?? '') ?? ''}.`,
      verdict: {
        rank: 9,
        words: (n) => `${count(n, 'role')} of Azure ${n === 1 ? 'is' : 'are'} assigned`,
        standing: (n) => `${count(n, 'role')} of Azure`,
      },
    },
    lost: AZURE_ROLE_REMOVED,
    lostByApp: { ...AZURE_ROLE_REMOVED, stops: 'loss' },
  },
} as const satisfies Record<string, KindRow>;

/** The type of a resource or of something else, and whom it names. */
function typeAndNamed(facts: NoteFacts): Partial<NoteText> {
  return { ...what(facts), after: (facts.after ?? facts.before)?.detail ?? null };
}

function principal({ app, subject }: NoteText): string {
  const name = subject === null || subject === app ? code(app) : `${code(app)} (${code(subject)})`;
  return isMicrosofts({ subject })
    ? `Microsoft's own service principal ${name}`
    : `The service principal ${name}, which is of no app in this configuration,`;
}

function isMicrosofts({ subject }: Pick<NoteText, 'subject'>): boolean {
  return publishedAppName(subject ?? '') !== undefined;
}

/** What others use of a service principal of others. */
function whatIsUsed(note: NoteText): string {
  return isMicrosofts(note) ? 'this API' : 'it';
}

function unread({ subject }: NoteText): string {
  return subject === 'module' ? 'what is in modules' : `resources of type ${code(subject ?? '')}`;
}
