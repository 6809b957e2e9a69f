import { code, count } from '../../private/markdown';
import type { Cell, KindRow, NoteFact, NoteText, Phrase } from './kind';
import { after, nameAndPlace, orNot, subject, unknownSwitch } from './words';

const JOINED: Phrase = {
  rank: 15,
  words: (n) =>
    count(n, 'membership or ownership of a group is added', 'memberships or ownerships of groups are added'),
  standing: (n) => count(n, 'membership or ownership of a group', 'memberships or ownerships of groups'),
};

const RATINGS = new Map([
  ['critical', ', which has directory roles that can take over the tenant'],
  ['high', ', which has directory roles of high impact'],
  ['unknown', ', and this review cannot tell what that is'],
]);

const LEFT = {
  note: 'group-member-removed',
  rank: 274,
  stops: 'nothing',
  words: (app, note) => `${app} is no longer a member of group ${subject(note)}, and loses what the group has.`,
  verdict: {
    rank: 45,
    hurts: 'part',
    words: (n, who) =>
      `${count(n, 'membership of a group', 'memberships of groups')} of ${who} ${n === 1 ? 'goes' : 'go'}`,
  },
} as const satisfies Cell;

const GROUP_REPLACED = {
  note: 'group-replaced',
  rank: 159,
  stops: 'loss',
  words: (group) =>
    `⚠️ Group ${group} is destroyed and created again: what Terraform does not give it again, members and access, is gone.`,
  verdict: {
    rank: 45,
    hurts: 'part',
    words: (n) => count(n, 'group is replaced', 'groups are replaced'),
  },
} as const satisfies Cell;

