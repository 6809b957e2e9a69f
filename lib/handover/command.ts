import { type CliIo, type Command, only, parse, writeReport } from '../private/command';
import { InputError } from '../private/input-error';
import { readInput, stateOf } from '../review';
import { HANDOVER_SCHEMA_VERSION, handoverOf } from './handover';
import { renderHandover } from './render-handover';

const HELP = `handover is the page for the person who finishes the job: what to type into Rewst, who consents, who may deploy.

  handover cdktf.out

  --format FORMAT        markdown (default) or json
`;

export const handoverCommand: Command = { name: 'handover', help: HELP, run };

function run(argv: readonly string[], io: CliIo): number {
  const { positionals, format } = parse('handover', argv, {});
  const path = only('handover', positionals);
  const input = readInput(path, io.readStdin);
  if (input.kind !== 'synth') {
    throw new InputError(
      `handover reads synthesized JSON, got the plan ${JSON.stringify(path)}; synthesize with: npm run synth`,
    );
  }
  const apps = input.stacks.flatMap((stack) => {
    const outputs = new Map([...stack.outputs].map(([name, reference]) => [name, reference?.address]));
    const subjects = [...stateOf([stack]).subjects.values()];
    return subjects
      .filter((subject) => subject.isApp && subject.isRewsts)
      .map((subject) => handoverOf(subject, subjects, outputs));
  });
  if (apps.length === 0) {
    throw new InputError(`${JSON.stringify(path)} has no app that Rewst signs in with: none has Rewst's redirect URI`);
  }
  writeReport(io, format, { schemaVersion: HANDOVER_SCHEMA_VERSION, apps }, () => renderHandover(apps));
  return 0;
}
