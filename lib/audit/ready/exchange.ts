import { isExchangeAppOnly } from '../../permissions/built-in-roles';
import { ResourceApi } from '../../permissions/resource-api';
import { directoryRolesOf } from '../read/directory-roles';
import type { Problem } from '../report';
import { integrationsNeeding, neededOf, notKnown, type ReadyInput } from './input';

const MANAGE_AS_APP = `${ResourceApi.OFFICE_365_EXCHANGE_ONLINE.name} Exchange.ManageAsApp (application)`;

/** Exchange Online lets in only apps that hold one of a few directory roles. */
export function exchangeProblems(input: ReadyInput): Problem[] {
  const { app, howToRead } = input;
  const asApp = neededOf(input).find(({ permission }) => permission === MANAGE_AS_APP);
  if (app.isElsewhere || app.servicePrincipal === undefined || asApp === undefined) {
    return [];
  }
  const { roles, areAll } = directoryRolesOf(app);
  if (
    roles.some(
      ({ templateId, scope, isEligible }) => !isEligible && scope === undefined && isExchangeAppOnly(templateId),
    )
  ) {
    return [];
  }
  const named = { integrations: integrationsNeeding(input, asApp) };
  if (!areAll) {
    return [
      {
        ...notKnown(
          'Directory roles could not be read, and app-only Exchange Online needs one.',
          howToRead('member-of'),
        ),
        ...named,
      },
    ];
  }
  return [
    {
      answer: 'not known',
      what: 'There is no directory role for app-only Exchange Online; an Exchange role group, which Graph does not show, would serve too.',
      error: "The role assigned to application isn't supported in this scenario",
      fix: 'Set exchangeAdministrator and deploy, unless the service principal is in a role group of Exchange.',
      ...named,
    },
  ];
}
