import { code, count, enumerate } from '../../private/markdown';
import { isKnown, objectOf } from '../read/tenant-app';
import type { AuditedPermission, Problem } from '../report';
import { integrationsNeeding, NO, neededOf, notKnown, type ReadyInput, unique } from './input';

/** Problems of permissions that are asked for and not granted, or granted only to single users. */
export function consentProblems(input: ReadyInput): Problem[] {
  // Nobody can consent for an app without a service principal.
  if (input.app.servicePrincipal === undefined) {
    return [];
  }
  const needed = neededOf(input).filter(({ kind }) => kind !== 'directory role');
  if (needed.length === 0) {
    return nothingNeeded(input);
  }
  const groups: readonly (readonly [Problem['answer'], AuditedPermission[]])[] = [
    ['no', needed.filter(({ granted }) => granted === 'no')],
    ['for single users', needed.filter(({ granted }) => granted === 'to single users')],
    ['not known', needed.filter(({ granted }) => granted === 'not known')],
  ];
  return [
    ...groups
      .filter(([, permissions]) => permissions.length > 0)
      .map(([answer, permissions]) => consentProblem(input, answer, permissions, needed.length)),
    ...noUser(input),
    ...unknownNeeds(input),
  ];
}

/** Consent of single users helps only a user who has given all of it. */
function noUser(input: ReadyInput): Problem[] {
  const isForSingleUsers = neededOf(input).some(({ granted }) => granted === 'to single users');
  return isForSingleUsers && sharedUsers(input).length === 0
    ? [
        {
          ...NO,
          what: 'No user alone has consented to all of it.',
          error: errorOf(input),
          fix: fixOf(input),
          integrations: [],
        },
      ]
    : [];
}

/** The users who have everything that is granted to single users. */
export function sharedUsers(input: ReadyInput): string[] {
  const lists = neededOf(input)
    .filter(({ granted }) => granted === 'to single users')
    .map(({ within }) => within);
  return (lists[0] ?? []).filter((user) => lists.every((each) => each.includes(user)));
}

/** At a customer it is unknown what the app asks for, because its registration is in another tenant. */
function unknownNeeds({ app, code: inCode }: ReadyInput): Problem[] {
  return app.isElsewhere && inCode === undefined
    ? [
        {
          ...notKnown(
            'Whether the app asks for more than is granted stands in its registration, which is in another tenant.',
            "Compare with the code of the app's own tenant: --against cdktf.out.",
          ),
          integrations: [],
        },
      ]
    : [];
}

/** An app that asks for nothing, or that has no consent at a customer, lets nobody sign in. */
function nothingNeeded({ app, howToRead }: ReadyInput): Problem[] {
  if (!app.isElsewhere) {
    return objectOf(app.application) === undefined
      ? []
      : [
          {
            ...NO,
            what: 'The registration asks for no permission.',
            error: 'AADSTS90008',
            fix: 'Add GraphIntegration, deploy, and consent.',
          },
        ];
  }
  return isKnown(app.lists.get('oauth2-permission-grants'))
    ? [{ ...NO, what: 'Nothing is granted.', error: 'AADSTS90099', fix: CONSENT_BUTTON }]
    : [notKnown('What is granted could not be read.', howToRead('oauth2-permission-grants'))];
}

const CONSENT_BUTTON = "Press Rewst's consent button for this customer.";

/** A grant has only the object ID that an API has in this tenant, which nothing has if the API was deleted. */
function saveApis(permissions: readonly AuditedPermission[]): string {
  const deleted = unique(permissions.flatMap(({ apiClientId }) => apiClientId ?? []));
  const commands = deleted.map((clientId) => code(`az ad sp create --id ${clientId}`));
  return `Collect again, so that it is known of which APIs the grants are. An API that was deleted comes back with ${enumerate(commands)}.`;
}

const MAX_NAMES = 3;

function namesOf(permissions: readonly AuditedPermission[]): string {
  const names = permissions.slice(0, MAX_NAMES).map(({ permission }) => code(permission));
  const more = permissions.length - MAX_NAMES;
  return enumerate([...names, ...(more > 0 ? [count(more, 'other')] : [])]);
}

function consentProblem(
  { app, howToRead, ...input }: ReadyInput,
  answer: Problem['answer'],
  permissions: readonly AuditedPermission[],
  of: number,
): Problem {
  const named = { integrations: unique(permissions.flatMap((each) => integrationsNeeding(input, each))) };
  const names = namesOf(permissions);
  const number = permissions.length === of ? count(of, 'permission') : `${permissions.length} of ${of} permissions`;
  if (answer === 'not known') {
    const lists = new Set(
      permissions.map(({ kind }) =>
        kind === 'delegated' ? ('oauth2-permission-grants' as const) : ('app-role-assignments' as const),
      ),
    );
    return {
      ...notKnown(
        `Whether ${number} are granted could not be read: ${names}.`,
        [...lists].map((each) => (isKnown(app.lists.get(each)) ? saveApis(permissions) : howToRead(each))).join(' '),
      ),
      ...named,
    };
  }
  return {
    answer,
    what:
      answer === 'no'
        ? `${number} ${permissions.length === 1 ? 'is' : 'are'} not granted: ${names}.`
        : `${number} ${permissions.length === 1 ? 'is' : 'are'} granted to single users only, which serves when they authorize Rewst: ${names}.`,
    error: errorOf({ app }),
    fix: `${!app.isElsewhere && permissions.some(({ asked }) => asked === false) ? 'Deploy, because the registration does not ask for all of it. ' : ''}${fixOf({ app })}`,
    ...named,
  };
}

function errorOf({ app }: Pick<ReadyInput, 'app'>): string {
  return app.isElsewhere ? 'AADSTS90099' : 'AADSTS65001';
}

function fixOf({ app }: Pick<ReadyInput, 'app'>): string {
  const page = `https://login.microsoftonline.com/${app.tenantId ?? '<tenant ID>'}/adminconsent?client_id=${app.clientId}`;
  return app.isElsewhere ? CONSENT_BUTTON : `Set adminConsent and deploy, or let an administrator open ${page}.`;
}
