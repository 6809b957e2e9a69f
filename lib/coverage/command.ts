import { type CliIo, type Command, only, PROGRAM, parse, writeReport } from '../private/command';
import { InputError } from '../private/input-error';
import { nearest } from '../private/nearest';
import { readInput, type Source, type State, stacksOf, stateOf, stateOfTenants, tenantFiles } from '../review';
import { enablingPermissions } from '../review/features';
import { coverageOf } from './coverage';
import { renderCoverage } from './render-coverage';

const HELP = `coverage says which actions and triggers of Rewst the apps' permissions enable.

  coverage cdktf.out                  what they enable, what they lack, and what that would need
  coverage --without Mail.Send plan.json
  coverage plans/                     of many tenants: plans, or reports (review --format json) of them

  --without VALUE        say what would be lost without this permission; may be given again
  --format FORMAT        markdown (default) or json
`;

export const coverageCommand: Command = { name: 'coverage', help: HELP, run };

const COVERAGE_OPTIONS = { without: { type: 'string', multiple: true } } as const;

function run(argv: readonly string[], io: CliIo): number {
  const { values, positionals, format } = parse('coverage', argv, COVERAGE_OPTIONS);
  const files = tenantFiles(positionals);
  const { state, stacks, source, problems } = files ? stateOfTenants(files) : stateOfOne(positionals, io);
  const without = values.without ?? [];
  checkWithout(without, state);
  const coverage = coverageOf(state, { stacks, source }, without);
  writeReport(io, format, coverage, renderCoverage);
  for (const { tenant, message } of problems) {
    io.err(`${PROGRAM}: ${JSON.stringify(tenant)} is unreadable: ${message}\n`);
  }
  return problems.length > 0 ? 2 : 0;
}

function stateOfOne(positionals: readonly string[], { readStdin }: CliIo) {
  const input = readInput(only('coverage', positionals), readStdin);
  const state = input.kind === 'plan' ? stateOf([input.after], [input.before]) : stateOf(input.stacks);
  const source: Source = input.kind === 'plan' ? 'plan' : 'inventory';
  return { state, stacks: stacksOf(state), source, problems: [] };
}

/** Refuses a permission that no app has. It is a typo, so "loses nothing" would be a wrong answer. */
function checkWithout(without: readonly string[], { subjects }: State): void {
  const permissions = [...new Set([...subjects.values()].flatMap((app) => [...enablingPermissions(app)]))].sort();
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
