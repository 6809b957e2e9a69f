import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText } from '../../manifest/decode-text';
import { InputError } from '../../private/input-error';
import { isObject } from '../../private/is-object';

import { blocks, objectOf, type StackResources } from '../facts/resource';
import { Contents } from './contents';
import { duplicateKey } from './duplicate-key';
import { type PlannedStates, readPlan } from './read-plan';
import { readSynth, stackName } from './read-synth';

/** What a file or directory turned out to be. */
export type Input =
  | ({ readonly kind: 'plan' } & PlannedStates)
  | { readonly kind: 'synth'; readonly stacks: readonly StackResources[] };

const MAKE_PLAN = 'terraform plan -out plan.bin && terraform show -json plan.bin > plan.json';
const SHOW_PLAN = 'terraform show -json plan.bin > plan.json';

/** Stacks that are read already, by name and content. Two sides of a comparison have most stacks in common. */
export type ReadStacks = Map<string, StackResources>;

/**
 * Reads a plan, synthesized JSON, or a directory of it; `-` is standard input.
 *
 * @param stacks those that the other side of a comparison has, if there is one
 */
export function readInput(path: string, readStdin: () => Uint8Array, stacks?: ReadStacks): Input {
  const source = quoted(path);
  if (path === '-') {
    return readJson('standard input', parse('standard input', readStdin()));
  }
  if (!existsSync(path)) {
    throw new InputError(`${source} does not exist; make a plan with: ${MAKE_PLAN}; or synthesize with: cdktf synth`);
  }
  return statSync(path).isDirectory() ? readDirectory(path, stacks) : readParsed(path, readJsonFile(path));
}

/** Reads the synthesized JSON that an option names. */
export function readSynthesized(
  option: string,
  path: string,
  readStdin: () => Uint8Array,
  { isOne = false, read }: { isOne?: boolean; read?: ReadStacks } = {},
): readonly StackResources[] {
  const input = readInput(path, readStdin, read);
  if (input.kind === 'plan') {
    throw new InputError(
      `--${option} must be synthesized JSON, got the plan ${JSON.stringify(path)}; synthesize with: cdktf synth`,
    );
  }
  if (isOne && input.stacks.length > 1) {
    throw new InputError(
      `--${option} must be the stack of the plan, got ${input.stacks.length} stacks: give its cdk.tf.json`,
    );
  }
  return input.stacks;
}

/** Reads the content of a JSON file as a plan or synthesized JSON. */
export function readParsed(path: string, json: unknown): Input {
  return readJson(quoted(path), json, dirname(path));
}

/**
 * The content of a JSON file. No error message repeats any of it, because it may be secret.
 *
 * @param example what a file looks like that no Terraform command makes
 */
export function readJsonFile(path: string, example?: string): unknown {
  return parse(quoted(path), readBytes(path), example);
}

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new InputError(`${quoted(path)} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function parse(source: string, content: Uint8Array, example?: string): unknown {
  const make = (how: string) => (example === undefined ? `${how} with: ${SHOW_PLAN}` : `it must be ${example}`);
  if (content[0] === 0x50 && content[1] === 0x4b) {
    // Every ZIP file starts with PK
    throw new InputError(`${source} is a binary plan; ${make('make JSON of it')}`);
  }
  const text = decodeText(content);
  if (text.trim() === '') {
    throw new InputError(`${source} is empty; ${make('make it')}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const cut = /^\s*\{/.test(text) && !/\}\s*$/.test(text);
    throw new InputError(
      cut
        ? `${source} is cut off: it is the start of JSON; ${make('make it again')}`
        : `${source} is not JSON; ${make('make it')}`,
    );
  }
  // Plans can be large, and a program writes them.
  const key = isObject(json) && 'format_version' in json ? undefined : duplicateKey(text, json);
  if (key !== undefined) {
    const why =
      example === undefined ? `which only a plan puts together; make one with: ${MAKE_PLAN}` : `and must be ${example}`;
    throw new InputError(`${source} has ${quoted(key)} twice in one object, ${why}`);
  }
  return json;
}

function readJson(source: string, json: unknown, directory?: string): Input {
  if (!isObject(json)) {
    throw new InputError(`${source} is neither a plan nor synthesized JSON; make a plan with: ${MAKE_PLAN}`);
  }
  const { format_version: version } = json;
  if (typeof version === 'string') {
    return { kind: 'plan', ...readPlan(checkPlan(source, version, json)) };
  }
  if (typeof json.lineage === 'string' && 'serial' in json) {
    throw new InputError(`${source} is a state, not a plan; make a plan with: ${MAKE_PLAN}`);
  }
  if (
    !['resource', 'data', 'module', 'terraform', 'provider', 'output', 'variable', 'locals'].some((key) => key in json)
  ) {
    throw new InputError(`${source} is neither a plan nor synthesized JSON; make a plan with: ${MAKE_PLAN}`);
  }
  return { kind: 'synth', stacks: [readSynth(stackName(json), [json], new Contents(directory))] };
}

