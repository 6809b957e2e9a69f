import { ResourceApi } from '../../permissions/resource-api';
import { apiOf } from '../facts/catalogue';
import type {
  AcceptedException,
  FeatureChange,
  Gate,
  Granted,
  Note,
  NoteKind,
  PermissionChange,
  Report,
} from '../report';
import { code, count, enumerate, row } from './markdown';
import { verdict } from './verdict';

/** The report for people: a comment on a pull request, or the summary of a job. */
export function renderMarkdown(report: Report): string {
  const label = labels([...report.changes, ...report.notes, ...report.features]);
  const sections = [
    `**${verdict(report)}**`,
    table(report, label),
    notes(report, label),
    ...report.features.map((change) => features(change, label)),
    exceptions(report.exceptions),
    report.gate ? gate(report.gate) : '',
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const IMPACTS = { critical: '🔴 **critical**', unknown: '🟣 **not rated**', high: '🟠 **high**', other: 'other' };
const CONSENT = new Map([
  [true, 'yes'],
  [false, 'no'],
  [null, '?'],
]);

function table({ changes, kept, source }: Report, label: Label): string {
  const keptLine = kept > 0 ? `${count(kept, 'permission stays as it is', 'permissions stay as they are')}.` : '';
  if (changes.length === 0) {
    return keptLine;
  }
  const inventory = source === 'inventory';
  const integrations = changes.some((change) => change.integrations.length > 0);
  const columns = [
    ...(inventory ? [] : ['Change']),
    'App',
    'Permission',
    'Type',
    'API',
    'Impact',
    'Admin consent needed',
    inventory ? 'Granted' : 'Granted by this change',
    ...(integrations ? ['Asked for by'] : []),
  ];
  const rows = changes.map((change) => [
    ...(inventory ? [] : [change.gained ? `**${change.change}**` : change.change]),
    label(change),
    permissionOf(change),
    change.kind,
    apiName(change),
    IMPACTS[change.impact] + (change.exception === null ? '' : ', accepted'),
    change.kind === 'directory role' ? 'no' : (CONSENT.get(change.adminConsentRequired) ?? '?'),
    grantedOf(change),
    ...(integrations ? [change.integrations.map(code).join(', ')] : []),
  ]);
  const lines = [columns, columns.map(() => '---'), ...rows].map(row);
  return [lines.join('\n'), ...(keptLine === '' ? [] : [keptLine]), legend(changes)].join('\n\n');
}

/** What the words in the table mean, those that occur. */
function legend(changes: readonly PermissionChange[]): string {
  const words = [
    [changes.some(({ impact }) => impact === 'critical'), 'critical: can take over the tenant'],
    [
      changes.some(({ impact }) => impact === 'high'),
      'high: reads or changes something of everyone, or is a step to taking over the tenant',
    ],
    [
      changes.some(({ impact }) => impact === 'unknown'),
      'not rated: not in the catalogue, or not known before apply, so it may be critical',
    ],
    [changes.some(({ kind }) => kind === 'application'), 'application: the app acts as itself, for the whole tenant'],
    [changes.some(({ kind }) => kind === 'delegated'), 'delegated: within the rights of the user who signed in'],
  ].flatMap(([occurs, word]) => (occurs ? [word] : []));
  return `<sub>${words.join(' · ')}</sub>`;
}

type Label = (of: { readonly app: string; readonly address: string }) => string;

/** Names of apps, with the addresses of those that share theirs. */
function labels(all: readonly { readonly app: string; readonly address: string }[]): Label {
  const addresses = new Map<string, Set<string>>();
  for (const { app, address } of all) {
    addresses.set(app, (addresses.get(app) ?? new Set()).add(address));
  }
  return ({ app, address }) => ((addresses.get(app)?.size ?? 0) > 1 ? `${code(app)} (${code(address)})` : code(app));
}

function permissionOf({ value, id, impact, unresolved }: PermissionChange): string {
  if (unresolved !== null) {
    return code(unresolved);
  }
  return impact === 'unknown' && value !== null && id !== null
    ? `${code(value)} (${code(id)})`
    : code(value ?? id ?? '');
}

function apiName({ api, apiClientId, kind }: PermissionChange): string {
  if (kind === 'directory role') {
    return 'Entra ID';
  }
  const name = code(api ?? 'not known');
  return apiClientId === null || apiClientId === api || apiOf(apiClientId) ? name : `${name} (${code(apiClientId)})`;
}

function grantedOf({ change, granted, oneUser, within }: PermissionChange): string {
  const words: Record<Granted, string> = {
    now: 'yes',
    already: change === 'removed' ? '**stays granted**' : 'already',
    no: 'no',
    revoked: 'revoked',
  };
  if (within.length === 0) {
    return words[granted];
  }
  const limit = oneUser
    ? `for ${within.length === 1 ? 'one user' : count(within.length, 'user')}`
    : `within ${within.map(code).join(', ')}`;
  return `${words[granted]}, ${limit}`;
}

const AUDIENCES = new Map([
  ['AzureADMyOrg', 'accounts of its own tenant alone'],
  ['AzureADMultipleOrgs', 'work accounts of any tenant'],
  ['AzureADandPersonalMicrosoftAccount', 'work accounts of any tenant and personal Microsoft accounts'],
  ['PersonalMicrosoftAccount', 'personal Microsoft accounts alone'],
]);

/** The notes in words; the gravest kinds first. */
const NOTES: Record<NoteKind, (app: string, note: Note) => string> = {
  'microsoft-service-principal-destroyed': (_, note) =>
    `⚠️ ${microsoft(note)} is destroyed: it is deleted from the tenant, and everything there that uses this API stops working.`,
  'microsoft-service-principal-managed': (_, note) =>
    `⚠️ ${microsoft(note)} comes under Terraform's management: apply resets its settings, and a later destroy deletes it from the tenant, for everything that uses this API. Use a data source instead.`,
  'microsoft-service-principal-changed': (_, note) =>
    `⚠️ ${microsoft(note)} is changed, for everything in the tenant that uses this API.`,
  'app-destroyed': (app) =>
    `⚠️ ${app} is destroyed, with its service principal, secrets and grants: whatever signs in with it stops working.`,
  'app-replaced': (app) =>
    `⚠️ ${app} is replaced: destroyed and made anew with another client ID, without the old secrets and grants. Whoever uses it has to be told the new ones.`,
  'last-secret-destroyed': (app, note) =>
    `⚠️ Secret ${subject(note)} of ${app} is destroyed, and none that is in use stays: whoever signs in with it is locked out until a new one is entered.`,
  'foreign-redirect-uri-added': (app, note) =>
    `⚠️ Redirect URI ${subject(note)} (${code(note.after ?? '')}) is added to ${app}. It is none of Rewst's hosts: who holds it receives what Microsoft sends after a sign-in.`,
  'audience-widened': (app, note) =>
    note.before === null
      ? `⚠️ ${app} lets in ${audience(note.after)}.`
      : `⚠️ ${app} lets in more accounts: before, ${audience(note.before)}; now, ${audience(note.after)}.`,
  'partner-center-look-alike': (app, note) =>
    `⚠️ ${app} uses ${code(note.after ?? '')} (${subject(note)}), which is easily taken for Microsoft Partner Center and breaks Rewst's CSP integration. The right one is ${code(ResourceApi.MICROSOFT_PARTNER_CENTER.clientId)}.`,
  'access-tokens-on': (app, note) =>
    `${app} gets access tokens straight from the sign-in page (implicit flow)${unknown(note)}.`,
  'app-created': (app) => `${app} is a new app.`,
  'owner-added': (app, note) =>
    `${subject(note)} becomes an owner of the ${note.after} of ${app}: an owner can add secrets and act as the app.`,
  'redirect-uri-added': (app, note) =>
    `Redirect URI ${subject(note)} (${code(note.after ?? '')}) is added to ${app}; it is Rewst's.`,
  'id-tokens-on': (app, note) =>
    `${app} gets ID tokens straight from the sign-in page, which Rewst's sign-in needs${unknown(note)}.`,
  'id-tokens-off': (app) => `⚠️ ${app} no longer gets ID tokens: without them Rewst's sign-in fails with AADSTS700054.`,
  'access-tokens-off': (app) => `${app} no longer gets access tokens straight from the sign-in page.`,
  'audience-narrowed': (app, note) =>
    `${app} lets in fewer accounts: before, ${audience(note.before)}; now, ${audience(note.after)}.`,
  'owner-removed': (app, note) => `${subject(note)} is no longer an owner of the ${note.after} of ${app}.`,
  'secret-created': (app, note) => `Secret ${subject(note)} of ${app} is new and ends: ${code(note.after ?? '')}.`,
  'secret-destroyed': (app, note) =>
    `Secret ${subject(note)} of ${app} is destroyed; make sure that what stays is in use: ${code(note.after ?? '')}.`,
  'app-repeated': (app) =>
    `${app} is made as often as its ${code('count')} or ${code('for_each')} says, which the file does not tell; it is listed once.`,
  'repetition-changed': (app) =>
    `${app} is made as often as its ${code('count')} or ${code('for_each')} says, and that changes: there may be more of it.`,
  'app-imported': (app) =>
    `${app} is there already and comes under Terraform's management; what this change does to it is above.`,
  'app-forgotten': (app) => `${app} leaves Terraform's management and stays in the tenant as it is.`,
  'microsoft-service-principal-forgotten': (_, note) =>
    `${microsoft(note)} leaves Terraform's management and stays as it is.`,
  'plan-incomplete': () =>
    `⚠️ The plan is not whole: ${code('-target')} or changes that Terraform puts off leave something out, and that is not reviewed.`,
  'not-reviewed': (app, note) => `${app} changes, and this review does not read ${unread(note)}.`,
};

/** The same where synthesized JSON is all there is. */
const SYNTHESIZED: Partial<Record<NoteKind, (app: string, note: Note) => string>> = {
  'app-imported': (app) =>
    `${app} is adopted: it is there already. Synthesized JSON cannot tell what was there before, so review a plan too.`,
};

/** The same where nothing changes, because there is no before. */
const STANDING: Partial<Record<NoteKind, (app: string, note: Note) => string>> = {
  'microsoft-service-principal-managed': (_, note) =>
    `⚠️ ${microsoft(note)} is under Terraform's management: apply resets its settings, and destroy deletes it from the tenant, for everything that uses this API. Use a data source instead.`,
  'foreign-redirect-uri-added': (app, note) =>
    `⚠️ Redirect URI ${subject(note)} (${code(note.after ?? '')}) of ${app} is none of Rewst's hosts: who holds it receives what Microsoft sends after a sign-in.`,
  'owner-added': (app, note) =>
    `${subject(note)} is an owner of the ${note.after} of ${app}: an owner can add secrets and act as the app.`,
  'redirect-uri-added': (app, note) =>
    `Redirect URI ${subject(note)} (${code(note.after ?? '')}) of ${app} is Rewst's.`,
  'secret-created': (app, note) => `Secret ${subject(note)} of ${app} ends: ${code(note.after ?? '')}.`,
  'not-reviewed': (app, note) => `${app} is there, and this review does not read ${unread(note)}.`,
};

const ORDER = Object.keys(NOTES);

function notes({ notes: all, source }: Report, label: Label): string {
  if (all.length === 0) {
    return '';
  }
  const words = {
    ...NOTES,
    ...(source === 'plan' ? {} : SYNTHESIZED),
    ...(source === 'inventory' ? STANDING : {}),
  };
  const sorted = [...all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return ['**What else matters**', sorted.map((note) => `- ${words[note.kind](label(note), note)}`).join('\n')].join(
    '\n\n',
  );
}

function subject(note: Note): string {
  return code(note.subject ?? '');
}

function microsoft(note: Note): string {
  const name = note.subject === null ? code(note.app) : `${code(note.app)} (${subject(note)})`;
  return apiOf(note.subject ?? undefined)
    ? `Microsoft's own service principal ${name}`
    : `The service principal ${name}, which is of no app in this configuration,`;
}

function audience(name: string | null): string {
  return `${AUDIENCES.get(name ?? '') ?? 'accounts that nobody can tell yet'} (${code(name ?? '')})`;
}

function unread(note: Note): string {
  return note.subject === 'module' ? 'what is in modules' : `resources of type ${subject(note)}`;
}

function unknown(note: Note): string {
  return note.after === null ? '' : `, or not: ${code(note.after)}`;
}

/** Folded, because there can be dozens. The summary is HTML, in which code is none, so no text of a file goes there. */
function features(change: FeatureChange, label: Label): string {
  const parts = [
    ['enables', change.enabled],
    ['disables', change.disabled],
  ] as const;
  const changed = parts.filter(([, names]) => names.length > 0);
  const summary = changed.map(
    ([verb, names]) => `${verb} ${count(names.length, 'Rewst action or trigger', 'Rewst actions and triggers')}`,
  );
  const lists = changed.map(([verb, names]) => `For ${label(change)} this ${verb}: ${names.map(code).join(', ')}.`);
  return `<details><summary>This ${enumerate(summary)}</summary>\n\n${lists.join('\n\n')}\n\n</details>`;
}

function exceptions(all: readonly AcceptedException[]): string {
  if (all.length === 0) {
    return '';
  }
  const lines = all.map(({ permission, app: only, reason, source, status }) => {
    const where = only === null ? '' : ` for ${code(only)}`;
    const what = `${code(permission)}${where}: ${code(reason)}`;
    const from = source === 'synth' ? ' (accepted at synth, which does not open the gate)' : '';
    return status === 'unneeded'
      ? `- **No longer needed**, nothing asks for it: ${what}${from}`
      : `- ${what}${status === 'used' ? '' : ' (accepted before)'}${from}`;
  });
  return ['**Accepted exceptions**', lines.join('\n')].join('\n\n');
}

function gate({ failOn, passed, stoppedBy }: Gate): string {
  const name = code(`--fail-on ${failOn}`);
  return passed ? `✅ ${name} lets this pass.` : `⛔ ${name} stops this: ${count(stoppedBy.length, 'gain')}.`;
}
