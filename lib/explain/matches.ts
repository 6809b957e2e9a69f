import { ApiPermission, PermissionType } from '../permissions/api-permission';
import { isExchangeAppOnly, statusOf } from '../permissions/built-in-roles';
import * as catalogue from '../permissions/catalogue';
import { AS_OF } from '../permissions/catalogue/as-of';
import { adminConsentOf } from '../permissions/consent-requirement';
import type { BuiltInRole } from '../permissions/custom-role';
import { noteOf } from '../permissions/permission-notes';
import type { PublishedApp } from '../permissions/published-app-ids';
import { ResourceApi } from '../permissions/resource-api';
import { featuresOf } from '../rewst/features';
import type { ApiMatch, Match, PermissionMatch, RoleMatch } from './explanation';

export function idOf(match: Match): string {
  switch (match.kind) {
    case 'api':
      return match.clientId;
    case 'directory role':
      return match.templateId;
    default:
      return match.id;
  }
}

/** The name as reports write it: `Microsoft Graph User.Read (delegated)`. */
export function nameOf(match: Match): string {
  switch (match.kind) {
    case 'api':
      return match.name;
    case 'directory role':
      return `${match.name} (directory role)`;
    default:
      return `${match.api} ${match.value} (${match.kind})`;
  }
}

/** What to write in TypeScript for a permission, a role or an API, such as `GraphScope.USER_READ`. */
export const MEMBERS: ReadonlyMap<object, string> = new Map(
  Object.entries({ ...catalogue, ResourceApi }).flatMap(([className, members]) =>
    Object.entries(members).flatMap(([member, value]) =>
      typeof value === 'object' ? [[value as object, `${className}.${member}`] as const] : [],
    ),
  ),
);

export function memberOfApi(clientId: string): string | undefined {
  return MEMBERS.get(ResourceApi._find(clientId) ?? {});
}

export function permissionMatch(permission: ApiPermission): PermissionMatch {
  const { api, type, value, id, impact } = permission;
  return {
    kind: type === PermissionType.DELEGATED ? 'delegated' : 'application',
    api: api.name,
    apiClientId: api.clientId,
    value,
    id,
    adminConsent: adminConsentOf(permission),
    impact,
    enables: featuresOf(`${api.name} ${value}`).map(({ name, kind }) => ({ name, kind })),
    member: MEMBERS.get(permission) ?? '',
    note: noteOf(permission),
    asOf: AS_OF.permissions[api.clientId],
  };
}

const STATUS = {
  deprecated: 'It is deprecated.',
  notForUse: 'Microsoft says not to use it.',
  cannotBeAssigned: 'It cannot be assigned.',
};

export function roleMatch(role: BuiltInRole): RoleMatch {
  const notes = [
    ...statusOf(role.templateId).map((status) => STATUS[status]),
    ...(isExchangeAppOnly(role.templateId) ? ['App-only Exchange Online (`Exchange.ManageAsApp`) works with it.'] : []),
  ];
  return {
    kind: 'directory role',
    name: role.name,
    templateId: role.templateId,
    impact: role.impact,
    member: MEMBERS.get(role),
    note: notes.length > 0 ? notes.join(' ') : undefined,
    asOf: AS_OF.directoryRoles,
  };
}

export function apiMatch({ clientId, name, publishedAs }: PublishedApp): ApiMatch {
  const api = ResourceApi._find(clientId);
  return {
    kind: 'api',
    name,
    clientId,
    publishedAs,
    permissions: ApiPermission._index.all.filter((each) => each.api === api).length,
    member: memberOfApi(clientId),
    asOf: api ? AS_OF.permissions[clientId] : AS_OF.publishedAppIds,
  };
}

/** An API that people mistake for Microsoft Partner Center. */
export function lookAlikeMatch(clientId: string, name: string): ApiMatch {
  return {
    kind: 'api',
    name,
    clientId,
    publishedAs: [],
    permissions: 0,
    note: `Rewst's CSP integration does not work with it: use ${MEMBERS.get(ResourceApi.MICROSOFT_PARTNER_CENTER)}.`,
    asOf: AS_OF.permissions[ResourceApi.MICROSOFT_PARTNER_CENTER.clientId],
  };
}
