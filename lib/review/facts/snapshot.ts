import { ResourceApi } from '../../permissions/resource-api';
import { APPS, type Field, type Fields, type Reading, type Resource, Unresolved } from '../read/resource';
import { apiOf, apiOfRole, describePermission, describeRole, type PermissionFacts } from './catalogue';
import {
  type App,
  identity,
  type Kind,
  type MicrosoftServicePrincipal,
  type Permission,
  type Snapshot,
  type Value,
} from './model';

/** The tenant that Microsoft's own service principals come from. */
const MICROSOFT_TENANT_ID = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/**
 * Everything that a review looks at, apps with all that belongs to them, whichever resources say it.
 *
 * @param around resources of another state of the same plan, for IDs that this one refers to
 */
export function snapshotOf(readings: readonly Reading[], around: readonly Reading[] = []): Snapshot {
  const apps = new Map<string, App>();
  const microsoft = new Map<string, MicrosoftServicePrincipal>();
  for (const reading of readings) {
    new Assembly(reading, around, apps, microsoft, readings.length > 1).assemble();
  }
  return {
    apps,
    microsoftServicePrincipals: microsoft,
    repetitions: new Map(
      readings.flatMap(({ resources }) =>
        resources
          .filter(({ managed }) => managed)
          .map(({ key, address, repetition = '' }) => [
            key,
            { address: readings.length > 1 ? key : address, digest: repetition },
          ]),
      ),
    ),
    unread: new Map(
      readings.flatMap(({ unread }) =>
        unread.map((each) => [each.key, readings.length > 1 ? { ...each, address: each.key } : each] as const),
      ),
    ),
    exceptions: readings.flatMap(({ exceptions }) => exceptions),
    incomplete: readings.some(({ incomplete }) => incomplete),
  };
}

/** An API as far as a file says which one it is. */
interface Api {
  readonly name: string;
  readonly digest?: string;
  readonly clientId?: string;
  readonly servicePrincipal?: Resource;
}

/** What a value turns out to be: a text, or the resource and attribute that it refers to. */
interface Resolved {
  readonly text?: string;
  readonly resource?: Resource;
  readonly path: readonly string[];
}

