import { code, count, enumerate, table } from '../../private/markdown';
import { apiOf } from '../facts/describe';
import { isOfApp } from '../facts/state';
import { isActivated, scopesIn } from '../facts/value';
import { CELLS, type Cell, type Words } from '../kinds';
import type {
  AcceptedException,
  FeatureChange,
  Gate,
  Granted,
  Note,
  PermissionChange,
  Report,
  Source,
} from '../report';
import { countDistinct } from './count-distinct';
import { fitSections, MAX_LENGTH } from './fit-sections';
import { labelsOf } from './labels';
import { type Equal, names, Places } from './places';
import { deviations, endingSecrets, overview, problems } from './render-many';
import { verdict } from './verdict';

/** The report as Markdown: a comment on a pull request, or the summary of a job. */
export function renderMarkdown(report: Report): string {
  const { changes, notes: found, features: enabled, drift: outside } = report;
  const label = labelsOf(report, [...changes, ...found, ...enabled, ...outside.changes, ...outside.notes]);
  const places = new Places(report, label);
  const gates = report.gates.map(gate).join('\n\n');
  const first = [`**${verdict(report, label)}**`, problems(report), deviations(report), overview(report)];
  const sections = [
    endingSecrets(report),
    permissionTable(report, places),
    notes(report, places),
    unreviewed(report),
    drift(report, places),
    ...places.equal(report.features, ({ enabled, disabled }) => [enabled, disabled]).map(features),
    exceptions(report.exceptions),
  ];
  const texts = fitSections(
    [...first, ...sections].filter((section) => section !== ''),
    MAX_LENGTH - gates.length,
  );
  return `${[...texts, gates].filter((text) => text !== '').join('\n\n')}\n`;
}

const IMPACTS = { critical: '🔴 **critical**', unknown: '🟣 **not rated**', high: '🟠 **high**', other: 'other' };
const CONSENT = new Map([
  [true, 'yes'],
  [false, 'no'],
  [null, '?'],
]);

function permissionTable(
  { changes, kept, source }: Pick<Report, 'changes' | 'kept' | 'source'>,
  places: Places,
): string {
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
  // Written out, because a report of a thousand stacks has tens of thousands, and copying properties is slow.
  const equal = places.equal(changes, (change) => [
    change.principal,
    change.change,
    change.permission,
    change.kind,
    change.api,
    change.apiClientId,
    change.value,
    change.id,
    change.unresolved,
    change.adminConsentRequired,
    change.consent,
    change.note,
    change.impact,
    change.granted,
    change.within,
    change.integrations,
    change.gained,
    change.loses,
    change.exception,
  ]);
  const rows = equal.map(({ one: change, label }) => [
    ...(inventory ? [] : [change.gained ? `**${change.change}**` : change.change]),
    label,
    permissionOf(change),
    change.kind,
    apiName(change),
    IMPACTS[change.impact] + (change.exception === null ? '' : ', accepted'),
    change.consent ?? (change.kind === 'directory role' ? 'no' : (CONSENT.get(change.adminConsentRequired) ?? '?')),
    grantedOf(change),
    ...(integrations ? [change.integrations.map(code).join(', ')] : []),
  ]);
  const permission = columns.indexOf('Permission');
  const distinct = countDistinct(rows, String).map(([cells, number]) =>
    cells.map((cell, i) => (i === permission && number > 1 ? `${cell} ${times(number)}` : cell)),
  );
  return [table(columns, distinct), ...(keptLine === '' ? [] : [keptLine]), legend(changes), ...notesOf(changes)].join(
    '\n\n',
  );
}

/** Notes on permissions in the table that do less or need more than their names say. */
function notesOf(changes: readonly PermissionChange[]): string[] {
  const notes = new Map(
    changes.flatMap(({ value, id, sources, note }) =>
      note === null ? [] : [[value ?? id ?? sources.join(', '), note] as const],
    ),
  );
  return notes.size === 0 ? [] : [[...notes].map(([value, note]) => `- ${code(value)}: ${note}`).join('\n')];
}

/** What the words that occur in the table mean. */
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
  return words.length === 0 ? '' : `<sub>${words.join(' · ')}</sub>`;
}

