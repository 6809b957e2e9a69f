import type { Fact, Subject } from '../review';

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

/** The rights that a deployer needs for an app and for the other grants of its stack. */
export function deployerRights(app: Subject, subjects: readonly Subject[]): DeployerRight[] {
  const others = subjects.filter((each) => each !== app && !each.isRewsts);
  const imported = others.flatMap((each) => grantsOf(each).filter((grant) => isImported(grant, app)));
  return [
    APPLICATION,
    ...rightsOf(grantsOf(app)),
    ...(kindsOf(imported).has('delegated')
      ? [{ ...DELEGATED, for: 'importing the delegated permissions it has' }]
      : []),
    ...others.flatMap((each) =>
      rightsFor(
        each,
        grantsOf(each).filter((grant) => !isImported(grant, app)),
      ),
    ),
  ];
}

/** The rights for another principal of the stack, such as the app at a customer. It may be in another tenant. */
function rightsFor({ address, tenant }: Subject, grants: readonly Fact[]): DeployerRight[] {
  const where = `${address} in ${tenant === undefined ? "its provider's tenant" : `tenant ${tenant}`}`;
  const rights = rightsOf(grants).map((right) => ({
    for: `${right.for} to ${where}`,
    servicePrincipal: [...new Set([...right.servicePrincipal, 'Application.Read.All'])],
    person: right.person,
  }));
  const isCreated = rights.length > 0 && address.startsWith('azuread_service_principal.');
  return [...(isCreated ? [{ ...APPLICATION, for: where }] : []), ...rights];
}

function rightsOf(grants: readonly Fact[]): DeployerRight[] {
  const kinds = kindsOf(grants);
  return [
    ...(kinds.has('delegated') ? [DELEGATED] : []),
    ...(kinds.has('application') ? [APP_ROLES] : []),
    ...(kinds.has('directory role') ? [DIRECTORY_ROLES] : []),
  ];
}

function grantsOf(subject: Subject): Fact[] {
  return subject.all('granted');
}

function kindsOf(grants: readonly Fact[]) {
  return new Set(grants.map(({ permission }) => permission?.kind));
}

/** Whether it is a grant that an adopted app has and no integration asks for. The file does not say who holds it. */
function isImported({ source }: Fact, app: Subject): boolean {
  return source.split('.')[1]?.startsWith(app.address.split('.')[1]) === true;
}
