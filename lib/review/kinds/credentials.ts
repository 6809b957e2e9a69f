import { count } from '../../private/markdown';
import type { KindRow, NoteFacts, NoteText, Phrase } from './kind';
import { after, before, subject } from './words';

const WAYS_IN: Phrase = {
  rank: 45,
  words: (n) => count(n, 'new way to sign in', 'new ways to sign in'),
  standing: (n) => count(n, 'way to sign in beside secrets', 'ways to sign in beside secrets'),
};

/** What someone signs in with, other than the client secrets of an app. */
export const CREDENTIAL_KINDS = {
  'federated-credential': {
    gained: {
      note: 'federated-credential-added',
      rank: 152,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ ${app} gets a federated credential: whoever holds a token of ${after(note)} for ${subject(note)} signs in as the app, without a secret.`,
      standing: (app, note) =>
        `⚠️ ${app} has a federated credential: whoever holds a token of ${after(note)} for ${subject(note)} signs in as the app, without a secret.`,
      verdict: WAYS_IN,
    },
    lost: {
      note: 'federated-credential-removed',
      rank: 292,
      stops: 'nothing',
      words: (app, note) => `${app} no longer lets in tokens of ${after(note)} for ${subject(note)}.`,
    },
  },
  credential: {
    isAnotherWhenReplaced: true,
    note: whatAndEnd,
    gained: {
      note: 'credential-added',
      rank: 154,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ ${app} gets a ${subject(note)} (end: ${after(note)}): whoever holds its key signs in as the app.`,
      standing: (app, note) =>
        `⚠️ ${app} has a ${subject(note)} (end: ${after(note)}): whoever holds its key signs in as the app.`,
      verdict: WAYS_IN,
    },
    lost: {
      note: 'credential-removed',
      rank: 293,
      stops: 'nothing',
      words: (app, note) => `${app} loses a ${subject(note)} (end: ${before(note)}).`,
    },
  },
  'identity-credential': {
    gained: {
      note: 'identity-credential-added',
      rank: 153,
      stops: 'impact',
      words: (identity, note) =>
        `⚠️ Managed identity ${identity} gets a federated credential: whoever holds a token of ${after(note)} for ${subject(note)} signs in as it${unrated(note)}.`,
      standing: (identity, note) =>
        `⚠️ Managed identity ${identity} has a federated credential: whoever holds a token of ${after(note)} for ${subject(note)} signs in as it${unrated(note)}.`,
      verdict: WAYS_IN,
    },
    lost: {
      note: 'identity-credential-removed',
      rank: 292,
      stops: 'nothing',
      words: (identity, note) =>
        `Managed identity ${identity} no longer lets in tokens of ${after(note)} for ${subject(note)}.`,
    },
  },
  'token-signing-certificate': {
    isAnotherWhenReplaced: true,
    note: whatAndEnd,
    gained: {
      note: 'token-signing-certificate-added',
      rank: 156,
      stops: 'broadening',
      words: (app, note) =>
        `${app} gets a token signing certificate ${subject(note)} (end: ${after(note)}): sites that trust it accept what is signed with it.`,
      standing: (app, note) =>
        `${app} has a token signing certificate ${subject(note)} (end: ${after(note)}): sites that trust it accept what is signed with it.`,
      verdict: WAYS_IN,
    },
    lost: {
      note: 'token-signing-certificate-removed',
      rank: 294,
      stops: 'nothing',
      words: (app, note) =>
        `${app} loses its token signing certificate ${subject(note)}: sites that trust only this one let nobody in any more.`,
    },
  },
  'foreign-credential': {
    isAnotherWhenReplaced: true,
    note: ({ before, after }) => ({
      subject: (after ?? before)?.what.text ?? null,
      before: before?.detail ?? null,
      after: (after ?? before)?.where?.text ?? after?.detail ?? null,
    }),
    gained: {
      note: 'foreign-credential-added',
      rank: 80,
      stops: 'every gain',
      words: (app, note) =>
        `⚠️ **${app} is ${whyForeign(note)} and gets a new way to sign in**: ${subject(note)} (${after(note)}). Whoever holds it acts as ${app}, and this review cannot see what that may do.`,
      standing: (app, note) =>
        `⚠️ **${app} is ${whyForeign(note)}, and this configuration gives it a way to sign in**: ${subject(note)} (${after(note)}). Whoever holds it acts as ${app}, and this review cannot see what that may do.`,
      verdict: {
        rank: 1,
        words: (n) => `${count(n, 'credential')} of apps that are not known here ${n === 1 ? 'is' : 'are'} added`,
        standing: (n) => `${count(n, 'credential')} of apps that are not known here`,
      },
    },
    lost: {
      note: 'foreign-credential-removed',
      rank: 291,
      stops: 'nothing',
      words: (app, note) => `${app}, which is ${whyForeign(note)}, loses a way to sign in: ${subject(note)}.`,
    },
  },
} as const satisfies Record<string, KindRow>;

/** An app that has no better name than what gives it the credential may be configured here all the same. */
function whyForeign({ app, source }: NoteText): string {
  return app === source ? 'not known before apply' : 'not configured here';
}

function unrated({ impact }: NoteText): string {
  return impact === 'unknown' ? ', and this review does not rate what it may do' : '';
}

function whatAndEnd({ before, after }: NoteFacts): Partial<NoteText> {
  return after
    ? { subject: after.what.text, after: after.detail ?? null }
    : { subject: before?.what.text ?? null, before: before?.detail ?? null };
}
