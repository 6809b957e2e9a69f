import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { review, stateOf } from '../../lib/review';
import { type ReadStacks, readInput } from '../../lib/review/read/input';
import type { Json } from '../synth';
import { APP, own } from './both-modes';
import { configuration, GRAPH, ref } from './helpers';

const directory = mkdtempSync(join(tmpdir(), 'contents-'));
afterAll(() => rmSync(directory, { recursive: true }));

type Files = Record<string, string>;

/** What one stack says, with these files beside it. `read` are the stacks of the other side. */
function stateWith(side: string, json: Json, files: Files, read?: ReadStacks) {
  const stack = join(directory, side, 'stacks', 's');
  rmSync(join(directory, side), { recursive: true, force: true });
  mkdirSync(stack, { recursive: true });
  const own = { 'cdk.tf.json': JSON.stringify(json), '../../manifest.json': JSON.stringify({ stacks: { s: {} } }) };
  for (const [name, content] of Object.entries({ ...own, ...files })) {
    mkdirSync(dirname(join(stack, name)), { recursive: true });
    writeFileSync(join(stack, name), content);
  }
  const input = readInput(join(directory, side), () => Buffer.alloc(0), read);
  return stateOf(input.kind === 'synth' ? input.stacks : []);
}

/** Whether a gate stops it when only the files change. */
function stops(failOn: 'broadening' | 'critical', json: Json, before: Files, after: Files): boolean {
  const read: ReadStacks = new Map();
  const states = [stateWith('base', json, before, read), stateWith('new', json, after, read)] as const;
  return !review(...states, { source: 'comparison', failOn: [failOn] }).gates[0].passed;
}

const asking = (id: string, more: Json = {}): Json => ({
  ...configuration({ required_resource_access: { resource_app_id: GRAPH, resource_access: { type: 'Role', id } } }),
  ...more,
});
const running = (command: string): Json =>
  own({}, {}, { terraform_data: { x: { provisioner: { 'local-exec': { command } } } } });

const CASES: [what: string, json: Json, file: string][] = [
  ['a file that is read', asking('${file("${path.module}/id.txt")}'), 'id.txt'],
  ['a file without an extension', asking(ref('trimspace(file("id"))')), 'id'],
  ['a file with a space in its name', asking(ref('file("${path.module}/the id.txt")')), 'the id.txt'],
  ['a file of a local', asking(ref('file(local.path)'), { locals: { path: 'data/id.txt' } }), 'data/id.txt'],
  ['a template', asking(ref('local.id'), { locals: { id: ref('templatefile("a.tftpl", {})') } }), 'a.tftpl'],
  ['a script of a provisioner', running('bash ${path.module}/run.sh'), 'run.sh'],
  ['a script above the stack', running('../../run.sh --now'), '../../run.sh'],
  ['a local module', { ...configuration(), module: { m: { source: './mod' } } }, 'mod/x/main.tf.json'],
  ['what repeats an app', configuration({ for_each: ref('fileset(path.module, "apps/*")') }), 'apps/a'],
];

test.each(CASES)('%s that changes is seen', (what, json, file) => {
  const level = what === 'what repeats an app' ? 'broadening' : 'critical';
  expect(stops(level, json, { [file]: 'a' }, { [file]: 'b' })).toBe(true);
  expect(
    stops('broadening', json, { [file]: 'a' }, { [file]: 'a', 'other.txt.d/.x': 'b', 'terraform.tfstate': 'c' }),
  ).toBe(false);
});

test('a certificate in a file that changes is another one', () => {
  const json = own(
    {},
    {},
    { azuread_application_certificate: { c: { application_id: APP, value: ref('file("c.pem")') } } },
  );
  expect(stops('broadening', json, { 'c.pem': 'a' }, { 'c.pem': 'b' })).toBe(true);
});

test('a file that nothing names is not compared', () => {
  expect(stops('broadening', asking(ref('file("a.txt")')), { 'a.txt': 'a' }, { 'a.txt': 'a', 'b.txt': 'b' })).toBe(
    false,
  );
});
