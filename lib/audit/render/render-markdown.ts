import { code, count } from '../../private/markdown';
import { fitSections, MAX_LENGTH } from '../../review/render/fit-sections';
import type { AppAudit, AuditGate, AuditReport, Difference, Ready, Unreadable } from '../report';
import { permissions, unknownWords, waysIn } from './tables';
import { tenants } from './tenants';

/** The audit as Markdown: one tenant in full, several as a table. */
export function renderMarkdown(report: AuditReport): string {
  const { apps, unreadable, gates } = report;
  const only = apps.length === 1 && unreadable.length === 0 ? apps[0] : undefined;
  const sections = [...(only ? ofOne(only, report) : tenants(report)), ...unreadableFolders(unreadable)].filter(
    (section) => section !== '',
  );
  const stops = gates.map(gate);
  return `${[...fitSections(sections, MAX_LENGTH - stops.join('\n\n').length), ...stops].join('\n\n')}\n`;
}

function ofOne(app: AppAudit, report: AuditReport): string[] {
  return [
    `**${readyLine(app.ready)}**`,
    subject(app),
    problems(app.ready),
    differences(app.differences, 'only in the tenant', 'The tenant has, and the code does not'),
    differences(app.differences, 'only in the code', 'The code has, and the tenant does not'),
    differences(app.differences, 'other', 'Differs'),
    differences(app.differences, 'cannot tell', 'Nobody can tell'),
    noDifference(app),
    ['**What it may do**', permissions(app)].join('\n\n'),
    ['**Who can act as it**', waysIn(app, report)].join('\n\n'),
    ['**Who may sign in**', signIn(app)].join('\n\n'),
    app.notes.length === 0
      ? ''
      : ['**What else matters**', app.notes.map((note) => `- ${note}`).join('\n')].join('\n\n'),
    notKnown(app),
    exceptions(app),
  ];
}

/** The answer in one line. */
function readyLine({ answer, users, problems: all, integrations }: Ready): string {
  const first = all.find((problem) => problem.answer === answer);
  const more = all.filter((problem) => problem.answer === answer).length - 1;
  const rest = more > 0 ? ` And ${count(more, 'more problem')}.` : '';
  switch (answer) {
    case 'yes':
      return '✅ Ready for Rewst? Yes.';
    case 'for single users':
      return `👤 Ready for Rewst? For ${users.map(code).join(' and ')} only.`;
    case 'not known':
      return `❔ Ready for Rewst? Not known: ${first?.what}${rest}`;
    case 'no': {
      const works = integrations.filter((each) => each.works === 'yes').length;
      const some =
        works > 0 ? ` ${works} of ${count(integrations.length, 'integration')} ${works === 1 ? 'works' : 'work'}.` : '';
      return `⛔ Ready for Rewst? No: ${first?.what}${rest}${some}`;
    }
  }
}

function subject(app: AppAudit): string {
  const tenant = [
    app.tenantName === null ? '' : code(app.tenantName),
    app.tenantId === null ? 'not known' : code(app.tenantId),
  ]
    .filter(Boolean)
    .join(' ');
  const where = app.registeredElsewhere
    ? ' It is registered in another tenant; here is its service principal alone.'
    : '';
  const against = app.code
    ? ` Compared with ${code([app.code.stack, app.code.address].filter(Boolean).join(': '))}.`
    : '';
  return `App ${code(app.displayName)} (client ID ${code(app.clientId)}) in tenant ${tenant}.${where}${against}`;
}

const MARKS = { no: '⛔', 'not known': '❔', 'for single users': '👤' };

function problems({ problems: all, integrations }: Ready): string {
  const lines = all.map(({ answer, what, error, fix }) => {
    const inRewst = error === null ? '' : ` In Rewst: ${code(error)}.`;
    return `- ${MARKS[answer]} ${what}${inRewst} ${fix}`;
  });
  const named = (
    [
      ['work', 'yes'],
      ['work for single users only', 'for single users'],
      ['do not work', 'no'],
    ] as const
  ).flatMap(([words, answer]) => {
    const names = integrations.filter(({ works }) => works === answer).map(({ name }) => code(name));
    return names.length > 0 ? [`Integrations that ${words}: ${names.join(', ')}.`] : [];
  });
  const unknown = integrations.filter(({ works }) => works === 'not known').map(({ name }) => code(name));
  const last = unknown.length > 0 ? [`Integrations of which it is not known: ${unknown.join(', ')}.`] : [];
  return [lines.join('\n'), [...named, ...last].join(' ')].filter(Boolean).join('\n\n');
}

