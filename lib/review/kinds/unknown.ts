import { count } from '../../private/markdown';
import type { Cell, KindRow } from './kind';
import { subject, what } from './words';

const TOO_OLD = {
  note: 'provider-too-old',
  rank: 89,
  stops: 'every gain',
  words: (app) =>
    `⚠️ ${app} changes, and it is of an azuread provider older than 2, which this review does not read. Update the provider first, and review that plan.`,
  standing: (app) => `⚠️ ${app} is of an azuread provider older than 2, which this review does not read.`,
  verdict: {
    rank: 3,
    words: (n) => `${count(n, 'resource')} of an azuread provider older than 2 ${n === 1 ? 'is' : 'are'} not reviewed`,
  },
} as const satisfies Cell;

/** What a newer or older provider brings, which the review does not know. */
export const UNKNOWN_KINDS = {
  'too-old': {
    isOneThing: true,
    note: what,
    gained: TOO_OLD,
    another: TOO_OLD,
    lost: {
      ...TOO_OLD,
      note: 'provider-too-old-destroyed',
      stops: 'loss',
      words: (app) =>
        `⚠️ ${app} goes, and it is of an azuread provider older than 2, so this review cannot tell what stops working.`,
      verdict: { ...TOO_OLD.verdict, hurts: 'part' },
    },
  },
  'unread-attribute': {
    gained: {
      note: 'attribute-not-reviewed',
      rank: 355,
      stops: 'every gain',
      words: (app, note) => `${app} sets ${subject(note)}, which this review does not know.`,
      verdict: {
        rank: 9,
        words: (n) => count(n, 'attribute is not known to this review', 'attributes are not known to this review'),
      },
    },
  },
} as const satisfies Record<string, KindRow>;