function permissionOf({ value, id, impact, unresolved, unknownIn, address, app }: PermissionChange): string {
  if (unresolved !== null) {
    const places = unknownIn.filter((each) => !(each === address && isOfApp(each)) && each !== app).map(code);
    return places.length > 0 ? `${code(unresolved)} (${places.join(', ')})` : code(unresolved);
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
  const scopes = scopesIn(within).length > 0 ? [`within ${names(scopesIn(within))}`] : [];
  const limit = oneUser
    ? `for ${within.length === 1 ? 'one user' : count(within.length, 'user')}`
    : [...scopes, ...(isActivated(within) ? ['when activated'] : [])].join(' ');
  return `${words[granted]}, ${limit}`;
}

/** The notes in words, the gravest kinds first. */
function notes({ notes: all, source }: Report, places: Places): string {
  return all.length === 0 ? '' : ['**What else matters**', noteLines(all, source, places)].join('\n\n');
}

function noteLines(all: readonly Note[], source: Source, places: Places): string {
  const found = places
    .equal(all, ({ stack, tenant, app, address, ...shown }) => shown)
    .flatMap(({ one: note, label }) => {
      const cell = CELLS.get(note.kind);
      const accepted = note.exception === null ? '' : ' (accepted)';
      return cell ? [{ rank: cell.rank, line: `- ${wordsOf(cell, source)(label, note)}${accepted}` }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => line);
  return countDistinct(found, String)
    .map(([line, number]) => (number === 1 ? line : `${line} ${times(number)}`))
    .join('\n');
}

/** Added to what occurs several times. */
function times(number: number): string {
  return `(${number.toLocaleString('en-US')} times)`;
}

function wordsOf({ words, synthesized, standing }: Cell, source: Source): Words {
  return (source === 'inventory' ? standing : undefined) ?? (source === 'plan' ? undefined : synthesized) ?? words;
}

/** What has happened already, apart from what the change does. */
function drift({ drift: { changes, notes: all }, source }: Report, places: Places): string {
  if (changes.length + all.length === 0) {
    return '';
  }
  const parts = [permissionTable({ changes, kept: 0, source }, places), noteLines(all, source, places)];
  return [
    '**⚠️ Changed outside Terraform since the last apply**',
    'This is so already, whether this change is applied or not:',
    ...parts.filter((part) => part !== ''),
  ].join('\n\n');
}

function unreviewed({ unreviewed: types }: Report): string {
  const counts = types.map(({ type, count: number }) => `${number.toLocaleString('en-US')} ${code(type)}`);
  return types.length === 0
    ? ''
    : `Resources of other providers, which this review does not read: ${counts.join(', ')}.`;
}

/**
 * Folded, because there can be dozens. The summary is HTML, in which Markdown code has no effect, so no text of a file
 * goes there.
 */
function features({ one: change, label }: Equal<FeatureChange>): string {
  const parts = [
    ['enables', change.enabled],
    ['disables', change.disabled],
  ] as const;
  const changed = parts.filter(([, actions]) => actions.length > 0);
  const summary = changed.map(
    ([verb, actions]) => `${verb} ${count(actions.length, 'Rewst action or trigger', 'Rewst actions and triggers')}`,
  );
  const lists = changed.map(([verb, actions]) => `For ${label} this ${verb}: ${actions.map(code).join(', ')}.`);
  return `<details><summary>This ${enumerate(summary)}</summary>\n\n${lists.join('\n\n')}\n\n</details>`;
}

const STATUS: Record<AcceptedException['status'], (what: string) => string> = {
  used: (what) => what,
  'in force': (what) => `${what} (accepted before)`,
  unneeded: (what) => `**No longer needed**, nothing calls for it: ${what}`,
  expired: (what) => `**Expired**, it no longer counts: ${what}`,
};

function exceptions(all: readonly AcceptedException[]): string {
  if (all.length === 0) {
    return '';
  }
  const lines = all.map(({ permission, address, loss, app, stack, until, reason, source, status }) => {
    const where = [
      ...(loss === null ? [] : [`at ${code(address ?? '')}`]),
      ...(app === null ? [] : [`for ${code(app)}`]),
      ...(stack === null ? [] : [`in stack ${code(stack)}`]),
      ...(until === null ? [] : [`until ${until}`]),
    ];
    const what = `${[code(permission ?? loss ?? address ?? ''), ...where].join(' ')}: ${code(reason)}`;
    const from = source === 'synth' ? ' (accepted at synth, which does not open the gate)' : '';
    return `- ${STATUS[status](what)}${from}`;
  });
  return ['**Accepted exceptions**', lines.join('\n')].join('\n\n');
}

function gate({ failOn, passed, stoppedBy }: Gate): string {
  const name = code(`--fail-on ${failOn}`);
  return passed
    ? `✅ ${name} lets this pass.`
    : `⛔ ${name} stops this: ${count(stoppedBy.length, failOn === 'loss' ? 'loss' : 'gain', failOn === 'loss' ? 'losses' : 'gains')}.`;
}
