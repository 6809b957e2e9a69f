import { isObject } from '../private/is-object';
import { decodeText, isUtf32, repairText } from './decode-text';
import { hasSecretText, isTruncated, normalForm } from './normal-form';
import { clientIdOf, NotAManifest, objectThatIsNoManifest, textThatIsNoJson, truncated } from './not-a-manifest';

export type JsonObject = Record<string, unknown>;

/** Kind of a manifest. Where Microsoft Graph has a name for it, it is that name. */
export type ManifestKind = keyof typeof KINDS;

/** A file of a known kind, in normal form: one object if the kind is single, any number if it is a list. */
export interface Manifest {
  readonly kind: ManifestKind;
  readonly objects: readonly JsonObject[];

  /** Whether the value of a secret was in it. */
  readonly hasSecretText: boolean;
}

interface Kind {
  /** What people call one object, and many. */
  readonly one: string;
  readonly many: string;

  /** A file has one object and no list. */
  readonly single?: true;

  readonly is: (json: JsonObject) => boolean;

  /** What Microsoft Graph calls a list of them in `@odata.context`. */
  readonly context?: RegExp;
}

/** The first kind that fits counts. */
const KINDS = {
  record: {
    one: 'the record of a script that collected',
    many: 'records of a script that collected',
    single: true,
    // The scripts of both packages write it so.
    is: (json) => json.collector === 'cdktf-rewst-owned-app',
  },
  organization: {
    one: 'the tenant (organization)',
    many: 'tenants (organization)',
    is: (json) => 'verifiedDomains' in json || typeOf(json) === 'organization',
    context: /#organization\b/,
  },
  account: {
    one: 'the account of the Azure CLI, which `az account show` prints',
    many: 'a list of accounts, as of "az account list" or "az login"',
    single: true,
    is: (json) => 'environmentName' in json && 'tenantId' in json,
  },
  oauth2PermissionGrants: {
    one: 'a delegated permission grant',
    many: 'delegated permission grants (oauth2PermissionGrants)',
    is: (json) => 'consentType' in json || ('scope' in json && 'clientId' in json && 'resourceId' in json),
    context: /oauth2PermissionGrants/i,
  },
  appRoleAssignments: {
    one: 'an app role assignment',
    many: 'app role assignments (appRoleAssignments or appRoleAssignedTo)',
    is: (json) => 'appRoleId' in json,
    context: /appRoleAssign/i,
  },
  roleSchedules: {
    one: 'a schedule of Privileged Identity Management',
    many: 'schedules of Privileged Identity Management',
    is: (json) =>
      'roleDefinitionId' in json &&
      ('scheduleInfo' in json || 'memberType' in json || 'roleAssignmentScheduleId' in json),
    context: /role(?:Assignment|Eligibility)Schedule/i,
  },
  roleAssignments: {
    one: 'a directory role assignment',
    many: 'directory role assignments (roleManagement/directory)',
    is: (json) => 'roleDefinitionId' in json,
    context: /roleAssignments/i,
  },
  federatedIdentityCredentials: {
    one: 'a federated credential',
    many: 'federated credentials',
    is: (json) => 'issuer' in json && ('subject' in json || 'audiences' in json),
    context: /federatedIdentityCredentials/i,
  },
  credentials: {
    one: 'a credential, as of "az ad app credential list"',
    many: 'a list of credentials, as of "az ad app credential list"',
    is: (json) => 'keyId' in json && 'endDateTime' in json,
    context: /(?:password|key)Credentials/,
  },
  requiredResourceAccess: {
    one: 'a required permission, as of "az ad app permission list"',
    many: 'a list of required permissions, as of "az ad app permission list"',
    is: (json) => 'resourceAppId' in json,
  },
  directoryObjects: {
    one: 'a user, group or role',
    many: 'directory objects (users, groups, roles)',
    is: (json) =>
      /^(?:user|group|directoryRole|administrativeUnit|device|orgContact)$/.test(typeOf(json) ?? '') ||
      ['userPrincipalName', 'roleTemplateId', 'securityEnabled'].some((name) => name in json),
    context: /#(?:directoryObjects|users|groups|directoryRoles)\b|\/(?:owners|transitiveMemberOf|memberOf)\b/,
  },
  servicePrincipal: {
    one: 'a service principal, which `az ad sp show` prints',
    many: 'a list, as of "az ad sp list"',
    single: true,
    is: (json) =>
      typeOf(json) === 'servicePrincipal' ||
      ['servicePrincipalType', 'servicePrincipalNames', 'appOwnerOrganizationId', 'appRoleAssignmentRequired'].some(
        (name) => name in json,
      ),
    context: /#servicePrincipals$/,
  },
  application: {
    one: 'an app registration, which `az ad app show` prints',
    many: 'a list, as of "az ad app list"',
    single: true,
    is: (json) =>
      typeOf(json) === 'application' ||
      ['requiredResourceAccess', 'web', 'spa', 'signInAudience', 'publicClient'].some((name) => name in json),
    context: /#applications\b/,
  },
  /** A service principal after `$select` or `--query`: enough to name it. */
  summary: {
    one: 'a few properties of an app or service principal',
    many: 'a few properties of apps or service principals',
    is: (json) => 'id' in json && 'appId' in json,
    context: /#servicePrincipals\(/,
  },
  empty: { one: 'nothing', many: 'an empty list', is: () => false },
} satisfies Record<string, Kind>;

