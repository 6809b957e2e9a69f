import { isGuid } from '../private/checks';
import { isObject } from '../private/is-object';
import { shortened } from '../private/markdown';

type Json = Record<string, unknown>;

/** Describes what is no manifest, and what to do besides running the command that prints the right file. */
export class NotAManifest {
  constructor(
    public readonly what: string,
    public readonly hint?: string,
    public readonly clientId?: string,
  ) {}
}

const JSON_OUTPUT = '`--output json` makes it JSON';
const WHOLE_DEPTH = 'in PowerShell, `| ConvertTo-Json -Depth 10` makes it whole';
const WITHOUT_WARNINGS = '`--only-show-errors` keeps the warnings of the Azure CLI out';
const LOG_IN = 'run `az login` first';

interface Described<T> {
  readonly is: RegExp | ((input: T) => boolean);
  readonly what: string | ((input: T) => string);
  readonly hint?: string;
}

const MAX_ERROR_LENGTH = 200;
const ERROR = /^\s*(?:ERROR|Error|az): *([^\n]*)/;
const BEFORE_JSON = /^(?:(?!\s*[[{])[^\n]*\n)+\s*(?=[[{])/;

/** Text that is not JSON. Only error messages are repeated, because the rest may be secret. */
const TEXTS: readonly Described<string>[] = [
  { is: /^\s*$/, what: 'an empty file', hint: 'the command that wrote it printed nothing' },
  { is: (text) => text.startsWith('PK') || text.startsWith('\u001f'), what: 'a binary file' },
  // Text in UTF-16 has a zero beside every character of ASCII.
  { is: (text) => text.includes('\0') && !/(?:[^\0]\0){2}/.test(text), what: 'a binary file' },
  { is: /\0/, what: 'UTF-16 that was read as UTF-8', hint: 'give the bytes of the file, `readFileSync(file)`' },
  {
    is: (text) => BEFORE_JSON.test(text) && isJson(text.replace(BEFORE_JSON, '')),
    what: 'a warning in front of the JSON',
    hint: WITHOUT_WARNINGS,
  },
  {
    is: (text) => isJson(/^.*[\]}]/s.exec(text)?.[0] ?? ''),
    what: 'a warning behind the JSON',
    hint: WITHOUT_WARNINGS,
  },
  { is: /^[^\n]{1,200}\.json$/, what: 'text that is not JSON; what the file has in it is wanted, not its name' },
  {
    is: /^\s*(?![[{"<\s])[^\n]*(?:az login|AADSTS\d+|authenticat)/i,
    what: 'the error that nobody is signed in',
    hint: LOG_IN,
  },
  {
    is: ERROR,
    what: (text) => `the error ${JSON.stringify(shortened(ERROR.exec(text)?.[1].trim() ?? '', MAX_ERROR_LENGTH))}`,
  },
  { is: /^[^\n]*(?:command not found|is not recognized as)/, what: 'the error that the shell did not find a command' },
  { is: /^\s*WARNING:/, what: 'a warning of the Azure CLI without JSON', hint: WITHOUT_WARNINGS },
  { is: /^<{7} /m, what: 'two versions of a file, with the conflict markers of Git' },
  {
    is: /^\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body)/is,
    what: 'an HTML page, such as a sign-in page',
    hint: LOG_IN,
  },
  { is: /^\s*<|^#< CLIXML/, what: 'XML' },
  { is: (text) => text.includes('\u001b['), what: 'colored output', hint: JSON_OUTPUT },
  { is: /^\s*(?:resource|data|module|provider|variable)\s+"/m, what: 'Terraform (HCL)' },
  { is: /^\s*(?:@description\(|targetScope\b|(?:param|resource|extension|module|var|using)\s+\S)/, what: 'Bicep' },
  { is: (text) => openBrackets(text) < 0, what: 'the end of JSON, whose start is missing' },
  { is: /^\s*\S[^\n]*\n\s*-{2,}[ -]*(?:\r?\n|$)/, what: 'a table', hint: JSON_OUTPUT },
  { is: /^\s*[\w@.]+ +: /, what: "PowerShell's list output", hint: WHOLE_DEPTH },
  { is: /^\s*(?:- )?[\w'"@.]+:(?: |\r?\n)/, what: 'YAML', hint: JSON_OUTPUT },
  { is: /^(?:#TYPE |"?\w+"?(?:[,;]"?\w+"?)+\r?\n)/, what: 'CSV', hint: JSON_OUTPUT },
  { is: /^[^\n{[]*\t/, what: 'tab-separated output', hint: JSON_OUTPUT },
  { is: (text) => /^\s*[{[]/.test(text) && openBrackets(text) > 0, what: 'the start of JSON, cut off' },
  { is: /[}\]]\s*[{[]/, what: 'more than one JSON text' },
];

/** Describes text that JSON.parse refuses. */
export function textThatIsNoJson(text: string): NotAManifest {
  return described(TEXTS, text) ?? new NotAManifest('text that is not JSON');
}

function described<T>(all: readonly Described<T>[], input: T): NotAManifest | undefined {
  const found = all.find(({ is }) => (is instanceof RegExp ? is.test(String(input)) : is(input)));
  return found && new NotAManifest(typeof found.what === 'string' ? found.what : found.what(input), found.hint);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function openBrackets(text: string): number {
  const brackets = text.replace(/"(?:[^"\\]|\\.)*"?/gs, '');
  return brackets.split(/[{[]/).length - brackets.split(/[}\]]/).length;
}

const OLD_GRAPH = 'the form of Azure AD Graph';
const OLD_CLI = 'Azure CLI before 2.37 and the module AzureAD have it: update, or use another';

/** JSON objects in normal form. The first that fits counts. */
const OBJECTS: readonly Described<Json>[] = [
  { is: ({ error }) => isObject(error), what: ({ error }) => graphError(error as Json) },
  { is: (json) => isObject(json['odata.error']), what: (json) => graphError(json['odata.error'] as Json) },
  {
    is: ({ error, error_description: text }) => typeof error === 'string' && text !== undefined,
    what: ({ error }) => `the error ${JSON.stringify(shortened(String(error), MAX_ERROR_LENGTH))} of a sign-in`,
    hint: LOG_IN,
  },
  {
    is: (json) => ['password', 'clientSecret', 'accessToken', 'access_token'].some((name) => name in json),
    what: 'the answer to `az ad sp create-for-rbac`, `az ad app credential reset` or a sign-in, which has a secret in it',
    hint: 'delete the file where others can read it',
  },
  {
    is: ({ application, servicePrincipal }) => isObject(application) && isObject(servicePrincipal),
    what: 'the application and the service principal that a gallery template made, two objects in one',
  },
  { is: hasPlaceholders, what: 'a manifest of the Microsoft 365 Agents Toolkit (Teams) with placeholders' },
  { is: (json) => 'manifestVersion' in json, what: 'the manifest of a Teams app' },
  {
    is: (json) => /agentIdentity/i.test(`${json['@odata.type']} ${json['@odata.context']}`),
    what: 'an agent identity or its blueprint, which is no app registration of the kind that Rewst uses',
  },
  { is: isOfTerraform, what: 'a plan or state of Terraform, or a part of one' },
  { is: isAzureResource, what: 'a template or resource of Azure Resource Manager (ARM or Bicep)' },
  {
    is: (json) => 'replyUrlsWithType' in json || 'accessTokenAcceptedVersion' in json || 'signInUrl' in json,
    what: `${OLD_GRAPH}, which the portal downloads as "AAD Graph App Manifest"`,
    hint: 'the portal\'s "Microsoft Graph App Manifest" is right too',
  },
  {
    is: (json) =>
      'odata.type' in json ||
      'odata.metadata' in json ||
      'objectType' in json ||
      ('objectId' in json && !('id' in json)),
    what: OLD_GRAPH,
    hint: OLD_CLI,
  },
  {
    is: ({ web, spa, ...json }) =>
      [web, spa].some((platform) => isObject(platform) && 'redirectUri' in platform) ||
      'identifierUri' in json ||
      'servicePrincipalName' in json,
    what: 'what the PowerShell module Az.Resources has, whose names are not those of Microsoft Graph',
    hint: '`Get-MgApplication | ConvertTo-Json -Depth 10` is right too',
  },
  { is: ({ responses }) => Array.isArray(responses), what: 'the answer to a batch of requests' },
  {
    is: (json) => wrapperOf(json) !== undefined,
    what: (json) => `an object with the right one as its ${JSON.stringify(wrapperOf(json))}`,
  },
];

/** Describes an object that is no manifest. */
export function objectThatIsNoManifest(json: Json): NotAManifest | undefined {
  const found = described(OBJECTS, json);
  return found && new NotAManifest(found.what, found.hint, clientIdOf(json));
}

/** Describes JSON that PowerShell cut, and where. */
export function truncated(json: unknown): NotAManifest {
  return new NotAManifest(
    'what PowerShell truncated, with names of classes in place of what is deeper',
    WHOLE_DEPTH,
    isObject(json) ? clientIdOf(json) : undefined,
  );
}

export function clientIdOf({ appId, application }: Json): string | undefined {
  const id = appId ?? (isObject(application) ? application.appId : undefined);
  return isGuid(id) ? id.toLowerCase() : undefined;
}

function graphError({ code, message }: Json): string {
  const text = isObject(message) ? message.value : message;
  return `the error ${JSON.stringify(shortened([code, text].filter((part) => typeof part === 'string').join(': '), MAX_ERROR_LENGTH))} of Microsoft Graph`;
}

function hasPlaceholders({ id, appId }: Json): boolean {
  return [id, appId].some((value) => typeof value === 'string' && value.includes('{{'));
}

function isOfTerraform(json: Json): boolean {
  return (
    ['format_version', 'terraform_version', 'lineage', 'terraform', 'provider_name'].some((name) => name in json) ||
    ('client_id' in json && 'object_id' in json) ||
    Object.values(json).some((output) => isObject(output) && 'sensitive' in output && 'value' in output)
  );
}

function wrapperOf(json: Json): string | undefined {
  return 'id' in json ? undefined : Object.keys(json).find((name) => isGuid((json[name] as Json | null)?.appId));
}

function isAzureResource({ $schema, id, type, resources, contentVersion }: Json): boolean {
  return (
    contentVersion !== undefined ||
    Array.isArray(resources) ||
    [$schema, id, type].some((text) => /deploymentTemplate|^\/subscriptions\/|^Microsoft\.\w+\//i.test(String(text)))
  );
}
