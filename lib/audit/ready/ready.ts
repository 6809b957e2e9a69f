import type { Answer, Problem, Ready } from '../report';
import { consentProblems, sharedUsers } from './consent';
import { exchangeProblems } from './exchange';
import { integrationsNeeding, neededOf, type ReadyInput, unique } from './input';
import { assignmentProblems, principalProblems } from './principal';
import { registrationProblems, secretProblems } from './registration';

/** Whether Rewst can use the app, and what to do about each problem. */
export function readyOf(input: ReadyInput): Ready {
  const problems = [
    ...principalProblems(input),
    ...(input.app.isElsewhere ? [] : registrationProblems(input)),
    ...(input.app.isElsewhere ? [] : secretProblems(input)),
    ...consentProblems(input),
    ...exchangeProblems(input),
    ...assignmentProblems(input),
  ];
  const answers = problems.map(({ answer }) => answer);
  const answer = (['no', 'not known', 'for single users'] as const).find((each) => answers.includes(each)) ?? 'yes';
  return {
    answer,
    users: answer === 'for single users' ? sharedUsers(input) : [],
    problems,
    integrations: integrations(input, problems),
  };
}

/** Which integrations work. What stops the app stops all of them. */
function integrations(input: ReadyInput, problems: readonly Problem[]): Ready['integrations'] {
  const names = unique(neededOf(input).flatMap((each) => integrationsNeeding(input, each)));
  return names.map((name) => {
    const answers: Answer[] = problems
      .filter(({ integrations: of }) => of === null || of.includes(name))
      .map(({ answer }) => answer);
    return {
      name,
      works: (['no', 'not known', 'for single users'] as const).find((each) => answers.includes(each)) ?? 'yes',
    };
  });
}
