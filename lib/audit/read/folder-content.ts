import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { clientIdOf, NotAManifest } from '../../manifest/not-a-manifest';
import { type JsonObject, type Manifest, manifestWords, recognize } from '../../manifest/recognize';
import { InputError } from '../../private/input-error';
import { readBytes } from '../../review/read/input';
import { RECORD } from '../collect/reads';
import { commandByName, type Entity, listNamed, partNamed } from './file-names';
import { FolderLists } from './folder-lists';
import { isBlank, missingAttribute, unreadableEnd } from './json';
import { guidOf, type ListName, textOf } from './tenant-app';

/** What the files of a folder are, by their content. A name counts only if a list does not say which list it is. */
export class FolderContent {
  public readonly entities = new Map<Entity, { file: string; object: JsonObject }>();
  public readonly lists = new FolderLists();
  /** What Microsoft Graph answered instead of a manifest. */
  public readonly answers = new Map<Entity | ListName, 'absent' | 'forbidden'>();
  public readonly grants: { file: string; objects: readonly JsonObject[] }[] = [];
  public readonly assignments: { file: string; objects: readonly JsonObject[] }[] = [];
  public readonly apis: JsonObject[] = [];
  public readonly secrets: string[] = [];
  public record: JsonObject = {};
  public tenant?: { readonly id: string; readonly file: string };
  public tenantName?: string;

  constructor(public readonly folder: string) {}

  public add(file: string): void {
    const manifest = recognize(readBytes(join(this.folder, file)));
    if (manifest instanceof NotAManifest) {
      const error = /^the error "(Authorization_RequestDenied|Request_ResourceNotFound)/.exec(manifest.what)?.[1];
      const part = partNamed(file);
      if (error !== undefined && part !== undefined) {
        this.answers.set(part, error === 'Request_ResourceNotFound' ? 'absent' : 'forbidden');
        return;
      }
      throw this.refuse(file, `is ${manifest.what}${manifest.hint ? `; ${manifest.hint}` : ''}`, manifest.clientId);
    }
    if (manifest.hasSecretText) {
      this.secrets.push(file);
    }
    this.addManifest(file, manifest);
  }

  private addManifest(file: string, manifest: Manifest): void {
    const { kind, objects } = manifest;
    switch (kind) {
      case 'application':
      case 'servicePrincipal':
        this.addEntity(kind, file, objects[0]);
        break;
      case 'organization':
        this.addTenant(file, objects[0]?.id);
        this.tenantName = textOf(objects[0]?.displayName);
        break;
      case 'account':
        this.addTenant(file, objects[0].tenantId);
        break;
      case 'record':
        this.record = objects[0];
        this.addTenant(file, objects[0].tenantId);
        break;
      case 'oauth2PermissionGrants':
      case 'appRoleAssignments':
        // With too few rights Microsoft Graph says that there is one, and not what it is.
        if (objects.some((each) => !textOf(each.resourceId) || !textOf(each.appRoleId ?? each.consentType))) {
          const list = kind === 'appRoleAssignments' ? listNamed(file) : undefined;
          this.answers.set(
            list ?? (kind === 'appRoleAssignments' ? 'app-role-assignments' : 'oauth2-permission-grants'),
            'forbidden',
          );
        } else {
          (kind === 'appRoleAssignments' ? this.assignments : this.grants).push({ file, objects });
        }
        break;
      case 'federatedIdentityCredentials':
        this.lists.add('federated-credentials', objects);
        break;
      case 'roleAssignments':
        this.lists.add('role-assignments', objects);
        break;
      case 'roleSchedules':
        this.lists.add(
          objects.some((object) => 'assignmentType' in object) || /assignment/i.test(file)
            ? 'role-assignment-schedules'
            : 'role-eligibility-schedules',
          objects,
        );
        break;
      case 'directoryObjects':
        this.addDirectoryObjects(file, objects);
        break;
      case 'summary':
        this.apis.push(...objects);
        break;
      case 'empty': {
        const list = listNamed(file);
        if (list) {
          this.lists.add(list, []);
        }
        break;
      }
      default:
        throw this.refuse(file, `is ${manifestWords(manifest)}`);
    }
  }

  private addEntity(kind: Entity, file: string, object: JsonObject): void {
    if (isBlank(object)) {
      this.answers.set(kind, 'forbidden');
      return;
    }
    const lacks = missingAttribute(object, kind);
    if (lacks) {
      throw this.refuse(file, `lacks "${lacks}", which the whole object has`, clientIdOf(object));
    }
    const end = unreadableEnd(object);
    if (end !== undefined) {
      const words = `has ${JSON.stringify(end)} as "endDateTime", which must be a date-time such as 2027-05-31T00:00:00Z`;
      throw this.refuse(file, words, clientIdOf(object));
    }
    const twin = this.entities.get(kind);
    if (twin !== undefined && !isDeepStrictEqual(twin.object, object)) {
      const what = kind === 'application' ? 'app registration' : 'service principal';
      throw new InputError(
        `${this.quoted(file)} differs from ${JSON.stringify(twin.file)}, and both are the same ${what}: keep the newer one`,
      );
    }
    const record = { file: RECORD, object: { appId: this.record.clientId ?? object.appId } };
    const other = [record, ...this.entities.values()].find(
      (each) => guidOf(each.object.appId) !== guidOf(object.appId),
    );
    if (other) {
      throw this.differ(other, { file, object });
    }
    this.entities.set(kind, { file, object });
  }

  /** Users and apps are owners. Groups and roles are memberships. */
  private addDirectoryObjects(file: string, objects: readonly JsonObject[]): void {
    const isMembership = objects.some(
      (object) =>
        /group|role|administrativeUnit/i.test(String(object['@odata.type'])) ||
        'roleTemplateId' in object ||
        'securityEnabled' in object,
    );
    this.lists.add(isMembership ? 'member-of' : (listNamed(file) ?? 'application-owners'), objects);
  }

  public addTenant(file: string, value: unknown): void {
    const id = guidOf(value);
    if (id !== undefined && this.tenant && this.tenant.id !== id) {
      throw new InputError(
        `${this.quoted(this.tenant.file)} is of tenant ${this.tenant.id} and ${this.quoted(file)} of tenant ${id}: keep one tenant in a folder`,
      );
    }
    this.tenant = id === undefined ? this.tenant : { id, file };
  }

  private differ(one: { file: string; object: JsonObject }, other: { file: string; object: JsonObject }): InputError {
    return new InputError(
      `${this.quoted(one.file)} is of app ${one.object.appId} and ${this.quoted(other.file)} of app ${other.object.appId}: keep one app in a folder`,
    );
  }

  private refuse(file: string, what: string, clientId = guidOf(this.record.clientId)): InputError {
    const principal = guidOf(this.entities.get('servicePrincipal')?.object.id);
    return new InputError(`${this.quoted(file)} ${what}; make it with: ${commandByName(file, clientId, principal)}`);
  }

  public quoted(file: string): string {
    return JSON.stringify(join(this.folder, file));
  }
}
