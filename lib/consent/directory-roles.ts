import { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { UniquePairs } from '../permissions/permission-list';
import { sortedValues } from '../private/sorted';

/** The directory roles that are assigned to a service principal, each once. */
export class DirectoryRoles {
  private readonly pairs = new UniquePairs('directoryRoles');
  private readonly byName = new Map<string, DirectoryRoleAssignment>();
  private folder?: Construct;

  /** @param address gives an assignment its address in Terraform, if it has another than that of its construct */
  constructor(
    private readonly scope: Construct,
    private readonly principalObjectId: string,
    private readonly provider?: TerraformProvider,
    private readonly address: (assignment: DirectoryRoleAssignment, name: string) => void = () => {},
  ) {}

  /** The assignments, sorted by role name. */
  public get assignments(): DirectoryRoleAssignment[] {
    return sortedValues(this.byName);
  }

  /** Assigns a role. `askedBy` are the IDs of the constructs that ask for it. */
  public assign({ name, templateId }: DirectoryRole, askedBy: string[]): void {
    this.pairs.add(`The role ${name}`, `the template ID ${templateId}`);
    this.pairs.add(`The role with the template ID ${templateId}`, `the name ${name}`);
    const assignment = this.byName.get(name) ?? this.create(name, templateId);
    this.byName.set(name, assignment);
    assignment.addOverride('//', { comment: `${name}, for ${askedBy.join(', ')}` });
  }

  private create(name: string, roleId: string): DirectoryRoleAssignment {
    const { principalObjectId, provider } = this;
    this.folder ??= new Construct(this.scope, 'DirectoryRoles');
    const assignment = new DirectoryRoleAssignment(this.folder, name, { roleId, principalObjectId, provider });
    this.address(assignment, name);
    return assignment;
  }
}
