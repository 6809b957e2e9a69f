import { code, count } from '../../private/markdown';
import type { Cell, KindRow, Phrase } from './kind';
import { after, before, beforeAndAfter, orNot, subject, unknownSwitch } from './words';

const AUDIENCES = new Map([
  ['AzureADMyOrg', 'accounts of its own tenant alone'],
  ['AzureADMultipleOrgs', 'work accounts of any tenant'],
  ['AzureADandPersonalMicrosoftAccount', 'work accounts of any tenant and personal Microsoft accounts'],
  ['PersonalMicrosoftAccount', 'personal Microsoft accounts alone'],
]);

const ANOTHER = (rewst: boolean) => `another client ID, secrets and consent are gone${rewst ? `, and ${SET_UP}` : ''}`;

const SET_UP = 'Rewst must be set up again';

const TOKENS_ISSUED: Phrase = { rank: 90, words: () => 'more tokens are issued', expectedOfNewApps: true };

const REPLACED = {
  note: 'app-replaced',
  rank: 140,
  stops: 'loss',
  words: (app, note) =>
    `⚠️ ${app} is replaced: destroyed and created again with another client ID, without the old secrets and consent. ${note.rewst ? `${SET_UP}, and so must whatever else uses it` : 'Whatever uses it must be set up again'}.`,
  verdict: { rank: 20, hurts: 'app', words: (n, who, rewst) => `${who} ${are(n)} replaced: ${ANOTHER(rewst)}` },
} as const satisfies Cell;

