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

/** What stops working: something that the whole tenant uses, an app, or a part of what one does; or what may do so later. */
export type Hurt = 'tenant' | 'app' | 'part' | 'risk';

/** What the verdict says of all notes that share the phrase. */
export interface Phrase {
  /** Place in the verdict among phrases that hurt alike: the lowest first. */
  readonly rank: number;

  /** `who` names the apps that it is about, or some of them and how many more; `rewst` is whether one of them is Rewst's. */
  readonly words: (number: number, who: string, rewst: boolean) => string;

  /** What stops working; without it, nothing does. */
  readonly hurts?: Hurt;

  /** The same where there is no before. */
  readonly standing?: (number: number, rewst: boolean) => string;

  /** Whether it is no news of a new app, because every app has it. */
  readonly expectedOfNewApps?: true;
}

/**
 * Which levels of `--fail-on` stop a note: none; the lowest; those of the impact of the fact; all levels for gains,
 * because nobody can rate it; or the one for losses.
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

  /** The same where synthesized JSON is all there is. */
  readonly synthesized?: Words;

  /** The same where there is no before. */
  readonly standing?: Words;

  /** What the verdict says; without it, nothing. */
  readonly verdict?: Phrase;
}

/** One kind of fact: what it means to gain and to lose it, and the events that a set of facts cannot say. */
export interface KindRow {
  readonly gained?: Cell;

  /** Nobody knows yet what is gained. Without it, the cell of `gained`. */
  readonly gainedUnknown?: Cell;

  /** An app that is imported gets it. Without it, the cell of `gained`. */
  readonly gainedByImported?: Cell;
  readonly lost?: Cell;

  /** An app or its service principal, which stays, loses it in that place. Without it, the cell of `lost`. */
  readonly lostByApp?: Cell;

  /** What goes was said by a resource of its own, not by the one that registers the app. Without it, the cell of `lost`. */
  readonly lostAlone?: Cell;

  /** The last one goes: none that was there before stays. Without it, the cell of `lost`. */
  readonly last?: Cell;
  readonly changed?: Cell;

  /** Destroyed and made anew. */
  readonly replaced?: Cell;

  /** Destroyed, while another one of the same name is made at another address. Without it, the cell of `lost`. */
  readonly renamed?: Cell;
  readonly imported?: Cell;

  /** For what is one thing: it is there before and after, and another one. */
  readonly another?: Cell;

  /** Leaves Terraform's management and stays in the tenant, where that is more than what is said of any resource. */
  readonly forgotten?: Cell;

  /**
   * All facts of the kind are one thing: one note, of what is gained or, if nothing is, of what is lost. A loss that
   * the gate knows is said beside what is gained.
   */
  readonly isOneThing?: true;

  /** The kinds that these facts are part of: when one of these comes or goes, they are no news. */
  readonly partOf?: readonly (
    | 'app'
    | 'service-principal'
    | 'microsoft-service-principal'
    | 'person'
    | 'catalogue'
    | 'member'
    | 'group-owner'
  )[];

  /** What is made anew is another one, though it says the same: the old one is lost and a new one is gained. */
  readonly isAnotherWhenReplaced?: true;

  /** Whether it is of use on a day; what is not can be lost without a loss, and does not stay for the last one. */
  readonly isUsable?: (fact: NoteFact, today: string) => boolean;

  /** Whether what is there after the change gives less than what was there before, which is otherwise the same. */
  readonly isLess?: (after: NoteFact, before: NoteFact) => boolean;

  /** The text of the fact that every new app has, so that it is no news. */
  readonly expectedOfNewApps?: string;

  /** The kinds that it may turn out to be. */
  readonly mayBe?: readonly ('redirect-uri' | 'foreign-redirect-uri')[];

  /** Whether tenants are compared by it. What is a name, an ID or a date differs from tenant to tenant by nature. */
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
