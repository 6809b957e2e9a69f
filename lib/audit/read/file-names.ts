import { readdirSync } from 'node:fs';
import { commandFor, restCommand, SHOW_APPLICATION, SHOW_SERVICE_PRINCIPAL } from '../../manifest/commands';
import { PROGRAM } from '../../private/command';
import type { ListName } from './tenant-app';

export const COLLECT = `npx ${PROGRAM} audit --collect CLIENT_ID`;

const FILE = /\.(?:json|txt)$/i;

/** The files of a folder that may be manifests. */
export function manifestFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && FILE.test(entry.name) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** What a file is by its name, if its content does not say it. */
export function partNamed(file: string): Entity | ListName | undefined {
  const list = listNamed(file);
  if (list !== undefined) {
    return list;
  }
  return /service|principal|enterprise|\bsp\b/i.test(file)
    ? 'servicePrincipal'
    : /app/i.test(file)
      ? 'application'
      : undefined;
}

export type Entity = 'application' | 'servicePrincipal';

/** Which list a file is by its name. */
export function listNamed(file: string): ListName | undefined {
  return NAMES.find(([name]) => name.test(file))?.[1];
}

/** Names under which people save lists. */
const NAMES: readonly (readonly [name: RegExp, list: ListName])[] = [
  [/eligib/i, 'role-eligibility-schedules'],
  [/role.?assignment.?schedule/i, 'role-assignment-schedules'],
  [/assigned.?to/i, 'app-role-assigned-to'],
  [/app.?role/i, 'app-role-assignments'],
  [/grant|oauth2/i, 'oauth2-permission-grants'],
  [/(?:sp|principal|enterprise).*owner|owner.*(?:sp|principal|enterprise)/i, 'service-principal-owners'],
  [/owner/i, 'application-owners'],
  [/feder/i, 'federated-credentials'],
  [/member/i, 'member-of'],
  [/role/i, 'role-assignments'],
];

/** Microsoft Graph's names of a service principal's lists. */
export const RELATIONS: Partial<Record<ListName, string>> = {
  'oauth2-permission-grants': 'oauth2PermissionGrants',
  'app-role-assignments': 'appRoleAssignments',
  'app-role-assigned-to': 'appRoleAssignedTo',
  'service-principal-owners': 'owners',
  'member-of': 'transitiveMemberOf',
};

/** The command that makes a file, by its name. */
export function commandByName(file: string, clientId?: string, servicePrincipalObjectId?: string): string {
  const part = partNamed(file);
  if (part === 'servicePrincipal' || part === 'application') {
    return commandFor(part === 'application' ? SHOW_APPLICATION : SHOW_SERVICE_PRINCIPAL, clientId);
  }
  const relation = part && RELATIONS[part];
  return relation && servicePrincipalObjectId
    ? restCommand(servicePrincipalObjectId, relation)
    : COLLECT.replace('CLIENT_ID', clientId ?? 'CLIENT_ID');
}
