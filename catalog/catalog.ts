/** Permissions as catalog/permissions.json has them. */
export interface Catalog {
  readonly source: string;
  readonly cloud: string;
  readonly apis: CatalogApi[];
}

interface CatalogApi {
  readonly name: string;
  readonly clientId: string;

  /** Date on which the API published these permissions. */
  readonly asOf: string;
  readonly permissions: CatalogPermission[];
}

export interface CatalogPermission {
  readonly value: string;
  readonly type: 'Role' | 'Scope';
  readonly id: string;
  /** Null if it is unknown. */
  readonly adminConsentRequired: boolean | null;
}

/** Which permissions could take over a tenant or read everything in it, as catalog/high-impact.json has them. */
export interface HighImpact {
  readonly sources?: string[];
  readonly asOf: string;

  /** The rule that rated a permission, if it is not the first one. */
  readonly rule?: string;
  readonly permissions: {
    api: string;
    value: string;
    type: CatalogPermission['type'];
    impact: 'critical' | 'high';
    rule?: string;
  }[];
}

/** What `az ad sp show --id <client ID> -o json` prints, as far as it matters here. */
export interface ServicePrincipalExport {
  readonly appId: string;
  readonly appRoles: { value: string | null; id: string; isEnabled: boolean; allowedMemberTypes: string[] }[];
  readonly oauth2PermissionScopes: { value: string; id: string; isEnabled: boolean; type: 'Admin' | 'User' }[];
}

/** Where the classes of an API go, and what they are called: `<prefix>Scope` and `<prefix>AppRole`. */
const CLASSES: Record<string, { file: string; prefix: string; member: string }> = {
  'cfa8b339-82a2-471a-a3c9-0fc0be7a4093': {
    file: 'azure-key-vault',
    prefix: 'AzureKeyVault',
    member: 'AZURE_KEY_VAULT',
  },
  '797f4846-ba00-4fd7-ba43-dac1f8f63013': {
    file: 'azure-service-management',
    prefix: 'AzureServiceManagement',
    member: 'AZURE_SERVICE_MANAGEMENT',
  },
  'e406a681-f3d4-42a8-90b6-c2b029497af1': { file: 'azure-storage', prefix: 'AzureStorage', member: 'AZURE_STORAGE' },
  '00000003-0000-0000-c000-000000000000': { file: 'graph', prefix: 'Graph', member: 'MICROSOFT_GRAPH' },
  'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd': {
    file: 'partner-center',
    prefix: 'PartnerCenter',
    member: 'MICROSOFT_PARTNER_CENTER',
  },
  '00000002-0000-0ff1-ce00-000000000000': {
    file: 'exchange-online',
    prefix: 'ExchangeOnline',
    member: 'OFFICE_365_EXCHANGE_ONLINE',
  },
  'c5393580-f805-4401-95e8-94b7a6ef2fc2': {
    file: 'office-365-management',
    prefix: 'Office365Management',
    member: 'OFFICE_365_MANAGEMENT_APIS',
  },
};

/** `critical` or `high` by API name, value and type. */
type Impacts = Map<string, 'critical' | 'high'>;

const TYPES = {
  Scope: { suffix: 'Scope', factory: 'scope', enumMember: 'DELEGATED', words: 'delegated' },
  Role: { suffix: 'AppRole', factory: 'appRole', enumMember: 'APPLICATION', words: 'application' },
} as const;

/** `User.ReadWrite.All` is `USER_READ_WRITE_ALL`. */
export function memberName(value: string): string {
  return value
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]/g, '_')
    .toUpperCase();
}

