import type { Subject } from '../review';

/** The rights that a part of a deployment needs. */
export interface DeployerRight {
  /** What needs it: `the app, its service principal and its secrets`. */
  readonly for: string;

  /** Application permissions of Microsoft Graph that a service principal needs to deploy. */
  readonly servicePrincipal: readonly string[];

  /** Directory role that a person needs to deploy. */
  readonly person: string;
}

const APPLICATION: DeployerRight = {
  for: 'the app, its service principal and its secrets',
  servicePrincipal: ['Application.ReadWrite.All'],
  person: 'Application Administrator',
};

const DELEGATED: DeployerRight = {
  for: 'granting delegated permissions',
  servicePrincipal: ['DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All'],
  person: 'Application Administrator',
};

// The provider's documentation names fewer rights than Microsoft Graph asks for.
const APP_ROLES: DeployerRight = {
  for: 'granting application permissions',
  servicePrincipal: ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'],
  person: 'Privileged Role Administrator',
};

const DIRECTORY_ROLES: DeployerRight = {
  for: 'assigning directory roles',
  servicePrincipal: ['RoleManagement.ReadWrite.Directory'],
  person: 'Privileged Role Administrator',
};

/** The rights that the deployment of an app needs, as it is configured. */
export function deployerRights(app: Subject): DeployerRight[] {
  const granted = new Set(app.all('granted').map(({ permission }) => permission?.kind));
  return [
    APPLICATION,
    ...(granted.has('delegated') ? [DELEGATED] : []),
    ...(granted.has('application') ? [APP_ROLES] : []),
    ...(granted.has('directory role') ? [DIRECTORY_ROLES] : []),
  ];
}
