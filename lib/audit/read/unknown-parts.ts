import {
  commandFor,
  directoryRolesCommand,
  restCommand,
  SHOW_APPLICATION,
  SHOW_SERVICE_PRINCIPAL,
} from '../../manifest/commands';
import type { JsonObject } from '../../manifest/recognize';
import { PROGRAM } from '../../private/command';
import { count } from '../../private/markdown';
import type { AuditFailOn, NotKnownPart } from '../report';
import { directoryRolesOf } from './directory-roles';
import { RELATIONS } from './file-names';
import { guidOf, isKnown, itemsOf, LISTS, type ListName, objectOf, type TenantApp, textOf } from './tenant-app';

/** What a folder should have. */
export type Part = 'application' | 'service-principal' | 'organization' | ListName;

const WORDS: Record<Part, string> = {
  application: 'the app registration',
  'service-principal': 'the service principal',
  organization: 'which tenant it is',
  'application-owners': 'owners of the registration',
  'federated-credentials': 'federated credentials',
  'service-principal-owners': 'owners of the service principal',
  'oauth2-permission-grants': 'delegated permissions that are granted',
  'app-role-assignments': 'application permissions that are granted',
  'app-role-assigned-to': 'who is assigned to the app',
  'member-of': 'directory roles and groups',
  'role-assignments': 'custom directory roles, and directory roles for a part of the tenant',
  'role-eligibility-schedules': 'eligible directory roles',
  'role-assignment-schedules': 'ends of directory roles',
};

const CREDENTIALS_OF_PRINCIPAL = 'secrets and certificates of the service principal';

/** What every service principal has. */
const OF_PRINCIPAL: readonly (readonly [what: string, isThere: (principal: JsonObject) => boolean])[] = [
  [
    CREDENTIALS_OF_PRINCIPAL,
    ({ passwordCredentials, keyCredentials }) => Array.isArray(passwordCredentials) && Array.isArray(keyCredentials),
  ],
  ['whether the service principal is enabled', ({ accountEnabled }) => typeof accountEnabled === 'boolean'],
  ['whether assignment is required', ({ appRoleAssignmentRequired }) => typeof appRoleAssignmentRequired === 'boolean'],
];

/** Parts that have secrets and certificates. */
const WITH_CREDENTIALS = [WORDS.application, WORDS['service-principal'], CREDENTIALS_OF_PRINCIPAL];

/** Parts that only Privileged Identity Management has, and that many people may not read. */
const OPTIONAL: readonly Part[] = ['role-eligibility-schedules', 'role-assignment-schedules'];

/** Whether a level of the gate depends on an unknown part. What decides `not-ready` is among its problems. */
export function decides({ what }: NotKnownPart, level: AuditFailOn): boolean {
  switch (level) {
    case 'not-ready':
      return false;
    case 'expiring':
      return WITH_CREDENTIALS.includes(what);
    default:
      // The code does not say who is assigned.
      return what !== WORDS['app-role-assigned-to'];
  }
}

/** The parts of an app that are unknown, except the optional ones. */
export function partsNotKnown(app: TenantApp): NotKnownPart[] {
  const parts: readonly (readonly [Part, unknown])[] = [
    ['organization', app.tenantId ?? 'missing'],
    ['application', app.isElsewhere ? undefined : app.application],
    ['service-principal', app.servicePrincipal],
    ...LISTS.filter((name) => !OPTIONAL.includes(name) && !isOfRegistrationElsewhere(app, name)).map(
      (name) => [name, isKnown(app.lists.get(name)) ? app.incomplete.get(name) : app.lists.get(name)] as const,
    ),
  ];
  const principal = objectOf(app.servicePrincipal);
  const { nameless } = directoryRolesOf(app);
  const groups = itemsOf(app, 'member-of').filter((member) => /group/i.test(String(member['@odata.type'])));
  const owners = [...itemsOf(app, 'application-owners'), ...itemsOf(app, 'service-principal-owners')];
  return [
    ...parts.flatMap(([part, state]): NotKnownPart[] =>
      state === 'missing' || state === 'forbidden' || state === 'failed'
        ? [{ what: WORDS[part], why: state, command: commandOf(app, part) }]
        : [],
    ),
    ...OF_PRINCIPAL.filter(([, isThere]) => principal && !isThere(principal)).map(
      ([what]): NotKnownPart => ({ what, why: 'missing', command: commandOf(app, 'service-principal') }),
    ),
    ...blanked(app, nameless, 'directory role'),
    ...blanked(app, groups.filter(({ displayName }) => !textOf(displayName)).length, 'group'),
    ...blanked(app, owners.filter(({ displayName }) => !textOf(displayName)).length, 'owner'),
  ];
}

/** Without enough rights, Microsoft Graph gives objects without their names. */
function blanked({ clientId }: TenantApp, number: number, what: string): NotKnownPart[] {
  return number === 0
    ? []
    : [
        {
          what: `the name${number === 1 ? '' : 's'} of ${count(number, what)}`,
          why: 'forbidden',
          command: `npx ${PROGRAM} audit --collect ${clientId}`,
        },
      ];
}

function isOfRegistrationElsewhere({ isElsewhere }: TenantApp, name: ListName): boolean {
  return isElsewhere && (name === 'application-owners' || name === 'federated-credentials');
}

/** A sentence that says how to read a part. */
export function howToRead(app: TenantApp, part: Part): string {
  const state = stateOf(app, part);
  return state === 'forbidden' || (state !== 'missing' && state !== 'failed')
    ? 'Collect again as a Global Reader, or with the application permission Directory.Read.All.'
    : `Run \`${commandOf(app, part)}\`.`;
}

function stateOf(app: TenantApp, part: Part): unknown {
  switch (part) {
    case 'application':
      return app.application;
    case 'service-principal':
      return app.servicePrincipal;
    case 'organization':
      return 'missing';
    default:
      return isKnown(app.lists.get(part)) ? undefined : app.lists.get(part);
  }
}

/** The command that prints a file. */
function commandOf(app: TenantApp, part: Part): string {
  const principal = guidOf(objectOf(app.servicePrincipal)?.id);
  switch (part) {
    case 'application':
      return commandFor(SHOW_APPLICATION, app.clientId);
    case 'service-principal':
      return commandFor(SHOW_SERVICE_PRINCIPAL, app.clientId);
    case 'organization':
      return 'az rest --method get --url https://graph.microsoft.com/v1.0/organization --output json';
    case 'application-owners':
      return `az ad app owner list --id ${app.clientId} --output json`;
    case 'federated-credentials':
      return `az ad app federated-credential list --id ${app.clientId} --output json`;
    case 'role-assignments':
      return principal ? directoryRolesCommand(principal) : `npx ${PROGRAM} audit --collect ${app.clientId}`;
    default:
      return RELATIONS[part] && principal
        ? restCommand(principal, RELATIONS[part])
        : `npx ${PROGRAM} audit --collect ${app.clientId}`;
  }
}
