#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { coverageOf, permissionsOf, renderCoverage, renderCoverageJson } from './coverage';
import { nearest } from './private/nearest';
import {
  FAIL_ON,
  type Input,
  InputError,
  parseExceptions,
  type Report,
  type ReviewOptions,
  readInput,
  readJsonFile,
  renderJson,
  renderMarkdown,
  review,
  type Snapshot,
  snapshotOf,
} from './review';

/** Where a command reads and writes. */
export interface CliIo {
  readonly readStdin: () => Buffer;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const NAME = 'cdktf-rewst-owned-app';

const HELP = `Usage: ${NAME} <review | coverage> [options] <plan.json | cdk.tf.json | cdktf.out | ->

review says what a change lets apps do: permissions by name and risk, and what else matters for safety.

  review plan.json                    what a plan changes (terraform show -json plan.bin > plan.json)
  review --base OLD NEW               what a branch changes, each a cdktf.out or a cdk.tf.json
  review cdktf.out                    what the stacks ask for

  --base OLD             synthesized JSON to compare with
  --synth FILE           synthesized JSON of the plan's stack: says which integrations ask
  --exceptions FILE      permissions that were accepted, each with its reason
  --fail-on LEVEL        exit with 1 when the change gains something: ${FAIL_ON.join(', ')}
  --format FORMAT        markdown (default) or json

coverage says which actions and triggers of Rewst the apps' permissions enable.

  coverage cdktf.out                  what they enable, what they lack, and what that would need
  coverage --without Mail.Send plan.json

  --without VALUE        say what would be lost without this permission; may be given again
  --format FORMAT        markdown (default) or json

Exit codes: 0 reviewed, 1 stopped by --fail-on, 2 bad input or a bug.
`;

/** Runs the command line and returns its exit code. */
export function run(argv: readonly string[], io: CliIo): number {
  try {
    const [command, ...rest] = argv;
    if (command === '--help' || command === '-h') {
      io.out(HELP);
      return 0;
    }
    switch (command) {
      case 'review':
        return runReview(rest, io);
      case 'coverage':
        return runCoverage(rest, io);
      default:
        throw new InputError(
          `${command === undefined ? 'no command' : `no command is called ${JSON.stringify(command)}`}; see: npx ${NAME} --help`,
        );
    }
  } catch (error) {
    io.err(`${NAME}: ${error instanceof InputError ? error.message : bug(error)}\n`);
    return 2;
  }
}

/** One line for what must not happen; its message may hold something of the file, so only the place is told. */
function bug(error: unknown): string {
  const { name, stack } = error instanceof Error ? error : new Error();
  const place = stack
    ?.split('\n')
    .find((line) => /^ +at /.test(line))
    ?.trim();
  return `this is a bug of ${NAME}, please report it: ${name} ${place ?? ''}`;
}

function runReview(argv: readonly string[], io: CliIo): number {
  const { values, positionals } = parse('review', argv, REVIEW_OPTIONS);
  if (values.help) {
    io.out(HELP);
    return 0;
  }
  const format = choice('format', values.format ?? 'markdown', FORMATS);
  const failOn = values['fail-on'] === undefined ? undefined : choice('fail-on', values['fail-on'], FAIL_ON);
  const path = only('review', positionals);
  const exceptions =
    values.exceptions === undefined ? [] : parseExceptions(values.exceptions, readJsonFile(values.exceptions));
  const input = readInput(path, io.readStdin);
  const report = reportOf(input, { failOn, exceptions }, values, io);
  io.out(format === 'json' ? renderJson(report) : renderMarkdown(report));
  if (report.gate && !report.gate.passed) {
    io.err(`${NAME}: stopped by --fail-on ${failOn}: ${report.gate.stoppedBy.length} gained, see the report\n`);
    return 1;
  }
  return 0;
}

function reportOf(
  input: Input,
  options: Omit<ReviewOptions, 'source' | 'synth'>,
  { base, synth }: { base?: string; synth?: string },
  io: CliIo,
): Report {
  if (input.kind === 'plan') {
    if (base !== undefined) {
      throw new InputError(
        `--base goes with synthesized JSON; a plan says itself what it changes: npx ${NAME} review plan.json`,
      );
    }
    return review(snapshotOf([input.before], [input.after]), snapshotOf([input.after], [input.before]), {
      ...options,
      source: 'plan',
      synth: synth === undefined ? undefined : synthesized('synth', synth, io),
    });
  }
  if (synth !== undefined) {
    throw new InputError(`--synth goes with a plan: npx ${NAME} review --synth cdk.tf.json plan.json`);
  }
  if (base === undefined && options.failOn !== undefined) {
    throw new InputError(
      `--fail-on needs to know what was there before; give it: npx ${NAME} review --fail-on ${options.failOn} --base OLD NEW; or review a plan`,
    );
  }
  return review(base === undefined ? snapshotOf([]) : synthesized('base', base, io), snapshotOf(input.stacks), {
    ...options,
    source: base === undefined ? 'inventory' : 'comparison',
  });
}

function synthesized(option: string, path: string, io: CliIo): Snapshot {
  const input = readInput(path, io.readStdin);
  if (input.kind === 'plan') {
    throw new InputError(
      `--${option} must be synthesized JSON, got the plan ${JSON.stringify(path)}; synthesize with: cdktf synth`,
    );
  }
  if (option === 'synth' && input.stacks.length > 1) {
    throw new InputError(
      `--synth must be the stack of the plan, got ${input.stacks.length} stacks: give its cdk.tf.json`,
    );
  }
  return snapshotOf(input.stacks);
}

function runCoverage(argv: readonly string[], io: CliIo): number {
  const { values, positionals } = parse('coverage', argv, COVERAGE_OPTIONS);
  if (values.help) {
    io.out(HELP);
    return 0;
  }
  const format = choice('format', values.format ?? 'markdown', FORMATS);
  const input = readInput(only('coverage', positionals), io.readStdin);
  const snapshot = input.kind === 'plan' ? snapshotOf([input.after], [input.before]) : snapshotOf(input.stacks);
  const without = values.without ?? [];
  checkWithout(without, snapshot);
  const coverage = coverageOf(snapshot, without);
  io.out(format === 'json' ? renderCoverageJson(coverage) : renderCoverage(coverage));
  return 0;
}

/** What an app does not have cannot be dropped: it is a typo, and "loses nothing" would be a wrong answer to it. */
function checkWithout(without: readonly string[], { apps }: Snapshot): void {
  const permissions = [...new Set([...apps.values()].flatMap((app) => [...permissionsOf(app)]))].sort();
  for (const value of without) {
    if (!permissions.some((permission) => permission === value || permission.endsWith(` ${value}`))) {
      const names = nearest(value, value.includes(' ') ? permissions : permissions.map(bare)).join(', ');
      throw new InputError(
        `--without must be a permission that an app has, got ${JSON.stringify(value)}; ${names ? `nearest: ${names}` : 'no app has any'}`,
      );
    }
  }
}

/** `User.Read` of `Microsoft Graph User.Read`. */
function bare(permission: string): string {
  return permission.slice(permission.lastIndexOf(' ') + 1);
}

const OPTIONS = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

const REVIEW_OPTIONS = {
  ...OPTIONS,
  base: { type: 'string' },
  synth: { type: 'string' },
  exceptions: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

const COVERAGE_OPTIONS = { ...OPTIONS, without: { type: 'string', multiple: true } } as const;

const FORMATS = ['markdown', 'json'] as const;

function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    const [message] = (error as Error).message.split(/[.\n]/);
    throw new InputError(`${message}; see: npx ${NAME} ${command} --help`);
  }
}

function only(command: string, positionals: readonly string[]): string {
  if (positionals.length !== 1) {
    throw new InputError(
      `${command} takes one file or directory, got ${positionals.length}; see: npx ${NAME} ${command} --help`,
    );
  }
  return positionals[0];
}

function choice<T extends string>(option: string, got: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === got);
  if (found === undefined) {
    throw new InputError(`--${option} must be one of ${allowed.join(', ')}, got ${JSON.stringify(got)}`);
  }
  return found;
}

if (require.main === module) {
  process.exitCode = run(process.argv.slice(2), {
    readStdin: () => readFileSync(0),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
