import { publishedAppName } from '../../permissions/published-app-ids';
import type { References } from './references';
import { type Field, type Origin, type Resource, shownValue, Unresolved } from './resource';
import { keyIn, type PrincipalType, Subject } from './state';
import { known } from './value';

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
    return this.subject(resource.key, resource, nameOf(resource), 'app');
  }

  /** The app that an attribute such as `application_id` names. */
  public ofApplicationId(field: Field, from: Resource): Subject {
    return this.named(field, from, (id) => id, 'app');
  }

  /** The app whose service principal an attribute names, or whoever else it names. */
  public ofPrincipal(field: Field, from: Resource, displayName?: Field, type?: Field): Subject {
    const name = typeof displayName === 'string' ? displayName : undefined;
    const saidType = PRINCIPAL_TYPES.get(shownValue(type).text);
    return this.named(field, from, (id) => name ?? `principal ${id}`, saidType);
  }

  /** The app of a service principal; if the stack does not register it, the service principal itself. */
  public ofServicePrincipal(servicePrincipal: Resource): Subject {
    const found = this.appsOf(servicePrincipal);
    const [app] = found.apps;
    if (app && found.isCertain && !areApart(app, servicePrincipal)) {
      return this.ofApp(app);
    }
    const isElsewhere = app && found.isCertain;
    return this.stranger(
      `${placeOf(servicePrincipal)} of ${this.clientIdOf(servicePrincipal, app)}`,
      servicePrincipal,
      {
        name: isElsewhere ? nameOf(app) : this.nameOfServicePrincipal(servicePrincipal),
        type: app && !isElsewhere ? 'unknown' : 'service principal',
        candidates: isElsewhere ? [] : found.apps.map(nameOf).sort(),
      },
    );
  }

  /** A resource that stands for itself. */
  public ofResource(resource: Located, name = resource.address): Subject {
    return this.subject(resource.key, resource, name, 'unknown');
  }

  private named(field: Field, from: Resource, nameOfId: (id: string) => string, type?: PrincipalType): Subject {
    const { text, resource } = this.references.find(field);
    if (resource) {
      return this.ofPrincipalResource(resource);
    }
    if (text !== undefined) {
      return this.stranger(text, from, { name: nameOfId(text), type });
    }
    const { target, origin } = field instanceof Unresolved ? field : NOTHING;
    if (target) {
      const name = [target.address, ...target.path.filter((step) => !IDS.includes(step))].join('.');
      const { digest } = shownValue(field);
      return this.stranger(digest ? `${name} ${digest}` : name, from, { name, type: typeOf(name) });
    }
    const candidates = this.candidatesOf(origin);
    const [only, ...others] = candidates.values();
    if (only?.resource && others.length === 0 && origin?.isComplete) {
      return this.ofPrincipalResource(only.resource);
    }
    const names = [...new Set([...candidates.values()].flatMap((each) => each.names))].sort();
    // In synthesized JSON, the expression says more than the address of the resource.
    const { text: expression, known: isText, digest = '' } = shownValue(field, from.address);
    const isSeveral = LISTS_PEOPLE.includes(from.type);
    const name =
      !isText && !NO_NAME.test(expression) ? expression : isSeveral ? someOf(names, expression, from) : from.address;
    const isOneOfApps =
      origin?.isComplete === true &&
      names.length > 0 &&
      [...candidates.values()].every(({ resource }) => isApp(resource) || this.isOfOneOfApps(resource));
    // A masked value that changes names somebody else.
    const change = /, changed$/.exec(expression)?.[0] ?? '';
    return this.stranger(`${from.key}${change} ${digest}`, from, {
      name,
      candidates: isSeveral ? [] : names,
      isOneOfApps,
    });
  }

  private ofPrincipalResource(resource: Resource): Subject {
    if (APP_TYPES.includes(resource.type)) {
      return resource.managed
        ? this.ofApp(resource)
        : this.stranger(placeOf(resource), resource, { name: nameOf(resource), type: 'app' });
    }
    return resource.type === 'azuread_service_principal'
      ? this.ofServicePrincipal(resource)
      : this.stranger(placeOf(resource), resource, { name: nameOf(resource), type: typeOf(resource.address) });
  }

  /** The apps that a service principal may be of, and whether it is of the only one. */
  private appsOf({ fields }: Resource): { readonly apps: readonly Resource[]; readonly isCertain: boolean } {
    const { resource } = this.references.find(fields.client_id);
    if (resource) {
      return APP_TYPES.includes(resource.type) ? { apps: [resource], isCertain: true } : { apps: [], isCertain: false };
    }
    const origin = fields.client_id instanceof Unresolved ? fields.client_id.origin : undefined;
    const apps = (origin?.candidates ?? [])
      .map(({ address }) => this.references.at(address))
      .filter((each) => each !== undefined && APP_TYPES.includes(each.type)) as Resource[];
    const distinct = [...new Set(apps)];
    return { apps: distinct, isCertain: distinct.length === 1 && origin?.isComplete === true };
  }

  /** Whether a service principal is of an app of the stack for certain, whichever that is. */
  private isOfOneOfApps(resource: Resource | undefined): boolean {
    const clientId = resource?.type === 'azuread_service_principal' ? resource.fields.client_id : undefined;
    const { isComplete = false, candidates = [] } = (clientId instanceof Unresolved && clientId.origin) || {};
    return isComplete && candidates.length > 0 && candidates.every(({ address }) => isApp(this.references.at(address)));
  }

  /** Whom one of several references may mean: by key, with the names to show. */
  private candidatesOf(origin: Origin | undefined): Map<string, { names: readonly string[]; resource?: Resource }> {
    const found = new Map<string, { names: readonly string[]; resource?: Resource }>();
    for (const { address } of origin?.candidates ?? []) {
      const resource = this.references.at(address);
      if (resource?.type === 'azuread_service_principal') {
        const { apps, isCertain } = this.appsOf(resource);
        const names = apps.length > 0 ? apps.map(nameOf) : [this.nameOfServicePrincipal(resource)];
        found.set(isCertain ? apps[0].key : resource.key, { names, resource: isCertain ? apps[0] : resource });
      } else if (resource) {
        found.set(resource.key, { names: [nameOf(resource)], resource });
      } else if (!NO_PRINCIPAL.test(address)) {
        found.set(address, { names: [address] });
      }
    }
    return found;
  }

  /** Identifies the app of a service principal, as far as the file says. */
  private clientIdOf({ fields, instances }: Resource, app: Resource | undefined): string {
    const { text, digest = '' } = shownValue(fields.client_id, '');
    // The keys of `for_each` are compared elsewhere, so their digest does not count here.
    const isOfEach = instances?.keys !== undefined && EACH.test(text);
    const { text: id = isOfEach ? text : `${text} ${digest}` } = this.references.resolve(fields.client_id);
    return app?.key ?? id.toLowerCase();
  }

  private nameOfServicePrincipal({ address, fields }: Resource): string {
    const { text: clientId } = this.references.find(fields.client_id);
    const published = clientId === undefined ? undefined : publishedAppName(clientId);
    return typeof fields.display_name === 'string' ? fields.display_name : (published ?? clientId ?? address);
  }

  /** Somebody whom the stack only refers to. */
  private stranger(id: string, from: Resource, { name, type = 'unknown', candidates, isOneOfApps }: Stranger): Subject {
    return this.subject(keyIn(this.stack, `principal ${id}`), from, name, type, { candidates, isOneOfApps });
  }

  private subject(
    key: string,
    { address, provider, instances }: Located,
    name: string,
    type: PrincipalType,
    among: Pick<Stranger, 'candidates' | 'isOneOfApps'> = {},
  ): Subject {
    const tenant = provider?.tenant;
    const made = { name: known(name), type, tenant, repeated: instances !== undefined, ...among };
    const subject = this.all.get(key) ?? new Subject(key, this.stack, address, made);
    this.all.set(key, subject);
    return subject;
  }
}

