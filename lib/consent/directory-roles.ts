import { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { addressOf, Imports } from '../adoption/imports';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { UniquePairs } from '../permissions/permission-list';
import { sortedValues } from '../private/sorted';

/** The directory roles that are assigned to a service principal, each once. */
export class DirectoryRoles {
  private readonly pairs = new UniquePairs('directoryRoles');
  private readonly byName = new Map<string, DirectoryRoleAssignment>();
  private folder?: Construct;

  /** @param created is called with every assignment that is new here, and its role */
  constructor(
    private readonly scope: Construct,
    private readonly principalObjectId: string,
    private readonly provider?: TerraformProvider,
    private readonly created: (assignment: DirectoryRoleAssignment, role: DirectoryRole) => void = () => {},
  ) {}

  /** The assignments, sorted by role name. */
  public get assignments(): DirectoryRoleAssignment[] {
    return sortedValues(this.byName);
  }

  /** Assigns a role. `askedBy` are the IDs of the constructs that ask for it. */
  public assign(role: DirectoryRole, askedBy: string[]): void {
    const { name, templateId } = role;
    this.pairs.add(`The role ${name}`, `the template ID ${templateId}`);
    this.pairs.add(`The role with the template ID ${templateId}`, `the name ${name}`);
    const assignment = this.byName.get(name) ?? this.create(role);
    this.byName.set(name, assignment);
    assignment.addOverride('//', { comment: `${name}, for ${askedBy.join(', ')}` });
  }

  private create(role: DirectoryRole): DirectoryRoleAssignment {
    const { principalObjectId, provider } = this;
    this.folder ??= new Construct(this.scope, 'DirectoryRoles');
    const assignment = new DirectoryRoleAssignment(this.folder, role.name, {
      roleId: role.templateId,
      principalObjectId,
      provider,
    });
    this.created(assignment, role);
    return assignment;
  }
}

/** Imports a role that is assigned already. */
export function importRole(scope: Construct, assignment: DirectoryRoleAssignment, id: string): void {
  Imports.of(scope).add(addressOf(assignment), `/roleManagement/directory/roleAssignments/${id}`);
}
