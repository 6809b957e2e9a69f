import { decodeText } from '../manifest/decode-text';
import { type CliIo, type Command, PROGRAM, parse, writeReport } from '../private/command';
import { InputError } from '../private/input-error';
import { explain } from './explain';
import { notFoundInWords, renderExplanation } from './render';

const HELP = `explain says what permissions, directory roles and APIs of Microsoft are, by ID or by name.

  explain 19dbc75e-c2e2-444c-a770-ec69d8559fc7 Mail.Send "Exchange Administrator"
  explain "Office 365 Exchange Online Mail.Send (application)"
  explain -                           one ID or name a line, on standard input

  --format FORMAT        markdown (default) or json
`;

export const explainCommand: Command = { name: 'explain', help: HELP, run };

function run(argv: readonly string[], io: CliIo): number {
  const { positionals, format } = parse('explain', argv, {});
  const asked = positionals.length === 0 || positionals.includes('-') ? lines(io) : [];
  const explanation = explain(
    [...positionals.filter((each) => each !== '-'), ...asked].filter((each) => each.trim() !== ''),
  );
  const notFound = explanation.notFound.map(notFoundInWords);
  if (explanation.found.length === 0) {
    throw new InputError(
      notFound.join('; ') || `explain takes IDs or names, got none; see: npx ${PROGRAM} explain --help`,
    );
  }
  writeReport(io, format, explanation, renderExplanation);
  if (notFound.length > 0) {
    io.err(`${PROGRAM}: ${notFound.join('; ')}\n`);
    return 2;
  }
  return 0;
}

function lines(io: CliIo): string[] {
  return decodeText(io.readStdin()).split(/\r?\n/);
}
