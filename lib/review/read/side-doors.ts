// What runs commands or writes with the rights of whoever deploys, past everything that the review reads.

import { isObject } from '../../private/is-object';
import { blocks, listOf, objectOf, type SideDoor } from '../facts/resource';
import { keyIn } from '../facts/state';
import { configuredResources, withoutIndexes } from './configuration';
import { digest, entriesOf, expressionsIn } from './json';
import { isForeign, providerSources } from './providers';
import { isRequest } from './requests';
import { unknownKeys } from './unknown-keys';

type Json = Record<string, unknown>;

/** Providers whose ephemeral resources only make up values. */
const HARMLESS_EPHEMERAL = /^(?:random|tls|time)_/;

/** The actions of a plan that are known. */
const ACTIONS = ['create', 'delete', 'forget', 'no-op', 'open', 'read', 'update'];

/** The block types of synthesized JSON. */
const BLOCKS = [
  '//',
  'action',
  'check',
  'data',
  'ephemeral',
  'import',
  'locals',
  'module',
  'moved',
  'output',
  'provider',
  'removed',
  'resource',
  'terraform',
  'variable',
];

/** What the block for Terraform itself, and that for the lifecycle of a resource, may have. */
const TERRAFORM_KEYS = [
  ...['//', 'backend', 'cloud', 'encryption', 'experiments', 'language', 'provider_meta'],
  ...['required_providers', 'required_version'],
];
const LIFECYCLE_KEYS = [
  ...['//', 'action_trigger', 'create_before_destroy', 'destroy', 'enabled', 'ignore_changes'],
  ...['postcondition', 'precondition', 'prevent_destroy', 'replace_triggered_by'],
];

/** The side doors of a plan before and after it. */
export function plannedSideDoors(plan: Json): { before: SideDoor[]; after: SideDoor[] } {
  const configured = configuredResources(plan.configuration);
  const before: SideDoor[] = [];
  const after: SideDoor[] = [];
  const add = (address: unknown, what: string, content: unknown) =>
    after.push(sideDoor('', String(address), what, content));
  for (const entry of blocks(plan.resource_changes)) {
    const { address, type, mode, change, provider_name: provider } = entry;
    const { actions, before: old, after: now } = objectOf(change);
    const all = listOf(actions);
    if (all.some((each) => each !== undefined && !ACTIONS.includes(String(each)))) {
      add(address, 'an action of the plan that is new', all);
    }
    const what = runs(configured.get(withoutIndexes(String(address))), String(type), String(mode), provider);
    if (what === undefined) {
      continue;
    }
    if (isObject(old)) {
      before.push(sideDoor('', String(address), what, ''));
    }
    if (isObject(now) || all.includes('delete') || mode === 'data') {
      const isSame = all.includes('no-op') || (all.includes('update') && !isRequest(String(type), provider));
      const door = sideDoor('', String(address), what, isSame ? '' : all);
      // What goes is undone, and that is a request too.
      after.push(all.join() === 'delete' ? { ...door, key: `${door.key} (destroyed)` } : door);
    }
  }
  const changed = new Set(blocks(plan.resource_changes).map(({ address }) => withoutIndexes(String(address))));
  for (const [address, resource] of configured) {
    const what = runs(resource, String(resource.type), String(resource.mode), undefined);
    if (resource.mode !== 'managed' && what !== undefined && !changed.has(address)) {
      add(address, what, resource);
    }
  }
  for (const list of ['action_invocations', 'deferred_action_invocations'] as const) {
    for (const each of blocks(plan[list])) {
      const { address, type, ...invocation } = objectOf(each.action_invocation ?? each);
      add(address ?? list, `action ${String(type ?? '')}`.trim(), invocation);
    }
  }
  for (const key of unknownKeys(plan)) {
    add(key, 'a part of the plan that is new', plan[key]);
  }
  const foreign = new Map(
    blocks(plan.resource_changes).flatMap(({ type, provider_name: source }) => {
      const name = String(type).split('_')[0];
      return isForeign(name, source) ? [[source, name] as const] : [];
    }),
  );
  for (const [source, name] of foreign) {
    add(`provider.${name}`, `provider ${source}`, source);
  }
  for (const [name, config] of Object.entries(objectOf(objectOf(plan.configuration).provider_config))) {
    const { expressions } = objectOf(config);
    if (runsCommand(expressions)) {
      add(`provider.${name}`, 'command of a provider', expressions);
    }
  }
  return { before, after };
}

