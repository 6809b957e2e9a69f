import type { Kind } from '../kinds';
import type { Impact, Permission } from './permission';
import type { Backend, Instances } from './resource';
import { identity, type Value } from './value';

/** What a plan does to a resource, as far as its state before and after does not show it. */
export type PlannedAction = 'imported' | 'updated' | 'replaced' | 'forgotten';

/**
 * One thing that a file says of a subject. Facts are equal when subject, kind, what, where and discriminator are; the
 * rest is for the reader.
 */
export interface Fact {
  readonly kind: Kind;

  /** The permission, redirect URI, owner, ... that it is about. */
  readonly what: Value;

  /** For whom or where it holds; a fact without it holds for everyone and everywhere. */
  readonly where?: Value;

  /** Tells facts apart that are equal otherwise, such as two client secrets of one name. */
  readonly discriminator?: string;

  /** What the report adds to it: the end of a secret, the audience that lets an account in. */
  readonly detail?: string;
  readonly permission?: Permission;

  /** How much harm it could do, for kinds whose facts are rated one by one. */
  readonly impact?: Impact;

  /** The integrations that asked for it, where the file says so. */
  readonly integrations: readonly string[];

  /** Whether a comment says that the app had it before Terraform managed it. */
  readonly kept?: boolean;

  /** Address of the resource that says it. */
  readonly source: string;

  /** Whether that is a resource of its own, beside the one that registers the app. */
  readonly alone?: boolean;
  readonly action?: PlannedAction;
}

/** Who something is about. */
export interface Who {
  /** Name of the stack; empty for a plan and for a configuration that is no stack. */
  readonly stack: string;

  /** ID of the tenant, where the provider block names it. */
  readonly tenant: string | null;

  /** Name of the app, or of what else it is about. */
  readonly app: string;

  /** Address of the resource that registers the app, or of what else it is about. */
  readonly address: string;
}

/** Who somebody is in Entra; a managed identity is a service principal that has no app. */
export type PrincipalType = 'app' | 'service principal' | 'managed identity' | 'group' | 'user' | 'unknown';

export interface SubjectProps {
  readonly name: Value;
  readonly type?: PrincipalType;
  readonly tenant?: string;
  readonly repeated?: boolean;
  readonly candidates?: readonly string[];
  readonly isOneOfApps?: boolean;
}

/** Who facts are about: an app, another principal, or a resource that stands for itself. */
export class Subject {
  /** The facts by kind and identity. */
  public readonly facts = new Map<Kind, Map<string, Fact>>();

  /** What it is in Entra. `unknown` for a resource that stands for itself, too. */
  public readonly type: PrincipalType;
  public readonly name: Value;

  /** ID of the tenant that it is in, if the provider block names it. */
  public readonly tenant?: string;

  /** Whether `count` or `for_each` make several of it, which the file does not tell apart. */
  public readonly repeated: boolean;

  /** Names of those that it may be, if that is unknown before apply. */
  public readonly candidates: readonly string[];

  /** Whether it is certainly an app of the stack, but unknown before apply which one. */
  public readonly isOneOfApps: boolean;

  constructor(
    /** Stack and address: what makes two subjects of two states the same. */
    public readonly key: string,

    /** Name of the stack; empty for a plan and for a configuration that is no stack. */
    public readonly stack: string,
    public readonly address: string,
    { name, type = 'unknown', tenant, repeated = false, candidates = [], isOneOfApps = false }: SubjectProps,
  ) {
    this.name = name;
    this.type = type;
    this.tenant = tenant;
    this.repeated = repeated;
    this.candidates = candidates;
    this.isOneOfApps = isOneOfApps;
  }

  /** What a report says of it. */
  public get who(): Who {
    return { stack: this.stack, tenant: this.tenant ?? null, app: this.name.text, address: this.address };
  }

  /** Adds a fact. When two resources say the same fact, their reasons are merged. */
  public add(fact: Fact): void {
    const facts = this.facts.get(fact.kind) ?? new Map<string, Fact>();
    this.facts.set(fact.kind, facts);
    const key = keyOf(fact);
    const same = facts.get(key);
    facts.set(key, same ? merged(same, fact) : fact);
  }

  /** The facts of a kind. */
  public all(kind: Kind): Fact[] {
    return [...(this.facts.get(kind)?.values() ?? [])];
  }

  /** Whether the file configures it as an app. Of other subjects, only what the file gives them is known. */
  public get isApp(): boolean {
    return this.facts.has('app');
  }

  /** Whether a program signs in as it, as far as its type says. */
  public get isProgram(): boolean {
    return ['app', 'service principal', 'managed identity'].includes(this.type);
  }

  /** Whether it is an app of Rewst's: Rewst signs in with it, or integrations of ours ask for what it may do. */
  public get isRewsts(): boolean {
    return this.facts.has('redirect-uri') || this.all('asks').some(({ integrations }) => integrations.length > 0);
  }
}

/** A permission that a boundary let through at synth, for a reason. */
export interface SynthException {
  readonly permission: string;
  readonly reason: string;
}

/** How many there are of a resource, and in which tenant. */
export interface Repetition {
  readonly stack: string;
  readonly address: string;

  /** Without it, there is one. */
  readonly instances?: Instances;

  /** Digest of what `replace_triggered_by` names. */
  readonly triggers?: string;

  /** Attributes that are read and that `ignore_changes` names. */
  readonly ignored?: readonly string[];

  /** Its provider block, if the file has it. */
  readonly provider?: {
    readonly address: string;
    readonly tenant?: string;
    readonly text: string;
    readonly digest?: string;
  };
}

/** The key of an address in a stack. */
export function keyIn(stack: string, address: string): string {
  return stack === '' ? address : `${stack}: ${address}`;
}

/** One side of a change: a set of facts by subject, and what no set of facts can say. */
export interface State {
  /** Names of the stacks, including those without subjects. */
  readonly stacks: readonly string[];
  readonly subjects: ReadonlyMap<string, Subject>;

  /** Where each stack keeps its Terraform state, as far as the files say. */
  readonly backends: ReadonlyMap<string, Backend>;

  /** How many there are of each resource that is read. */
  readonly repetitions: ReadonlyMap<string, Repetition>;
  readonly exceptions: readonly SynthException[];

  /** Resources of other providers, whose attributes are not read, by key. */
  readonly others: ReadonlyMap<string, { readonly type: string; readonly digest: string }>;

  /** Whether a file says that it is incomplete. */
  readonly incomplete: boolean;
}

/** Whether an address is that of an app or its service principal, not of a resource that grants something. */
export function isOfApp(address: string): boolean {
  return /(?:^|\.)azuread_(?:application|application_registration|service_principal)\.[\p{ID_Continue}-]+(?:\[.*\])?$/su.test(
    address,
  );
}

/** The permissions and directory roles that a subject asks for or is granted. */
export function permissionsOf(subject: Subject): Permission[] {
  return [...subject.all('asks'), ...subject.all('granted')].flatMap(({ permission }) => permission ?? []);
}

/** What makes two facts of a subject and kind the same. */
export function keyOf({ what, where, discriminator = '' }: Fact): string {
  return `${identity(what)}\n${where ? identity(where) : ''}\n${discriminator}`;
}

function merged(one: Fact, other: Fact): Fact {
  return {
    ...other,
    kept: one.kept && other.kept,
    alone: one.alone && other.alone,
    integrations: [...new Set([...one.integrations, ...other.integrations])],
  };
}
