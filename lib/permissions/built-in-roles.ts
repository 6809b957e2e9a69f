import { DirectoryRole } from './catalogue/directory-role';
import { EXCHANGE_APP_ONLY, NOT_FOR_APPS, OTHER_NAMES } from './catalogue/directory-role-facts';
import type { BuiltInRole, RoleStatus } from './custom-role';

/** Every built-in directory role, with those that are deprecated or cannot be assigned. */
export function builtInRoles(): readonly BuiltInRole[] {
  return [...Object.values(DirectoryRole).filter((role) => role instanceof DirectoryRole), ...NOT_FOR_APPS];
}

/** The built-in role with a template ID. */
export function builtInRole(templateId: string): BuiltInRole | undefined {
  byId ??= new Map(builtInRoles().map((role) => [role.templateId, role]));
  return byId.get(templateId.toLowerCase());
}

/** The built-in role with a name. Earlier names count too. */
export function builtInRoleNamed(name: string): BuiltInRole | undefined {
  byName ??= new Map(builtInRoles().map((role) => [role.name, role]));
  return byName.get(name) ?? builtInRole(OTHER_NAMES.get(name) ?? '');
}

/** Whether Exchange Online lets in an app that holds the role and is granted `Exchange.ManageAsApp`. */
export function isExchangeAppOnly(templateId: string): boolean {
  return EXCHANGE_APP_ONLY.has(templateId.toLowerCase());
}

/** Why no app should hold a built-in role. Empty for a role that apps may hold. */
export function statusOf(templateId: string): readonly RoleStatus[] {
  return NOT_FOR_APPS.find((role) => role.templateId === templateId)?.status ?? [];
}

let byId: ReadonlyMap<string, BuiltInRole> | undefined;
let byName: ReadonlyMap<string, BuiltInRole> | undefined;
