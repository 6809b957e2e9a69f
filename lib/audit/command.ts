import { isGuid } from '../private/checks';
import { type CliIo, type Command, choice, OPTIONS, parse } from '../private/command';
import { InputError } from '../private/input-error';
import { collectScript, SHELLS } from './collect/collect-script';

const HELP = `audit says what a tenant really has of an app.

  audit --collect CLIENT_ID           print a script that saves what the tenant has of an app

  --shell SHELL          of the script: ${SHELLS.join(' (default) or ')}
`;

export const auditCommand: Command = { name: 'audit', help: HELP, run };

const AUDIT_OPTIONS = {
  ...OPTIONS,
  collect: { type: 'string' },
  shell: { type: 'string' },
} as const;

function run(argv: readonly string[], io: CliIo): number {
  const { values } = parse('audit', argv, AUDIT_OPTIONS);
  const { collect = '', shell = 'bash' } = values;
  if (!isGuid(collect)) {
    throw new InputError(`--collect must be the client ID of an app, a GUID, got ${JSON.stringify(collect)}`);
  }
  io.out(collectScript(collect.toLowerCase(), choice('shell', shell, SHELLS)));
  return 0;
}
