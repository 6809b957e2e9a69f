import { existsSync, statSync } from 'node:fs';
import { type CliIo, type Command, choice, days, only, PROGRAM, parse, writeReport } from '../private/command';
import { InputError } from '../private/input-error';
import { exceptionsFor } from './judge/exceptions';
import { FAIL_ON } from './judge/gate';
import { readExceptions } from './judge/parse-exceptions';
import { completeness, entryOf, expectedIn, expectedOf } from './many/expected';
import { isReport, readTenantFiles, tenantFiles, tenantOf } from './many/files';
import { join } from './many/join';
import { type ReadStacks, readInput, readJsonFile, readParsed, readSynthesized } from './read/input';
import { leftPlans } from './read/left-plans';
import { withForgotten } from './read/read-synth';
import { synthWarnings } from './read/synth-warnings';
import { renderMarkdown } from './render/render-markdown';
import type { Report } from './report';
import { type JudgeOptions, judge, review, reviewPlan, stacksOf } from './review';
import { stateOf } from './state/state-of';

const HELP = `review says what a change lets apps do: permissions by name and risk, and what else matters for safety.

  review plan.json                    what a plan changes (terraform show -json plan.bin > plan.json)
  review --base OLD NEW               what a branch changes, each a cdktf.out or a cdk.tf.json
  review cdktf.out                    what the stacks ask for
  review plans/                       what the plans of many tenants change, or the reports (--format json) of them

  --base OLD             synthesized JSON to compare with
  --synth PATH           synthesized JSON of the plan's stack: says which integrations ask; of many, which plans there must be
  --tenants FILE         list of the tenants that there must be a plan or stack of
  --exceptions FILE      permissions that were accepted, each with its reason
  --fail-on LEVEL        exit with 1 for ${FAIL_ON.join(', ')}; may be given again
  --within DAYS          list the client secrets that end within so many days
  --format FORMAT        markdown (default) or json
`;

export const reviewCommand: Command = { name: 'review', help: HELP, run };

const REVIEW_OPTIONS = {
  base: { type: 'string' },
  synth: { type: 'string' },
  tenants: { type: 'string' },
  exceptions: { type: 'string' },
  'fail-on': { type: 'string', multiple: true },
  within: { type: 'string' },
} as const;

interface Paths {
  readonly base?: string;
  readonly synth?: string;
  readonly tenants?: string;
}

function run(argv: readonly string[], io: CliIo): number {
  const { values, positionals, format } = parse('review', argv, REVIEW_OPTIONS);
  const failOn = (values['fail-on'] ?? []).map((level) => choice('fail-on', level, FAIL_ON));
  const exceptions = readExceptions(values.exceptions);
  const options = { failOn, exceptions, within: values.within === undefined ? undefined : days(values.within) };
  const files = tenantFiles(positionals);
  const report = files ? reportOfMany(files, options, values, io) : reportOfOne(positionals, options, values, io);
  writeReport(io, format, report, renderMarkdown);
  for (const [message, [first, ...others]] of positionals.flatMap((path) => [...synthWarnings(path)])) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    io.err(`${PROGRAM}: warning of synth at ${JSON.stringify(first)}${more}: ${message}\n`);
  }
  for (const plan of [values.base, ...positionals].flatMap((path) => (path === undefined ? [] : leftPlans(path)))) {
    io.err(
      `${PROGRAM}: warning: ${JSON.stringify(plan)} is a plan, which may hold the client secret: delete it, and keep no folder that it is in\n`,
    );
  }
  return exitCodeOf(report, io);
}

function exitCodeOf({ gates, problems }: Report, io: CliIo): number {
  const stopped = gates.filter(({ passed }) => !passed);
  for (const { failOn: level, stoppedBy } of stopped) {
    const what = level === 'loss' ? 'lost' : 'gained';
    io.err(`${PROGRAM}: stopped by --fail-on ${level}: ${stoppedBy.length} ${what}, see the report\n`);
  }
  for (const { tenant, problem, message } of problems) {
    const what = problem.endsWith('tenant') ? `of ${problem.replace('unknown', 'an $&')}` : problem;
    io.err(`${PROGRAM}: ${JSON.stringify(tenant)} is ${what}: ${message}\n`);
  }
  if (problems.length > 0) {
    return gates.length > 0 ? 1 : 2;
  }
  return stopped.length > 0 ? 1 : 0;
}