/** Puts together one file's apps. */
class Assembly {
  private readonly byAddress = new Map<string, Resource>();
  private readonly byId = new Map<string, Resource>();
  private readonly servicePrincipalByClientId = new Map<string, Resource>();
  private readonly apiByServicePrincipal = new Map<string, Api>();
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly reading: Reading,
    around: readonly Reading[],
    private readonly apps: Map<string, App>,
    private readonly microsoft: Map<string, MicrosoftServicePrincipal>,
    private readonly oneOfMany: boolean,
  ) {
    for (const resource of [...around.flatMap(({ resources }) => resources), ...reading.resources]) {
      this.byAddress.set(resource.address, resource);
      const { id, client_id, object_id } = resource.fields;
      const isApp = APPS.includes(resource.type);
      for (const each of isApp ? [id, object_id, client_id] : [object_id]) {
        if (typeof each === 'string' && resource.type !== 'azuread_client_config') {
          this.byId.set(each.toLowerCase(), resource);
        }
      }
      const { app_role_id, resource_display_name, resource_object_id } = resource.fields;
      const api = apiOfRole(value(resource_display_name).text, value(app_role_id).text);
      if (api && typeof resource_object_id === 'string') {
        this.apiByServicePrincipal.set(resource_object_id.toLowerCase(), { name: api.name, clientId: api.clientId });
      }
      if (resource.type === 'azuread_service_principal' && typeof client_id === 'string') {
        this.servicePrincipalByClientId.set(client_id.toLowerCase(), resource);
      }
    }
  }

  public assemble(): void {
    for (const resource of this.ofType(...APPS)) {
      this.addApp(resource);
    }
    for (const resource of this.reading.resources.filter(({ managed }) => managed)) {
      this.addResource(resource);
    }
  }

  private addResource(resource: Resource): void {
    const { fields } = resource;
    switch (resource.type) {
      case 'azuread_application_api_access': {
        const app = this.appOf(fields.application_id, resource);
        const api = this.apiOf(fields.api_client_id);
        this.ask(app, api, 'application', list(fields.role_ids), resource);
        this.ask(app, api, 'delegated', list(fields.scope_ids), resource);
        break;
      }
      case 'azuread_application_redirect_uris': {
        const app = this.appOf(fields.application_id, resource);
        addRedirectUris(app, value(fields.type).text, fields.redirect_uris);
        break;
      }
      case 'azuread_application_owner':
        this.appOf(fields.application_id, resource).owners.push({
          objectId: this.shown(fields.owner_object_id),
          of: 'application',
        });
        break;
      case 'azuread_application_password':
        this.appOf(fields.application_id, resource).secrets.push({
          key: resource.key,
          name: value(fields.display_name, 'unnamed'),
          end: secretEnd(fields),
          fate: resource.fate,
        });
        break;
      case 'azuread_service_principal':
        this.addServicePrincipal(resource);
        break;
      case 'azuread_app_role_assignment':
        this.grantRole(resource);
        break;
      case 'azuread_service_principal_delegated_permission_grant':
        this.grantScopes(resource);
        break;
      case 'azuread_directory_role_assignment':
        this.grantDirectoryRole(resource, fields.role_id, fields.principal_object_id);
        break;
      case 'azuread_directory_role_eligibility_schedule_request':
        this.grantDirectoryRole(resource, fields.role_definition_id, fields.principal_id);
        break;
      case 'azuread_directory_role_member':
        this.grantDirectoryRole(resource, fields.role_object_id, fields.member_object_id);
        break;
    }
  }

  private addApp(resource: Resource): void {
    const { fields } = resource;
    const app = this.newApp(
      resource,
      value(fields.display_name, resource.address),
      value(fields.sign_in_audience, 'AzureADMyOrg'),
    );
    const registration = resource.type === 'azuread_application_registration';
    const own: App = {
      ...app,
      idTokens: value(
        registration
          ? fields.implicit_id_token_issuance_enabled
          : part(fields.web, 'implicit_grant', 'id_token_issuance_enabled'),
        'false',
      ),
      accessTokens: value(
        registration
          ? fields.implicit_access_token_issuance_enabled
          : part(fields.web, 'implicit_grant', 'access_token_issuance_enabled'),
        'false',
      ),
    };
    this.apps.set(own.key, own);
    for (const [platform, uris] of [
      ['Web', fields.web],
      ['SPA', fields.single_page_application],
      ['PublicClient', fields.public_client],
    ] as const) {
      for (const block of list(uris)) {
        addRedirectUris(own, platform, block instanceof Unresolved ? block : fieldsOf(block).redirect_uris);
      }
    }
    own.owners.push(...this.owners(fields.owners, 'application'));
    this.askAll(own, fields.required_resource_access, resource);
    own.secrets.push(
      ...list(fields.password).map((password) => {
        const name = value(password instanceof Unresolved ? password : fieldsOf(password).display_name, 'unnamed');
        const end = secretEnd(fieldsOf(password));
        return { key: `${resource.key} ${name.text} ${end.text}`, name, end };
      }),
    );
  }

  private askAll(app: App, access: Field, resource: Resource): void {
    for (const each of list(access)) {
      if (each instanceof Unresolved) {
        this.ask(app, apiAt(each), 'application', [each], resource);
        continue;
      }
      const { resource_app_id, resource_access, '//': comment } = fieldsOf(each);
      const api = this.apiOf(resource_app_id, comment);
      for (const entry of list(resource_access)) {
        const fields = fieldsOf(entry);
        const kind = fields.type === 'Scope' ? 'delegated' : 'application';
        const id = entry instanceof Unresolved ? entry : fields.id;
        const note = /^(?:(\S+) \((?:delegated|application)\)|.*?)(?:, for (.*)|(, kept))?$/.exec(
          String(fields['//'] ?? ''),
        );
        this.ask(app, api, kind, [id], resource, {
          value: note?.[1],
          integrations: note?.[2]?.split(', '),
          kept: note?.[3] !== undefined,
        });
      }
    }
  }

  private ask(
    app: App,
    api: Api,
    kind: 'application' | 'delegated',
    ids: readonly Field[],
    { key }: Resource,
    said: { value?: string; integrations?: string[]; kept?: boolean } = {},
  ): void {
    for (const id of ids) {
      const where = `${key} ${api.clientId ?? api.name}`;
      const permission = this.permission(api, kind, id, where, said.value);
      const integrations = said.integrations ?? app.asks.get(permission.name)?.integrations ?? [];
      app.asks.set(permission.name, { permission, integrations, kept: said.kept ?? false });
    }
  }

  private addServicePrincipal(resource: Resource): void {
    const { fields } = resource;
    const clientId = this.resolve(fields.client_id).text?.toLowerCase();
    const api = apiOf(clientId);
    const lookAlike = clientId === undefined ? undefined : ResourceApi._partnerCenterLookAlike(clientId);
    const isOfNoApp = clientId !== undefined && !APPS.includes(this.byId.get(clientId)?.type ?? '');
    const isTaken = isOfNoApp && value(fields.use_existing).text === 'true';
    if (api || lookAlike || fields.application_tenant_id === MICROSOFT_TENANT_ID || isTaken) {
      this.microsoft.set(resource.key, {
        key: resource.key,
        address: this.addressOf(resource),
        name: api?.name ?? lookAlike ?? value(fields.display_name, clientId ?? resource.address).text,
        clientId,
        fate: resource.fate,
      });
    }
    const owners = this.owners(fields.owners, 'service principal');
    if (owners.length > 0) {
      this.appOfServicePrincipal(resource).owners.push(...owners);
    }
  }

  private grantRole(resource: Resource): void {
    const { fields } = resource;
    const api = this.apiOfServicePrincipal(fields.resource_object_id, fields.resource_display_name);
    const permission = this.permission(api, 'application', fields.app_role_id, resource.key);
    const app = this.principalOf(fields.principal_object_id, resource, fields.principal_display_name);
    grant(app, permission, undefined);
  }

  private grantScopes(resource: Resource): void {
    const { fields } = resource;
    const api = this.apiOfServicePrincipal(fields.resource_service_principal_object_id);
    const app = this.principalOf(fields.service_principal_object_id, resource);
    const { user_object_id: user } = fields;
    const within = user === undefined || user === '' ? undefined : this.shown(user);
    for (const claim of list(fields.claim_values)) {
      const permission =
        typeof claim === 'string'
          ? describePermission({ ...this.factsOf(api, 'delegated'), ...this.scopeId(api, claim), value: claim })
          : this.permission(api, 'delegated', claim, resource.key);
      grant(app, permission, within);
    }
  }

  private grantDirectoryRole(resource: Resource, role: Field, principal: Field): void {
    const { directory_scope_id, app_scope_id, '//': comment } = resource.fields;
    const within = [directory_scope_id, app_scope_id].find((scope) => ![undefined, '', '/'].includes(scope as string));
    const asked = /, for (.*)$/.exec(String(part(comment, 'comment') ?? ''))?.[1];
    grant(
      this.principalOf(principal, resource),
      this.directoryRole(role, resource.key),
      within === undefined ? undefined : this.shown(within),
      asked?.split(', '),
    );
  }

  /** The ID of a scope, as the API's service principal publishes it, for an API that the catalogue lacks. */
  private scopeId(api: Api, claim: string): { id?: string } {
    const id = apiOf(api.clientId) ? undefined : published(api, 'delegated')[claim];
    return typeof id === 'string' ? { id } : {};
  }

  private permission(api: Api, kind: 'application' | 'delegated', id: Field, where: string, said?: string): Permission {
    const facts = this.factsOf(api, kind);
    const text = this.surely(id);
    if (text !== undefined) {
      const names = Object.entries(apiOf(api.clientId) ? {} : published(api, kind));
      const name = names.find(([, each]) => typeof each === 'string' && each.toLowerCase() === text.toLowerCase())?.[0];
      return describePermission({ ...facts, id: text, value: name ?? said });
    }
    const name = this.nameOf(id, kind, api);
    if (name !== undefined && id instanceof Unresolved && id.isTarget) {
      return describePermission({ ...facts, value: name });
    }
    const shown = value(id, 'not given').text;
    return describePermission({
      ...facts,
      unresolved: this.unresolved(id, name === undefined ? shown : `${shown}, refers to ${name}`, where, kind),
    });
  }

  /** Tells values that look the same apart: by what is behind them and, among equals in one place, by number. */
  private unresolved(field: Field, text: string, place: string, kind: Kind) {
    const where = [place, field instanceof Unresolved ? field.digest : ''].filter(Boolean).join(' ');
    const key = `${kind} ${text} ${where}`;
    const number = (this.numbers.get(key) ?? 0) + 1;
    this.numbers.set(key, number);
    return { text, where: number === 1 ? where : `${where} ${number}` };
  }

  /** The name by which a permission's ID is looked up in the service principal of its own API. */
  private nameOf(id: Field, kind: 'application' | 'delegated', api: Api): string | undefined {
    const target = id instanceof Unresolved ? id.target : undefined;
    const servicePrincipal = target && this.byAddress.get(target.address);
    const [map, name] = target?.path ?? [];
    return servicePrincipal &&
      map === (kind === 'application' ? 'app_role_ids' : 'oauth2_permission_scope_ids') &&
      this.resolve(servicePrincipal.fields.client_id).text?.toLowerCase() === api.clientId
      ? name
      : undefined;
  }

  private factsOf(api: Api, kind: 'application' | 'delegated'): PermissionFacts {
    return { kind, api: api.name, apiClientId: api.clientId, apiDigest: api.digest };
  }

  private directoryRole(field: Field, where: string): Permission {
    const text = this.surely(field);
    const role = text === undefined ? this.resolve(field).resource : this.byId.get(text.toLowerCase());
    const fields = role?.type === 'azuread_directory_role' ? role.fields : {};
    const isTarget = !(field instanceof Unresolved) || field.isTarget;
    const id = (isTarget ? this.surely(fields.template_id) : undefined) ?? text;
    if (id !== undefined) {
      return describeRole({ id });
    }
    const name = this.surely(fields.display_name);
    const shown = value(field, 'not given').text;
    return isTarget && name !== undefined
      ? describeRole({ value: name })
      : describeRole({
          unresolved: this.unresolved(
            field,
            name === undefined ? shown : `${shown}, refers to ${name}`,
            where,
            'directory role',
          ),
        });
  }

  private owners(field: Field, of: 'application' | 'service principal') {
    return list(field).map((each) => ({ objectId: this.shown(each), of }));
  }

  /** The API of a client ID that an app asks for. */
  private apiOf(field: Field, comment?: Field): Api {
    const clientId = this.resolve(field).text?.toLowerCase();
    if (clientId === undefined) {
      return apiAt(field);
    }
    const servicePrincipal = this.servicePrincipalByClientId.get(clientId);
    return { name: this.apiName(clientId, servicePrincipal, comment), clientId, servicePrincipal };
  }

  /** The API that a grant is of, by its service principal. */
  private apiOfServicePrincipal(field: Field, displayName?: Field): Api {
    const { text, resource } = this.resolve(field);
    const servicePrincipal = text === undefined ? resource : this.byId.get(text.toLowerCase());
    const name = value(
      displayName,
      text === undefined ? value(field, 'not given').text : `service principal ${text}`,
    ).text;
    if (servicePrincipal?.type !== 'azuread_service_principal') {
      const api = this.apiByServicePrincipal.get(text?.toLowerCase() ?? '');
      if (api) {
        return api;
      }
      return text === undefined ? { ...apiAt(field), name } : { name };
    }
    const clientId = this.resolve(servicePrincipal.fields.client_id).text?.toLowerCase();
    if (clientId !== undefined) {
      return { name: this.apiName(clientId, servicePrincipal), clientId, servicePrincipal };
    }
    const app = this.resolve(servicePrincipal.fields.client_id).resource;
    return { name: app ? value(app.fields.display_name, app.address).text : name, servicePrincipal };
  }

  /** What the file calls an API; the catalogue knows better where it has it. */
  private apiName(clientId: string, servicePrincipal?: Resource, comment?: Field): string {
    const app = this.byId.get(clientId);
    const names = [servicePrincipal?.fields.display_name, app?.fields.display_name, comment];
    return names.find((each) => typeof each === 'string') ?? clientId;
  }

  /** The app that an attribute `application_id` names. */
  private appOf(field: Field, from: Resource): App {
    const { text, resource } = this.resolve(field);
    const target = text === undefined ? resource : this.byId.get(text.toLowerCase());
    if (target && APPS.includes(target.type)) {
      return this.appAt(target);
    }
    return this.stranger(text === undefined ? value(field, 'not given') : { text, known: true }, from);
  }

  /** The app whose service principal is granted something, or whoever else is. */
  private principalOf(field: Field, from: Resource, displayName?: Field): App {
    const { text, resource } = this.resolve(field);
    const target = text === undefined ? resource : this.byId.get(text.toLowerCase());
    if (target?.type === 'azuread_service_principal') {
      return this.appOfServicePrincipal(target);
    }
    const named = typeof displayName === 'string' ? displayName : undefined;
    return this.stranger(
      text === undefined ? value(field, 'not given') : { text: named ?? `principal ${text}`, known: true },
      from,
      text,
    );
  }

  private appOfServicePrincipal(servicePrincipal: Resource): App {
    const { text, resource } = this.resolve(servicePrincipal.fields.client_id);
    const target = text === undefined ? resource : this.byId.get(text.toLowerCase());
    if (target && APPS.includes(target.type)) {
      return this.appAt(target);
    }
    const name = apiOf(text)?.name ?? text ?? servicePrincipal.address;
    return this.stranger(value(servicePrincipal.fields.display_name, name), servicePrincipal, servicePrincipal.address);
  }

  /** The app of a resource; one that is in the other state alone is not configured in this one. */
  private appAt(resource: Resource): App {
    const existing = this.apps.get(resource.key);
    if (existing) {
      return existing;
    }
    return this.add({
      ...this.newApp(resource, value(resource.fields.display_name, resource.address)),
      registered: false,
    });
  }

  private stranger(name: Value, from: Resource, id?: string): App {
    const key = `principal ${id ?? (name.known ? name.text : `${from.key} ${name.digest ?? ''}`)}`;
    return this.apps.get(key) ?? this.add({ ...this.newApp({ ...from, key }, name), registered: false });
  }

  private add(app: App): App {
    this.apps.set(app.key, app);
    return app;
  }

  private newApp(resource: Resource, name: Value, audience: Value = { text: 'AzureADMyOrg', known: true }): App {
    const off: Value = { text: 'false', known: true };
    return {
      key: resource.key,
      address: this.addressOf(resource),
      name,
      registered: true,
      fate: resource.fate,
      repeated: resource.repetition !== undefined,
      audience,
      asks: new Map(),
      grants: new Map(),
      redirectUris: [],
      idTokens: off,
      accessTokens: off,
      owners: [],
      secrets: [],
    };
  }

  /** Stacks have resources of the same address. */
  private addressOf({ key, address }: Resource): string {
    return this.oneOfMany ? key : address;
  }

  /** The text of a value, unless it may be something else than what it refers to. */
  private surely(field: Field): string | undefined {
    return field instanceof Unresolved && !field.isTarget ? undefined : this.resolve(field).text;
  }

  private shown(field: Field): Value {
    const text = this.surely(field);
    return text === undefined ? value(field) : { text, known: true };
  }

  /** The text of a value, or the resource that it refers to, through other resources if need be. */
  private resolve(field: Field, depth = 0): Resolved {
    if (!(field instanceof Unresolved)) {
      return { text: typeof field === 'string' ? field : undefined, path: [] };
    }
    const target = field.target;
    const resource = target && this.byAddress.get(target.address);
    if (!resource || depth > 10) {
      return { path: target?.path ?? [] };
    }
    const found = target.path.reduce<Field>(
      (value, step) => (isFields(value) ? value[step] : undefined),
      resource.fields,
    );
    const next = found === undefined ? undefined : this.resolve(found, depth + 1);
    return next?.text !== undefined || next?.resource ? next : { resource, path: target.path };
  }

  private ofType(...types: string[]): Resource[] {
    return this.reading.resources.filter(({ managed, type }) => managed && types.includes(type));
  }
}

