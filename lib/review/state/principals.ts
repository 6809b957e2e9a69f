import { type Resource, Unresolved } from '../facts/resource';
import type { Subject } from '../facts/state';
import { APP_TYPES, type Subjects } from '../facts/subjects';
import { withoutIndexes } from '../read/configuration';
import { NOT_KNOWN } from '../read/mentions';

/** The principals of a stack that another resource may name. Computed on first use. */
export class Principals {
  private found?: ReadonlyMap<string, string>;

  constructor(
    private readonly resources: readonly Resource[],

    /** Addresses of principals that no reader reads. */
    private readonly others: readonly string[],
    private readonly subjects: Subjects,

    /** Those of the stack that have facts. */
    private readonly all: () => readonly Subject[],
  ) {}

  /** Names by ID and by address without indexes: of apps and service principals, of secrets, and of groups that one is in. */
  public get names(): ReadonlyMap<string, string> {
    this.found ??= this.find();
    return this.found;
  }

  private find(): ReadonlyMap<string, string> {
    const names = new Map(this.others.map((address) => [withoutIndexes(address), address]));
    const members = this.members();
    for (const resource of this.resources) {
      const { address, managed, fields } = resource;
      const name = (managed ? principalOf(resource, this.subjects)?.name.text : undefined) ?? members.get(address);
      if (name !== undefined) {
        names.set(withoutIndexes(address), name);
        if (fields.object_id instanceof Unresolved) {
          names.set(NOT_KNOWN, `somebody who is ${NOT_KNOWN}`);
        }
        for (const id of [fields.object_id, fields.client_id]) {
          if (typeof id === 'string') {
            names.set(id.toLowerCase(), name);
          }
        }
      }
    }
    return names;
  }

  /** By group, who is in it or can join it. */
  private members(): ReadonlyMap<string, string> {
    return new Map(
      this.all().flatMap((subject) =>
        subject.type === 'user'
          ? []
          : [...subject.all('member'), ...subject.all('group-owner')].map(({ what }) => [what.text, subject.name.text]),
      ),
    );
  }
}

function principalOf(resource: Resource, subjects: Subjects): Subject | undefined {
  const { type, fields } = resource;
  if (APP_TYPES.includes(type)) {
    return subjects.ofApp(resource);
  }
  switch (type) {
    case 'azuread_service_principal':
      return subjects.ofServicePrincipal(resource);
    case 'azuread_application_password':
      return subjects.ofApplicationId(fields.application_id ?? fields.application_object_id, resource);
    case 'azuread_service_principal_password':
      return subjects.ofPrincipal(fields.service_principal_id, resource);
    default:
      return undefined;
  }
}
