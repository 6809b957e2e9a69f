import { type ParseArgsConfig, parseArgs } from 'node:util';
import { InputError } from './input-error';

/** Name of the program on the command line. */
export const PROGRAM = 'cdktf-rewst-owned-app';

/** Where a command reads and writes. */
export interface CliIo {
  readonly readStdin: () => Buffer;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;

  /**
   * The current time.
   *
   * @default - the clock
   */
  readonly now?: () => Date;
}

/** One command of the program. */
export interface Command {
  readonly name: string;

  /** What the command does, how it is called and its options. */
  readonly help: string;

  /** Runs the command and returns the exit code. Throws an `InputError` for bad input. */
  run(argv: readonly string[], io: CliIo): number;
}

const FORMATS = ['markdown', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Writes a report in one of the formats. */
export function writeReport<T>(io: CliIo, format: Format, report: T, markdown: (report: T) => string) {
  io.out(format === 'json' ? `${JSON.stringify(report, undefined, 2)}\n` : markdown(report));
}

/** The arguments of a command. Every command has the option `--format`. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  argv: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>> & { readonly format: Format } {
  const config = {
    args: [...argv],
    allowPositionals: true,
    options: { ...options, format: { type: 'string' } },
  } as const;
  try {
    const parsed = parseArgs(config);
    const { format = 'markdown' } = parsed.values as { readonly format?: string };
    return { ...parsed, format: choice('format', format, FORMATS) };
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    const [message] = (error as Error).message.split(/[.\n]/);
    throw new InputError(`${message}; see: npx ${PROGRAM} ${command} --help`);
  }
}

/** The one file or directory that a command takes. */
export function only(command: string, positionals: readonly string[]): string {
  if (positionals.length !== 1) {
    throw new InputError(
      `${command} takes one file or directory, got ${positionals.length}; see: npx ${PROGRAM} ${command} --help`,
    );
  }
  return positionals[0];
}

/** The value of the option `--within`. */
export function days(value: string): number {
  if (!/^\d{1,4}$/.test(value)) {
    throw new InputError(`--within must be a number of days such as 60, got ${JSON.stringify(value)}`);
  }
  return Number(value);
}

/** The value of an option that has a closed list of values. */
export function choice<T extends string>(option: string, got: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === got);
  if (found === undefined) {
    throw new InputError(`--${option} must be one of ${allowed.join(', ')}, got ${JSON.stringify(got)}`);
  }
  return found;
}
