import { commandFor, SHOW_APPLICATION } from '../../manifest/commands';
import { InputError } from '../../private/input-error';
import { RECORD } from '../collect/reads';
import { COLLECT, type Entity, listNamed, manifestFiles } from './file-names';
import { FolderContent } from './folder-content';
import { part } from './json';
import {
  guidOf,
  isKnown,
  LISTS,
  type ListName,
  notKnown,
  objectOf,
  type TenantApp,
  type TenantList,
  type TenantObject,
  textOf,
} from './tenant-app';

/** What a folder says of an app. */
export function readFolder(folder: string, files = manifestFiles(folder)): TenantApp {
  const content = new FolderContent(folder);
  // The record says which app the other files are about.
  for (const file of [...files].sort((a, b) => Number(b === RECORD) - Number(a === RECORD))) {
    content.add(file);
  }
  const application = single(content, 'application');
  const servicePrincipal = single(content, 'servicePrincipal');
  const [app, principal] = [application, servicePrincipal].map(objectOf);
  const clientId = guidOf(app?.appId) ?? guidOf(principal?.appId) ?? guidOf(content.record.clientId);
  if (clientId === undefined) {
    throw new InputError(
      `${JSON.stringify(folder)} has neither an app registration nor a service principal; collect them with: ${COLLECT}`,
    );
  }
  sortGrants(content, guidOf(principal?.id));
  sortAssignments(content, guidOf(principal?.id));
  const owner = guidOf(principal?.appOwnerOrganizationId);
  if (app) {
    content.addTenant(content.entities.get('servicePrincipal')?.file ?? '', owner);
  }
  const tenantId = content.tenant?.id;
  if (application === 'missing' && owner !== undefined && (tenantId === undefined || owner === tenantId)) {
    throw registrationForgotten(folder, tenantId, clientId);
  }
  return {
    folder,
    clientId,
    displayName: textOf(app?.displayName) ?? textOf(principal?.displayName) ?? clientId,
    tenantId,
    tenantName: content.tenantName,
    application,
    servicePrincipal,
    lists: new Map(LISTS.map((name) => [name, list(content, name, servicePrincipal, application)])),
    incomplete: new Map(LISTS.map((name) => [name, content.lists.whyIncomplete(name, content.record.files)])),
    apis: content.apis,
    isElsewhere: app === undefined && owner !== undefined && tenantId !== undefined && owner !== tenantId,
    filesWithSecret: content.secrets,
  };
}

function single(content: FolderContent, kind: Entity): TenantObject {
  const file = kind === 'application' ? 'application.json' : 'service-principal.json';
  const answer = content.answers.get(kind) ?? noted(content, file);
  return content.entities.get(kind)?.object ?? (answer === 'absent' ? undefined : notKnown(answer));
}

function list(
  content: FolderContent,
  name: ListName,
  servicePrincipal: TenantObject,
  application: TenantObject,
): TenantList {
  const ofApplication = name === 'application-owners' || name === 'federated-credentials';
  const listed = content.lists.listed(name, content.record.files, content.answers.get(name));
  // What does not exist has no lists.
  return !isKnown(listed) && (ofApplication ? application : servicePrincipal) === undefined ? [] : listed;
}

/** What the record says of how a file was read. */
function noted({ record }: FolderContent, file: string): string | undefined {
  return textOf(part(record.files)[file]);
}

/** Keeps the grants of the service principal. A list may have those of others too. */
function sortGrants(content: FolderContent, principalId: string | undefined): void {
  for (const { file, objects } of content.grants) {
    const held = objects.filter(({ clientId }) => principalId === undefined || guidOf(clientId) === principalId);
    if (objects.length > 0 && held.length === 0) {
      throw new InputError(
        `${content.quoted(file)} has grants of service principal ${objects[0].clientId}, and the app's is ${principalId}: keep one app in a folder`,
      );
    }
    content.lists.add('oauth2-permission-grants', held);
  }
}

/** Separates the assignments that the service principal holds from those of others to the app. */
function sortAssignments(content: FolderContent, principalId: string | undefined): void {
  for (const { file, objects } of content.assignments) {
    const [held, others] = ['principalId', 'resourceId'].map((property) =>
      objects.filter((object) => principalId !== undefined && guidOf(object[property]) === principalId),
    );
    // Without an object, only the name says which list it is.
    const isNamed = objects.length === 0 || principalId === undefined;
    const isHeld = isNamed ? listNamed(file) !== 'app-role-assigned-to' : held.length === objects.length;
    if (!isNamed && !isHeld && others.length !== objects.length) {
      throw new InputError(
        `${content.quoted(file)} has app role assignments of another service principal than ${principalId}: keep one app in a folder`,
      );
    }
    content.lists.add(isHeld ? 'app-role-assignments' : 'app-role-assigned-to', objects);
  }
}

/** The error for a folder without the registration, which may be in this tenant and may be read. */
function registrationForgotten(folder: string, tenantId: string | undefined, clientId: string): InputError {
  const where =
    tenantId === undefined
      ? `, and nothing says whether the app is registered in this tenant; which tenant it is says: az rest --method get --url https://graph.microsoft.com/v1.0/organization --output json`
      : '';
  return new InputError(
    `${JSON.stringify(folder)} has no app registration${where}; make it with: ${commandFor(SHOW_APPLICATION, clientId)}`,
  );
}
