import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isGuid } from '../private/checks';
import { type CliIo, type Command, choice, days, only, PROGRAM, parse, writeReport } from '../private/command';
import { InputError } from '../private/input-error';
import { readExceptions, readSynthesized, stateOf } from '../review';
import { AUDIT_FAIL_ON, Audit, type AuditOptions } from './audit';
import { collectScript, SHELLS } from './collect/collect-script';
import { CodeApps } from './match-code';
import { manifestFiles } from './read/file-names';
import { isOfOneApp } from './read/is-of-one-app';
import { readFolder } from './read/read-folder';
import { becauseUnknown, renderMarkdown } from './render/render-markdown';
import type { AuditFailOn, AuditReport } from './report';

const HELP = `audit says what a tenant really has of an app: what it may do, who can act as it, and whether Rewst can use it.

  audit --collect CLIENT_ID           print a script that saves what a tenant has of an app
  audit DIR                           audit the folder that the script filled, or a folder of such folders
  audit DIR --against cdktf.out       the same, compared with the code

  --against PATH         synthesized JSON: a cdktf.out or a cdk.tf.json
  --app ADDRESS          the app of the code, if tenant and display name do not tell it
  --within DAYS          secrets that end within so many days count as ending; default 30
  --exceptions FILE      permissions that were accepted, each with its reason
  --fail-on LEVEL        exit with 1 for ${AUDIT_FAIL_ON.join(', ')}; may be given again
  --shell SHELL          shell of the script: ${SHELLS.join(' (default) or ')}
  --format FORMAT        markdown (default) or json
`;

export const auditCommand: Command = { name: 'audit', help: HELP, run };

const AUDIT_OPTIONS = {
  against: { type: 'string' },
  app: { type: 'string' },
  collect: { type: 'string' },
  exceptions: { type: 'string' },
  'fail-on': { type: 'string', multiple: true },
  shell: { type: 'string' },
  within: { type: 'string' },
} as const;

/** The levels that need code to compare with. */
const NEED_CODE: readonly AuditFailOn[] = AUDIT_FAIL_ON.filter(
  (level) => level !== 'not-ready' && level !== 'expiring',
);

function run(argv: readonly string[], io: CliIo): number {
  const { values, positionals, format } = parse('audit', argv, AUDIT_OPTIONS);
  const { collect, shell, against, app } = values;
  if (collect !== undefined) {
    return printScript(collect, shell ?? 'bash', io);
  }
  const failOn = (values['fail-on'] ?? []).map((level) => choice('fail-on', level, AUDIT_FAIL_ON));
  const needsCode = failOn.find((level) => NEED_CODE.includes(level));
  if (against === undefined && needsCode !== undefined) {
    throw new InputError(`--fail-on ${needsCode} needs the code to compare with; give it: --against cdktf.out`);
  }
  if (against === undefined && app !== undefined) {
    throw new InputError('--app names an app of the code; give the code: --against cdktf.out');
  }
  const directory = only('audit', positionals);
  const options: AuditOptions = {
    now: io.now?.() ?? new Date(),
    withinDays: days(values.within ?? '30'),
    failOn,
    exceptions: readExceptions(values.exceptions),
    code: against === undefined ? undefined : codeApps(against, app, io),
  };
  const report = audit(directory, options, io);
  writeReport(io, format, report, renderMarkdown);
  return exitCode(report, io);
}

function printScript(clientId: string, shell: string, io: CliIo): number {
  if (!isGuid(clientId)) {
    throw new InputError(`--collect must be the client ID of an app, a GUID, got ${JSON.stringify(clientId)}`);
  }
  io.out(collectScript(clientId.toLowerCase(), choice('shell', shell, SHELLS)));
  return 0;
}

function codeApps(path: string, address: string | undefined, io: CliIo): CodeApps {
  return new CodeApps(stateOf(readSynthesized('against', path, io.readStdin)), address);
}

/** A folder of one tenant, or a folder of such folders. */
function audit(directory: string, options: AuditOptions, io: CliIo): AuditReport {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new InputError(
      `${JSON.stringify(directory)} is no folder; make a script that fills one with: npx ${PROGRAM} audit --collect CLIENT_ID`,
    );
  }
  const audit = new Audit(options);
  const folders = foldersOf(directory);
  const files = manifestFiles(directory);
  if (folders.length === 0 || isOfOneApp(directory, files)) {
    audit.add(readFolder(directory, files));
    if (folders.length > 0) {
      const what = `${folders.length === 1 ? 'folder is' : `${folders.length} folders are`} not audited`;
      io.err(`${PROGRAM}: warning: ${JSON.stringify(directory)} has files of one app, so its ${what}\n`);
    }
    return audit.report();
  }
  for (const folder of folders) {
    const path = join(directory, folder);
    try {
      audit.add(readFolder(path));
    } catch (error) {
      if (!(error instanceof InputError)) {
        throw error;
      }
      audit.addUnreadable(path, error.message);
    }
  }
  return audit.report();
}

function foldersOf(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => !name.startsWith('.'))
    .filter((name) => statSync(join(directory, name), { throwIfNoEntry: false })?.isDirectory())
    .sort();
}

function exitCode({ apps, unreadable, gates }: AuditReport, io: CliIo): number {
  for (const { folder, reason } of unreadable) {
    io.err(`${PROGRAM}: ${JSON.stringify(folder)} could not be read: ${reason}\n`);
  }
  if (apps.length === 0) {
    return 2;
  }
  const stopped = gates.filter(({ passed }) => !passed);
  for (const { failOn, stoppedBy } of stopped) {
    const number = `${stoppedBy.length}${becauseUnknown(stoppedBy)}`;
    io.err(`${PROGRAM}: stopped by --fail-on ${failOn}: ${number}, see the report\n`);
  }
  return stopped.length > 0 ? 1 : 0;
}
