import { count } from '../../private/markdown';
import type { KindRow, NoteFacts, NoteText, Phrase } from './kind';
import { after, before, beforeAndAfter, orNot, subject, unknownSwitch } from './words';

const WEAKER: Phrase = {
  rank: 47,
  words: (n) => (n === 1 ? 'a setting lets more sign in' : `${count(n, 'setting lets', 'settings let')} more sign in`),
  standing: (n) =>
    n === 1 ? 'a setting that lets more sign in' : `${count(n, 'setting that lets', 'settings that let')} more sign in`,
};

/** Settings of an app that are on or off, and let more people sign in when on. */
export const SWITCH_KINDS = {
  'public-client': {
    isOneThing: true,
    note: unknownSwitch,
    gained: {
      note: 'public-client-on',
      rank: 162,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ ${app} may sign in as a public client${orNot(note)}: anyone can start a sign-in as it, without a secret, with a device code or a user's password.`,
      verdict: WEAKER,
    },
    lost: {
      note: 'public-client-off',
      rank: 252,
      stops: 'nothing',
      words: (app) => `${app} may no longer sign in as a public client, without a secret.`,
    },
  },
  'device-only': {
    isOneThing: true,
    note: unknownSwitch,
    gained: {
      note: 'device-only-on',
      rank: 163,
      stops: 'broadening',
      words: (app, note) => `⚠️ ${app} lets devices sign in without a user${orNot(note)}.`,
      verdict: WEAKER,
    },
    lost: {
      note: 'device-only-off',
      rank: 253,
      stops: 'nothing',
      words: (app) => `${app} no longer lets devices sign in without a user.`,
    },
  },
  'mapped-claims': {
    isOneThing: true,
    note: unknownSwitch,
    gained: {
      note: 'mapped-claims-on',
      rank: 164,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ ${app} takes tokens in which a claims mapping policy decides who the user is${orNot(note)}.`,
      verdict: WEAKER,
    },
    lost: {
      note: 'mapped-claims-off',
      rank: 254,
      stops: 'nothing',
      words: (app) => `${app} no longer takes tokens in which a claims mapping policy decides who the user is.`,
    },
  },
  'token-version': {
    isOneThing: true,
    note: beforeAndAfter,
    another: {
      note: 'token-version-changed',
      rank: 166,
      stops: 'broadening',
      words: (app, note) =>
        `${app} takes access tokens of another version: before, ${before(note)}; now, ${after(note)}. What checks them has to know the new one.`,
    },
  },
  'token-claim': {
    gained: {
      note: 'token-claim-added',
      rank: 233,
      stops: 'nothing',
      words: (app, note) => `Tokens for ${app} tell more about a user: ${subject(note)} in the ${after(note)}.`,
      standing: (app, note) => `Tokens for ${app} tell about a user: ${subject(note)} in the ${after(note)}.`,
    },
    lost: {
      note: 'token-claim-removed',
      rank: 256,
      stops: 'nothing',
      words: (app, note) => `Tokens for ${app} tell less about a user: no ${subject(note)} in the ${after(note)}.`,
    },
  },
  'groups-as-roles': {
    gained: {
      note: 'groups-as-roles',
      rank: 167,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ Tokens for ${app} name groups of a user as roles (${subject(note)}): whoever is in a group has the role of the same name.`,
      verdict: WEAKER,
    },
  },
  'feature-tag': {
    gained: {
      note: 'feature-tag-added',
      rank: 232,
      stops: 'broadening',
      words: (app, note) => `${app} gets feature tag ${subject(note)}, which changes where people see it.`,
      standing: (app, note) => `${app} has feature tag ${subject(note)}, which says where people see it.`,
    },
    lost: {
      note: 'feature-tag-removed',
      rank: 255,
      stops: 'nothing',
      words: (app, note) => `${app} loses feature tag ${subject(note)}, which changes where people see it.`,
    },
  },
  'sign-in-setting': {
    gained: {
      note: 'sign-in-setting-changed',
      rank: 168,
      stops: 'broadening',
      words: (app, note) => `${app} gets ${after(note)} ${subject(note)}: it decides how people sign in to it.`,
      standing: (app, note) => `${app} has ${after(note)} ${subject(note)}.`,
    },
    lost: {
      note: 'sign-in-setting-removed',
      rank: 272,
      stops: 'nothing',
      words: (app, note) =>
        `${app} no longer has ${after(note)} ${subject(note)}: it decided how people sign in to it.`,
    },
  },
  'service-principal': {
    partOf: ['app'],
    note: () => ({}),
    lost: {
      note: 'service-principal-destroyed',
      rank: 132,
      stops: 'loss',
      words: (app) =>
        `⚠️ The service principal of ${app} is destroyed, with its grants: nobody can sign in to the app until it is created again and consented.`,
      verdict: {
        rank: 22,
        hurts: 'app',
        words: (n, who) =>
          `the service ${n === 1 ? 'principal' : 'principals'} of ${who} ${n === 1 ? 'is' : 'are'} destroyed, and all consent with it`,
      },
    },
    replaced: {
      note: 'service-principal-replaced',
      rank: 134,
      stops: 'loss',
      words: (app) => `⚠️ The service principal of ${app} is replaced: its grants go with it and have to be given anew.`,
      verdict: {
        rank: 23,
        hurts: 'app',
        words: (n, who) =>
          `the service ${n === 1 ? 'principal' : 'principals'} of ${who} ${n === 1 ? 'is' : 'are'} replaced`,
      },
    },
  },
  'app-of-others': {
    note: () => ({}),
    gained: {
      note: 'service-principal-created',
      rank: 205,
      stops: 'broadening',
      words: (app) =>
        `${app} gets a service principal in a tenant where no app of it is known: people there may consent to the app.`,
      standing: (app) => `${app} has a service principal in a tenant where no app of it is known.`,
      verdict: {
        rank: 12,
        words: (n) =>
          count(
            n,
            'service principal comes into a tenant where its app is not known',
            'service principals come into a tenant where their app is not known',
          ),
      },
    },
  },
  enabled: {
    isOneThing: true,
    partOf: ['service-principal', 'microsoft-service-principal'],
    note: unknownSwitch,
    gained: {
      note: 'service-principal-enabled',
      rank: 161,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ The service principal of ${app} is enabled${orNot(note)}: people and the app itself can sign in again.`,
      verdict: WEAKER,
    },
    lost: {
      note: 'service-principal-disabled',
      rank: 142,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ The service principal of ${app} is disabled${orNot(note)}: nobody can sign in to it, nor can the app itself.`,
      verdict: { rank: 25, hurts: 'app', words: (n, who) => `${who} ${n === 1 ? 'is' : 'are'} disabled` },
    },
  },
  everyone: {
    partOf: ['service-principal', 'microsoft-service-principal'],
    note: () => ({}),
    lost: {
      note: 'assignment-required',
      rank: 155,
      stops: 'loss',
      words: (app, { rewst }) =>
        `⚠️ ${app} lets in only who is assigned to it${rewst ? ', whoever signed in for Rewst included' : ''}: for everybody else, a sign-in fails with AADSTS50105.`,
      verdict: { rank: 42, hurts: 'part', words: (_, who) => `${who} lets in only who is assigned` },
    },
    gained: {
      note: 'assignment-not-required',
      rank: 165,
      stops: 'broadening',
      words: (app) => `⚠️ ${app} lets in everyone of its tenant: before, people had to be assigned to it.`,
      verdict: WEAKER,
    },
  },
  'known-client': {
    note: clientAndScope,
    gained: {
      note: 'known-client-added',
      rank: 212,
      stops: 'broadening',
      words: (app, note) =>
        `${client(note)} becomes a known client of ${app}: who consents to the client consents to ${app} too.`,
    },
    lost: {
      note: 'known-client-removed',
      rank: 272,
      stops: 'nothing',
      words: (app, note) => `${client(note)} is no longer a known client of ${app}.`,
    },
  },
  'pre-authorized': {
    note: clientAndScope,
    gained: {
      note: 'pre-authorized-client-added',
      rank: 167,
      stops: 'broadening',
      words: (app, note) => `⚠️ ${app} gives client ${client(note)} scope ${after(note)} without anybody's consent.`,
      verdict: WEAKER,
    },
    lost: {
      note: 'pre-authorized-client-removed',
      rank: 273,
      stops: 'nothing',
      words: (app, note) => `${app} no longer gives client ${client(note)} scope ${after(note)} without consent.`,
    },
  },
} as const satisfies Record<string, KindRow>;

/** The client, what people call it, and the scope that it gets. */
function clientAndScope({ before: old, after: now }: NoteFacts): Partial<NoteText> {
  const fact = now ?? old;
  return { subject: fact?.what.text ?? null, before: fact?.detail ?? null, after: fact?.where?.text ?? null };
}

function client(note: NoteText): string {
  return note.before === null ? subject(note) : `${before(note)} (${subject(note)})`;
}
