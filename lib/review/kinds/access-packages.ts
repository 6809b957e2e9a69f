import { code } from '../../private/markdown';
import type { KindRow, NoteText } from './kind';
import { after, nameAndPlace, subject } from './words';

/** Access packages: what they give, who may request them, and who manages their catalogues. */
export const ACCESS_PACKAGE_KINDS = {
  catalogue: {},
  'catalogue-open': {
    partOf: ['catalogue'],
    gained: {
      note: 'catalogue-opened',
      rank: 216,
      stops: 'broadening',
      words: (catalogue, note) =>
        `Access package catalogue ${catalogue} is ${subject(note)}: whoever its packages are for can request them.`,
    },
  },
  'catalogue-role': {
    note: nameAndPlace,
    gained: {
      note: 'catalogue-role-added',
      rank: 216,
      stops: 'broadening',
      words: (app, note) =>
        `⚠️ ${app} gets role ${subject(note)} in access package catalogue ${after(note)}: with it, it may give access to what the catalogue holds.`,
    },
    lost: {
      note: 'catalogue-role-removed',
      rank: 279,
      stops: 'nothing',
      words: (app, note) => `${app} loses role ${subject(note)} in access package catalogue ${after(note)}.`,
    },
  },
  'package-gives': {
    note: nameAndPlace,
    gained: {
      note: 'package-content-added',
      rank: 217,
      stops: 'broadening',
      words: (holder, note) => `Access packages of ${holder} may give ${subject(note)}${role(note)}.`,
      verdict: { rank: 86, words: (_, who) => `access packages of ${who} may give more` },
    },
    lost: {
      note: 'package-content-removed',
      rank: 281,
      stops: 'nothing',
      words: (holder, note) => `Access packages of ${holder} no longer give ${subject(note)}${role(note)}.`,
    },
  },
  'package-for': {
    note: nameAndPlace,
    gained: {
      note: 'package-requestors-added',
      rank: 218,
      stops: 'broadening',
      words: (holder, note) =>
        `Access package ${holder} may be requested by ${subject(note)}, ${note.after === null ? "without anybody's approval" : note.after}.`,
      verdict: { rank: 87, words: (_, who) => `more people may request access package ${who}` },
    },
    lost: {
      note: 'package-requestors-removed',
      rank: 282,
      stops: 'nothing',
      words: (holder, note) => `Access package ${holder} may no longer be requested by ${subject(note)}.`,
    },
  },
} as const satisfies Record<string, KindRow>;

function role({ after }: NoteText): string {
  return after === null ? '' : ` as ${code(after)}`;
}