/** The app registration itself, who may sign in to it, and the tokens that it gets. */
export const APP_KINDS = {
  app: {
    isOneThing: true,
    note: () => ({}),
    gained: {
      note: 'app-created',
      rank: 200,
      stops: 'broadening',
      words: (app) => `${app} is a new app.`,
      verdict: { rank: 10, words: (n) => count(n, 'app is new', 'apps are new') },
    },
    lost: {
      note: 'app-destroyed',
      rank: 130,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ ${app} is destroyed, with its service principal, secrets and consent: whatever signs in with it stops working. A new app has another client ID${note.rewst ? `, and ${SET_UP}` : ''}.`,
      verdict: {
        rank: 30,
        hurts: 'app',
        words: (n, who, rewst) =>
          `${who} ${are(n)} destroyed: secrets and consent are gone${rewst ? `, a new app has another client ID, and ${SET_UP}` : ', and a new app has another client ID'}`,
      },
    },
    replaced: REPLACED,
    another: REPLACED,
    renamed: {
      note: 'app-renamed',
      rank: 135,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ ${app} is destroyed at ${before(note)} and created again at ${after(note)}, with another client ID, without the old secrets and consent${note.rewst ? `: ${SET_UP}` : ''}. If it is only renamed, a ${code('moved')} block keeps it.`,
      verdict: {
        rank: 25,
        hurts: 'app',
        words: (n, who, rewst) => `${who} ${are(n)} destroyed and created again at another address: ${ANOTHER(rewst)}`,
      },
    },
    imported: {
      note: 'app-imported',
      rank: 320,
      stops: 'nothing',
      words: (app) =>
        `${app} is there already and comes under Terraform's management; what this change does to it is above.`,
      synthesized: (app) =>
        `${app} is adopted: it is there already. Synthesized JSON cannot tell what was there before, so review a plan too.`,
    },
    forgotten: {
      note: 'app-forgotten',
      rank: 330,
      stops: 'nothing',
      words: (app) => `${app} leaves Terraform's management and stays in the tenant as it is.`,
    },
  },
  accounts: {
    isOneThing: true,
    isSameInEveryTenant: true,
    expectedOfNewApps: 'of its own tenant',
    note: ({ before, after }) => ({ before: before?.detail ?? null, after: after?.detail ?? null }),
    gained: {
      note: 'audience-widened',
      rank: 170,
      stops: 'broadening',
      words: (app, note) =>
        note.before === null
          ? `⚠️ ${app} lets in ${audience(note.after)}.`
          : `⚠️ ${app} lets in more accounts: before, ${audience(note.before)}; now, ${audience(note.after)}.`,
      verdict: {
        rank: 40,
        words: (n) =>
          n === 1
            ? 'accounts beyond its tenant may sign in'
            : `accounts beyond their tenants may sign in to ${count(n, 'app')}`,
      },
    },
    gainedUnknown: {
      note: 'audience-unknown',
      rank: 171,
      stops: 'broadening',
      words: (app, note) =>
        note.before === null
          ? `⚠️ ${app} lets in ${audience(note.after)}.`
          : `⚠️ ${app} may let in other accounts: before, ${audience(note.before)}; now, ${audience(note.after)}.`,
      verdict: { rank: 41, words: (_, who) => `it is not known yet which accounts ${who} lets in` },
    },
    lost: {
      note: 'audience-narrowed',
      rank: 156,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ ${app} ${AUDIENCES.has(note.after ?? '') ? 'no longer lets' : 'may no longer let'} in all accounts that it did: before, ${audience(note.before)}; now, ${audience(note.after)}. Accounts that it leaves out can no longer sign in${note.rewst ? '; without other tenants, Rewst reaches no customer through CSP' : ''}.`,
      verdict: { rank: 42, hurts: 'part', words: (_, who) => `accounts that ${who} let in are locked out` },
    },
  },
  'id-tokens': {
    isOneThing: true,
    isSameInEveryTenant: true,
    note: unknownSwitch,
    gained: {
      note: 'id-tokens-on',
      rank: 230,
      stops: 'broadening',
      words: (app, note) =>
        `${app} gets ID tokens straight from the sign-in page${note.rewst ? ", which Rewst's sign-in needs" : ''}${orNot(note)}.`,
      verdict: TOKENS_ISSUED,
    },
    lost: {
      note: 'id-tokens-off',
      rank: 152,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ ${app} no longer gets ID tokens${orNot(note)}: without them ${note.rewst ? "Rewst's sign-in" : 'a sign-in that asks for them'} fails with AADSTS700054.`,
      verdict: {
        rank: 43,
        hurts: 'part',
        words: (n, who, rewst) =>
          `${who} no longer ${n === 1 ? 'gets' : 'get'} ID tokens${rewst ? ", so Rewst's sign-in fails" : ''}`,
      },
    },
  },
  'published-permission': {
    isOneThing: true,
    note: beforeAndAfter,
    another: {
      note: 'published-permission-changed',
      rank: 195,
      stops: 'broadening',
      words: (permission, note) =>
        `⚠️ Permission ${permission} stands for something else: before, ${before(note)}; now, ${after(note)}. Whoever was granted it keeps it.`,
    },
  },
  publishes: {
    isAList: true,
    note: ({ before }) => ({ subject: before?.detail ?? null, before: before?.what.text ?? null }),
    lost: {
      note: 'published-permission-removed',
      rank: 267,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ ${app} no longer has permission ${subject(note)} (${before(note)}): whoever was granted it loses it.`,
      verdict: {
        rank: 63,
        hurts: 'part',
        words: (n, who) =>
          `${count(n, 'permission that others had', 'permissions that others had')} of ${who} ${n === 1 ? 'goes' : 'go'}`,
      },
    },
  },
  'access-tokens': {
    isOneThing: true,
    isSameInEveryTenant: true,
    note: unknownSwitch,
    gained: {
      note: 'access-tokens-on',
      rank: 190,
      stops: 'broadening',
      words: (app, note) => `${app} gets access tokens straight from the sign-in page (implicit flow)${orNot(note)}.`,
      verdict: TOKENS_ISSUED,
    },
    lost: {
      note: 'access-tokens-off',
      rank: 250,
      stops: 'nothing',
      words: (app) => `${app} no longer gets access tokens straight from the sign-in page.`,
    },
  },
} as const satisfies Record<string, KindRow>;

function are(n: number): string {
  return n === 1 ? 'is' : 'are';
}

function audience(name: string | null): string {
  return `${AUDIENCES.get(name ?? '') ?? 'accounts that are not known yet'} (${code(name ?? '')})`;
}