/** What is granted for the whole tenant stays so, whatever is granted for less besides. */
function grant(
  { grants }: App,
  permission: Permission,
  within: Value | undefined,
  integrations: readonly string[] = [],
): void {
  const old = grants.get(permission.name);
  const everywhere = within === undefined || old?.within.size === 0;
  grants.set(permission.name, {
    permission,
    within: new Map(everywhere ? [] : [...(old?.within ?? []), [identity(within), within.text]]),
    integrations: [...new Set([...(old?.integrations ?? []), ...integrations])],
  });
}

/** An API of which the file says no more than how it gets at its ID. */
function apiAt(field: Field): Api {
  const { text, digest } = value(field, 'not given');
  return { name: text, digest };
}

function addRedirectUris(app: App, platform: string, uris: Field): void {
  app.redirectUris.push(...list(uris).map((uri) => ({ uri: value(uri), platform })));
}

/** A value as it is shown. */
function value(field: Field, missing = 'not given'): Value {
  if (field instanceof Unresolved) {
    return { text: field.text, known: false, digest: field.digest };
  }
  return { text: typeof field === 'string' || typeof field === 'boolean' ? String(field) : missing, known: true };
}

function secretEnd(fields: Fields): Value {
  const { end_date, end_date_relative } = fields;
  return typeof end_date !== 'string' && typeof end_date_relative === 'string'
    ? { text: `${end_date_relative} after it is made`, known: true }
    : value(end_date, 'no end given: after two years');
}

function published(api: Api, kind: 'application' | 'delegated'): Fields {
  const fields = api.servicePrincipal?.fields;
  const map = kind === 'application' ? fields?.app_role_ids : fields?.oauth2_permission_scope_ids;
  return fieldsOf(map);
}

function list(field: Field): readonly Field[] {
  if (Array.isArray(field)) {
    return field;
  }
  return field === undefined ? [] : [field];
}

function isFields(field: Field): field is Fields {
  return typeof field === 'object' && !Array.isArray(field) && !(field instanceof Unresolved);
}

function fieldsOf(field: Field): Fields {
  return isFields(field) ? field : {};
}

/** A part of blocks that occur once at most. */
function part(field: Field, ...names: readonly string[]): Field {
  return names.reduce<Field>((found, name) => {
    const all = list(found);
    return all.find((each) => each instanceof Unresolved) ?? fieldsOf(all[0])[name];
  }, field);
}
