#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { auditCommand } from './audit/command';
import { coverageCommand } from './coverage/command';
import { explainCommand } from './explain/command';
import { handoverCommand } from './handover/command';
import { type CliIo, type Command, PROGRAM } from './private/command';
import { InputError } from './private/input-error';
import { reviewCommand } from './review/command';

export type { CliIo } from './private/command';

const COMMANDS: readonly Command[] = [reviewCommand, coverageCommand, auditCommand, explainCommand, handoverCommand];

const EXIT_CODES = 'Exit codes: 0 reviewed, 1 stopped by --fail-on, 2 bad input or a bug.\n';

const HELP = `Usage: ${PROGRAM} <${COMMANDS.map(({ name }) => name).join(' | ')}> [options] <plan.json | cdk.tf.json | cdktf.out | ->

${COMMANDS.map(({ help }) => help).join('\n')}
${EXIT_CODES}`;

/** Runs the command line and returns its exit code. */
export function run(argv: readonly string[], io: CliIo): number {
  try {
    const [name, ...rest] = argv;
    const command = COMMANDS.find((each) => each.name === name);
    if (argv.some((arg) => arg === '--help' || arg === '-h')) {
      io.out(command ? `${command.help}\n${EXIT_CODES}` : HELP);
      return 0;
    }
    if (command === undefined) {
      throw new InputError(
        `${name === undefined ? 'no command' : `no command is called ${JSON.stringify(name)}`}; see: npx ${PROGRAM} --help`,
      );
    }
    return command.run(rest, io);
  } catch (error) {
    io.err(`${PROGRAM}: ${error instanceof InputError ? error.message : bug(error)}\n`);
    return 2;
  }
}

/** One line about a bug. Its message may hold content of the file, so this tells only the place. */
function bug(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error();
  const place = stack
    ?.split('\n')
    .find((line) => /^ +at /.test(line))
    ?.trim();
  return `this is a bug of ${PROGRAM}, please report it: ${name} ${place ?? ''}`;
}

if (require.main === module) {
  // The reader of the output may stop before its end, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
  process.exitCode = run(process.argv.slice(2), {
    readStdin: () => readFileSync(0),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