/** The source files of lib/permissions/catalogue, by name. */
export function renderFiles(catalog: Catalog, { permissions }: HighImpact): Map<string, string> {
  const known = new Set(catalog.apis.flatMap((api) => api.permissions.map((p) => `${api.name} ${p.value} ${p.type}`)));
  const impacts: Impacts = new Map(permissions.map((p) => [`${p.api} ${p.value} ${p.type}`, p.impact]));
  const unknown = [...impacts.keys()].filter((key) => !known.has(key));
  if (unknown.length > 0) {
    throw new Error(`catalog/high-impact.json rates what catalog/permissions.json lacks: ${unknown.join(', ')}`);
  }
  return new Map(catalog.apis.map((api) => [`${classesOf(api.clientId).file}.ts`, renderFile(api, impacts)]));
}

/** The data file. */
export function renderData(catalog: Catalog): string {
  const apis = catalog.apis.map(({ name, clientId, asOf, permissions }) => {
    const lines = sorted(permissions).map(
      ({ value, type, id, adminConsentRequired }) =>
        `        { "value": ${JSON.stringify(value)}, "type": "${type}", "id": "${id}", ` +
        `"adminConsentRequired": ${adminConsentRequired} }`,
    );
    return `    {
      "name": ${JSON.stringify(name)},
      "clientId": "${clientId}",
      "asOf": "${asOf}",
      "permissions": [
${lines.join(',\n')}
      ]
    }`;
  });
  return `{
  "source": ${JSON.stringify(catalog.source)},
  "cloud": "${catalog.cloud}",
  "apis": [
${apis.join(',\n')}
  ]
}
`;
}

/** The data file of ratings. */
export function renderHighImpact({ sources, asOf, rule, permissions }: HighImpact): string {
  const lines = permissions.map(
    (each) =>
      `    { ${Object.entries(each)
        .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
        .join(', ')} }`,
  );
  return `{
  "sources": [${(sources ?? []).map((source) => JSON.stringify(source)).join(', ')}],
  "asOf": "${asOf}",
  "rule": ${JSON.stringify(rule)},
  "permissions": [
${lines.join(',\n')}
  ]
}
`;
}

/** The ratings without those of removed permissions, which would stop the generator. */
export function ratingsOf(catalog: Catalog, highImpact: HighImpact): HighImpact {
  const known = new Set(catalog.apis.flatMap((api) => api.permissions.map((p) => `${api.name} ${p.value} ${p.type}`)));
  const permissions = highImpact.permissions.filter((p) => known.has(`${p.api} ${p.value} ${p.type}`));
  return { ...highImpact, permissions };
}

/** The catalogue with one API's permissions replaced by those that a live service principal publishes. */
export function refresh(catalog: Catalog, live: ServicePrincipalExport, today: string): Catalog {
  const api = catalog.apis.find(({ clientId }) => clientId === live.appId);
  if (!api) {
    throw new Error(
      `"appId" must be that of an API of the catalogue (${catalog.apis.map(({ clientId }) => clientId).join(', ')}), ` +
        `got ${JSON.stringify(live.appId)}: export one with az ad sp show --id <client ID> -o json`,
    );
  }
  const permissions: CatalogPermission[] = [
    ...live.appRoles
      .filter(
        ({ value, isEnabled, allowedMemberTypes }) => value && isEnabled && allowedMemberTypes.includes('Application'),
      )
      .map(({ value, id }) => ({ value: value as string, type: 'Role' as const, id, adminConsentRequired: true })),
    ...live.oauth2PermissionScopes
      .filter(({ value, isEnabled }) => value && isEnabled)
      .map(({ value, id, type }) => ({ value, type: 'Scope' as const, id, adminConsentRequired: type === 'Admin' })),
  ];
  return {
    ...catalog,
    apis: catalog.apis.map((other) =>
      other === api ? { ...api, asOf: today, permissions: sorted(permissions) } : other,
    ),
  };
}

function classesOf(clientId: string): (typeof CLASSES)[string] {
  const classes = CLASSES[clientId];
  if (!classes) {
    throw new Error(`The API ${clientId} has no class names: add it to CLASSES in catalog/catalog.ts`);
  }
  return classes;
}

