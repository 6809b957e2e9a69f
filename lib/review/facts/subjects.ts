import { apiOf } from './describe';
import type { References } from './references';
import { type Field, type Resource, shownValue } from './resource';
import { keyIn, Subject } from './state';
import { known, type Value } from './value';

/** The resource types that register apps. */
export const APP_TYPES: readonly string[] = ['azuread_application', 'azuread_application_registration'];

/** Who the facts of one stack are about. */
export class Subjects {
  constructor(
    private readonly stack: string,
    private readonly references: References,

    /** Where the subjects of all stacks are collected. */
    private readonly all: Map<string, Subject>,
  ) {}

  /** The app that a resource registers. */
  public ofApp(resource: Resource): Subject {
    return this.subject(resource.key, resource, shownValue(resource.fields.display_name, resource.address));
  }

  /** The app that an attribute such as `application_id` names. */
  public ofApplicationId(field: Field, from: Resource): Subject {
    const { text, resource } = this.references.find(field);
    if (resource && APP_TYPES.includes(resource.type)) {
      return this.ofApp(resource);
    }
    return this.stranger(text === undefined ? shownValue(field) : known(text), from);
  }

  /** The app whose service principal an attribute names, or whoever else it names. */
  public ofPrincipal(field: Field, from: Resource, displayName?: Field): Subject {
    const { text, resource } = this.references.find(field);
    if (resource?.type === 'azuread_service_principal') {
      return this.ofServicePrincipal(resource);
    }
    const named = typeof displayName === 'string' ? displayName : undefined;
    return this.stranger(text === undefined ? shownValue(field) : known(named ?? `principal ${text}`), from, text);
  }

  /** The app of a service principal; if the stack does not register it, the service principal itself. */
  public ofServicePrincipal(servicePrincipal: Resource): Subject {
    const { address, fields } = servicePrincipal;
    const { text, resource } = this.references.find(fields.client_id);
    const isAppHere = resource && APP_TYPES.includes(resource.type);
    if (isAppHere && !areApart(resource, servicePrincipal)) {
      return this.ofApp(resource);
    }
    const name = shownValue(
      isAppHere ? resource.fields.display_name : fields.display_name,
      apiOf(text)?.name ?? text ?? address,
    );
    return this.stranger(name, servicePrincipal, servicePrincipal.key);
  }

  /** A resource that stands for itself. */
  public ofResource(resource: Located, name = resource.address): Subject {
    return this.subject(resource.key, resource, known(name));
  }

  /** Somebody of whom the stack has no more than a reference. */
  private stranger(name: Value, from: Resource, id?: string): Subject {
    const who = id ?? (name.known ? name.text : `${from.key} ${name.digest ?? ''}`);
    const key = `principal ${who}`;
    return this.subject(id === from.key ? key : keyIn(this.stack, key), from, name);
  }

  private subject(key: string, { address, provider, repetition }: Located, name: Value): Subject {
    const subject =
      this.all.get(key) ?? new Subject(key, this.stack, address, name, provider?.tenant, repetition !== undefined);
    this.all.set(key, subject);
    return subject;
  }
}

/** Where something is: a resource, or what else has an address in a stack. */
type Located = Pick<Resource, 'key' | 'address' | 'provider' | 'repetition'>;

/** Whether two resources may be in different tenants. Another provider block is most likely another tenant. */
function areApart(one: Resource, other: Resource): boolean {
  const [a, b] = [one.provider, other.provider];
  return a !== undefined && b !== undefined && (a.tenant ?? a.address) !== (b.tenant ?? b.address);
}