const ENTRIES = Object.entries(KINDS) as [ManifestKind, Kind][];

/** A manifest in words. */
export function manifestWords({ kind, objects }: Pick<Manifest, 'kind' | 'objects'>): string {
  const { one, many }: Kind = KINDS[kind];
  return objects.length === 1 ? one : many;
}

/**
 * Says what a file is by its content: output of the Azure CLI, Microsoft Graph or PowerShell, or something that people
 * mistake for it.
 *
 * @param input bytes or text of a file, or the JSON in it
 */
export function recognize(input: unknown): Manifest | NotAManifest {
  const parsed = parse(input);
  if (parsed instanceof NotAManifest) {
    return parsed;
  }
  const { isNormal } = parsed;
  const json = isNormal ? parsed.json : normalForm(parsed.json);
  if (!isNormal && isTruncated(json)) {
    return truncated(json);
  }
  const pages = isPages(json) ? json : [json];
  const [page] = pages;
  const last = pages[pages.length - 1];
  if (isObject(last) && Object.keys(last).some((name) => /(?:^|\.)nextLink$/i.test(name))) {
    return new NotAManifest(
      'the first page of a list',
      'put the values of the pages behind "@odata.nextLink" into one list',
    );
  }
  const list = Array.isArray(json) || (isObject(page) && Array.isArray(page.value));
  const items = pages.flatMap((each) => (isObject(each) && Array.isArray(each.value) ? each.value : each));
  const other = items.findIndex((item) => !isObject(item));
  if (other >= 0) {
    const words = isJsonText(json) ? 'JSON that was converted to JSON twice' : typeWords(items[other]);
    return new NotAManifest(list ? `a list with ${words} in it` : words);
  }
  const context = isObject(page) ? String(page['@odata.context'] ?? '') : '';
  const manifest = recognizeObjects(items as JsonObject[], context, list, !isNormal && hasSecretText(parsed.json));
  const twice =
    'kind' in manifest && (KINDS[manifest.kind] as Kind).single ? repeatedName(parsed.text ?? '') : undefined;
  return twice === undefined ? manifest : new NotAManifest(`JSON that has ${twice} twice in one object`);
}

