import { type CliIo, type Command, choice, FORMATS, OPTIONS, only, PROGRAM, parse } from '../private/command';
import { InputError } from '../private/input-error';
import type { StackResources } from './facts/resource';
import type { State } from './facts/state';
import { FAIL_ON } from './judge/gate';
import { parseExceptions } from './judge/parse-exceptions';
import { type Input, readInput, readJsonFile } from './read/input';
import { stateOf } from './readers';
import { renderJson } from './render/render-json';
import { renderMarkdown } from './render/render-markdown';
import type { Report } from './report';
import { type ReviewOptions, review } from './review';

const HELP = `review says what a change lets apps do: permissions by name and risk, and what else matters for safety.

  review plan.json                    what a plan changes (terraform show -json plan.bin > plan.json)
  review --base OLD NEW               what a branch changes, each a cdktf.out or a cdk.tf.json
  review cdktf.out                    what the stacks ask for

  --base OLD             synthesized JSON to compare with
  --synth FILE           synthesized JSON of the plan's stack: says which integrations ask
  --exceptions FILE      permissions that were accepted, each with its reason
  --fail-on LEVEL        exit with 1 when the change gains something: ${FAIL_ON.join(', ')}
  --format FORMAT        markdown (default) or json
`;

export const reviewCommand: Command = { name: 'review', help: HELP, run };

const REVIEW_OPTIONS = {
  ...OPTIONS,
  base: { type: 'string' },
  synth: { type: 'string' },
  exceptions: { type: 'string' },
  'fail-on': { type: 'string', multiple: true },
} as const;

function run(argv: readonly string[], io: CliIo): number {
  const { values, positionals } = parse('review', argv, REVIEW_OPTIONS);
  const format = choice('format', values.format ?? 'markdown', FORMATS);
  const failOn = (values['fail-on'] ?? []).map((level) => choice('fail-on', level, FAIL_ON));
  const path = only('review', positionals);
  const exceptions =
    values.exceptions === undefined ? [] : parseExceptions(values.exceptions, readJsonFile(values.exceptions));
  const input = readInput(path, io.readStdin);
  const report = reportOf(input, { failOn, exceptions }, values, io);
  io.out(format === 'json' ? renderJson(report) : renderMarkdown(report));
  const stopped = report.gates.filter(({ passed }) => !passed);
  for (const { failOn: level, stoppedBy } of stopped) {
    const what = level === 'loss' ? 'lost' : 'gained';
    io.err(`${PROGRAM}: stopped by --fail-on ${level}: ${stoppedBy.length} ${what}, see the report\n`);
  }
  return stopped.length > 0 ? 1 : 0;
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
        `--base goes with synthesized JSON; a plan says itself what it changes: npx ${PROGRAM} review plan.json`,
      );
    }
    return review(stateOf([input.before], [input.after]), stateOf([input.after], [input.before]), {
      ...options,
      source: 'plan',
      drift: input.drift && {
        before: stateOf([input.drift.before], [input.drift.after, input.after]),
        after: stateOf([input.drift.after], [input.drift.before, input.after]),
      },
      synth: synth === undefined ? undefined : synthesized('synth', synth, io),
    });
  }
  if (synth !== undefined) {
    throw new InputError(`--synth goes with a plan: npx ${PROGRAM} review --synth cdk.tf.json plan.json`);
  }
  const [level] = options.failOn ?? [];
  if (base === undefined && level !== undefined) {
    throw new InputError(
      `--fail-on needs to know what was there before; give it: npx ${PROGRAM} review --fail-on ${level} --base OLD NEW; or review a plan`,
    );
  }
  return review(base === undefined ? stateOf([]) : synthesized('base', base, io, input.stacks), stateOf(input.stacks), {
    ...options,
    source: base === undefined ? 'inventory' : 'comparison',
  });
}

function synthesized(option: string, path: string, io: CliIo, next?: readonly StackResources[]): State {
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
  return stateOf(input.stacks, [], next);
}
