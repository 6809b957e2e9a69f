import { publishedAppId } from '../../permissions/published-app-ids';
import { type Field, isFields, type Resource, shownValue, Unresolved } from './resource';
import { known, type Value } from './value';

/** What a value turns out to be: a text, or the resource and attribute that it refers to. */
export interface Resolved {
  readonly text?: string;
  readonly resource?: Resource;
  readonly path: readonly string[];
}

/** Finds what values of one stack refer to: by address, or by an ID that another resource has. */
export class References {
  /** Whether the file lacks the ID of a service principal that it configures. Any other ID may be that one. */
  public readonly hasUnnamedPrincipals: boolean;

  private readonly byAddress = new Map<string, Resource>();
  private readonly byId = new Map<string, Resource>();
  private readonly deployers = new Set<Field>();

  /**
   * @param resources those of the stack; among equals the last one counts
   * @param idsOf the IDs by which other resources may refer to a resource
   */
  constructor(resources: Iterable<Resource>, idsOf: (resource: Resource) => readonly Field[]) {
    for (const resource of resources) {
      this.byAddress.set(resource.address, resource);
      if (resource.type === 'azuread_client_config') {
        this.deployers.add(resource.fields.object_id);
      }
      for (const id of idsOf(resource)) {
        if (typeof id === 'string') {
          this.byId.set(id.toLowerCase(), resource);
        }
      }
    }
    this.hasUnnamedPrincipals = [...this.byAddress.values()].some(
      ({ type, managed, fields }) => type === 'azuread_service_principal' && managed && fields.object_id === undefined,
    );
  }

  /** The resource at an address. One that a file repeats is meant by the index of its only instance. */
  public at(address: string): Resource | undefined {
    const found = this.byAddress.get(address);
    const [, base, index] = found ? [] : (INDEXED.exec(address) ?? []);
    const repeated = base === undefined ? undefined : this.byAddress.get(base);
    const { keys, count = 1 } = repeated?.instances ?? {};
    const isIt =
      index === '0' ? keys === undefined && count === 1 : keys?.length === 1 && index === JSON.stringify(keys[0]);
    return found ?? (isIt ? repeated : undefined);
  }

  /** The resource that has an ID. */
  public withId(id: string | undefined): Resource | undefined {
    return id === undefined ? undefined : this.byId.get(id.toLowerCase().replace(COLLECTION, ''));
  }

  /** Whether an ID is that of whoever deploys. */
  public isDeployer(id: Field): boolean {
    return id !== undefined && this.deployers.has(id);
  }

  /** The text of a value, or the resource that it refers to, through other resources if need be. */
  public resolve(field: Field, depth = 0): Resolved {
    if (!(field instanceof Unresolved)) {
      return { text: typeof field === 'string' ? field : undefined, path: [] };
    }
    const target = field.target;
    const resource = target && this.at(target.address);
    if (!resource || depth > 10) {
      return { path: target?.path ?? [] };
    }
    const found = target.path.reduce<Field>(
      (value, step) => (isFields(value) ? value[step] : undefined),
      resource.fields,
    );
    const next = found === undefined ? publishedId(resource, target.path) : this.resolve(found, depth + 1);
    return next?.text !== undefined || next?.resource ? next : { resource, path: target.path };
  }

  /** The resource that a value refers to, by reference or by ID, and the text of the value if it has one. */
  public find(field: Field): { readonly text?: string; readonly resource?: Resource } {
    const { text, resource } = this.resolve(field);
    return { text, resource: text === undefined ? resource : this.withId(text) };
  }

  /** The text of a value. Undefined if the value is made of what it refers to and is not the same. */
  public textOf(field: Field): string | undefined {
    return field instanceof Unresolved && !field.isTarget ? undefined : this.resolve(field).text;
  }

  /** A value as it is shown: its text, or why it is unknown. */
  public shown(field: Field): Value {
    const text = this.textOf(field);
    if (text !== undefined) {
      return known(text);
    }
    const value = shownValue(field);
    const { resource } = this.find(field);
    const address = resource?.address ?? (field instanceof Unresolved ? field.target?.address : undefined);
    if (address === undefined || value.text !== 'known after apply') {
      return value;
    }
    const name = resource?.fields.display_name;
    return { ...value, text: `${value.text}, refers to ${typeof name === 'string' ? name : address}` };
  }
}

const INDEXED = /^(.*)\[(0|".*")\]$/;

/** The prefix of an object ID in the attribute `id` of azuread 3. That of an application keeps its prefix. */
const COLLECTION = /^\/(?:groups|serviceprincipals|users)\//;

/** A client ID that the provider looks up by name. A file that was not applied does not have it. */
function publishedId({ type }: Resource, [map, name]: readonly string[]): Resolved | undefined {
  const isPublished = type === 'azuread_application_published_app_ids' && map === 'result' && name !== undefined;
  return isPublished ? { text: publishedAppId(name), path: [] } : undefined;
}
