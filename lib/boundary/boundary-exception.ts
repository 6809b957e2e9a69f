import { Construct, type IConstruct } from 'constructs';
import type { ApiPermission } from '../permissions/api-permission';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { permission as checkPermission, directoryRole } from '../permissions/permission-list';
import { invalid } from '../private/checks';
import { isDay, today } from '../private/day';
import type { Permission } from '../review/standing';
import { isSame, isSameText } from './same-permission';

/**
 * What a boundary lets through, and why: a permission, a directory role, or anything else that a resource gives.
 *
 * @example
 * const exception = BoundaryException.permission(
 *   GraphAppRole.USER_READ_WRITE_ALL,
 *   'The onboarding workflow creates users; agreed with security in May',
 *   '2027-05-31',
 * );
 */
export class BoundaryException {
  /**
   * Lets a permission through.
   *
   * @param permission permission that would be denied
   * @param reason why it is accepted, for whoever reviews it; not blank
   * @param until last day on which it counts, such as 2027-05-31, in UTC; for ever if left out
   */
  public static permission(permission: ApiPermission, reason: string, until?: string): BoundaryException {
    checkPermission('permission', permission);
    return new BoundaryException(`${permission}`, reason, until, (found) => isSame(permission, found));
  }

  /**
   * Lets a directory role through.
   *
   * @param role directory role that would be denied
   * @param reason why it is accepted, for whoever reviews it; not blank
   * @param until last day on which it counts, such as 2027-05-31, in UTC; for ever if left out
   */
  public static directoryRole(role: DirectoryRole, reason: string, until?: string): BoundaryException {
    directoryRole('role', role);
    return new BoundaryException(`${role.name} (directory role)`, reason, until, (found) =>
      isSameText(role.templateId, found.id),
    );
  }

  /**
   * Lets through what a resource gives besides permissions, such as a credential or a command that it runs.
   *
   * @param resource the resource, data source or module; for what an override of a stack brings, the stack
   * @param reason why it is accepted, for whoever reviews it; not blank
   * @param until last day on which it counts, such as 2027-05-31, in UTC; for ever if left out
   */
  public static resource(resource: IConstruct, reason: string, until?: string): BoundaryException {
    if (!Construct.isConstruct(resource)) {
      throw invalid('resource', 'a construct', resource);
    }
    return new BoundaryException(resource.node.path, reason, until, undefined, resource);
  }

  /** @internal */
  public static _check(prop: string, value: BoundaryException): BoundaryException {
    if (typeof value?._covers !== 'function') {
      throw invalid(prop, 'a BoundaryException such as BoundaryException.permission(…)', value);
    }
    return value;
  }

  /** Name of what is let through: `Microsoft Graph User.ReadWrite.All (application)`, or the path of a resource. */
  public readonly name: string;

  /** Why it is let through. */
  public readonly reason: string;

  /** Last day on which it counts, if it ends. */
  public readonly until?: string;

  private readonly permission?: (found: Permission) => boolean;
  private readonly resource?: IConstruct;

  private constructor(
    name: string,
    reason: string,
    until: string | undefined,
    permission?: (found: Permission) => boolean,
    resource?: IConstruct,
  ) {
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw invalid('reason', `the reason why ${name} is accepted, not blank`, reason);
    }
    if (until !== undefined && !isDay(until)) {
      throw invalid('until', 'a day such as 2027-05-31', until);
    }
    this.name = name;
    this.reason = reason;
    this.until = until;
    this.permission = permission;
    this.resource = resource;
  }

  /** @internal */
  public _covers(found: Permission): boolean {
    return this.permission?.(found) ?? false;
  }

  /** @internal */
  public _coversResource(node: IConstruct): boolean {
    return this.resource === node;
  }

  /** @internal */
  public get _isOver(): boolean {
    return this.until !== undefined && this.until < today();
  }
}
