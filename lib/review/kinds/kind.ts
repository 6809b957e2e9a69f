import type { Impact } from '../facts/permission';
/** The parts of a note that its words are made of. */
export interface NoteText {
  /** Name of the app, or of what else it is about. */
  readonly app: string;

  /** What it is about: a redirect URI, an owner, the name of a secret, a resource type. */
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;

  /** Address of the resource that says it. */
  readonly source?: string | null;

  /** How much harm what is gained could do, where that is rated. */
  readonly impact?: Impact | null;

  /** Whether it is about an app of Rewst's. */
  readonly rewst?: boolean;
}

/** A sentence about a note; `app` is the label of the app in Markdown. */
export type Words = (app: string, note: NoteText) => string;

/** What stops working: something that the whole tenant uses, an app, a part of an app; or what may stop later. */
export type Hurt = 'tenant' | 'app' | 'part' | 'risk';

/** What the verdict says of all notes that share the phrase. */
export interface Phrase {
  /** Place in the verdict among phrases with the same `hurts`: the lowest first. */
  readonly rank: number;

  /** `who` names the apps, or the first of them and how many more. `rewst`: whether one of them is Rewst's. */
  readonly words: (number: number, who: string, rewst: boolean) => string;

  /** What stops working. Nothing if left out. */
  readonly hurts?: Hurt;

  /** The words where there is no state before. */
  readonly standing?: (number: number, rewst: boolean) => string;

  /** Whether every app has it, so that it is no news of a new app. */
  readonly expectedOfNewApps?: true;
}

/**
 * Which levels of `--fail-on` stop a note: none; the lowest; those of the fact's impact; all levels for gains, because
 * it cannot be rated; or the one for losses.
 */
export type Stops = 'nothing' | 'broadening' | 'impact' | 'every gain' | 'loss';

/** What it means that a fact comes or goes, or that something else happens to it. */
export interface Cell {
  /** What the report's JSON calls it. */
  readonly note: string;

  /** Place in the list of notes: the gravest first. */
  readonly rank: number;
  readonly stops: Stops;
  readonly words: Words;

  /** The words where there is only synthesized JSON. */
  readonly synthesized?: Words;

  /** The words where there is no state before. */
  readonly standing?: Words;

  /** What the verdict says. Nothing if left out. */
  readonly verdict?: Phrase;
}

/** One kind of fact: what it means to gain or lose it, and what other events mean. */
export interface KindRow {
  readonly gained?: Cell;

  /** It is unknown what is gained. By default the cell of `gained`. */
  readonly gainedUnknown?: Cell;

  /** An imported app gains it. By default the cell of `gained`. */
  readonly gainedByImported?: Cell;
  readonly lost?: Cell;

  /** An app or its service principal loses it in that place and stays. By default the cell of `lost`. */
  readonly lostByApp?: Cell;

  /** It was in a resource of its own, not in the one that registers the app. By default the cell of `lost`. */
  readonly lostAlone?: Cell;

  /** The last one that existed before goes. By default the cell of `lost`. */
  readonly last?: Cell;
  readonly changed?: Cell;

  /** Destroyed and created again. */
  readonly replaced?: Cell;

  /** Destroyed, while one of the same name is created at another address. By default the cell of `lost`. */
  readonly renamed?: Cell;
  readonly imported?: Cell;

  /** Of a kind with `isOneThing`: it exists before and after, with another value. */
  readonly another?: Cell;

  /** Leaves Terraform's management and stays in the tenant. By default the note for any resource. */
  readonly forgotten?: Cell;

  /**
   * All facts of the kind are one thing and get one note: of the gain or, without one, of the loss. A loss that the
   * gate stops gets a note beside the gain.
   */
  readonly isOneThing?: true;

  /** If one of a list is unknown after the change, so is which of them go. */
  readonly isAList?: true;

  /** The kinds that these facts are part of. If one of these comes or goes, its parts are no news. */
  readonly partOf?: readonly (
    | 'app'
    | 'service-principal'
    | 'microsoft-service-principal'
    | 'person'
    | 'catalogue'
    | 'member'
    | 'group'
    | 'group-owner'
  )[];

  /** A replaced one is another one, even with the same value: the old one is lost and a new one gained. */
  readonly isAnotherWhenReplaced?: true;

  /** Whether it can be used on a day. Otherwise it can go without a loss, and does not count for `last`. */
  readonly isUsable?: (fact: NoteFact, today: string) => boolean;

  /** Whether the fact after the change gives less than the one before and is otherwise the same. */
  readonly isLess?: (after: NoteFact, before: NoteFact) => boolean;

  /** The text of the fact that every new app has. It is no news. */
  readonly expectedOfNewApps?: string;

  /** The kinds that it may turn out to be. */
  readonly mayBe?: readonly ('redirect-uri' | 'foreign-redirect-uri')[];

  /** Whether tenants are compared by it. Names, IDs and dates differ from tenant to tenant anyway. */
  readonly isSameInEveryTenant?: true;

  /** The text of the note. By default `subject` is what the fact is about and `after` is its place. */
  readonly note?: (facts: NoteFacts) => Partial<NoteText>;
}

/** What a note is made from: the fact before and after, and other facts of its kind. */
export interface NoteFacts {
  readonly before?: NoteFact;
  readonly after?: NoteFact;

  /** The facts of the kind that existed before and stay. */
  readonly staying: readonly NoteFact[];
}

export interface NoteFact {
  readonly what: { readonly text: string; readonly known: boolean };
  readonly where?: { readonly text: string };
  readonly detail?: string;
}

/** What a note says of a fact. */
export function factText(row: KindRow, facts: NoteFacts): Partial<NoteText> {
  const fact = facts.after ?? facts.before;
  return row.note ? row.note(facts) : { subject: fact?.what.text ?? null, after: fact?.where?.text ?? null };
}
