import type { ApiPermission, PermissionImpact } from '../permissions/api-permission';
import type { BoundaryException } from './boundary-exception';

/** What a boundary denies besides permissions and directory roles. */
export enum BoundaryAccess {
  /**
   * Ways to sign in as an app beside its client secrets: federated credentials, certificates, secrets of its service
   * principal, and any credential of an app that is not in the stack.
   */
  CREDENTIALS = 'credentials',

  /**
   * What runs commands or writes with the rights of whoever deploys: provisioners, actions, the `external` and `http`
   * data sources, resources of providers such as `msgraph`, `azapi` and `restapi`.
   */
  SIDE_DOORS = 'side-doors',

  /**
   * Both of these, and all else that a new version of the permission review would stop as a broadening: owners, redirect
   * URIs off Rewst's hosts, memberships, modules and what cannot be rated.
   */
  ALL = 'all',
}

/** What a boundary denies. At least one of `denyImpact`, `deny`, `allow` and `denyAccess`. */
export interface PermissionBoundaryProps {
  /**
   * Impact from which on permissions and directory roles are denied: CRITICAL, or HIGH for both. What the catalogue
   * does not rate is denied too, because it may be either.
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
   * Permissions that are not denied; all others are. It says nothing of directory roles.
   *
   * @default - all that nothing else denies
   */
  readonly allow?: ApiPermission[];

  /**
   * What is denied besides permissions and directory roles.
   *
   * @default - nothing
   */
  readonly denyAccess?: BoundaryAccess[];

  /**
   * What is let through all the same, each with its reason. Permissions and directory roles that are let through show in
   * the permission review too. One whose last day is over no longer counts; no other part of the library looks at the
   * clock during synth.
   *
   * @default - none
   */
  readonly exceptions?: BoundaryException[];
}
