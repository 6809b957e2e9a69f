import type { ApiPermission, PermissionImpact } from '../permissions/api-permission';
import type { BoundaryException } from './boundary-exception';

/** What a boundary denies besides permissions and directory roles. */
export enum BoundaryAccess {
  /**
   * Ways to sign in as an app other than its client secrets: federated credentials, certificates, secrets of its
   * service principal, and any credential of an app that is not in the stack.
   */
  CREDENTIALS = 'credentials',

  /**
   * What runs commands or writes with the deployer's rights: provisioners, actions, the `external` and `http` data
   * sources, resources of providers such as `msgraph`, `azapi` and `restapi`.
   */
  SIDE_DOORS = 'side-doors',

  /**
   * Both, and everything else that the permission review stops as a broadening: owners, redirect URIs that are not
   * Rewst's, memberships, modules and what cannot be rated. A new version of the review may add to it.
   */
  ALL = 'all',
}

/** What a boundary denies. It needs at least one of `denyImpact`, `deny`, `allow` and `denyAccess`. */
export interface PermissionBoundaryProps {
  /**
   * Lowest impact of what is denied: CRITICAL, or HIGH for both. It counts for permissions, directory roles, Azure
   * roles, actions of custom roles, and groups with such roles. What is not rated is denied too, because it may be
   * either.
   *
   * @default - impact does not matter
   */
  readonly denyImpact?: PermissionImpact;

  /**
   * Permissions that are denied.
   *
   * @default - none by name
   */
  readonly deny?: ApiPermission[];

  /**
   * The only permissions that are allowed; all others are denied. Directory roles are not affected.
   *
   * @default - all that nothing else denies
   */
  readonly allow?: ApiPermission[];

  /**
   * What is denied other than permissions and directory roles.
   *
   * @default - nothing
   */
  readonly denyAccess?: BoundaryAccess[];

  /**
   * What is let through although it is denied, each with its reason. The permission review shows the permissions and
   * directory roles that are let through. An exception no longer counts once its last day is over: this is the only
   * part of the library that reads the clock during synth.
   *
   * @default - none
   */
  readonly exceptions?: BoundaryException[];
}
