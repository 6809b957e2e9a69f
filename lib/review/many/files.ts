import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../../private/input-error';
import { isObject } from '../../private/is-object';
import { CHANGES } from '../compare/permissions';
import type { Impact, PermissionKind } from '../facts/permission';
import { CELLS, ROWS } from '../kinds';
import { type Input, readJsonFile, readParsed } from '../read/input';
import { type PermissionChange, type Problem, type Report, SCHEMA_VERSION } from '../report';
import type { NamedReport } from './join';

/** The files of many tenants, if the paths are several files or a directory of plans. */
export function tenantFiles(paths: readonly string[]): string[] | undefined {
  const [path, ...others] = paths;
  if (others.length > 0) {
    return paths.flatMap((each) => (isDirectory(each) ? onlyPlansIn(each) : [each]));
  }
  if (path === undefined || !isDirectory(path)) {
    return undefined;
  }
  const isSynthesized = readdirSync(path).some(
    (file) => file === 'manifest.json' || /\.(?:tf|tofu)(?:\.json)?$/.test(file),
  );
  return isSynthesized || plansIn(path).length === 0 ? undefined : plansIn(path);
}

function onlyPlansIn(directory: string): string[] {
  const plans = plansIn(directory);
  if (plans.length === 0) {
    throw new InputError(`${quoted(directory)} has no plans (*.json)`);
  }
  return plans;
}

function plansIn(directory: string): string[] {
  return readdirSync(directory)
    .filter((file) => /\.json$/i.test(file) && !isDirectory(join(directory, file)))
    .map((file) => join(directory, file));
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The name of a file's tenant. */
export function tenantOf(file: string): string {
  return basename(file)
    .replace(/\.json$/i, '')
    .normalize();
}

/** The report of each file, and the files that cannot be read. */
export function readTenantFiles(
  files: readonly string[],
  reviewOf: (plan: Input & { kind: 'plan' }, name: string) => Report,
): { reports: NamedReport[]; problems: Problem[] } {
  const reports: NamedReport[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const file of [...files].sort()) {
    const name = tenantOf(file);
    const twin = seen.get(name);
    if (twin !== undefined) {
      throw new InputError(
        `the files of two tenants must have two names, got ${quoted(twin)} and ${quoted(file)}; to compare one with the other: review --base OLD NEW`,
      );
    }
    seen.set(name, file);
    try {
      reports.push({ name, report: readTenantFile(file, (input) => reviewOf(input, name)) });
    } catch (error) {
      if (!(error instanceof InputError)) {
        throw error;
      }
      problems.push({ tenant: name, problem: 'unreadable', message: error.message });
    }
  }
  if (reports.length === 0 && problems.length > 0) {
    const [{ message }] = problems;
    throw new InputError(
      problems.length === 1 ? message : `none of ${problems.length} files can be read; the first: ${message}`,
    );
  }
  refuseTwins(reports);
  return { reports, problems };
}

function readTenantFile(file: string, reviewOf: (plan: Input & { kind: 'plan' }) => Report): Report {
  const json = readJsonFile(file);
  if (isReport(json)) {
    return checkReport(file, json);
  }
  const input = readParsed(file, json);
  if (input.kind === 'synth') {
    throw new InputError(
      `${quoted(file)} is synthesized JSON; beside others it must be a plan, or what \`review --format json\` writes of one`,
    );
  }
  return reviewOf(input);
}

/** Whether a file is what `review --format json` writes. */
export function isReport(json: unknown): json is Record<string, unknown> {
  return isObject(json) && 'schemaVersion' in json && 'changes' in json;
}

function checkReport(file: string, json: Record<string, unknown>): Report {
  const fail = (what: string) => new InputError(`${quoted(file)} ${what}; make it again with: review --format json`);
  if (json.schemaVersion !== SCHEMA_VERSION) {
    throw fail(`is a report of schema ${quoted(json.schemaVersion)}, and this version reads ${SCHEMA_VERSION}`);
  }
  const report = json as unknown as Report;
  if (report.source !== 'plan') {
    throw fail('is no report of a plan');
  }
  const { changes, notes, features, facts, stacks, exceptions, unreviewed, drift } = report;
  const isWhole =
    isObject(drift) &&
    [changes, notes, features, facts, stacks, exceptions, unreviewed, drift.changes, drift.notes].every(
      (list) => Array.isArray(list) && list.every(isObject),
    ) &&
    [...changes, ...notes, ...features, ...facts].every(({ stack, app, address }) =>
      [stack, app, address].every((each) => typeof each === 'string'),
    ) &&
    [...changes, ...drift.changes].every(isWholeChange) &&
    [...changes.map(({ gained, loses }) => [gained, loses]), ...notes.map(({ broadens, loses }) => [broadens, loses])]
      .flat()
      .every((each) => typeof each === 'boolean') &&
    notes.every(({ impact }) => impact === null || IMPACTS.includes(impact)) &&
    facts.every(({ kind, what }) => ROWS.has(kind) && isObject(what) && typeof what.text === 'string') &&
    [...notes, ...drift.notes].every(({ kind }) => CELLS.has(kind)) &&
    [report.apps, report.kept].every(Number.isInteger) &&
    stacks.every(({ tenants }) => Array.isArray(tenants) && tenants.every((each) => typeof each === 'string'));
  if (!isWhole) {
    throw fail('is no whole report');
  }
  if (new Set(stacks.map(({ name }) => name)).size > 1) {
    throw fail('is the report of several stacks, where that of one is needed');
  }
  return report;
}

function isWholeChange({ permission, kind, change, impact, consent, note }: PermissionChange): boolean {
  return (
    typeof permission === 'string' &&
    KINDS.includes(kind) &&
    CHANGES.includes(change) &&
    IMPACTS.includes(impact) &&
    [consent, note].every((each) => each === null || (typeof each === 'string' && SENTENCES.test(each)))
  );
}

const KINDS: readonly unknown[] = ['application', 'delegated', 'directory role'] satisfies PermissionKind[];

/** Words of this program are no Markdown. */
const SENTENCES = /^(?:[\w .,:;'()-]|`[\w.-]+`)*$/;
const IMPACTS: readonly unknown[] = ['critical', 'high', 'unknown', 'other'] satisfies Impact[];

/** Refuses two files of one tenant: one would hide the other. */
function refuseTwins(reports: readonly NamedReport[]): void {
  const seen = new Map<string, string>();
  for (const { name, report } of reports) {
    for (const tenant of new Set(report.stacks.flatMap(({ tenants }) => tenants))) {
      const twin = seen.get(tenant);
      if (twin !== undefined) {
        throw new InputError(
          `two files must not be of one tenant, got ${quoted(twin)} and ${quoted(name)} of ${tenant}`,
        );
      }
      seen.set(tenant, name);
    }
  }
}

function quoted(value: unknown): string {
  return JSON.stringify(value) ?? 'none';
}
