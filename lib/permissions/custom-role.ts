import { guid, literalName } from '../private/checks';
import type { PermissionImpact } from './api-permission';
import { NOT_FOR_APPS } from './catalogue/directory-role-facts';

/** A built-in directory role: name, template ID and our own rating. */
export interface BuiltInRole {
  readonly name: string;
  readonly templateId: string;
  readonly impact: PermissionImpact;
}

/** Why no app should hold a built-in role. */
export type RoleStatus = 'deprecated' | 'notForUse' | 'cannotBeAssigned';

/** Checks a custom role. Returns its template ID, and the built-in role if it is one. */
export function customRole<T extends BuiltInRole>(
  name: string,
  templateId: string,
  members: ReadonlyMap<string, T>,
): { readonly id: string; readonly member?: T; readonly impact?: PermissionImpact } {
  literalName('name', /\S/, 'the name of a role', name);
  const id = guid('templateId', templateId);
  for (const [member, role] of [...members, ...NOT_FOR_APPS.map((role) => [undefined, role] as const)]) {
    if (role.name === name && role.templateId === id) {
      return { id, member: member === undefined ? undefined : members.get(member), impact: role.impact };
    }
    if (role.name === name || role.templateId === id) {
      const use = member === undefined ? '' : `: use DirectoryRole.${member}`;
      throw new Error(
        `"${role.name === name ? 'name' : 'templateId'}" belongs to ${role.name} (${role.templateId})${use}, ` +
          `got ${JSON.stringify(name)} (${templateId})`,
      );
    }
  }
  return { id };
}
