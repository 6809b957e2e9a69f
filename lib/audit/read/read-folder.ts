import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandFor, SHOW_APPLICATION } from '../../manifest/commands';
import { clientIdOf, NotAManifest } from '../../manifest/not-a-manifest';
import { type JsonObject, type Manifest, manifestWords, recognize } from '../../manifest/recognize';
import { InputError } from '../../private/input-error';
import { RECORD } from '../collect/reads';
import { COLLECT, commandByName, type Entity, listNamed, manifestFiles, partNamed } from './file-names';
import { isBlank, lackedBy, part } from './json';
import { guidOf, LISTS, type Listed, type ListName, notKnown, type Single, type TenantApp, textOf } from './tenant-app';

/**
 * What a folder says of an app. Files are recognized by their content. A name counts only if a list does not say which
 * list it is.
 */
export function readFolder(folder: string, files = manifestFiles(folder)): TenantApp {
  const content = new FolderContent(folder);
  // The record says which app the other files are about.
  for (const file of [...files].sort((a, b) => Number(b === RECORD) - Number(a === RECORD))) {
    content.add(file);
  }
  return content.app();
}

class FolderContent {
  private readonly entities = new Map<Entity, { file: string; object: JsonObject }>();
  private readonly lists = new Map<ListName, JsonObject[]>();
  /** What Microsoft Graph answered instead of a manifest. */
  private readonly answers = new Map<Entity | ListName, 'absent' | 'forbidden'>();
  private readonly grants: { file: string; objects: readonly JsonObject[] }[] = [];
  private readonly assignments: { file: string; objects: readonly JsonObject[] }[] = [];
  private readonly apis: JsonObject[] = [];
  private readonly secrets: string[] = [];
  private record: JsonObject = {};
  private tenant?: { readonly id: string; readonly file: string };
  private tenantName?: string;

  constructor(private readonly folder: string) {}

