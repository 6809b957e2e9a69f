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

/** The one line with which the command line refuses bad input: exit code 2, nothing on standard output. */
export function refusal({ code, out, err }: ReturnType<typeof cli>): string {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^cdktf-rewst-owned-app: [^\n]+\n$/);
  return err;
}
