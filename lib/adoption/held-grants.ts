import { apiServicePrincipalsCommand } from '../manifest/commands';
import { ManifestReader } from '../manifest/manifest-reader';
import type { ExistingGrants } from './existing-application';
import { checkGrants, type GrantManifests, readGrants } from './grant-manifests';

/**
 * The grants that a service principal holds, and the client IDs of APIs by the object IDs of their service principals.
 */
export interface HeldGrants extends GrantManifests {
  readonly apis: ReadonlyMap<string, string>;
}

/**
 * Reads the grants of a service principal whose object ID only Terraform knows. All files must name the same holder.
 */
export function readHeldGrants(grants: ExistingGrants): HeldGrants {
  checkGrants('existingGrants', grants);
  const holder = firstHolder(grants) ?? HOLDER;
  return { ...readGrants(grants, holder), apis: readApis(grants.apiServicePrincipals) };
}

function firstHolder(grants: ExistingGrants): string | undefined {
  const readers: [ManifestReader, unknown, string][] = [
    [
      ManifestReader.relation('delegatedPermissionGrants', 'oauth2PermissionGrants', HOLDER),
      grants.delegatedPermissionGrants,
      'clientId',
    ],
    [
      ManifestReader.relation('appRoleAssignments', 'appRoleAssignments', HOLDER),
      grants.appRoleAssignments,
      'principalId',
    ],
    [
      ManifestReader.directoryRoleAssignments('directoryRoleAssignments', HOLDER),
      grants.directoryRoleAssignments,
      'principalId',
    ],
  ];
  return readers
    .filter(([, value]) => value !== undefined)
    .flatMap(([reader, value, property]) => reader.list(value).map((grant) => reader.guid(grant, property)))[0];
}

function readApis(value: unknown): Map<string, string> {
  const reader = ManifestReader.apis('apiServicePrincipals', apiServicePrincipalsCommand(['<client ID>']));
  const apis = value === undefined ? [] : reader.list(value);
  return new Map(apis.map((api) => [reader.guid(api, 'id'), reader.guid(api, 'appId')]));
}

const HOLDER = '<object ID>';