function checkPlan(source: string, version: string, json: Record<string, unknown>): Record<string, unknown> {
  const major = Number.parseInt(version, 10);
  if (Number.isNaN(major)) {
    throw new InputError(`${source} has plan format ${quoted(version)}, which is none; make a plan with: ${MAKE_PLAN}`);
  }
  if (major > 1) {
    throw new InputError(
      `${source} has plan format ${quoted(version)}, which is newer than 1; update with: npm install --save-dev cdktf-rewst-owned-app@latest`,
    );
  }
  if (!('resource_changes' in json) && !('planned_values' in json)) {
    throw new InputError(`${source} is a state, not a plan; make a plan with: ${MAKE_PLAN}`);
  }
  const { resource_changes: changes = [] } = json;
  const isWhole = Array.isArray(changes) && changes.every((each) => isObject(each) && isObject(each.change));
  const missing = isWhole ? missingChange(json, changes) : 'resource_changes';
  if (missing !== undefined) {
    throw new InputError(
      `${source} is no whole plan: it lacks the change of ${quoted(missing)}; make it again with: ${MAKE_PLAN}`,
    );
  }
  if (json.errored === true) {
    throw new InputError(
      `${source} is the plan of a run that failed, so it is not whole; mend the error and make it again with: ${MAKE_PLAN}`,
    );
  }
  return json;
}

/** A planned resource that is in no list of changes. Terraform has there what stays the same, too. */
function missingChange(
  { planned_values: planned, deferred_changes: deferred }: Record<string, unknown>,
  changes: readonly Record<string, unknown>[],
): string | undefined {
  const all = [...changes, ...blocks(deferred).map((each) => objectOf(each.resource_change))];
  const addresses = new Set(all.map(({ address }) => address));
  const inModule = (module: unknown): string | undefined =>
    (blocks(objectOf(module).resources).find(({ mode, address }) => mode !== 'data' && !addresses.has(address))
      ?.address as string | undefined) ??
    blocks(objectOf(module).child_modules)
      .map(inModule)
      .find((each) => each !== undefined);
  return inModule(objectOf(planned).root_module);
}

function readDirectory(path: string, read?: ReadStacks): Input {
  const manifest = join(path, 'manifest.json');
  if (existsSync(manifest)) {
    const stacks = Object.entries(objectOf(objectOf(readJsonFile(manifest)).stacks));
    if (stacks.length > 0) {
      return {
        kind: 'synth',
        stacks: stacks
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, stack]) => {
            const file = join(path, String(objectOf(stack).synthesizedStackPath ?? `stacks/${name}/cdk.tf.json`));
            refuseOthers(dirname(file), [basename(file)]);
            return readStack(name, file, read);
          }),
      };
    }
  }
  const all = readdirSync(path).sort();
  const files = all.filter((file) => file.endsWith('.tf.json'));
  if (files.length === 0) {
    throw new InputError(
      `${quoted(path)} has no stacks: neither manifest.json nor *.tf.json, and no plans (*.json); synthesize with: cdktf synth; or, for HCL, make a plan with: ${MAKE_PLAN}`,
    );
  }
  refuseOthers(path, files);
  const jsons = files.map((file) => synthOf(join(path, file), readBytes(join(path, file))));
  const name = jsons.map(stackName).find((each) => each !== '') ?? '';
  return { kind: 'synth', stacks: [readSynth(name, jsons, new Contents(path))] };
}

/** Reads the file of a stack, once for all of the same name and content that name nothing beside them. */
function readStack(name: string, file: string, read?: ReadStacks): StackResources {
  const bytes = readBytes(file);
  const contents = new Contents(dirname(file));
  const make = () => readSynth(name, [synthOf(file, bytes)], contents);
  if (!read) {
    return make();
  }
  const key = `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
  const stack = read.get(key) ?? make();
  if (!contents.areNamed) {
    read.set(key, stack);
  }
  return stack;
}

/**
 * Refuses other files: Terraform reads all files of a directory together, also those with values of variables, and some
 * change others.
 */
function refuseOthers(path: string, files: readonly string[]): void {
  const isOther = (file: string) =>
    /(?:^|_)override\.tf\.json$/.test(file) || (CONFIGURATION.test(file) && !files.includes(file));
  const other = existsSync(path) ? readdirSync(path).sort().find(isOther) : undefined;
  if (other !== undefined) {
    throw new InputError(
      `${quoted(path)} holds ${quoted(other)} beside *.tf.json, which only a plan puts together; make one with: ${MAKE_PLAN}`,
    );
  }
}

const CONFIGURATION = /\.(?:tf|tofu)(?:\.json)?$|(?:^terraform|\.auto)\.tfvars(?:\.json)?$/;

function synthOf(file: string, content: Uint8Array): Record<string, unknown> {
  const json = parse(quoted(file), content);
  if (!isObject(json)) {
    throw new InputError(`${quoted(file)} is not synthesized JSON; synthesize with: cdktf synth`);
  }
  return json;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
