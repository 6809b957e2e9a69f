import { type CliIo, run } from '../lib/cli';

/** Runs the command line in this process. */
export function cli(args: readonly string[], stdin: string | Buffer = '', now?: CliIo['now']) {
  const [out, err]: string[][] = [[], []];
  const code = run(args, {
    readStdin: () => Buffer.from(stdin as string),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now,
  });
  return { code, out: out.join(''), err: err.join('') };
}
