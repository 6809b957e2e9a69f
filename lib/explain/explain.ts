import { ApiPermission } from '../permissions/api-permission';
import { builtInRoleNamed, builtInRoles } from '../permissions/built-in-roles';
import { publishedApps } from '../permissions/published-app-ids';
import { ResourceApi } from '../permissions/resource-api';
import { nearest } from '../private/nearest';
import { type Answer, EXPLANATION_SCHEMA_VERSION, type Explanation, type Match, type NotFound } from './explanation';
import { apiMatch, idOf, lookAlikeMatch, MEMBERS, memberOfApi, nameOf, permissionMatch, roleMatch } from './matches';

// Nearly all questions are about Microsoft Graph.
const ofGraph = ({ api }: ApiPermission) => (api === ResourceApi.MICROSOFT_GRAPH ? 0 : 1);
const PERMISSIONS = [...ApiPermission._index.all].sort((a, b) => ofGraph(a) - ofGraph(b));

const APPS = publishedApps();

/** Says what IDs and names mean. A text may hold several, separated by spaces or commas. */
export function explain(asked: readonly string[]): Explanation {
  const results = [...new Set(asked.map(unquoted))].flatMap(answers);
  return {
    schemaVersion: EXPLANATION_SCHEMA_VERSION,
    found: results.filter((result) => 'matches' in result),
    notFound: results.filter((result) => 'nearest' in result),
  };
}

/** Names may have spaces, so a text is taken apart only if it means nothing as a whole. */
function answers(asked: string): (Answer | NotFound)[] {
  const whole = answer(asked);
  if ('matches' in whole) {
    return [whole];
  }
  const ids = asked.match(ID) ?? [];
  if (ids.length > 0 && withoutApi({ text: asked }).apiClientId === undefined) {
    return ids.map((id) => answer(id.replace(UNDASHED, '$1-$2-$3-$4-$5')));
  }
  const parts = asked
    .split(/[\s,;]+/)
    .map((part) => unquoted(part).replace(/^https:\/\/[^/]+\//, ''))
    .filter((part) => part !== '')
    .map(answer);
  const found = parts.filter((part) => 'matches' in part);
  return found.length > parts.length / 2 ? parts : [whole];
}

const ID = /(?<![\w-])[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}(?![\w-])/gi;
const UNDASHED = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

function answer(asked: string): Answer | NotFound {
  const matches = matchesOf(asked);
  return matches.length > 0 ? { asked, matches } : { asked, nearest: nearMisses(asked) };
}

/** An ID or a name, and perhaps its API and its type. */
interface Question {
  readonly text: string;
  readonly apiClientId?: string;
  readonly kind?: Match['kind'];
}

function matchesOf(asked: string): Match[] {
  return (
    questionsOf(asked)
      .map(matchesOfQuestion)
      .find((matches) => matches.length > 0) ?? []
  );
}

/** The ways to read a text, the whole of it as a name first: `Exchange Administrator`, `Mail.Send Role`. */
function questionsOf(asked: string): Question[] {
  const whole = { text: asked };
  const typed = withoutKind(whole);
  return [whole, typed, withoutApi(whole), withoutApi(typed)];
}

const KINDS: readonly [RegExp, Match['kind']][] = [
  [/\s+\(?directory role\)?$/i, 'directory role'],
  [/\s+\(?(?:delegated|scope)\)?$/i, 'delegated'],
  [/\s+\(?(?:application|app role|role)\)?$/i, 'application'],
];

function withoutKind(question: Question): Question {
  const [words, kind] = KINDS.find(([each]) => each.test(question.text)) ?? [];
  return words ? { ...question, text: question.text.replace(words, ''), kind } : question;
}

function withoutApi(question: Question): Question {
  const text = question.text.toLowerCase();
  const [found] = APPS.flatMap(({ clientId, name, publishedAs }) =>
    [clientId, name, ...publishedAs].map((prefix) => ({ clientId, prefix })),
  )
    .filter(({ prefix }) => text.startsWith(prefix.toLowerCase()) && /^[\s/:]/.test(text.slice(prefix.length)))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return found
    ? {
        ...question,
        text: question.text.slice(found.prefix.length).replace(/^[\s/:]+/, ''),
        apiClientId: found.clientId,
      }
    : question;
}

function matchesOfQuestion({ text, apiClientId, kind }: Question): Match[] {
  const permissions = PERMISSIONS.filter((each) =>
    [each.id, each.value, MEMBERS.get(each)].some((name) => isSameText(name, text)),
  )
    .filter(({ api }) => apiClientId === undefined || api.clientId === apiClientId)
    .map(permissionMatch);
  const others = apiClientId === undefined ? [...roles(text), ...apis(text)] : [];
  return [...permissions, ...others].filter((match) => kind === undefined || match.kind === kind);
}

function roles(text: string): Match[] {
  const named = builtInRoleNamed(text);
  return builtInRoles()
    .filter(
      (role) =>
        role === named || [role.templateId, role.name, MEMBERS.get(role)].some((name) => isSameText(name, text)),
    )
    .map(roleMatch);
}

function apis(text: string): Match[] {
  const lookAlike = ResourceApi._partnerCenterLookAlike(text.toLowerCase());
  const found = APPS.filter(({ clientId, name, publishedAs }) =>
    [clientId, name, ...publishedAs, memberOfApi(clientId)].some((each) => isSameText(each, text)),
  );
  return [...found.map(apiMatch), ...(lookAlike ? [lookAlikeMatch(text.toLowerCase(), lookAlike)] : [])];
}

/**
 * What may have been meant: an ID with a few wrong or missing digits, another API or type of the name, or a similar
 * name.
 */
function nearMisses(asked: string): string[] {
  const { text } = questionsOf(asked)[3];
  const elsewhere = matchesOfQuestion({ text });
  if (elsewhere.length > 0) {
    return elsewhere.map(nameOf);
  }
  if (/^[0-9a-f-]{8,}$/i.test(text)) {
    const all = [...PERMISSIONS.map(permissionMatch), ...builtInRoles().map(roleMatch), ...APPS.map(apiMatch)];
    return all
      .filter((match) => isNearId(idOf(match), text.toLowerCase()))
      .map((match) => `${idOf(match)}, ${nameOf(match)}`)
      .slice(0, 3);
  }
  const names = [
    ...PERMISSIONS.map(({ value }) => value),
    ...builtInRoles().map(({ name }) => name),
    ...APPS.flatMap(({ name, publishedAs }) => [name, ...publishedAs]),
  ];
  return nearest(text, [...new Set(names)]);
}

/** Whether an ID is the beginning of another, or differs from it in up to three digits. */
function isNearId(id: string, asked: string): boolean {
  const wrong = [...asked].filter((digit, i) => digit !== id[i]).length;
  return id.startsWith(asked) || (asked.length === id.length && wrong <= 3);
}

function isSameText(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}

/** The text without the quotation marks, brackets and commas that it has in JSON and in reports. */
function unquoted(text: string): string {
  return text.replace(/^[\s"'`{,;]+|[\s"'`},;]+$/g, '');
}
