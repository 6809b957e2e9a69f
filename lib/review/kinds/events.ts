import { code, count } from '../../private/markdown';
import type { Cell } from './kind';
import { after, before, subject } from './words';

/** What no set of facts can say. */
export const EVENTS = {
  repeated: {
    note: 'app-repeated',
    rank: 300,
    stops: 'nothing',
    words: (app) =>
      `${app} has ${code('count')} or ${code('for_each')}, and the file does not say how many instances that makes; it is listed once.`,
  },
  oneOf: {
    note: 'one-of-several',
    rank: 195,
    stops: 'nothing',
    words: (app, { after }) =>
      after?.includes(', ')
        ? `${app} is for one of these, and which one is known after apply: ${code(after)}.`
        : `${app} may be for ${code(after ?? '')}, which is known after apply.`,
  },
  forgotten: {
    note: 'no-longer-managed',
    rank: 331,
    stops: 'nothing',
    words: (app, note) =>
      `${subject(note)} of ${app} (${code(note.source ?? '')}) leaves Terraform's management and stays in the tenant as it is.`,
  },
  more: {
    note: 'repetition-changed',
    rank: 310,
    stops: 'impact',
    words: (app) => `${code('count')} or ${code('for_each')} of ${app} changes: there may be more instances of it.`,
    verdict: {
      rank: 70,
      words: (n) => count(n, 'resource may have more instances', 'resources may have more instances'),
    },
  },
  stateMoved: {
    note: 'state-moved',
    rank: 94,
    stops: 'broadening',
    words: (_, note) =>
      `⚠️ Terraform keeps its state elsewhere: before, ${before(note)}; now, ${after(note)}. The state holds secrets, and without the old one everything is made a second time.`,
    verdict: { rank: 18, words: (n) => count(n, 'state is kept elsewhere', 'states are kept elsewhere') },
  },
  enforced: {
    note: 'ignored-no-more',
    rank: 311,
    stops: 'impact',
    words: (app, note) =>
      `⚠️ ${code('ignore_changes')} of ${app} no longer has ${subject(note)}: Terraform now sets it to what the file says, and that may be more than there was.`,
    verdict: {
      rank: 71,
      words: (n) => count(n, 'resource sets what it ignored before', 'resources set what they ignored before'),
    },
  },
  fewer: {
    note: 'repetition-reduced',
    rank: 158,
    stops: 'loss',
    words: (app) =>
      `⚠️ ${code('count')} or ${code('for_each')} of ${app} changes: there may be fewer instances of it, and those that go are destroyed.`,
    verdict: {
      rank: 44,
      hurts: 'part',
      words: (n) => count(n, 'resource may have fewer instances', 'resources may have fewer instances'),
    },
  },
  noWayIn: {
    note: 'no-credential-left',
    rank: 150,
    stops: 'loss',
    words: (app) =>
      `⚠️ ${app} keeps no certificate, federated credential or secret that is known here: what signs in as the app is locked out.`,
    verdict: {
      rank: 41,
      hurts: 'part',
      words: (_, who) => `${who} can no longer sign in`,
    },
  },
  replacedByOthers: {
    note: 'replaced-by-trigger',
    rank: 157,
    stops: 'loss',
    words: (app) =>
      `⚠️ ${app} may be destroyed and created again, because what its ${code('replace_triggered_by')} names may change.`,
    verdict: {
      rank: 44,
      hurts: 'part',
      words: (n) => count(n, 'resource may be replaced', 'resources may be replaced'),
    },
  },
  stackLeft: {
    note: 'stack-left-behind',
    rank: 94,
    stops: 'loss',
    words: (stack) =>
      `⚠️ Stack ${stack} is no longer here. The apps, secrets and grants that it made stay in the tenant, and no plan changes them any more. To remove it, destroy the stack first.`,
    verdict: { rank: 25, hurts: 'part', words: (n) => count(n, 'stack is left behind', 'stacks are left behind') },
  },
  rewritten: {
    note: 'app-rewritten',
    rank: 325,
    stops: 'nothing',
    words: (app) =>
      `${app} is an adopted app. To change anything in it, the provider writes whole blocks with the values that this plan read: what somebody changes in the app before the apply is overwritten. Apply the plan soon.`,
  },
  incomplete: {
    note: 'plan-incomplete',
    rank: 350,
    stops: 'nothing',
    words: () => `⚠️ The plan is not complete: ${code('-target')} leaves something out, and that is not reviewed.`,
  },
} as const satisfies Record<string, Cell>;