/** What `for_each` gives, or a part of it. */
const EACH = /^\$\{\s*each\.(?:key|value)[\w."[\]]*\s*\}$/;

interface Stranger {
  readonly name: string;
  readonly type?: PrincipalType;
  readonly candidates?: readonly string[];
  readonly isOneOfApps?: boolean;
}

function isApp(resource: Resource | undefined): boolean {
  return resource !== undefined && APP_TYPES.includes(resource.type);
}

const NOTHING: Partial<Unresolved> = {};

/** What a plan says in place of a value. */
const NO_NAME = /^(?:known after apply|sensitive value)/;

/** Types with lists of people and principals. If one entry is new, a plan shows none of the list. */
const LISTS_PEOPLE: readonly string[] = ['azuread_group', 'azuread_group_without_members'];

function someOf(names: readonly string[], otherwise: string, { address }: Resource): string {
  return names.length === 0 ? `${otherwise} in ${address}` : `one or more of ${names.join(', ')}`;
}

/** References that cannot lead to an object of Entra. */
const NO_PRINCIPAL = /(?:^|\.)(?:random|time|tls)_\w+\.[^.]*$/;

const PRINCIPAL_TYPES = new Map<string, PrincipalType>([
  ['Group', 'group'],
  ['User', 'user'],
  ['ServicePrincipal', 'service principal'],
]);

/** Attributes that name nothing but the resource that has them. */
const IDS = [
  ...['id', 'object_id', 'principal_id', 'client_id', 'application_id'],
  ...['application_object_id', 'service_principal_id', 'service_principal_object_id'],
];

function typeOf(address: string): PrincipalType {
  if (/(?:^|\.)azuread_group/.test(address)) {
    return 'group';
  }
  if (/(?:^|\.)azuread_user\./.test(address)) {
    return 'user';
  }
  return /(?:^|\.)azurerm_(?!client_config\.)/.test(address) ? 'managed identity' : 'unknown';
}

/** The name to show: the display name, the client ID or the address. */
function nameOf({ address, fields }: Resource): string {
  const names = [fields.display_name, fields.user_principal_name, fields.client_id, address];
  return names.find((each) => typeof each === 'string') as string;
}

/** Identifies a resource. A data source that looks up somebody else is another one. */
function placeOf({ key, lookup }: Resource): string {
  return lookup === undefined ? key : `${key} ${lookup}`;
}

/** A resource, or something else with an address in a stack. */
type Located = Pick<Resource, 'key' | 'address' | 'provider' | 'instances'>;

/** Whether two resources may be in different tenants. Another provider block is most likely another tenant. */
function areApart(one: Resource, other: Resource): boolean {
  const [a, b] = [one.provider, other.provider];
  return a !== undefined && b !== undefined && (a.tenant ?? a.address) !== (b.tenant ?? b.address);
}
