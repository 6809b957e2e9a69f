import { isDisabledByMicrosoft } from '../../manifest/disabled-by-microsoft';
import { list } from '../read/json';
import { isKnown, itemsOf, objectOf } from '../read/tenant-app';
import type { Problem } from '../report';
import { NO, notKnown, type ReadyInput } from './input';

const ENTERPRISE_APP = 'Entra ID, Enterprise applications, the app';

/** Without a service principal, or with a disabled one, nobody can sign in. */
export function principalProblems({ app, howToRead }: ReadyInput): Problem[] {
  const { servicePrincipal: principal } = app;
  if (principal === undefined) {
    return [
      {
        ...NO,
        what: 'The app has no service principal in this tenant.',
        error: 'AADSTS7000229',
        fix: app.application === undefined ? 'Consent in this tenant.' : 'Deploy, which makes it.',
      },
    ];
  }
  if (!isKnown(principal)) {
    return [notKnown('The service principal could not be read.', howToRead('service-principal'))];
  }
  if (principal.deletedDateTime) {
    return [
      { ...NO, what: 'The service principal is deleted.', error: 'AADSTS7000229', fix: 'Restore it, or deploy again.' },
    ];
  }
  if (isDisabledByMicrosoft(principal)) {
    return [
      {
        ...NO,
        what: 'The service principal is disabled by Microsoft.',
        error: 'AADSTS7000112',
        fix: 'Ask Microsoft why: only Microsoft can enable it.',
      },
    ];
  }
  if (typeof principal.accountEnabled !== 'boolean') {
    return [notKnown('Whether the service principal is enabled may not be read.', howToRead('service-principal'))];
  }
  return principal.accountEnabled
    ? []
    : [
        {
          ...NO,
          what: 'The service principal is disabled.',
          error: 'AADSTS7000112',
          fix: `Ask why it is off; then turn on "Enabled for users to sign in" (${ENTERPRISE_APP}, Properties).`,
        },
      ];
}

/** An app that requires assignment lets in only who is assigned. */
export function assignmentProblems({ app, howToRead }: ReadyInput): Problem[] {
  const principal = objectOf(app.servicePrincipal);
  if (principal === undefined || principal.appRoleAssignmentRequired === false) {
    return [];
  }
  if (principal.appRoleAssignmentRequired !== true) {
    return [notKnown('Whether assignment is required may not be read.', howToRead('service-principal'))];
  }
  if (!isKnown(app.lists.get('app-role-assigned-to'))) {
    return [
      notKnown('Assignment is required, and who is assigned could not be read.', howToRead('app-role-assigned-to')),
    ];
  }
  const people = list(itemsOf(app, 'app-role-assigned-to')).filter(
    ({ principalType }) => principalType !== 'ServicePrincipal',
  );
  return people.length > 0
    ? []
    : [
        {
          ...NO,
          what: 'Assignment is required and nobody is assigned.',
          error: 'AADSTS50105',
          fix: `Assign the Rewst account (${ENTERPRISE_APP}, Users and groups), or turn "Assignment required" off.`,
        },
      ];
}