/** What the plans of many tenants change. Each is reviewed by itself. */
function reportOfMany(
  files: readonly string[],
  options: JudgeOptions,
  { base, synth, tenants }: Paths,
  io: CliIo,
): Report {
  if (base !== undefined) {
    throw new InputError(NO_BASE);
  }
  if (synth !== undefined && tenants !== undefined) {
    throw new InputError('--tenants and --synth both say which plans there must be: give one of them');
  }
  const stacks = synth === undefined ? undefined : readSynthesized('synth', synth, io.readStdin);
  const state = stacks && stateOf(stacks);
  const expected = tenants === undefined ? state && expectedOf(stacksOf(state)) : expectedIn(tenants);
  const { reports, problems } = readTenantFiles(files, (input, name) => {
    const names = expected && entryOf(expected, name)?.names;
    const own = names && stacks?.filter(({ stack }) => names.includes(stack));
    return reviewPlan(input, { source: 'plan', synth: own && stateOf(own) });
  });
  const joined = join(reports, problems);
  const unreadable = problems.map(({ tenant }) => tenant);
  const incomplete = expected ? completeness(expected, joined, unreadable) : [];
  const here = reports.flatMap(({ name, report }) => [name, ...report.stacks.flatMap((stack) => stack.tenants)]);
  const found = new Set(reports.map(({ name }) => expected && entryOf(expected, name)));
  const absent = [
    ...unreadable,
    ...(expected ?? []).flatMap((entry) => (found.has(entry) ? [] : [...entry.names, entry.tenantId ?? ''])),
  ];
  const exceptions = options.exceptions?.filter(
    (each) => exceptionsFor([each], here).length > 0 || exceptionsFor([each], absent).length === 0,
  );
  return judge({ ...joined, problems: [...problems, ...incomplete] }, { ...options, exceptions });
}

function reportOfOne(positionals: readonly string[], options: JudgeOptions, paths: Paths, io: CliIo): Report {
  const { base, synth, tenants } = paths;
  const path = only('review', positionals);
  const json = existsSync(path) && statSync(path).isFile() ? readJsonFile(path) : undefined;
  if (isReport(json)) {
    return reportOfMany([path], options, paths, io);
  }
  const read: ReadStacks | undefined = base === undefined ? undefined : new Map();
  const input = json === undefined ? readInput(path, io.readStdin, read) : readParsed(path, json);
  if (input.kind === 'plan') {
    if (base !== undefined) {
      throw new InputError(NO_BASE);
    }
    if (tenants !== undefined) {
      throw new InputError(`--tenants goes with many: npx ${PROGRAM} review --tenants tenants.json plans/`);
    }
    const names = [tenantOf(path), ...input.after.providers.flatMap(({ tenant }) => tenant ?? [])];
    const state =
      synth === undefined ? undefined : stateOf(readSynthesized('synth', synth, io.readStdin, { isOne: true }));
    const exceptions = exceptionsFor(options.exceptions ?? [], names);
    return reviewPlan(input, { ...options, exceptions, source: 'plan', synth: state });
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
  const old = base === undefined ? [] : readSynthesized('base', base, io.readStdin, { read });
  const report = review(stateOf(old, [], input.stacks), stateOf(withForgotten(input.stacks, old)), {
    ...options,
    source: base === undefined ? 'inventory' : 'comparison',
  });
  return tenants === undefined
    ? report
    : {
        ...report,
        problems: completeness(
          expectedIn(tenants),
          { stacks: stacksOf(stateOf(input.stacks)), facts: report.facts },
          [],
        ),
      };
}

const NO_BASE = `--base goes with synthesized JSON; a plan says itself what it changes: npx ${PROGRAM} review plan.json`;