const RATINGS = {
  critical: ' ⚠️ It can take over the tenant (critical).',
  high: ' It reads or changes something of everyone (high).',
  unknown: ' It is not rated.',
  other: '',
};

function differences(all: readonly Difference[], direction: Difference['direction'], heading: string): string {
  const lines = all
    .filter((difference) => difference.direction === direction)
    .map(({ words, impact, exception }) => {
      const rating = impact === null ? '' : RATINGS[impact];
      const accepted = exception === null ? '' : ` Accepted: ${code(exception)}`;
      return `- ${words}${direction === 'only in the tenant' ? rating : ''}${accepted}`;
    });
  return lines.length === 0 ? '' : [`**${heading}**`, lines.join('\n')].join('\n\n');
}

function noDifference({ code: of, differences: all, notKnown: parts }: AppAudit): string {
  if (!of || all.length > 0) {
    return '';
  }
  return `The tenant has what the code says, and nothing else${parts.length > 0 ? ', as far as is known' : ''}. Owners count only where the code names them.`;
}

const AUDIENCES: Record<string, string> = {
  AzureADMyOrg: 'accounts of its own tenant',
  AzureADMultipleOrgs: 'work accounts of any tenant',
  AzureADandPersonalMicrosoftAccount: 'work accounts of any tenant and personal Microsoft accounts',
  PersonalMicrosoftAccount: 'personal Microsoft accounts',
};

function signIn({ signIn: { enabled, audience, assignmentRequired, assigned } }: AppAudit): string {
  const people = assigned?.filter(({ type }) => type !== 'ServicePrincipal') ?? [];
  const lines = [
    enabled === false ? 'Nobody: the service principal is disabled.' : '',
    audience === null ? '' : `Audience: ${AUDIENCES[audience] ?? 'not known'} (${code(audience)}).`,
    assignmentRequired === null
      ? 'Whether assignment is required is not known.'
      : assignmentRequired
        ? `Assignment is required: ${assigned === null ? 'who is assigned is not known' : people.length === 0 ? 'nobody is assigned' : `only ${names(people)}`}.`
        : 'Assignment is not required.',
  ];
  return lines.filter(Boolean).join(' ');
}

const MAX_NAMES = 20;

function names(people: readonly { readonly name: string; readonly type: string }[]): string {
  const shown = people
    .slice(0, MAX_NAMES)
    .map(({ name, type }) => `${code(name)}${type === 'Group' ? ' (group)' : ''}`);
  const more = people.length > MAX_NAMES ? [`${people.length - MAX_NAMES} more`] : [];
  return [...shown, ...more].join(', ');
}

function notKnown({ notKnown: parts, filesWithSecret }: AppAudit): string {
  const lines = [
    ...parts.map(unknownWords).map((words) => `- ${words.charAt(0).toUpperCase()}${words.slice(1)}.`),
    ...filesWithSecret.map(
      (file) =>
        `- ⚠️ ${code(file)} has the value of a secret in it: delete the file, and make a new secret if others could read it.`,
    ),
  ];
  return lines.length === 0 ? '' : ['**Not known**', lines.join('\n')].join('\n\n');
}

function exceptions({ exceptions: all }: AppAudit): string {
  const lines = all.map(({ permission, loss, address, reason, status }) => {
    const what = `${code(permission ?? loss ?? address ?? '')}: ${code(reason)}`;
    return status === 'unneeded'
      ? `- **No longer needed**: ${what}`
      : status === 'expired'
        ? `- **Over**: ${what}`
        : `- ${what}`;
  });
  return lines.length === 0 ? '' : ['**Accepted exceptions**', lines.join('\n')].join('\n\n');
}

function unreadableFolders(all: readonly Unreadable[]): string[] {
  return all.length === 0
    ? []
    : [
        [
          '**Could not be read**',
          all.map(({ folder, reason }) => `- ${code(folder)}: ${code(reason)}`).join('\n'),
        ].join('\n\n'),
      ];
}

function gate({ failOn, passed, stoppedBy }: AuditGate): string {
  const name = code(`--fail-on ${failOn}`);
  return passed
    ? `✅ ${name} lets this pass.`
    : `⛔ ${name} stops this: ${count(stoppedBy.length, 'reason')}${becauseUnknown(stoppedBy)}.`;
}

/** Says how many reasons are that something is unknown. */
export function becauseUnknown(stoppedBy: AuditGate['stoppedBy']): string {
  const unknown = stoppedBy.filter((stop) => stop.unknown).length;
  return unknown > 0 ? `, ${unknown} of them because something is not known` : '';
}
