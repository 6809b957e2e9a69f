// What a configuration asks for and gives, for checks before it is written.

import { describePermission } from './facts/describe';
import type { Impact, Permission } from './facts/permission';
import { objectOf } from './facts/resource';
import type { Fact, State, Subject } from './facts/state';
import { factText, type Kind, type KindRow, ROWS } from './kinds';
import { APP_KINDS } from './kinds/app';
import { CREDENTIAL_KINDS } from './kinds/credentials';
import { passesValuesOn } from './read/mentions';
import { readSynth } from './read/read-synth';
import { picksOf } from './readers';
import { stateOf } from './state/state-of';

export { describePermission, objectOf, type Permission, passesValuesOn };

type Json = Record<string, unknown>;

/** A permission or directory role that a configuration asks for or grants. */
export interface StandingPermission {
  readonly permission: Permission;

  /** The integrations that ask for it, if a comment says so. */
  readonly integrations: readonly string[];
}

/** Something else that a configuration gives. */
export interface StandingAccess {
  readonly kind: Kind;

  /** What it is, as a sentence without Markdown. */
  readonly text: string;

  /** Address of the resource that says it. */
  readonly source: string;

  /** How much harm it could do, where that is rated. */
  readonly impact?: Impact;
}

/** The ways to sign in as an app other than its client secrets. */
export const CREDENTIALS: readonly string[] = Object.keys(CREDENTIAL_KINDS);

/** What runs commands or writes with the deployer's rights. */
export const SIDE_DOORS: readonly string[] = ['side-door'] satisfies Kind[];

/** Whether the review reads resources of a type. */
export function isRead(type: string): boolean {
  return picksOf(type) !== undefined;
}

/** The permissions of a configuration. `referenceTargets` are what its resources may refer to. */
export function standingPermissions(json: Json, referenceTargets: readonly Json[]): StandingPermission[] {
  const definitions = referenceTargets.filter((each) => 'locals' in each || 'variable' in each);
  return subjectsOf(stateOf([readSynth('', [json, ...definitions])], [readSynth('', referenceTargets)])).flatMap(
    (subject) =>
      [...subject.all('asks'), ...subject.all('granted').map((fact) => ({ ...fact, integrations: [] }))].flatMap(
        ({ permission, integrations }) => (permission ? [{ permission, integrations }] : []),
      ),
  );
}

/**
 * What else a configuration gives that a gate for gains would stop if it were new. What every app registration has,
 * such as an audience, does not count.
 */
export function standingAccess(files: readonly Json[]): StandingAccess[] {
  return subjectsOf(stateOf([readSynth('', files)])).flatMap((subject) =>
    ACCESS.flatMap(([kind, row]) => subject.all(kind).map((fact) => accessOf(subject, kind, row, fact))),
  );
}

const ACCESS = [...ROWS].filter(
  ([kind, { gained, partOf }]) =>
    gained !== undefined &&
    !['nothing', 'loss'].includes(gained.stops) &&
    !gained.verdict?.expectedOfNewApps &&
    partOf === undefined &&
    !(kind in APP_KINDS),
);

function accessOf({ who }: Subject, kind: Kind, row: KindRow, fact: Fact): StandingAccess {
  const words = row.gained?.standing ?? row.gained?.words;
  const note = {
    app: who.app,
    subject: null,
    before: null,
    after: null,
    impact: fact.impact,
    ...factText(row, { after: fact, staying: [] }),
  };
  const text = words?.(`\`${who.app}\``, note) ?? kind;
  const impact = row.gained?.stops === 'impact' ? (fact.impact ?? 'unknown') : undefined;
  return { kind, text: text.replace(/⚠️ |\*\*|`|\.$/gu, ''), source: fact.source, impact };
}

function subjectsOf({ subjects }: State): Subject[] {
  return [...subjects.values()];
}