function renderFile(api: CatalogApi, impacts: Impacts): string {
  const { member, prefix } = classesOf(api.clientId);
  const types = (['Role', 'Scope'] as const).filter((type) => api.permissions.some((other) => other.type === type));
  const classes = types.map((type) => renderClass(api, type, impacts)).join('\n');
  const factories = types.map(
    (type) =>
      `const ${TYPES[type].factory} = ApiPermission._catalogue('${prefix}${TYPES[type].suffix}', ResourceApi.${member}, PermissionType.${TYPES[type].enumMember});\n`,
  );
  const names = [
    'ApiPermission',
    ...(classes.includes(' PermissionImpact.') ? ['PermissionImpact'] : []),
    'PermissionType',
  ];
  return `// Written by \`npm run catalog\` from the data in catalog/: change that, not this file.
import { ${names.join(', ')} } from '../api-permission';
import { ResourceApi } from '../resource-api';

${factories.join('')}
${classes}`;
}

function renderClass(api: CatalogApi, type: CatalogPermission['type'], impacts: Impacts): string {
  const { suffix, words } = TYPES[type];
  const name = `${classesOf(api.clientId).prefix}${suffix}`;
  const permissions = sorted(api.permissions.filter((permission) => permission.type === type));
  const owners = new Map<string, string>();
  const isTwice = ({ value, id }: CatalogPermission) =>
    permissions.some((other) => other.value === value && other.id !== id);
  const members = permissions.map((permission) => {
    const twice = isTwice(permission);
    // One value with two IDs is two permissions: the first part of its ID tells a member from the other.
    const member = memberName(permission.value) + (twice ? `_${permission.id.slice(0, 8).toUpperCase()}` : '');
    const other = owners.get(member);
    if (other !== undefined) {
      throw new Error(`${name}.${member} would be both ${other} and ${permission.value}: each needs a name of its own`);
    }
    owners.set(member, permission.value);
    return renderMember(name, member, permission, impacts.get(`${api.name} ${permission.value} ${type}`));
  });
  return `/**
 * The ${words} permissions of ${api.name}.
 *
 * @example
 * const permission = ${name}.of('${permissions[0].value}');
 */
export class ${name} {
  // Hundreds of static members are slow to define on a function that still has all properties of a new one.
  static {
    Reflect.deleteProperty(${name}, 'length');
  }

${members.join('\n')}
  /**
   * The permission with a value, for values from configuration. Fails for a value that none of these has${permissions.some(isTwice) ? ',\n   * or that two of these have' : ''}.
   *
   * @param value name of the permission, such as \`${permissions[0].value}\`
   */
  public static of(value: string): ApiPermission {
    return ApiPermission._find('${name}', ${name}, value);
  }

  private constructor() {}
}
`;
}

function renderMember(
  className: string,
  member: string,
  { value, type, id, adminConsentRequired }: CatalogPermission,
  impact: 'critical' | 'high' | undefined,
): string {
  // What comes from an export becomes source code here.
  if (!/^[\w.:/-]+$/.test(value) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new Error(`${className} cannot have ${JSON.stringify(value)} with the ID ${JSON.stringify(id)} as a member`);
  }
  const { factory, words } = TYPES[type];
  const consent = { true: 'admin consent required', false: 'no admin consent required', null: 'admin consent unknown' };
  const facts = [words, consent[`${adminConsentRequired}`], ...(impact ? [`${impact} impact`] : [])];
  const args = [`'${value}'`, `'${id}'`];
  if (adminConsentRequired !== null || impact) {
    args.push(`${adminConsentRequired ?? undefined}`);
  }
  if (impact) {
    args.push(`PermissionImpact.${impact.toUpperCase()}`);
  }
  return `  /** \`${value}\` (${facts.join(', ')}) */
  public static readonly ${member} = ${factory}(${args.join(', ')});
`;
}

function sorted(permissions: readonly CatalogPermission[]): CatalogPermission[] {
  const key = ({ value, type, id }: CatalogPermission) => `${value}\n${type}\n${id}`;
  return [...permissions].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
