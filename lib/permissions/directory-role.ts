import { guid, literalName } from '../private/checks';
import { PermissionImpact } from './api-permission';

/**
 * A built-in directory role of Entra ID, which an integration can ask to be assigned to the app.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 * @example
 * const role = DirectoryRole.custom('Contoso Help Desk', '6d7b2f1c-6f0a-4f5e-8c1e-0d9c3a6c2b57');
 */
export class DirectoryRole {
  /** Application Administrator. */
  public static readonly APPLICATION_ADMINISTRATOR = new DirectoryRole(
    'Application Administrator',
    '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
    PermissionImpact.CRITICAL,
  );

  /** Cloud Application Administrator. */
  public static readonly CLOUD_APPLICATION_ADMINISTRATOR = new DirectoryRole(
    'Cloud Application Administrator',
    '158c047a-c907-4556-b7ef-446551a6b5f7',
    PermissionImpact.CRITICAL,
  );

  /** Exchange Administrator: what `Exchange.ManageAsApp` needs before Exchange Online lets the app in. */
  public static readonly EXCHANGE_ADMINISTRATOR = new DirectoryRole(
    'Exchange Administrator',
    '29232cdf-9323-42fd-ade2-1d097af3e4de',
    PermissionImpact.HIGH,
  );

  /** Global Administrator. */
  public static readonly GLOBAL_ADMINISTRATOR = new DirectoryRole(
    'Global Administrator',
    '62e90394-69f5-4237-9190-012177145e10',
    PermissionImpact.CRITICAL,
  );

  /** Privileged Authentication Administrator. */
  public static readonly PRIVILEGED_AUTHENTICATION_ADMINISTRATOR = new DirectoryRole(
    'Privileged Authentication Administrator',
    '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
    PermissionImpact.CRITICAL,
  );

  /** Privileged Role Administrator. */
  public static readonly PRIVILEGED_ROLE_ADMINISTRATOR = new DirectoryRole(
    'Privileged Role Administrator',
    'e8611ab8-c189-46e8-94e1-60213ab1f814',
    PermissionImpact.CRITICAL,
  );

  /**
   * Another role. Fails for the name or template ID of a role that has a static member here.
   *
   * @param name what the role is called in comments and resource names; literal text
   * @param templateId template ID of the role, a GUID
   */
  public static custom(name: string, templateId: string): DirectoryRole {
    literalName('name', /\S/, 'the name of a role', name);
    const id = guid('templateId', templateId);
    for (const [member, role] of Object.entries(DirectoryRole)) {
      if (role instanceof DirectoryRole && (role.name === name || role.templateId === id)) {
        throw new Error(
          `"${role.name === name ? 'name' : 'templateId'}" belongs to ${role.name} (${role.templateId}): ` +
            `use DirectoryRole.${member}, got ${JSON.stringify(name)} (${templateId})`,
        );
      }
    }
    return new DirectoryRole(name, id);
  }

  /** Name of the role. */
  public readonly name: string;

  /** Template ID of the role: the same GUID in every tenant. */
  public readonly templateId: string;

  /** How much harm an app that holds the role could do; our own rating. */
  public readonly impact: PermissionImpact;

  private constructor(name: string, templateId: string, impact: PermissionImpact = PermissionImpact.OTHER) {
    this.name = name;
    this.templateId = templateId;
    this.impact = impact;
  }
}
