import { ResourceApi } from '../../permissions/resource-api';
import { PROGRAM } from '../../private/command';

/** The record that a script writes: what it read, what does not exist, and what it may not read. */
export const RECORD = 'collected.json';

/** A file that a script saves. */
export interface Read {
  readonly file: string;

  /** What follows the object ID of the application or the service principal. */
  readonly path: string;

  /** Query parameters. They are no part of the address, because `az.cmd` cuts that at `&`. */
  readonly parameters: readonly string[];
}

// userType is not among the default properties of a user.
const OWNERS = '$select=id,displayName,userPrincipalName,userType,appId';

export const APPLICATION_READS: readonly Read[] = [
  { file: 'application.json', path: '', parameters: [] },
  { file: 'application-owners.json', path: '/owners', parameters: [OWNERS] },
  { file: 'federated-credentials.json', path: '/federatedIdentityCredentials', parameters: [] },
];

export const SERVICE_PRINCIPAL_READS: readonly Read[] = [
  { file: 'service-principal.json', path: '', parameters: [] },
  { file: 'service-principal-owners.json', path: '/owners', parameters: [OWNERS] },
  { file: 'oauth2-permission-grants.json', path: '/oauth2PermissionGrants', parameters: [] },
  { file: 'app-role-assignments.json', path: '/appRoleAssignments', parameters: [] },
  { file: 'app-role-assigned-to.json', path: '/appRoleAssignedTo', parameters: [] },
  {
    file: 'member-of.json',
    path: '/transitiveMemberOf',
    parameters: ['$select=id,displayName,roleTemplateId,isAssignableToRole'],
  },
];

/** The lists of directory roles that a principal holds, by file name. */
export const ROLE_READS: readonly (readonly [file: string, relation: string])[] = [
  ['role-assignments', 'roleAssignments'],
  ['role-eligibility-schedules', 'roleEligibilitySchedules'],
  ['role-assignment-schedules', 'roleAssignmentSchedules'],
];

/** The files that a script writes, as patterns of the shell. */
export const WRITTEN_FILES: readonly string[] = [
  RECORD,
  'organization.json',
  ...[...APPLICATION_READS, ...SERVICE_PRINCIPAL_READS].map(({ file }) => file),
  ...ROLE_READS.map(([file]) => `${file}-*.json`),
  'api-*.json',
  'asked-*.json',
];

/** Client IDs of the APIs of the catalogue. Their permissions need not be read. */
export const CATALOGUED: readonly string[] = Object.values(ResourceApi)
  .filter((api): api is ResourceApi => api instanceof ResourceApi)
  .map(({ clientId }) => clientId)
  .sort();

/** Comments at the top of a script. */
export const ABOUT: readonly string[] = [
  `Made by ${PROGRAM}. Saves what a tenant has of one app, for: npx ${PROGRAM} audit`,
  '',
  'It only reads, with the Azure CLI: az login --tenant TENANT --allow-no-subscriptions. Who is signed in needs:',
  '- a person: Global Reader',
  '- an app or workflow: the application permission Directory.Read.All of Microsoft Graph, which covers all of it',
  '  (Application.Read.All does not: it cannot read delegated permission grants)',
  'Schedules of Privileged Identity Management take RoleManagement.Read.Directory and Entra ID P2. They are optional,',
  'and nobody can read them who is signed in to the Azure CLI as a person.',
  '',
  `What is not there and what may not be read is noted in ${RECORD}. The files name people. They hold no secret.`,
].map((line) => `# ${line}`.trimEnd());
