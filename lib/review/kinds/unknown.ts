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

const SIDE_DOOR = {
  note: 'side-door-added',
  rank: 90,
  stops: 'every gain',
  words: (app, note) =>
    `⚠️ ${app} runs or writes something with the rights of whoever deploys (${subject(note)}), and this review cannot tell what.`,
  verdict: {
    rank: 4,
    words: (n) =>
      `${count(n, 'thing runs or writes', 'things run or write')} with the rights of whoever deploys, unseen by this review`,
  },
} as const satisfies Cell;

/** What a newer or older provider brings, and what runs or writes past the review. */
export const UNKNOWN_KINDS = {
  'side-door': {
    isOneThing: true,
    gained: SIDE_DOOR,
    another: SIDE_DOOR,
    lostAlone: {
      note: 'request-undone',
      rank: 137,
      stops: 'loss',
      words: (app, note) =>
        `⚠️ ${app} goes (${subject(note)}): what it made is removed with the rights of whoever deploys, and this review cannot tell what.`,
      verdict: {
        rank: 24,
        hurts: 'part',
        words: (n) =>
          `${count(n, 'resource goes that wrote', 'resources go that wrote')} something unseen by this review`,
      },
    },
  },
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
