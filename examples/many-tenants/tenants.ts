import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { printParseErrorCode, visit } from 'jsonc-parser';
import { z } from 'zod';
import {
  AdminConsentMode,
  ApiPermission,
  AzureKeyVaultScope,
  AzureServiceManagementScope,
  AzureStorageScope,
  DirectoryRole,
  ExchangeOnlineAppRole,
  ExchangeOnlineScope,
  GraphAppRole,
  GraphScope,
  Office365ManagementAppRole,
  Office365ManagementScope,
  RewstRegion,
} from '../../lib';

/** Permissions by name, as in `Microsoft Graph Device.Read.All (application)`. Partner Center's are not for customers. */
const PERMISSIONS = new Map(
  [
    GraphAppRole,
    GraphScope,
    AzureKeyVaultScope,
    AzureServiceManagementScope,
    AzureStorageScope,
    ExchangeOnlineAppRole,
    ExchangeOnlineScope,
    Office365ManagementAppRole,
    Office365ManagementScope,
  ]
    .flatMap((api) => Object.values(api))
    .filter((member) => member instanceof ApiPermission)
    .map((permission) => [permission.toString(), permission]),
);

const ROLES = new Map(
  Object.values(DirectoryRole)
    .filter((member) => member instanceof DirectoryRole)
    .map((role) => [role.name, role]),
);

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ID = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]{0,59}$/u;

/** File systems take names of 255 bytes, and Terraform's lock file of a local state has 36 more than the ID. */
const MAX_BYTES_OF_ID = 200;

const date = z
  .string()
  .date()
  .or(z.string().datetime({ offset: true }));
const guid = matching(GUID, 'must be a GUID')
  .refine((value) => !/^[0-]+$/.test(value), 'must be the ID of somebody, not all zeros')
  .transform((value) => value.toLowerCase());
const clientSecrets = z
  .array(
    fields({
      name: matching(/^[A-Za-z0-9][\w-]*$/, 'must be letters, digits, "-" and "_"'),
      expiresOn: z.custom<string>((value) => date.safeParse(value).success, 'must be a date such as 2027-05-31'),
    }),
  )
  .superRefine((secrets, context) => {
    for (const [i, twin] of twins(secrets, ({ name }) => name)) {
      const message = `must be another name than that of the secret [${twin}]`;
      context.addIssue({ code: 'custom', path: [i, 'name'], message });
    }
  });

