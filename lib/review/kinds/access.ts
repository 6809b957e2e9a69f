import { code, count } from '../../private/markdown';
import type { Cell, KindRow, NoteText } from './kind';
import { after, subject } from './words';

const FOREIGN_URI_REMOVED = {
  note: 'foreign-redirect-uri-removed',
  rank: 265,
  stops: 'nothing',
  words: (app, note) =>
    `Redirect URI ${subject(note)} (${after(note)}) of ${app} is removed: a sign-in that returns there fails with AADSTS50011.`,
  verdict: {
    rank: 62,
    hurts: 'part',
    words: (n, who) => `${count(n, 'redirect URI is', 'redirect URIs are')} removed from ${who}`,
  },
} as const satisfies Cell;

const AFTER_SIGN_IN = 'whoever controls it receives what Microsoft sends after a sign-in';

/** Everything that lets someone act as an app or receive what is meant for it. */
export const ACCESS_KINDS = {
  'redirect-uri': {
    isSameInEveryTenant: true,
    gained: {
      note: 'redirect-uri-added',
      rank: 220,
      stops: 'broadening',
      words: (app, note) => `Redirect URI ${subject(note)} (${after(note)}) is added to ${app}; it is Rewst's.`,
      standing: (app, note) => `Redirect URI ${subject(note)} (${after(note)}) of ${app} is Rewst's.`,
      verdict: {
        rank: 60,
        words: (n) => count(n, 'redirect URI is added', 'redirect URIs are added'),
        expectedOfNewApps: true,
      },
    },
    lost: {
      note: 'redirect-uri-removed',
      rank: 154,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ Redirect URI ${subject(note)} (${after(note)}) of ${app} is removed: Rewst's sign-in there fails with AADSTS50011.`,
      verdict: {
        rank: 61,
        hurts: 'part',
        words: (n, who) =>
          `${count(n, "redirect URI of Rewst's is", "redirect URIs of Rewst's are")} removed from ${who}, so Rewst's sign-in fails`,
      },
    },
  },
  'foreign-redirect-uri': {
    isSameInEveryTenant: true,
    gained: {
      note: 'foreign-redirect-uri-added',
      rank: 160,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ Redirect URI ${subject(note)} (${after(note)}) is added to ${app}${note.rewst ? ". It is none of Rewst's hosts" : ''}: ${AFTER_SIGN_IN}.`,
      standing: (app, note) =>
        `⚠️ Redirect URI ${subject(note)} (${after(note)}) of ${app}${note.rewst ? " is none of Rewst's hosts" : ''}: ${AFTER_SIGN_IN}.`,
      verdict: {
        rank: 50,
        words: (n, _, rewst) =>
          `${count(n, 'redirect URI')}${rewst ? " off Rewst's hosts" : ''} ${n === 1 ? 'is' : 'are'} added`,
        standing: (n, rewst) => `${count(n, 'redirect URI')}${rewst ? " off Rewst's hosts" : ''}`,
      },
    },
    lost: FOREIGN_URI_REMOVED,
    lostAlone: { ...FOREIGN_URI_REMOVED, stops: 'loss' },
  },
  'unknown-redirect-uri': {
    mayBe: ['redirect-uri', 'foreign-redirect-uri'],
    isSameInEveryTenant: true,
    gained: {
      note: 'unknown-redirect-uri-added',
      rank: 161,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ Redirect URI ${subject(note)} (${after(note)}) is added to ${app}, and it is not known yet where it leads: ${AFTER_SIGN_IN}.`,
      standing: (app, note) =>
        `⚠️ Redirect URI ${subject(note)} (${after(note)}) of ${app} is not known yet: ${AFTER_SIGN_IN}.`,
      verdict: {
        rank: 51,
        words: (n) =>
          `${count(n, 'redirect URI that is', 'redirect URIs that are')} not known yet ${n === 1 ? 'is' : 'are'} added`,
        standing: (n) => count(n, 'redirect URI that is not known', 'redirect URIs that are not known'),
      },
    },
    lost: {
      note: 'unknown-redirect-uri-removed',
      rank: 266,
      stops: 'nothing',
      words: (app, note) =>
        `Redirect URI ${subject(note)} (${after(note)}) of ${app} may be gone: it is not known which redirect URIs stay.`,
    },
  },
  owner: {
    note: ({ before, after }) => ({
      subject: (after ?? before)?.what.text ?? null,
      before: (after ?? before)?.detail ?? null,
      after: (after ?? before)?.where?.text ?? null,
    }),
    gained: {
      note: 'owner-added',
      rank: 210,
      stops: 'broadening',
      words: (app, note) =>
        `${owner(note)} becomes an owner of the ${note.after} of ${app}: an owner can add secrets and act as the app.`,
      standing: (app, note) =>
        `${owner(note)} is an owner of the ${note.after} of ${app}: an owner can add secrets and act as the app.`,
      verdict: {
        rank: 80,
        words: (n) => count(n, 'owner is added', 'owners are added'),
        standing: (n) => count(n, 'owner'),
      },
    },
    lost: {
      note: 'owner-removed',
      rank: 270,
      stops: 'nothing',
      words: (app, note) => `${owner(note)} is no longer an owner of the ${note.after} of ${app}.`,
    },
  },
  secret: {
    isAnotherWhenReplaced: true,
    isUsable: ({ detail = '' }, today) => !(/^\d{4}-\d\d-\d\d/.test(detail) && detail.slice(0, 10) < today),
    note: ({ before, after, staying }) =>
      after
        ? { subject: after.what.text, after: after.detail ?? null }
        : {
            subject: before?.what.text ?? null,
            before: before?.detail ?? null,
            after: staying.length > 0 ? staying.map(({ what }) => what.text).join(', ') : null,
          },
    gained: {
      note: 'secret-created',
      rank: 280,
      stops: 'nothing',
      words: (app, note) => `Secret ${subject(note)} of ${app} is new and ends: ${after(note)}.`,
      standing: (app, note) => `Secret ${subject(note)} of ${app} ends: ${after(note)}.`,
    },
    gainedByImported: {
      note: 'imported-app-secret-created',
      rank: 151,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ Secret ${subject(note)} of ${app} is new and ends: ${after(note)}. The app was there before: whoever holds the secret has all that it may do.`,
      verdict: {
        rank: 44,
        words: (n) => `${count(n, 'secret is', 'secrets are')} made for apps that were there before`,
      },
    },
    lost: {
      note: 'secret-destroyed',
      rank: 290,
      stops: 'nothing',
      words: (app, note) =>
        `Secret ${subject(note)} of ${app} is destroyed; make sure that what stays is in use: ${after(note)}.`,
    },
    last: {
      note: 'last-secret-destroyed',
      rank: 150,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ Secret ${subject(note)} of ${app} is destroyed, and no secret that is in use stays: whoever signs in with it is locked out until a new one is entered.`,
      verdict: {
        rank: 41,
        hurts: 'part',
        words: (n, who) =>
          n === 1 ? `the secret in use of ${who} is destroyed` : `${count(n, 'secret')} in use of ${who} are destroyed`,
      },
    },
  },
} as const satisfies Record<string, KindRow>;

/** Who an owner is: the name, and the object ID behind it. */
function owner(note: NoteText): string {
  return note.before === null ? subject(note) : `${code(note.before)} (${subject(note)})`;
}