  public add(file: string): void {
    const manifest = recognize(this.bytesOf(file));
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
        this.addList('federated-credentials', objects);
        break;
      case 'roleAssignments':
        this.addList('role-assignments', objects);
        break;
      case 'roleSchedules':
        this.addList(
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
          this.addList(list, []);
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
    const lacks = lackedBy(object, kind);
    if (lacks) {
      throw this.refuse(file, `lacks "${lacks}", which the whole object has`, clientIdOf(object));
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
    this.addList(isMembership ? 'member-of' : (listNamed(file) ?? 'application-owners'), objects);
  }

  private addTenant(file: string, value: unknown): void {
    const id = guidOf(value);
    if (id !== undefined && this.tenant && this.tenant.id !== id) {
      throw new InputError(
        `${this.quoted(this.tenant.file)} is of tenant ${this.tenant.id} and ${this.quoted(file)} of tenant ${id}: keep one tenant in a folder`,
      );
    }
    this.tenant = id === undefined ? this.tenant : { id, file };
  }

  private addList(name: ListName, objects: readonly JsonObject[]): void {
    this.lists.set(name, [...(this.lists.get(name) ?? []), ...objects]);
  }

  public app(): TenantApp {
    const application = this.single('application');
    const servicePrincipal = this.single('servicePrincipal');
    const [app, principal] = [application, servicePrincipal].map((each) =>
      typeof each === 'object' ? each : undefined,
    );
    const clientId = guidOf(app?.appId) ?? guidOf(principal?.appId) ?? guidOf(this.record.clientId);
    if (clientId === undefined) {
      throw new InputError(
        `${JSON.stringify(this.folder)} has neither an app registration nor a service principal; collect them with: ${COLLECT}`,
      );
    }
    this.sortGrants(guidOf(principal?.id));
    this.sortAssignments(guidOf(principal?.id));
    const owner = guidOf(principal?.appOwnerOrganizationId);
    if (app) {
      this.addTenant(this.entities.get('servicePrincipal')?.file ?? '', owner);
    }
    const tenantId = this.tenant?.id;
    this.checkForgotten(application, owner, tenantId, clientId);
    return {
      folder: this.folder,
      clientId,
      displayName: textOf(app?.displayName) ?? textOf(principal?.displayName) ?? clientId,
      tenantId,
      tenantName: this.tenantName,
      application,
      servicePrincipal,
      lists: new Map(LISTS.map((name) => [name, this.list(name, servicePrincipal, application)])),
      apis: this.apis,
      isElsewhere: app === undefined && owner !== undefined && tenantId !== undefined && owner !== tenantId,
      filesWithSecret: this.secrets,
    };
  }

  private single(kind: Entity): Single {
    const found = this.entities.get(kind)?.object;
    const file = kind === 'application' ? 'application.json' : 'service-principal.json';
    const answer = this.answers.get(kind) ?? this.noted(file);
    return found ?? (answer === 'absent' ? undefined : notKnown(answer));
  }

  private list(name: ListName, servicePrincipal: Single, application: Single): Listed {
    const found = this.lists.get(name);
    if (found) {
      return found;
    }
    const ofApplication = name === 'application-owners' || name === 'federated-credentials';
    // What does not exist has no lists.
    if ((ofApplication ? application : servicePrincipal) === undefined) {
      return [];
    }
    const noted = Object.keys(part(this.record.files)).find((file) => file.startsWith(name)) ?? `${name}.json`;
    const answer = this.answers.get(name) ?? this.noted(noted);
    // What is there has lists.
    return answer === 'absent' ? 'failed' : notKnown(answer);
  }

  private noted(file: string): string | undefined {
    return textOf(part(this.record.files)[file]);
  }

  /** Keeps the grants of the service principal. A list may have those of others too. */
  private sortGrants(principalId: string | undefined): void {
    for (const { file, objects } of this.grants) {
      const held = objects.filter(({ clientId }) => principalId === undefined || guidOf(clientId) === principalId);
      if (objects.length > 0 && held.length === 0) {
        throw new InputError(
          `${this.quoted(file)} has grants of service principal ${objects[0].clientId}, and the app's is ${principalId}: keep one app in a folder`,
        );
      }
      this.addList('oauth2-permission-grants', held);
    }
  }

  /** Separates the assignments that the service principal holds from those of others to the app. */
  private sortAssignments(principalId: string | undefined): void {
    for (const { file, objects } of this.assignments) {
      const [held, others] = ['principalId', 'resourceId'].map((property) =>
        objects.filter((object) => principalId !== undefined && guidOf(object[property]) === principalId),
      );
      // Without an object, only the name says which list it is.
      const isNamed = objects.length === 0 || principalId === undefined;
      const isHeld = isNamed ? listNamed(file) !== 'app-role-assigned-to' : held.length === objects.length;
      if (!isNamed && !isHeld && others.length !== objects.length) {
        throw new InputError(
          `${this.quoted(file)} has app role assignments of another service principal than ${principalId}: keep one app in a folder`,
        );
      }
      this.addList(isHeld ? 'app-role-assignments' : 'app-role-assigned-to', objects);
    }
  }

  /** Refuses a folder without the registration, unless that is in another tenant or may not be read. */
  private checkForgotten(
    application: Single,
    owner: string | undefined,
    tenantId: string | undefined,
    clientId: string,
  ): void {
    if (application === 'missing' && owner !== undefined && (tenantId === undefined || owner === tenantId)) {
      const where =
        tenantId === undefined
          ? `, and nothing says whether the app is registered in this tenant; which tenant it is says: az rest --method get --url https://graph.microsoft.com/v1.0/organization --output json`
          : '';
      throw new InputError(
        `${JSON.stringify(this.folder)} has no app registration${where}; make it with: ${commandFor(SHOW_APPLICATION, clientId)}`,
      );
    }
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

  private quoted(file: string): string {
    return JSON.stringify(join(this.folder, file));
  }

  private bytesOf(file: string): Uint8Array {
    try {
      return readFileSync(join(this.folder, file));
    } catch (error) {
      throw new InputError(`${this.quoted(file)} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
    }
  }
}
