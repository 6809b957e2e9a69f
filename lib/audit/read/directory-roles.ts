import { builtInRoleNamed } from '../../permissions/built-in-roles';
import { part } from './json';
import { guidOf, isKnown, itemsOf, objectOf, type TenantApp, textOf } from './tenant-app';

/** A directory role that a service principal holds, or may activate for a time. */
export interface HeldRole {
  readonly templateId: string;
  readonly name?: string;

  /** Its scope, unless that is the whole tenant. */
  readonly scope?: string;

  /** Name of the group that gives it. */
  readonly through?: string;

  /** Whether it can be activated and is not. */
  readonly isEligible?: true;
}

export interface DirectoryRoles {
  readonly roles: readonly HeldRole[];

  /** How many more roles there are whose names may not be read. */
  readonly nameless: number;

  /** Whether these are all roles. */
  readonly areAll: boolean;
}

/** The directory roles of a service principal, with those of its groups. */
export function directoryRolesOf(app: TenantApp): DirectoryRoles {
  const principalId = guidOf(objectOf(app.servicePrincipal)?.id);
  const memberOf = app.lists.get('member-of');
  const members = itemsOf(app, 'member-of');
  const groups = new Map(
    members.filter((member) => !isRole(member)).map(({ id, displayName }) => [guidOf(id), textOf(displayName)]),
  );
  const named = members.filter(isRole);
  // A list may have the roles of the whole tenant.
  const isOfApp = ({ principalId: holder }: Record<string, unknown>) =>
    guidOf(holder) === principalId || groups.has(guidOf(holder));
  const assigned = itemsOf(app, 'role-assignments')
    .filter(isOfApp)
    .map((assignment) => heldRole(assignment, principalId, groups));
  const eligible = itemsOf(app, 'role-eligibility-schedules')
    .filter(isOfApp)
    .map((schedule) => ({
      ...heldRole(schedule, principalId, groups),
      isEligible: true as const,
    }));
  const known = new Set(assigned.filter(({ scope }) => scope === undefined).map(({ templateId }) => templateId));
  const others = named.flatMap((each) => {
    const templateId = templateOf(each);
    return templateId === undefined || known.has(templateId) ? [] : [{ templateId, name: textOf(each.displayName) }];
  });
  const nameless = named.filter((each) => templateOf(each) === undefined).length;
  return {
    roles: [...unique(assigned), ...others, ...unique(eligible)],
    nameless,
    areAll: isKnown(memberOf) && nameless === 0,
  };
}

/** A role of the app by its template ID. One that it holds itself comes before others. */
export function heldRoleOf(app: TenantApp, id: string | null | undefined): HeldRole | undefined {
  const roles = directoryRolesOf(app).roles.filter(({ templateId }) => templateId === id);
  return (
    roles.find(({ isEligible, through }) => !isEligible && through === undefined) ??
    roles.find(({ isEligible }) => !isEligible) ??
    roles[0]
  );
}

/** Template ID of a role. A file with few selected properties may have only its name. */
function templateOf({ roleTemplateId, displayName }: Record<string, unknown>): string | undefined {
  return guidOf(roleTemplateId) ?? builtInRoleNamed(textOf(displayName) ?? '')?.templateId;
}

function heldRole(
  { roleDefinitionId, roleDefinition, principalId, directoryScopeId }: Record<string, unknown>,
  own: string | undefined,
  groups: ReadonlyMap<string | undefined, string | undefined>,
): HeldRole {
  const holder = guidOf(principalId);
  const { templateId, displayName } = part(roleDefinition);
  return {
    templateId: guidOf(templateId) ?? guidOf(roleDefinitionId) ?? 'not known',
    name: textOf(displayName),
    scope: directoryScopeId === '/' ? undefined : textOf(directoryScopeId),
    through: holder === own || holder === undefined ? undefined : (groups.get(holder) ?? holder),
  };
}

function isRole(member: Record<string, unknown>): boolean {
  const type = member['@odata.type'];
  return typeof type === 'string' ? /directoryRole/i.test(type) : 'roleTemplateId' in member;
}

function unique<T extends HeldRole>(roles: readonly T[]): T[] {
  return [...new Map(roles.map((role) => [`${role.templateId} ${role.scope} ${role.through}`, role])).values()];
}