/** Indirect ways to permissions: groups, administrative units, custom roles, and the people who have them. */
export const MEMBERSHIP_KINDS = {
  member: {
    note: nameAndPlace,
    gained: {
      note: 'group-member-added',
      rank: 90,
      stops: 'impact',
      words: (app, note) =>
        `⚠️ ${app} becomes a member of group ${subject(note)}${when(note)}: it gets everything that the group has${rating(note)}.`,
      standing: (app, note) => `${app} is a member of group ${subject(note)}${when(note)}${rating(note)}.`,
      verdict: JOINED,
    },
    lost: LEFT,
    lostByApp: { ...LEFT, stops: 'loss' },
  },
  'group-owner': {
    note: nameAndPlace,
    gained: {
      note: 'group-owner-added',
      rank: 91,
      stops: 'impact',
      words: (app, note) =>
        `⚠️ ${app} becomes an owner of group ${subject(note)}${when(note)}: it can make anybody a member, itself too, and so get everything that the group has${rating(note)}.`,
      standing: (app, note) => `${app} is an owner of group ${subject(note)}${when(note)}${rating(note)}.`,
      verdict: JOINED,
    },
    lost: {
      note: 'group-owner-removed',
      rank: 275,
      stops: 'nothing',
      words: (app, note) => `${app} is no longer an owner of group ${subject(note)}${when(note)}.`,
    },
  },
  'membership-end': {
    partOf: ['member', 'group-owner'],
    note: nameAndPlace,
    isLess: endsEarlier,
    gained: {
      note: 'membership-end-changed',
      rank: 92,
      stops: 'impact',
      words: (app, note) =>
        `${app} is in group ${subject(note)} or owns it ${note.after === null ? 'permanently' : code(note.after)} now${rating(note)}.`,
    },
  },
  'app-assignment': {
    note: nameAndPlace,
    gained: {
      note: 'app-assignment-added',
      rank: 212,
      stops: 'impact',
      words: (app, note) =>
        `${app} is assigned to app ${after(note)} (${subject(note)}): it may use that app${unrated(note)}.`,
      verdict: {
        rank: 85,
        words: (n) => count(n, 'assignment to an app is added', 'assignments to apps are added'),
        standing: (n) => count(n, 'assignment to an app', 'assignments to apps'),
      },
    },
    lost: {
      note: 'app-assignment-removed',
      rank: 273,
      stops: 'nothing',
      words: (app, note) => `${app} is no longer assigned to app ${after(note)} (${subject(note)}).`,
    },
  },
  'role-assignable': {
    isOneThing: true,
    note: () => ({}),
    gained: {
      note: 'group-role-assignable',
      rank: 213,
      stops: 'broadening',
      words: (group) => `Group ${group} can be given directory roles, which all its members then have.`,
    },
  },
  group: {},
  'group-made-with': {
    isOneThing: true,
    partOf: ['group'],
    note: () => ({}),
    lost: GROUP_REPLACED,
    replaced: GROUP_REPLACED,
  },
  'group-nickname': {
    isOneThing: true,
    note: () => ({}),
    another: GROUP_REPLACED,
  },
  'dynamic-members': {
    note: nameAndPlace,
    gained: {
      note: 'group-rule-changed',
      rank: 214,
      stops: 'impact',
      words: (group, note) => `Group ${group} has everyone as a member who matches ${subject(note)}.`,
    },
    lost: {
      note: 'group-rule-removed',
      rank: 276,
      stops: 'nothing',
      words: (group, note) => `Group ${group} no longer has everyone as a member who matches ${subject(note)}.`,
    },
  },
  'open-group': {
    isOneThing: true,
    note: unknownSwitch,
    gained: {
      note: 'group-opened',
      rank: 214,
      stops: 'impact',
      words: (group, note) =>
        `⚠️ Group ${group} is public: anybody of the tenant can join it${orNot(note)}, and gets everything that the group has${rating(note)}.`,
      verdict: {
        rank: 17,
        words: (n) => `anybody may join ${count(n, 'group', 'groups')}`,
      },
    },
  },
  'unit-member': {
    note: nameAndPlace,
    gained: {
      note: 'unit-member-added',
      rank: 215,
      stops: 'broadening',
      words: (app, note) =>
        `${app} becomes a member of administrative unit ${subject(note)}: whoever has a role that is limited to this unit can manage ${app} too.`,
    },
    lost: {
      note: 'unit-member-removed',
      rank: 277,
      stops: 'nothing',
      words: (app, note) => `${app} is no longer a member of administrative unit ${subject(note)}.`,
    },
  },
  'role-action': {
    gained: {
      note: 'custom-role-action-added',
      rank: 98,
      stops: 'impact',
      words: (role, note) => `⚠️ Whoever has directory role ${role} may do ${subject(note)}.`,
      verdict: {
        rank: 16,
        words: (n) =>
          count(n, 'action is added to custom directory roles', 'actions are added to custom directory roles'),
        standing: (n) => count(n, 'action in custom directory roles', 'actions in custom directory roles'),
      },
    },
    lost: {
      note: 'custom-role-action-removed',
      rank: 278,
      stops: 'nothing',
      words: (role, note) => `Whoever has directory role ${role} may no longer do ${subject(note)}.`,
    },
  },
  person: {
    gained: {
      note: 'person-added',
      rank: 219,
      stops: 'broadening',
      words: (person, note) =>
        `${person} is added to the tenant (${subject(note)}), and gets what apps and rules of groups give to everybody.`,
      standing: (person, note) => `${person} is in the tenant (${subject(note)}).`,
    },
  },
  'person-sign-in': {
    partOf: ['person'],
    gained: {
      note: 'person-sign-in-changed',
      rank: 211,
      stops: 'broadening',
      words: (person, note) =>
        `⚠️ ${person} gets another ${subject(note)}: whoever has it may sign in as ${person}, with all the rights of this person.`,
      verdict: {
        rank: 46,
        words: (n) => count(n, 'new way to sign in as a person', 'new ways to sign in as people'),
      },
    },
  },
} as const satisfies Record<string, KindRow>;

function when({ after }: NoteText): string {
  return after === null ? '' : ` (${after})`;
}

function unrated({ impact }: NoteText): string {
  return impact === 'unknown' ? ', and this review cannot tell what it may do there' : '';
}

function rating({ impact }: NoteText): string {
  return RATINGS.get(impact ?? '') ?? '';
}

/** Whether a membership ends earlier than before. The start of a duration is unknown. */
function endsEarlier({ where: after }: NoteFact, { where: before }: NoteFact): boolean {
  const [end, oldEnd] = [after, before].map((each) => UNTIL.exec(each?.text ?? '')?.[1]);
  return end !== undefined && oldEnd !== undefined && end < oldEnd;
}

const UNTIL = /^until (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/;
