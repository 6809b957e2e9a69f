import { publishedAppName } from '../../permissions/published-app-ids';
import { apiOf, apiOfRole, describePermission, describeRole, type PermissionFacts } from './describe';
import type { Impact, Permission, PermissionKind } from './permission';
import type { References } from './references';
import { type Field, type Fields, fieldList, fieldsOf, part, type Resource, shownValue, Unresolved } from './resource';
import { APP_TYPES } from './subjects';
import { known, type Value } from './value';

type ApiPermissionKind = Exclude<PermissionKind, 'directory role'>;

/** An API, as far as a file identifies it. */
export interface Api {
  readonly name: string;
  readonly digest?: string;
  readonly clientId?: string;
  readonly servicePrincipal?: Resource;

  /** Whether the same configuration registers it as an app, and so defines its permissions. */
  readonly isOwn?: boolean;
}

/** Looks up the APIs and permissions that values of a stack mean. */
export class Permissions {
  private readonly servicePrincipalByClientId = new Map<string, Resource>();
  private readonly apiByServicePrincipal = new Map<string, Api>();
  private readonly numbers = new Map<string, number>();

  /** Values of permissions that apps of the configuration publish, by type and ID. Undefined where two apps differ. */
  private readonly ownNames = new Map<string, string | undefined>();

  constructor(
    private readonly references: References,
    resources: Iterable<Resource>,
  ) {
    for (const { type, fields, ...resource } of resources) {
      if (type === 'azuread_service_principal' && typeof fields.client_id === 'string') {
        this.servicePrincipalByClientId.set(fields.client_id.toLowerCase(), { type, fields, ...resource });
      }
      this.addOwnNames(type, fields);
      const { app_role_id, resource_display_name, resource_object_id } = fields;
      if (typeof app_role_id === 'string' && typeof resource_object_id === 'string') {
        const api = apiOfRole(shownValue(resource_display_name).text, app_role_id);
        if (api) {
          this.apiByServicePrincipal.set(resource_object_id.toLowerCase(), { name: api.name, clientId: api.clientId });
        }
      }
    }
  }

  /** The API that an app asks for, by its client ID. */
  public api(field: Field, comment?: Field): Api {
    const { text, resource: app } = this.references.resolve(field);
    const clientId = text?.toLowerCase();
    if (clientId === undefined) {
      return isOwnApp(app)
        ? { name: shownValue(app?.fields.display_name, app?.address).text, isOwn: true }
        : unknownApi(field);
    }
    const servicePrincipal = this.servicePrincipalByClientId.get(clientId);
    const isOwn = isOwnApp(this.references.withId(clientId));
    return { name: this.apiName(clientId, servicePrincipal, comment), clientId, servicePrincipal, isOwn };
  }

  /** The API that a grant is for, by its service principal. */
  public apiOfServicePrincipal(field: Field, displayName?: Field): Api {
    const { text, resource: servicePrincipal } = this.references.find(field);
    const name =
      this.references.textOf(displayName) ??
      (text === undefined ? this.references.shown(field).text : `service principal ${text}`);
    if (servicePrincipal?.type !== 'azuread_service_principal') {
      const api = this.apiByServicePrincipal.get(text?.toLowerCase() ?? '');
      return api ?? (text === undefined ? { ...unknownApi(field), name } : { name });
    }
    const { text: id, resource: app } = this.references.resolve(servicePrincipal.fields.client_id);
    const clientId = id?.toLowerCase();
    if (clientId !== undefined) {
      const isOwn = isOwnApp(this.references.withId(clientId));
      return { name: this.apiName(clientId, servicePrincipal), clientId, servicePrincipal, isOwn };
    }
    const ownName = app ? shownValue(app.fields.display_name, app.address).text : name;
    const digest = app ? undefined : servicePrincipal.lookup;
    return { name: ownName, digest, servicePrincipal, isOwn: isOwnApp(app) };
  }

