import { type CliIo, type Command, choice, FORMATS, OPTIONS, only, parse } from '../private/command';
import { InputError } from '../private/input-error';
import { nearest } from '../private/nearest';
import { readInput, type State, stateOf } from '../review';
import { coverageOf, permissionsOf } from './coverage';
import { renderCoverage, renderCoverageJson } from './render-coverage';

const HELP = `coverage says which actions and triggers of Rewst the apps' permissions enable.

  coverage cdktf.out                  what they enable, what they lack, and what that would need
  coverage --without Mail.Send plan.json

  --without VALUE        say what would be lost without this permission; may be given again
  --format FORMAT        markdown (default) or json
`;

export const coverageCommand: Command = { name: 'coverage', help: HELP, run };

const COVERAGE_OPTIONS = { ...OPTIONS, without: { type: 'string', multiple: true } } as const;

function run(argv: readonly string[], io: CliIo): number {
  const { values, positionals } = parse('coverage', argv, COVERAGE_OPTIONS);
  const format = choice('format', values.format ?? 'markdown', FORMATS);
  const input = readInput(only('coverage', positionals), io.readStdin);
  const state = input.kind === 'plan' ? stateOf([input.after], [input.before]) : stateOf(input.stacks);
  const without = values.without ?? [];
  checkWithout(without, state);
  const coverage = coverageOf(state, without);
  io.out(format === 'json' ? renderCoverageJson(coverage) : renderCoverage(coverage));
  return 0;
}

/** What an app does not have cannot be dropped: it is a typo, and "loses nothing" would be a wrong answer to it. */
function checkWithout(without: readonly string[], { subjects }: State): void {
  const permissions = [...new Set([...subjects.values()].flatMap((app) => [...permissionsOf(app)]))].sort();
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
