import { impactOfAzureRole } from './azure-roles';
import type { Impact } from './permission';
import type { Permissions } from './permissions';
import type { References } from './references';
import { type Field, type Fields, fieldList, type Resource, shownValue, Unresolved } from './resource';
import type { Value } from './value';

/** The attributes of a resource type that say who has which directory role or Azure role. */
const ROLE_TYPES = new Map<
  string,
  (fields: Fields) => { readonly role?: Field; readonly azureRole?: Field; readonly principal: Field }
>([
  ['azurerm_role_assignment', (of) => ({ azureRole: of.role_definition_name, principal: of.principal_id })],
  ['azurerm_pim_active_role_assignment', (of) => ({ azureRole: undefined, principal: of.principal_id })],
  ['azurerm_pim_eligible_role_assignment', (of) => ({ azureRole: undefined, principal: of.principal_id })],
  ['azuread_directory_role_assignment', (of) => ({ role: of.role_id, principal: of.principal_object_id })],
  ['azuread_directory_role_member', (of) => ({ role: of.role_object_id, principal: of.member_object_id })],
  ['azuread_administrative_unit_role_member', (of) => ({ role: of.role_object_id, principal: of.member_object_id })],
  [
    'azuread_directory_role_eligibility_schedule_request',
    (of) => ({ role: of.role_definition_id, principal: of.principal_id }),
  ],
]);

/** Which attributes of a resource type say who is in which group, where that is a resource of its own. */
const MEMBER_TYPES = new Map<string, (fields: Fields) => { readonly group: Field; readonly member: Field }>([
  ['azuread_group_member', (of) => ({ group: of.group_object_id, member: of.member_object_id })],
  ...['assignment', 'eligibility'].map(
    (each) =>
      [
        `azuread_privileged_access_group_${each}_schedule`,
        (of: Fields) => ({ group: of.group_id, member: of.principal_id }),
      ] as const,
  ),
]);

const WEIGHTS: readonly Impact[] = ['critical', 'unknown', 'high', 'other'];

/** What the groups of a stack give their members, as far as the file says. */
export class Groups {
  private roles?: ReadonlyMap<string, readonly Impact[]>;
  private holding?: ReadonlySet<string>;

  constructor(
    private readonly references: References,
    private readonly permissions: Permissions,
    private readonly resources: readonly Resource[],
  ) {}

  /** What identifies a group, or something else that has members. */
  public identity(field: Field): Value {
    const { text, resource } = this.references.find(field);
    const id = resource?.address ?? text;
    const isRead = resource?.managed === false && resource.fields.object_id instanceof Unresolved;
    return id === undefined ? shownValue(field) : { text: id, known: !isRead, digest: resource?.lookup };
  }

  /** Its name, if the file says it. */
  public name(field: Field): string | undefined {
    const { resource } = this.references.find(field);
    const candidates = resource ? [resource] : this.candidates(field);
    const names = candidates.map(({ address, fields }) => shownValue(fields.display_name, address).text);
    return names.length === 0 ? undefined : names.sort().join(' or ');
  }

  /** The worst that a member of a group may get from it. */
  public impact(field: Field): Impact {
    const candidates = this.candidates(field);
    if (candidates.length > 0) {
      const impacts = candidates.map(({ address }) =>
        this.impact(new Unresolved(address, { address, path: [] }, true)),
      );
      return WEIGHTS.find((impact) => impacts.includes(impact)) ?? 'other';
    }
    const group = this.references.find(field).resource;
    const impacts = this.rolesOf(this.identity(field).text);
    if (impacts.length > 0) {
      return WEIGHTS.find((impact) => impacts.includes(impact)) ?? 'other';
    }
    // A group that cannot have directory roles gives only what resources of the stack give it.
    return group && this.isPlain(group) ? 'other' : 'unknown';
  }

  /** Whether a group has a member that may be an app, as far as the file says. */
  public mayHoldApp(group: Field): boolean {
    this.holding ??= new Set(
      this.resources.flatMap(({ type, fields }) => {
        const joins = MEMBER_TYPES.get(type)?.(fields);
        return joins && !this.isPerson(joins.member) ? [this.identity(joins.group).text] : [];
      }),
    );
    return this.holding.has(this.identity(group).text);
  }

  /** Whether somebody is known not to be an app. */
  public isPerson(field: Field): boolean {
    const { resource } = this.references.find(field);
    const all = resource ? [resource] : this.candidates(field);
    return all.length > 0 && all.every(({ type }) => type === 'azuread_user');
  }

  /** Whether the stack gives something of Entra ID to somebody. */
  public isGiven(principal: Resource): boolean {
    return this.resources.some(
      ({ type, fields }) =>
        type.startsWith('azuread_') &&
        Object.values(fields).some((field) =>
          fieldList(field).some((each) => this.references.find(each).resource === principal),
        ),
    );
  }

  /** The groups that a value may mean, if it is unknown which. Empty if it may be another group. */
  private candidates(field: Field): readonly Resource[] {
    const { candidates = [], isComplete = false } = (field instanceof Unresolved && field.origin) || {};
    const found = new Set(candidates.map(({ address }) => this.references.at(address)));
    return isComplete ? [...found].flatMap((each) => each ?? []) : [];
  }

  private isPlain({ managed, fields: { assignable_to_role: assignable } }: Resource): boolean {
    return assignable === undefined ? managed : shownValue(assignable).text === 'false';
  }

  private rolesOf(group: string): readonly Impact[] {
    this.roles ??= this.readRoles();
    return this.roles.get(group) ?? [];
  }

  private readRoles(): ReadonlyMap<string, readonly Impact[]> {
    const roles = new Map<string, Impact[]>();
    for (const { type, fields } of this.resources) {
      const found = ROLE_TYPES.get(type)?.(fields);
      if (found) {
        const { text } = this.identity(found.principal);
        const impact =
          'azureRole' in found
            ? impactOfAzureRole(this.references.textOf(found.azureRole) ?? '')
            : this.permissions.impactOfRole(found.role);
        roles.set(text, [...(roles.get(text) ?? []), impact]);
      }
    }
    return roles;
  }
}