  /**
   * The permission with an ID. `where` tells unknown ones apart. `nameInComment` is what a comment calls it.
   */
  public permission(api: Api, kind: ApiPermissionKind, id: Field, where: string, nameInComment?: string): Permission {
    const text = this.references.textOf(id);
    if (text !== undefined) {
      const names = Object.entries(apiOf(api.clientId) ? {} : published(api, kind));
      const name = names.find(([, each]) => typeof each === 'string' && each.toLowerCase() === text.toLowerCase())?.[0];
      const ownName = api.isOwn ? this.ownNames.get(`${kind} ${text.toLowerCase()}`) : undefined;
      return describePermission(factsOf(api, kind, text, name ?? ownName ?? nameInComment));
    }
    const name = this.nameOf(id, kind, api);
    if (name !== undefined && id instanceof Unresolved && id.isTarget) {
      return describePermission(factsOf(api, kind, undefined, name));
    }
    const isOwn = api.isOwn && !isUnplaced(id);
    return describePermission({ ...factsOf(api, kind), isOwn, unresolved: this.unresolved(id, name, where, kind) });
  }

  /** The delegated permission of a claim, which is a name. */
  public scopeByName(api: Api, claim: Field, where: string): Permission {
    if (typeof claim !== 'string') {
      return this.permission(api, 'delegated', claim, where);
    }
    const id = apiOf(api.clientId) ? undefined : (published(api, 'delegated')[claim] ?? this.ownId(api, claim));
    return describePermission(factsOf(api, 'delegated', typeof id === 'string' ? id : undefined, claim));
  }

  /** The ID that the app of an API has for a scope, where the same configuration registers it. */
  private ownId({ servicePrincipal }: Api, scope: string): Field {
    const app = this.references.find(servicePrincipal?.fields.client_id).resource;
    const scopes = fieldList(part(app?.fields.api, 'oauth2_permission_scope')).map(fieldsOf);
    return scopes.find(({ value }) => value === scope)?.id;
  }

  /** The name of a scope that an app of the same configuration publishes. */
  public ownScope(id: Field): Value | undefined {
    const name = this.ownNames.get(`delegated ${this.references.textOf(id)?.toLowerCase()}`);
    return name === undefined ? undefined : known(name);
  }

  /** The directory role with a template ID, an object ID or a reference. */
  public directoryRole(field: Field, where: string): Permission {
    const { id, name, customName, isTarget } = this.roleOf(field);
    if (id !== undefined) {
      return describeRole({ id, value: customName });
    }
    return isTarget && name !== undefined
      ? describeRole({ value: name })
      : describeRole({
          unresolved: this.unresolved(field, name ?? customName ?? this.rolesAmong(field), where, 'directory role'),
        });
  }

  /** The names of the directory roles that a value may mean, if it is unknown which. */
  private rolesAmong(field: Field): string | undefined {
    const { candidates = [], isComplete = false } = (field instanceof Unresolved && field.origin) || {};
    const names = candidates.map(({ address }) =>
      this.references.textOf(this.references.at(address)?.fields.display_name),
    );
    return isComplete && names.length > 0 && names.every((each) => each !== undefined)
      ? [...new Set(names)].sort().join(' or ')
      : undefined;
  }

  /** How much harm the directory role that a value means could do. */
  public impactOfRole(field: Field): Impact {
    const { id, name, isTarget } = this.roleOf(field);
    if (id !== undefined) {
      return describeRole({ id }).impact;
    }
    return isTarget && name !== undefined ? describeRole({ value: name }).impact : 'unknown';
  }

  private addOwnNames(type: string, { app_role, api, role_id, scope_id, value }: Fields): void {
    const add = (kind: ApiPermissionKind, id: Field, name: Field): void => {
      if (typeof id === 'string' && typeof name === 'string' && name !== '') {
        const key = `${kind} ${id.toLowerCase()}`;
        this.ownNames.set(key, (this.ownNames.get(key) ?? name) === name ? name : undefined);
      }
    };
    if (type === 'azuread_application') {
      for (const role of fieldList(app_role).map(fieldsOf)) {
        add('application', role.id, role.value);
      }
      for (const scope of fieldList(part(api, 'oauth2_permission_scope')).map(fieldsOf)) {
        add('delegated', scope.id, scope.value);
      }
    } else if (type === 'azuread_application_app_role') {
      add('application', role_id, value);
    } else if (type === 'azuread_application_permission_scope') {
      add('delegated', scope_id, value);
    }
  }

