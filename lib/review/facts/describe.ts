import { ApiPermission, PermissionType } from '../../permissions/api-permission';
import { builtInRole, builtInRoleNamed, builtInRoles } from '../../permissions/built-in-roles';
import { adminConsentOf } from '../../permissions/consent-requirement';
import { noteOf } from '../../permissions/permission-notes';
import { ResourceApi } from '../../permissions/resource-api';
import type { Permission } from './permission';
import '../../permissions/catalogue';

/** What a file says of a permission: some or all of its properties. */
export interface PermissionFacts {
  readonly kind: 'application' | 'delegated';
  readonly api?: string;
  readonly apiClientId?: string;

  /** Distinguishes an API without a client ID from others of the same name. */
  readonly apiDigest?: string;
  readonly value?: string;
  readonly id?: string;

  /** Whether it is a permission of an app that the same configuration registers. */
  readonly isOwn?: boolean;

  /** What to show if it has neither value nor ID, and what distinguishes it from others of that kind. */
  readonly unresolved?: { readonly text: string; readonly where: string };
}

const APIS = new Map(
  Object.values(ResourceApi).flatMap((api) => (api instanceof ResourceApi ? [[api.clientId, api] as const] : [])),
);

/** The permission of an API and type with an ID or, if the file has no ID, with a value. */
function lookUp(
  clientId: string | undefined,
  type: PermissionType,
  { id, value }: { id?: string; value?: string },
): ApiPermission | undefined {
  if (clientId === undefined) {
    return undefined;
  }
  return id === undefined
    ? ApiPermission._index.byValue(clientId, type, value ?? '')[0]
    : ApiPermission._index.byId(clientId, type, id);
}

const PERMISSIONS = new Map<ApiPermission, Permission>();

/** The API with a client ID, if the catalogue has it. */
export function apiOf(clientId: string | undefined): ResourceApi | undefined {
  return clientId === undefined ? undefined : APIS.get(clientId.toLowerCase());
}

/** The API of an app role, by the name of its service principal, if the catalogue has both. */
export function apiOfRole(name: string, roleId: string): ResourceApi | undefined {
  const api = [...APIS.values()].find((each) => each.name === name);
  return lookUp(api?.clientId, PermissionType.APPLICATION, { id: roleId }) ? api : undefined;
}

/** A permission by its ID or, if the file has no ID, by its value. */
export function describePermission(facts: PermissionFacts): Permission {
  const api = apiOf(facts.apiClientId);
  const type = typeOf(facts.kind);
  const known = lookUp(api?.clientId, type, facts);
  return known ? ofCatalogue(known) : unknownPermission(facts, api);
}

/** A directory role by its template ID or, if the file has no ID, by its name. */
export function describeRole(facts: {
  id?: string;
  value?: string;
  unresolved?: PermissionFacts['unresolved'];
}): Permission {
  const known = facts.id === undefined ? builtInRoleNamed(facts.value ?? '') : builtInRole(facts.id);
  const kind = 'directory role';
  if (known) {
    return { name: roleName(known.name), kind, value: known.name, id: known.templateId, impact: known.impact };
  }
  const { id, value } = facts;
  const name = roleName(id ?? value ?? `${facts.unresolved?.text} in ${facts.unresolved?.where}`);
  return { name, kind, value, id, impact: 'unknown', unresolved: facts.unresolved?.text };
}

/** Every name that the catalogue has for a permission or a directory role. */
export function knownNames(): string[] {
  return [...ApiPermission._index.all.map(String), ...builtInRoles().map(({ name }) => roleName(name))];
}

function ofCatalogue(permission: ApiPermission): Permission {
  const known = PERMISSIONS.get(permission);
  if (known) {
    return known;
  }
  const { byDefaultPolicySince, text } = adminConsentOf(permission);
  const described: Permission = {
    name: String(permission),
    kind: permission.type === PermissionType.DELEGATED ? 'delegated' : 'application',
    api: permission.api.name,
    apiClientId: permission.api.clientId,
    value: permission.value,
    id: permission.id,
    adminConsentRequired: permission.adminConsentRequired,
    consent: byDefaultPolicySince === undefined ? undefined : text,
    note: noteOf(permission),
    impact: permission.impact,
  };
  PERMISSIONS.set(permission, described);
  return described;
}

function unknownPermission(facts: PermissionFacts, api: ResourceApi | undefined): Permission {
  const { kind, apiClientId, apiDigest, value, id, isOwn, unresolved } = facts;
  const what = id ?? value ?? `${unresolved?.text} in ${unresolved?.where}`;
  return {
    name: `${apiClientId ?? [facts.api, apiDigest].filter(Boolean).join(' ')} ${what} (${kind})`,
    kind,
    api: api?.name ?? facts.api,
    apiClientId,
    value,
    id,
    adminConsentRequired: kind === 'application' ? true : undefined,
    note: id === undefined ? undefined : (noteOfOtherType(id, kind, api) ?? noteOfApi(id, facts)),
    impact: isOwn && !mayHaveHighImpact(facts) ? 'other' : 'unknown',
    unresolved: id === undefined && value === undefined ? unresolved?.text : undefined,
  };
}

/**
 * Whether a Microsoft API has a permission of high or critical impact with this ID or value. An expression that refers
 * to an app of the same configuration may still lead to that API.
 */
function mayHaveHighImpact({ kind, id, value }: PermissionFacts): boolean {
  return anywhere(typeOf(kind), { id, value }).some(({ impact }) => impact === 'critical' || impact === 'high');
}

/** A note about an ID that the API uses for a permission of the other type. */
function noteOfOtherType(id: string, kind: PermissionFacts['kind'], api: ResourceApi | undefined): string | undefined {
  const isDelegated = kind === 'delegated';
  const other = lookUp(api?.clientId, isDelegated ? PermissionType.APPLICATION : PermissionType.DELEGATED, { id });
  return other && `It is the ID of \`${other.value}\`, ${isDelegated ? 'an application' : 'a delegated'} permission.`;
}

/** A note about an ID that another API of the catalogue uses, or whose API is unknown. */
function noteOfApi(id: string, { apiClientId, isOwn, kind }: PermissionFacts): string | undefined {
  const known = isOwn ? undefined : anywhere(typeOf(kind), { id })[0];
  const isUnsure = apiClientId === undefined ? ', if that is the API' : '';
  return known && `It is the ID of \`${known.value}\` of ${known.api.name}${isUnsure}.`;
}

function typeOf(kind: PermissionFacts['kind']): PermissionType {
  return kind === 'delegated' ? PermissionType.DELEGATED : PermissionType.APPLICATION;
}

/** The permissions with an ID or a value, of any API of the catalogue. */
function anywhere(type: PermissionType, what: { id?: string; value?: string }): ApiPermission[] {
  return [...APIS.keys()].flatMap((clientId) => lookUp(clientId, type, what) ?? []);
}

function roleName(role: string): string {
  return `${role} (directory role)`;
}
