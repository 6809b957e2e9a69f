import { ManifestReader } from '../manifest/manifest-reader';
import { literalName } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import type { ExistingGrants } from './existing-application';

/** What a service principal was granted, as its files say. */
export interface GrantManifests {
  readonly delegatedPermissionGrants?: DelegatedPermissionGrantManifest[];
  readonly appRoleAssignments?: AppRoleAssignmentManifest[];
  readonly directoryRoleAssignments?: DirectoryRoleAssignmentManifest[];
}

/** A delegated permission grant for every user of the tenant. */
export interface DelegatedPermissionGrantManifest {
  readonly id: string;
  readonly resourceObjectId: string;
  readonly scopes: string[];
}

interface AppRoleAssignmentManifest {
  readonly id: string;
  readonly resourceObjectId: string;
  readonly appRoleId: string;
}

/** A directory role that is assigned for the whole tenant. */
interface DirectoryRoleAssignmentManifest {
  readonly id: string;
  readonly templateId: string;
}

const NAMES: Names<ExistingGrants> = {
  delegatedPermissionGrants: true,
  appRoleAssignments: true,
  directoryRoleAssignments: true,
  apiServicePrincipals: true,
};

const GRANT_ID = /^[\w-]+$/;

/** Refuses what is no such object, as plain JavaScript may give. */
export function checkGrants(prop: string, grants?: ExistingGrants): void {
  if (grants !== undefined && grants !== null) {
    checkProps(prop, grants, NAMES);
  }
}

/** Reads what a service principal was granted. */
export function readGrants(
  { delegatedPermissionGrants, appRoleAssignments, directoryRoleAssignments }: ExistingGrants,
  holder: string,
): GrantManifests {
  const read = <T>(value: unknown, reader: (value: unknown, holder: string) => T): T | undefined =>
    value === undefined ? undefined : reader(value, holder);
  return {
    delegatedPermissionGrants: read(delegatedPermissionGrants, readDelegatedPermissionGrants),
    appRoleAssignments: read(appRoleAssignments, readAppRoleAssignments),
    directoryRoleAssignments: read(directoryRoleAssignments, readDirectoryRoleAssignments),
  };
}

/** Reads the delegated permission grants of a service principal. Those for single users are left alone. */
function readDelegatedPermissionGrants(
  value: unknown,
  servicePrincipalObjectId: string,
): DelegatedPermissionGrantManifest[] {
  const reader = ManifestReader.relation(
    'delegatedPermissionGrants',
    'oauth2PermissionGrants',
    servicePrincipalObjectId,
  );
  return reader
    .list(value)
    .filter((grant) => reader.text(grant, 'consentType') === 'AllPrincipals')
    .map((grant) => {
      const id = literalName('delegatedPermissionGrants.id', GRANT_ID, 'the ID of a grant', reader.text(grant, 'id'));
      belongs(reader, reader.guid(grant, 'clientId'), servicePrincipalObjectId);
      const scopes = new Set(reader.optionalText(grant, 'scope')?.split(/\s+/).filter(Boolean));
      if (scopes.size === 0) {
        throw new Error(
          `"delegatedPermissionGrants" must have scopes in every grant, got none in grant ${id}, which grants nothing: ` +
            `delete it with \`az rest --method delete --url https://graph.microsoft.com/v1.0/oauth2PermissionGrants/${id}\``,
        );
      }
      return { id, resourceObjectId: reader.guid(grant, 'resourceId'), scopes: [...scopes].sort() };
    });
}

/** Reads the app role assignments that a service principal holds. */
function readAppRoleAssignments(value: unknown, servicePrincipalObjectId: string): AppRoleAssignmentManifest[] {
  const reader = ManifestReader.relation('appRoleAssignments', 'appRoleAssignments', servicePrincipalObjectId);
  return reader.list(value).map((assignment) => {
    const id = literalName('appRoleAssignments.id', GRANT_ID, 'the ID of a grant', reader.text(assignment, 'id'));
    belongs(reader, reader.guid(assignment, 'principalId'), servicePrincipalObjectId);
    return {
      id,
      resourceObjectId: reader.guid(assignment, 'resourceId'),
      appRoleId: reader.guid(assignment, 'appRoleId'),
    };
  });
}

/**
 * Reads the directory roles that are assigned to a service principal. Roles with a smaller scope than the tenant are
 * left alone.
 */
function readDirectoryRoleAssignments(
  value: unknown,
  servicePrincipalObjectId: string,
): DirectoryRoleAssignmentManifest[] {
  const reader = ManifestReader.directoryRoleAssignments('directoryRoleAssignments', servicePrincipalObjectId);
  return reader
    .list(value)
    .filter((assignment) => reader.text(assignment, 'directoryScopeId') === '/')
    .map((assignment) => {
      belongs(reader, reader.guid(assignment, 'principalId'), servicePrincipalObjectId);
      const id = reader.text(assignment, 'id');
      return {
        id: literalName('directoryRoleAssignments.id', GRANT_ID, 'the ID of an assignment', id),
        templateId: reader.guid(assignment, 'roleDefinitionId'),
      };
    });
}

function belongs(reader: ManifestReader, holder: string, servicePrincipalObjectId: string): void {
  if (holder !== servicePrincipalObjectId) {
    throw reader.refuse(`something that service principal ${holder} holds`);
  }
}