  private roleOf(field: Field): Role {
    const text = this.references.textOf(field);
    const role = text === undefined ? this.references.resolve(field).resource : this.references.withId(text);
    if (role?.type === 'azuread_custom_directory_role') {
      return { id: text, customName: this.references.textOf(role.fields.display_name), isTarget: false };
    }
    const fields = role?.type === 'azuread_directory_role' ? role.fields : {};
    const isTarget = !(field instanceof Unresolved) || field.isTarget;
    const id = (isTarget ? this.references.textOf(fields.template_id) : undefined) ?? text;
    return { id, name: this.references.textOf(fields.display_name), isTarget };
  }

  /** Name of an API in the file or else in the provider. If the catalogue has the API, its name is better. */
  private apiName(clientId: string, servicePrincipal?: Resource, comment?: Field): string {
    const app = this.references.withId(clientId);
    const names = [servicePrincipal?.fields.display_name, app?.fields.display_name, comment];
    return names.find((each) => typeof each === 'string') ?? publishedAppName(clientId) ?? clientId;
  }

  /** The name with which an expression looks up a permission's ID in the service principal of its API. */
  private nameOf(id: Field, kind: ApiPermissionKind, api: Api): string | undefined {
    const target = id instanceof Unresolved ? id.target : undefined;
    const servicePrincipal = target && this.references.at(target.address);
    const [map, name] = target?.path ?? [];
    return servicePrincipal &&
      map === (kind === 'application' ? 'app_role_ids' : 'oauth2_permission_scope_ids') &&
      this.references.resolve(servicePrincipal.fields.client_id).text?.toLowerCase() === api.clientId
      ? name
      : undefined;
  }

  /** Tells values apart that look the same: by place and digest and, if these are equal too, by a number. */
  private unresolved(field: Field, refersTo: string | undefined, place: string, kind: PermissionKind) {
    const { text: shown } = shownValue(field);
    const text = refersTo === undefined ? shown : `${shown}, refers to ${refersTo}`;
    const where = [place, field instanceof Unresolved ? field.digest : ''].filter(Boolean).join(' ');
    const key = `${kind} ${text} ${where}`;
    const number = (this.numbers.get(key) ?? 0) + 1;
    this.numbers.set(key, number);
    return { text, where: number === 1 ? where : `${where} ${number}` };
  }
}

interface Role {
  readonly id?: string;

  /** The name of a built-in role, which says what it may do. */
  readonly name?: string;

  /** The name of a custom role. It may be the name of a built-in role, so it says nothing. */
  readonly customName?: string;
  readonly isTarget: boolean;
}

/** An API whose ID is an expression. */
export function unknownApi(field: Field): Api {
  const { text, digest } = shownValue(field);
  return { name: text, digest };
}

function factsOf(api: Api, kind: ApiPermissionKind, id?: string, value?: string): PermissionFacts {
  return { kind, api: api.name, apiClientId: api.clientId, apiDigest: api.digest, isOwn: api.isOwn, id, value };
}

/**
 * Whether an ID that is known after apply may be one from outside the configuration: it is neither an ID of an app of
 * the configuration nor generated for one.
 */
function isUnplaced(id: Field): boolean {
  if (!(id instanceof Unresolved) || id.text !== 'known after apply') {
    return false;
  }
  const sources = id.target ? [id.target] : id.origin?.isComplete ? id.origin.candidates : [];
  return sources.length === 0 || !sources.every(({ address, path }) => OF_OWN_APP.test(`${address} ${path[0]}`));
}

const OF_OWN_APP =
  /^(?!.*\bdata\.)(?:.*\.)?(?:random_uuid\.|azuread_application(?:_registration|_app_role|_permission_scope)?\.|azuread_service_principal\..* \w+_ids$)/;

/** Whether a resource registers an app. An imported app may have permissions that the file does not say. */
function isOwnApp(resource: Resource | undefined): boolean {
  return resource?.managed === true && resource.action !== 'imported' && APP_TYPES.includes(resource.type);
}

/** The IDs that a service principal in the file publishes, by name. */
function published(api: Api, kind: ApiPermissionKind): Fields {
  const fields = api.servicePrincipal?.fields;
  return fieldsOf(kind === 'application' ? fields?.app_role_ids : fields?.oauth2_permission_scope_ids);
}
