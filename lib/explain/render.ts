import { code, count, enumerate } from '../private/markdown';
import type { Answer, ApiMatch, Explanation, Match, NotFound, PermissionMatch, RoleMatch } from './explanation';
import { idOf, nameOf } from './matches';

/** The explanation as Markdown. */
export function renderExplanation({ found, notFound }: Explanation): string {
  return `${[...found.flatMap(renderAnswer), ...notFound.map(renderNotFound)].join('\n\n')}\n`;
}

/** One line about what was not found, also for standard error. */
export function notFoundInWords({ asked, nearest }: NotFound): string {
  const what = JSON.stringify(asked);
  return nearest.length > 0
    ? `no permission, directory role or API is known as ${what}; nearest: ${nearest.join('; ')}`
    : `no permission, directory role or API is known as ${what}`;
}

function renderNotFound(unknown: NotFound): string {
  return `**${code(unknown.asked)} is not known.**${unknown.nearest.length > 0 ? ` Nearest: ${enumerate(unknown.nearest.map(code))}.` : ''}`;
}

function renderAnswer({ asked, matches }: Answer): string[] {
  return [...(matches.length > 1 ? [several(asked, matches)] : []), ...matches.map(renderMatch)];
}

/** Says that a name or an ID has several meanings. */
function several(asked: string, matches: readonly Match[]): string {
  const permissions = matches.filter((match) => 'apiClientId' in match);
  const what = permissions.length === matches.length ? 'permission' : 'thing';
  const [first] = permissions;
  const isSharedId =
    new Set(matches.map(idOf)).size === 1 && new Set(permissions.map(({ apiClientId }) => apiClientId)).size > 1;
  return `**${code(asked)} is ${count(matches.length, what)}.**${
    isSharedId
      ? ` The ID means something only together with its API, as in ${code(`explain "${first.apiClientId} ${first.id}"`)}.`
      : ''
  }`;
}

function renderMatch(match: Match): string {
  const lines = rows(match).map(([label, text]) => `- ${label}: ${text}`);
  return [`**${code(nameOf(match))}**`, '', ...lines].join('\n');
}

function rows(match: Match): [string, string][] {
  const note: [string, string][] = match.note === undefined ? [] : [['Note', match.note]];
  const rest: [string, string][] = [...note, ['As of', match.asOf]];
  switch (match.kind) {
    case 'api':
      return [...apiRows(match), ...rest];
    case 'directory role':
      return [...roleRows(match), ...rest];
    default:
      return [...permissionRows(match), ...rest];
  }
}

function permissionRows({
  kind,
  id,
  api,
  apiClientId,
  adminConsent,
  impact,
  enables,
  member,
}: PermissionMatch): [string, string][] {
  return [
    ['Type', kind === 'delegated' ? 'delegated permission (scope)' : 'application permission (app role)'],
    ['ID', `${code(id)} of ${api} ${code(apiClientId)}`],
    ['Admin consent', adminConsent.text],
    ['Impact', impactInWords(impact)],
    ['Enables in Rewst', enabledInWords(enables)],
    ['Write', code(member)],
  ];
}

function roleRows({ templateId, impact, member }: RoleMatch): [string, string][] {
  return [
    ['Template ID', code(templateId)],
    ['Impact', impactInWords(impact)],
    ...(member === undefined ? [] : [['Write', code(member)] satisfies [string, string]]),
  ];
}

function apiRows({ clientId, publishedAs, permissions, member }: ApiMatch): [string, string][] {
  return [
    ['Client ID', code(clientId)],
    ...(publishedAs.length > 0
      ? [['In `azuread_application_published_app_ids`', enumerate(publishedAs.map(code))] satisfies [string, string]]
      : []),
    ['Permissions in the catalogue', String(permissions)],
    ...(member === undefined ? [] : [['Write', code(member)] satisfies [string, string]]),
  ];
}

function impactInWords(impact: PermissionMatch['impact']): string {
  return impact === 'other' ? 'neither critical nor high' : impact;
}

function enabledInWords(enables: PermissionMatch['enables']): string {
  const of = (generic: boolean) =>
    enables.filter(({ kind }) => (kind === 'generic action') === generic).map(({ name }) => code(name));
  const [own, generic] = [of(false), of(true)];
  const any = generic.length > 0 ? `, and requests of ${enumerate(generic)}` : '';
  return `${own.length > 0 ? own.join(', ') : 'no action or trigger of its own'}${any}`;
}