/** The side doors of the files of one stack. */
export function synthesizedSideDoors(
  stack: string,
  files: readonly Json[],
  definitions: { digestWithFiles(body: Json): string },
): SideDoor[] {
  const doors: SideDoor[] = [];
  const add = (address: string, what: string | undefined, content: Json) => {
    if (what !== undefined) {
      doors.push({ key: keyIn(stack, address), address, what, digest: definitions.digestWithFiles(content) });
    }
  };
  const sources = providerSources(files);
  for (const [name, source] of sources) {
    add(`provider.${name}`, isForeign(name, source) ? `provider ${source}` : undefined, {});
  }
  const others = [...sources].filter(([, source]) => !OFFICIAL.test(source));
  const calls = others.length === 0 ? [] : [...expressionsIn(files).matchAll(FUNCTION)];
  for (const [name, source] of others) {
    const own = calls.flatMap(([call, provider]) => (provider === name ? [call] : []));
    add(`provider::${name}`, own.length > 0 ? `function of provider ${source}` : undefined, { calls: own });
  }
  for (const [name, block] of files
    .flatMap((file) => blocks(file.provider))
    .flatMap(Object.entries)
    .flatMap(([name, provider]) => blocks(provider).map((block) => [name, block] as const))) {
    const address = typeof block.alias === 'string' ? `provider.${name}.${block.alias}` : `provider.${name}`;
    add(address, runsCommand(block) ? 'command of a provider' : undefined, block);
  }
  for (const file of files) {
    for (const [kind, mode] of MODES) {
      for (const { type, name, body } of entriesOf(file[kind])) {
        const source = sources.get(String(body.provider).split('.')[0]);
        const what = isForeign(type.split('_')[0], source)
          ? `provider ${source}`
          : runs({ provisioners: provisioners(body), ...triggers(body) }, type, mode, undefined);
        const address = `${mode === 'managed' ? '' : `${mode}.`}${type}.${name}`;
        add(address, what ?? newKey(body.lifecycle, LIFECYCLE_KEYS), body);
      }
    }
    for (const block of blocks(file.terraform)) {
      add('terraform', newKey(block, TERRAFORM_KEYS), block);
      const encryption = objectOf(block.encryption);
      add(
        'terraform.encryption',
        runsCommand(encryption, 'external') ? 'command of the encryption' : undefined,
        encryption,
      );
    }
    for (const [name, check] of blocks(file.check).flatMap(Object.entries)) {
      for (const { type, name: data, body } of blocks(check).flatMap((each) => entriesOf(each.data))) {
        add(`check.${name}.data.${type}.${data}`, runs({}, type, 'data', undefined), body);
      }
    }
    for (const removed of blocks(file.removed)) {
      const [first] = provisioners(removed);
      add(String(removed.from), first && `${first.type} provisioner`, removed);
    }
    for (const key of Object.keys(file).filter((each) => !BLOCKS.includes(each))) {
      add(key, 'a type of block that is new', { block: file[key] });
    }
  }
  return doors;
}

/** A call of a function of a provider, and the name of the provider. */
const FUNCTION = /\bprovider::([\w-]+)::[^"]*/g;

/** Providers whose functions only compute; a function of another program may do anything. */
const OFFICIAL =
  /^(?:terraform\.io\/builtin\/terraform|(?:registry\.(?:terraform\.io|opentofu\.org)\/)?(?:hashicorp|opentofu|azure)\/[^/]+)$/i;

/** Whether the configuration of a provider or of OpenTofu's encryption has a command to run, anywhere in it. */
function runsCommand(config: unknown, key: 'exec' | 'external' = 'exec'): boolean {
  return (JSON.stringify(config) ?? '').includes(`"${key}":`);
}

const MODES = [
  ['resource', 'managed'],
  ['data', 'data'],
  ['ephemeral', 'ephemeral'],
  ['action', 'action'],
] as const;

/** What of a resource runs with the deployer's rights; nothing if nothing does. */
function runs(
  { provisioners: all, triggers: actions }: Json = {},
  type: string,
  mode: string,
  provider: unknown,
): string | undefined {
  const [first] = blocks(all);
  if (first) {
    return `${String(first.type)} provisioner`;
  }
  if (actions !== undefined) {
    return 'action trigger';
  }
  if (mode === 'action' || (mode === 'ephemeral' && !HARMLESS_EPHEMERAL.test(type))) {
    return `${mode}${mode === 'ephemeral' ? ' resource' : ''} ${type}`;
  }
  if (isRequest(type, provider)) {
    return mode === 'data' ? `data source ${type}` : `resource ${type}`;
  }
  return undefined;
}

function newKey(block: unknown, known: readonly string[]): string | undefined {
  return blocks(block).some((each) => Object.keys(each).some((key) => !known.includes(key)))
    ? 'a setting that is new'
    : undefined;
}

function provisioners(body: Json): { type: string }[] {
  return blocks(body.provisioner).flatMap((each) => Object.keys(each).map((type) => ({ type })));
}

function triggers(body: Json): Json {
  const triggers = blocks(body.lifecycle).flatMap(({ action_trigger: trigger }) => blocks(trigger));
  return triggers.length > 0 ? { triggers } : {};
}

function sideDoor(stack: string, address: string, what: string, content: unknown): SideDoor {
  return { key: keyIn(stack, address), address, what, digest: content === '' ? '' : digest(content) };
}
