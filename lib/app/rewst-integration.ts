import { Construct } from 'constructs';
import type { ApiPermission } from '../permissions/api-permission';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { directoryRole, permission, uniqueSorted } from '../permissions/permission-list';
import { eachOf, option } from '../private/checks';
import { checkProps } from '../private/props';
import type { RewstOwnedApp } from './rewst-owned-app';

/** Options of every integration. */
export interface RewstIntegrationOptions {
  /**
   * Permissions that your workflows need besides those of the integration.
   *
   * @default - none
   */
  readonly additionalPermissions?: ApiPermission[];

  /**
   * Directory roles that your workflows need. They are assigned to the app's service principal on deploy, with any
   * admin consent mode. The deployer needs `RoleManagement.ReadWrite.Directory`.
   *
   * @default - none
   * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
   */
  readonly additionalDirectoryRoles?: DirectoryRole[];
}

/** What an integration asks for. */
export interface RewstIntegrationProps extends RewstIntegrationOptions {
  /** Permissions that the integration always needs. */
  readonly permissions: ApiPermission[];

  /**
   * Whether accounts of any tenant must be able to sign in, as customers of a CSP partner do.
   *
   * @default false
   */
  readonly requiresCommonAuthSubject?: boolean;

  /**
   * Directory roles to assign to the app's service principal, with any admin consent mode.
   *
   * @default - none
   */
  readonly directoryRoles?: DirectoryRole[];
}

/**
 * A set of permissions that one Rewst integration needs. Constructing it in an app adds it to the app.
 *
 * Extend it to publish an integration of your own.
 *
 * @example
 * class TeamsIntegration extends RewstIntegration {
 *   constructor(scope: RewstOwnedApp, id: string) {
 *     super(scope, id, { permissions: [GraphScope.TEAM_READ_BASIC_ALL, GraphAppRole.TEAM_READ_BASIC_ALL] });
 *   }
 * }
 */
export abstract class RewstIntegration extends Construct {
  /** Whether accounts of any tenant must be able to sign in. */
  public readonly requiresCommonAuthSubject: boolean;

  private readonly asked: ApiPermission[];
  private readonly roles: DirectoryRole[];

  constructor(scope: RewstOwnedApp, id: string, props: RewstIntegrationProps) {
    super(ownedApp(scope, id), id);
    checkProps('props', props, false);
    this.requiresCommonAuthSubject = option('requiresCommonAuthSubject', props.requiresCommonAuthSubject);
    this.asked = uniqueSorted([
      ...eachOf('permissions', props.permissions, permission),
      ...eachOf('additionalPermissions', props.additionalPermissions ?? [], permission),
    ]);
    this.roles = [
      ...new Set([
        ...eachOf('directoryRoles', props.directoryRoles ?? [], directoryRole),
        ...eachOf('additionalDirectoryRoles', props.additionalDirectoryRoles ?? [], directoryRole),
      ]),
    ];
    scope._addIntegration(this);
  }

  /** Every permission that the integration asks for, each once, sorted by API, value and type. */
  public get permissions(): ApiPermission[] {
    return [...this.asked];
  }

  /** The directory roles that the integration asks for. */
  public get directoryRoles(): DirectoryRole[] {
    return [...this.roles];
  }
}

/** Plain JavaScript has no type checks. This does not check the class, because a program may load the library twice. */
function ownedApp(scope: RewstOwnedApp, id: string): RewstOwnedApp {
  if (typeof scope?._addIntegration !== 'function') {
    const got = Construct.isConstruct(scope) ? `${(scope as Construct).constructor.name} "${scope}"` : String(scope);
    throw new Error(`"scope" of integration "${id}" must be the RewstOwnedApp that it is for, got ${got}`);
  }
  return scope;
}