const permission = z.string().transform((name, context) => {
  const found = PERMISSIONS.get(name);
  if (!found) {
    const value = name.replace(/^.* (?=\S+ \()| \(.*$/g, '');
    const similar = [...PERMISSIONS.keys()].filter((known) => known.includes(` ${value} (`));
    const examples = similar.length > 0 ? similar : ['Microsoft Graph Device.Read.All (application)'];
    context.addIssue({ code: 'custom', message: `must be a known permission such as ${list(examples.slice(0, 3))}` });
  }
  return found ?? z.NEVER;
});
const role = z.string().transform((name, context) => {
  const found = ROLES.get(name);
  if (!found) {
    context.addIssue({ code: 'custom', message: 'must be a built-in directory role such as "Exchange Administrator"' });
  }
  return found ?? z.NEVER;
});
const integration = { additionalPermissions: z.array(permission).optional() };
const option = z.boolean().optional();

const tenant = fields({
  id: matching(ID, 'must be 1 to 60 letters, digits, "-" and "_", the first no "-"').refine(
    (id) => Buffer.byteLength(id.normalize()) <= MAX_BYTES_OF_ID,
    `must have ${MAX_BYTES_OF_ID} bytes at most, because files are named after it`,
  ),
  name: matching(/\S/, 'must be text that is not blank'),
  tenantId: guid,
  region: oneOf(RewstRegion).optional(),
  adminConsent: oneOf(AdminConsentMode).optional(),
  deployerClientId: guid.optional(),
  planClientId: guid.optional(),
  clientSecrets: clientSecrets.optional(),
  integrations: fields({
    azure: fields({ ...integration, keyVault: option, storage: option }).optional(),
    csp: z
      .custom<undefined>(() => false, "must be left out: CSP is for the partner's own tenant, another stack of main.ts")
      .optional(),
    exchangeOnline: fields({ ...integration, fullAccessAsApp: option, exchangeAdministrator: option }).optional(),
    graph: fields({ ...integration, includeRecommended: option }).optional(),
    graphSubscriptionTriggers: fields(integration).optional(),
  })
    .refine((integrations) => Object.keys(integrations).length > 0, 'must have at least one integration')
    .optional(),
  partnerApp: fields({
    applicationPermissions: z.array(permission).optional(),
    directoryRoles: z.array(role).optional(),
    createServicePrincipal: option,
  }).optional(),
});
const CLIENT_IDS = ['deployerClientId', 'planClientId'] as const;
const ONLY_OF_OWNED_APP = ['region', 'adminConsent', 'clientSecrets', 'integrations'] as const;

const file = fields({
  partnerTenantId: guid,
  partnerClientId: guid.optional(),
  clientSecrets: clientSecrets.default([]),
  tenants: z.array(tenant).min(1, 'must have at least one tenant'),
}).superRefine(({ partnerTenantId, partnerClientId, tenants }, context) => {
  const refuse = (i: number, field: string, message: string) =>
    context.addIssue({ code: 'custom', path: ['tenants', i, field], message });
  // A plan belongs to a tenant by the ID or by the name of the stack, which has "rewst-" in front of it.
  for (const [i, twin] of twins(tenants, ({ id }) => folded(id).replace(/^rewst-/, ''))) {
    refuse(i, 'id', `must make other names of stacks and plans than that of ${entry(twin, tenants[twin].id)}`);
  }
  for (const [i, twin] of twins(tenants, ({ tenantId }) => tenantId)) {
    refuse(i, 'tenantId', `must be another tenant than that of ${entry(twin, tenants[twin].id)}`);
  }
  const ids = new Set([partnerTenantId, ...tenants.map(({ tenantId }) => tenantId)]);
  for (const [i, entry] of tenants.entries()) {
    for (const field of CLIENT_IDS.filter((each) => ids.has(entry[each] ?? ''))) {
      refuse(i, field, 'must be the client ID of an app: this is the ID of a tenant');
    }
    if (entry.tenantId === partnerTenantId) {
      refuse(i, 'tenantId', 'must be a customer\'s tenant: that of "partnerTenantId" is another stack of main.ts');
    }
    if (entry.partnerApp) {
      for (const field of ONLY_OF_OWNED_APP.filter((each) => entry[each] !== undefined)) {
        refuse(i, field, 'must be left out beside "partnerApp": it is for an owned app');
      }
      if (partnerClientId === undefined) {
        refuse(i, 'partnerApp', 'needs "partnerClientId" at the top of the file');
      }
    } else if (!entry.integrations) {
      refuse(i, 'integrations', 'must be an object, or there must be a "partnerApp"');
    }
  }
});

/** A customer's tenant, checked. */
export interface Tenant extends Omit<z.infer<typeof tenant>, 'clientSecrets'> {
  readonly clientSecrets: z.infer<typeof clientSecrets>;

  /** Client ID of the partner's app, where an entry is about that. */
  readonly partnerClientId?: string;

  /** Name of the stack and of its state. */
  readonly stack: string;

  /** File and entry, for errors. */
  readonly source: string;
}

/** The tenants of a file, sorted by stack. The error names every entry and field that is wrong. */
export function readTenants(path: string): Tenant[] {
  const name = relative(process.cwd(), path);
  const json = parse(name, readFileSync(path, 'utf8'));
  const { data, error } = file.safeParse(json);
  if (!data) {
    throw notTenants(
      name,
      error.issues.map((issue) => problem(json, issue)),
    );
  }
  return data.tenants
    .map((each, i) => ({
      ...each,
      clientSecrets: each.clientSecrets ?? data.clientSecrets,
      partnerClientId: data.partnerClientId,
      // The prefix keeps names such as "constructor" apart from what JavaScript's objects have.
      stack: `rewst-${each.id.normalize()}`,
      source: `${name}, ${entry(i, each.id)}`,
    }))
    .sort((a, b) => (a.stack < b.stack ? -1 : 1));
}

/** The JSON of a file. JSON.parse takes the last of two fields of one name, and repeats what may be a secret in its errors. */
function parse(name: string, source: string): unknown {
  const text = source.replace(/^\uFEFF/, '');
  if (text.includes('\0')) {
    throw new Error(`${name} is UTF-16; save it as UTF-8`);
  }
  const fields = new Set<string>();
  const twice: (readonly PropertyKey[])[] = [];
  const unseen: (readonly PropertyKey[])[] = [];
  visit(
    text,
    {
      onError: (code, _offset, _length, line, character) => {
        const what = printParseErrorCode(code)
          .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
          .toLowerCase();
        throw new Error(`${name} is not JSON: line ${line + 1}, column ${character + 1}: ${what}`);
      },
      onObjectProperty: (field, _offset, _length, _line, _character, path) => {
        const whole = [...path(), field];
        if (fields.has(JSON.stringify(whole)) && !twice.some((one) => one.every((key, i) => key === whole[i]))) {
          twice.push(whole);
        }
        fields.add(JSON.stringify(whole));
        if (field === '__proto__') {
          // zod passes it over.
          unseen.push(whole);
        }
      },
    },
    { disallowComments: true },
  );
  const json = JSON.parse(text);
  if (twice.length + unseen.length > 0) {
    throw notTenants(name, [
      ...twice.map((path) => `${located(json, path)}must be there once`),
      ...unseen.map((path) => `${located(json, path)}is no field`),
    ]);
  }
  return json;
}

function notTenants(name: string, problems: readonly string[]): Error {
  return new Error([`${name} is not a list of tenants:`, ...problems].join('\n  '));
}

function matching(pattern: RegExp, message: string) {
  return z.custom<string>((value) => typeof value === 'string' && pattern.test(value), message);
}

/** An object with these fields and no others. */
function fields<T extends z.ZodRawShape>(shape: T): z.ZodObject<T> {
  const misspelt = z.custom(() => false, `is no field; the fields are ${list(Object.keys(shape))}`);
  return z.object(shape).catchall(misspelt) as unknown as z.ZodObject<T>;
}

function oneOf<T extends string>(values: Record<string, T>) {
  const allowed = Object.values(values);
  return z.custom<T>((value) => allowed.includes(value as T), `must be one of ${list(allowed)}`);
}

/** File systems and state keys may take names for one that differ in case or in Unicode form only. */
function folded(id: string): string {
  return id.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

/** The index of every item whose key an earlier item has, with the index of that one. */
function twins<T>(items: readonly T[], keyOf: (item: T) => string): [number, number][] {
  const first = new Map<string, number>();
  return items.flatMap((item, i): [number, number][] => {
    const twin = first.get(keyOf(item));
    first.set(keyOf(item), twin ?? i);
    return twin === undefined ? [] : [[i, twin]];
  });
}

const EXPECTED = new Map([
  ['array', 'a list'],
  ['boolean', 'true or false'],
  ['object', 'an object'],
  ['string', 'text'],
]);

/** One line for what zod found: entry, field, what is allowed and what was got. */
function problem(json: unknown, issue: z.ZodIssue): string {
  const allowed =
    issue.code === 'invalid_type' ? `must be ${EXPECTED.get(issue.expected) ?? issue.expected}` : issue.message;
  return `${located(json, issue.path)}${allowed}, got ${shown(issue.path, at(json, issue.path))}`;
}

/** `tenants[1] ("contoso"): "region" ` */
function located(json: unknown, path: readonly PropertyKey[]): string {
  const [tenants, i, ...field] = path;
  const isEntry = tenants === 'tenants' && typeof i === 'number';
  const prop = dotted(isEntry ? field : path);
  return `${isEntry ? `${entry(i, at(json, ['tenants', i, 'id']))}: ` : ''}${prop && `"${prop}" `}`;
}

const SECRET = /secret|password|^value$/i;

/** Somebody may have put a client secret into the list. */
function shown(path: readonly PropertyKey[], value: unknown): string {
  const isKnown = ['name', 'expiresOn'].includes(String(path.at(-1)));
  if (value && !isKnown && path.some((key) => SECRET.test(String(key)))) {
    return EXPECTED.get(Array.isArray(value) ? 'array' : typeof value) ?? 'a number';
  }
  const text = JSON.stringify(value, (key, each) => (SECRET.test(key) ? '…' : each)) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** `integrations.graph.additionalPermissions[0]` */
function dotted(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function entry(i: number, id: unknown): string {
  return `tenants[${i}]${typeof id === 'string' ? ` (${JSON.stringify(id)})` : ''}`;
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], json);
}

function list(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}