/** A name that an object has twice, in whatever case. JSON.parse takes the last one without a word. */
function repeatedName(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, name] of text.matchAll(/("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    const names = open[open.length - 1];
    if (token === '{') {
      open.push(new Set());
    } else if (token === '}') {
      open.pop();
    } else if (name !== undefined && names.size === names.add(name.toLowerCase()).size) {
      return name;
    }
  }
  return undefined;
}

function recognizeObjects(
  objects: readonly JsonObject[],
  context: string,
  list: boolean,
  secret: boolean,
): Manifest | NotAManifest {
  if (objects.length === 0) {
    const kind = ENTRIES.find(([, { context: of }]) => of?.test(context))?.[0] ?? 'empty';
    const { many, single }: Kind = KINDS[kind];
    return single ? new NotAManifest(`${many}, with nothing in it`) : { kind, objects, hasSecretText: false };
  }
  const kinds = new Set<ManifestKind>();
  for (const object of objects) {
    const not = objectThatIsNoManifest(object);
    if (not) {
      return not;
    }
    const kind = list && typeOf(object) !== undefined ? typedKind(object) : kindOf(object);
    if (kind === undefined) {
      return new NotAManifest(list ? 'a list of something else' : withoutId(object));
    }
    kinds.add(kind);
  }
  const [kind, second] = kinds;
  if (second !== undefined) {
    return new NotAManifest(`a list of different things: ${[...kinds].map((each) => KINDS[each].many).join(' and ')}`);
  }
  if (list && (KINDS[kind] as Kind).single) {
    return new NotAManifest(KINDS[kind].many, undefined, objects.length === 1 ? clientIdOf(objects[0]) : undefined);
  }
  return { kind, objects, hasSecretText: secret };
}

/** Microsoft Graph names the type of each object in a list that may have several types. */
function typedKind(object: JsonObject): ManifestKind | undefined {
  const kind = kindOf(object);
  return kind === 'application' || kind === 'servicePrincipal' || kind === 'organization' ? 'directoryObjects' : kind;
}

function kindOf(object: JsonObject): ManifestKind | undefined {
  return ENTRIES.find(([, kind]) => kind.is(object))?.[0];
}

function withoutId(object: JsonObject): string {
  const missing = ['id', 'appId', 'displayName'].find((name) => !(name in object));
  return missing === undefined ? 'an object of another kind' : `an object without "${missing}"`;
}

function typeOf(json: JsonObject): string | undefined {
  const type = json['@odata.type'];
  return typeof type === 'string' ? type.replace('#microsoft.graph.', '') : undefined;
}

/** Finds text that Microsoft Graph does not write, or that nobody may see. */
const NOT_NORMAL = /"[A-Z]\w*" *:|"secretText" *: *"|\/Date\(|(?:: *|\[\s*)"(?:Microsoft\.Graph\.|System\.|@\{)/;

/** The JSON of a file, and whether it is in normal form already: the text shows that faster than the JSON. */
function parse(
  input: unknown,
): { readonly json: unknown; readonly isNormal: boolean; readonly text?: string } | NotAManifest {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    return { json: input, isNormal: false };
  }
  if (typeof input !== 'string' && isUtf32(input)) {
    return new NotAManifest('text in UTF-32', 'save it as UTF-8');
  }
  const text = repairText(typeof input === 'string' ? input : decodeText(input));
  try {
    return { json: JSON.parse(text), isNormal: !NOT_NORMAL.test(text), text };
  } catch {
    return textThatIsNoJson(text);
  }
}

/** All pages of a list, each as Microsoft Graph gave it. */
function isPages(json: unknown): json is JsonObject[] {
  return Array.isArray(json) && json.length > 0 && json.every((page) => isObject(page) && Array.isArray(page.value));
}

function isJsonText(json: unknown): boolean {
  return typeof json === 'string' && /^\s*[{[]/.test(json);
}

/** A JSON value in words. */
export function typeWords(value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return value === '' ? 'empty text' : String(value);
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  return { string: 'text', object: 'an object' }[typeof value as string] ?? `a ${typeof value}`;
}
