import { code, count, table } from '../../private/markdown';
import type { Answer, AppAudit, AuditReport } from '../report';
import { unknownWords } from './tables';

const ANSWERS: Record<Answer, string> = {
  no: '⛔ no',
  'not known': '❔ not known',
  'for single users': '👤 for single users',
  yes: '✅ yes',
};
const ORDER = Object.keys(ANSWERS);

/** A comment on GitHub has 65,536 characters at most. */
const MAX_ROWS = 250;
const MAX_REASONS = 50;

/** One row for each tenant, those that deviate first. */
export function tenants({ apps, unreadable }: AuditReport): string[] {
  const sorted = [...apps].sort(
    (a, b) =>
      ORDER.indexOf(a.ready.answer) - ORDER.indexOf(b.ready.answer) ||
      deviations(b) - deviations(a) ||
      (a.folder < b.folder ? -1 : 1),
  );
  const ready = apps.filter((app) => app.ready.answer === 'yes');
  const different = apps.filter((app) => deviations(app) > 0);
  const total = apps.length + unreadable.length;
  const lead = [
    `${ready.length} of ${count(total, 'tenant')} ${ready.length === 1 || total === 1 ? 'is' : 'are'} ready for Rewst`,
    ...(different.length > 0 ? [`${different.length} ${different.length === 1 ? 'deviates' : 'deviate'}`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.length} could not be read`] : []),
  ];
  return [`**${lead.join('; ')}.**`, rows(sorted), reasons(sorted), unknownParts(sorted)];
}

function rows(apps: readonly AppAudit[]): string {
  if (apps.length === 0) {
    return '';
  }
  const shown = apps
    .slice(0, MAX_ROWS)
    .map((app) => [
      tenantOf(app),
      code(app.displayName),
      ANSWERS[app.ready.answer],
      String(gapsOf(app)),
      String(extrasOf(app)),
      secretEnd(app),
    ]);
  const rest = apps.slice(MAX_ROWS);
  const more =
    rest.length === 0
      ? ''
      : `And ${count(rest.length, 'more tenant')}, ${rest.some((app) => app.ready.answer !== 'yes' || deviations(app) > 0) ? 'some of which deviate' : 'all of them ready and without a difference'}; --format json has all.`;
  return [table(['Tenant', 'App', 'Ready', 'Gaps', 'Extras', 'Secret ends'], shown), more].filter(Boolean).join('\n\n');
}

/** Why tenants are not ready. */
function reasons(apps: readonly AppAudit[]): string {
  return section(
    'Not ready',
    apps.filter(({ ready }) => ready.answer !== 'yes'),
    ({ ready }) =>
      ready.problems.map(({ what, error }) => `${what}${error === null ? '' : ` (${code(error)})`}`).join(' '),
  );
}

/** What could not be read of each tenant, and what reads it. */
function unknownParts(apps: readonly AppAudit[]): string {
  return section(
    'Not known',
    apps.filter(({ notKnown }) => notKnown.length > 0),
    ({ notKnown }) => `${notKnown.map(unknownWords).join('; ')}.`,
  );
}

function section(heading: string, apps: readonly AppAudit[], words: (app: AppAudit) => string): string {
  const lines = apps.slice(0, MAX_REASONS).map((app) => `- ${tenantOf(app)}: ${words(app)}`);
  const more = apps.length > MAX_REASONS ? [`- And ${count(apps.length - MAX_REASONS, 'more tenant')}.`] : [];
  return lines.length === 0 ? '' : [`**${heading}**`, [...lines, ...more].join('\n')].join('\n\n');
}

function tenantOf({ tenantName, tenantId, folder }: AppAudit): string {
  return tenantName === null ? code(folder) : `${code(tenantName)} (${code(tenantId ?? folder)})`;
}

/**
 * How much the code asks for that the tenant lacks. Without code: how much is asked for and not granted to all users.
 */
function gapsOf({ code: of, differences, permissions }: AppAudit): number {
  return of
    ? differences.filter(({ direction }) => direction === 'only in the code').length
    : permissions.filter(({ asked, granted }) => asked && granted !== 'to all').length;
}

/** How much the tenant has that the code does not ask for. Without code: how much is granted and not asked for. */
function extrasOf({ code: of, differences, permissions }: AppAudit): number {
  return of
    ? differences.filter(({ direction }) => direction === 'only in the tenant').length
    : permissions.filter(({ asked, granted }) => asked === false && granted !== 'no').length;
}

function deviations(app: AppAudit): number {
  return gapsOf(app) + extrasOf(app) + app.differences.filter(({ direction }) => direction === 'other').length;
}

/** When the last valid secret ends. */
function secretEnd({ credentials }: AppAudit): string {
  const secrets = credentials.filter(({ kind }) => kind === 'secret');
  const last = [...secrets].sort((a, b) => ((a.end ?? '9') < (b.end ?? '9') ? 1 : -1))[0];
  if (last === undefined) {
    return 'none';
  }
  return `${last.end === null ? 'never' : code(last.end.slice(0, 10))}${last.state === 'valid' ? '' : ` ⚠️ ${last.state}`}`;
}
