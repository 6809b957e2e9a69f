import {
  blocks,
  listOf,
  objectOf,
  pickFields,
  type Resource,
  type StackResources,
  type UnreadResource,
} from '../facts/resource';
import type { SynthException } from '../facts/state';
import { keyIn } from '../facts/state';
import { APP_TYPES } from '../facts/subjects';
import { unknownAttributes } from '../facts/unknown-attributes';
import { picksOf } from '../readers';
import { Contents } from './contents';
import { Definitions, leaf, pathOf, prepare, target } from './definitions';
import { synthesizedHandOvers } from './hand-overs';
import { hasNoInstance, instancesOf } from './instances';
import { digest, entriesOf } from './json';
import { identitiesIn, mentionsIn, VALUE, withoutTags } from './mentions';
import { areFilesTooOld, isTooOld } from './old-provider';
import { providerOf, synthesizedProviders } from './providers';
import { backendOf, ignoredIn } from './settings';
import { synthesizedSideDoors } from './side-doors';

/**
 * What the files of one stack, or of one hand-written configuration, ask for.
 *
 * @param contents what is on disk beside them
 */
export function readSynth(
  stack: string,
  files: readonly Record<string, unknown>[],
  contents = new Contents(),
): StackResources {
  const entries = {
    resource: files.flatMap(({ resource }) => entriesOf(resource)),
    data: files.flatMap(({ data }) => entriesOf(data)),
  };
  const definitions = new Definitions(files, entries, contents);
  const imported = files.flatMap((file) => blocks(file.import)).map(({ to }) => to);
  const resources: Resource[] = [];
  const unread: UnreadResource[] = [];
  const others: UnreadResource[] = [];
  const providers = synthesizedProviders(files, definitions);
  const areTooOld = areFilesTooOld(files);
  for (const [kind, managed] of [
    ['resource', true],
    ['data', false],
  ] as const) {
    for (const { type, name, body } of entries[kind]) {
      const address = `${managed ? '' : 'data.'}${type}.${name}`;
      const key = keyIn(stack, address);
      if (hasNoInstance(body, definitions)) {
        continue;
      }
      const provider = providerOf(body.provider, providers);
      const isOld = type.startsWith('azuread_') && (areTooOld || isTooOld(type, body));
      const shape = isOld ? undefined : picksOf(type);
      if (shape) {
        const instances = instancesOf(body, definitions);
        const action = APP_TYPES.includes(type) && imported.includes(address) ? 'imported' : undefined;
        const prepared = objectOf(prepare(body, definitions, body));
        const fields = pickFields(shape, prepared, (value) => leaf(value, definitions, body));
        const unknown = unknownAttributes(shape, prepared).map((each) => ({
          name: each.name,
          digest: digest([each.value, definitions.behind(each.value, body)]),
        }));
        const triggers = definitions.triggersOf(body);
        const ignored = managed ? ignoredIn(body, shape) : [];
        const lookup = managed ? undefined : definitions.digestOf({ ...body, lifecycle: undefined }).slice(0, 16);
        resources.push({
          key,
          address,
          type,
          managed,
          fields,
          action,
          unknown,
          provider,
          instances,
          lookup,
          triggers,
          ignored,
          // An ID that is written out may be anybody's.
          principalFrom: [],
        });
      } else if (managed && type.startsWith('azuread_')) {
        unread.push({ key, address, type, digest: definitions.digestOf(body), isTooOld: isOld });
      } else if (managed && type !== VALUE) {
        const own = withoutTags(type, body);
        const content = [own, ...definitions.reach(own, body).values()];
        const { tags, for_each } = body;
        const secrets = definitions.namesBehind(own === body ? {} : { tags, for_each }).flatMap((each) => each.secrets);
        const mentions = [...mentionsIn(type, content), ...secrets];
        others.push({ key, address, type, digest: definitions.digestOf(secrets.length > 0 ? body : own), mentions });
      }
    }
  }
  for (const [name, module] of files.flatMap((file) => blocks(file.module)).flatMap(Object.entries)) {
    const address = `module.${name}`;
    const content = listOf(module).map((each) => definitions.digestWithFiles(objectOf(each)));
    unread.push({ key: keyIn(stack, address), address, type: 'module', digest: content.join() });
  }
  const hasIdentities = entries.resource.some(({ type }) => type === 'azurerm_user_assigned_identity');
  const identities = (hasIdentities ? entries.resource : []).flatMap(({ type, body }) =>
    type.startsWith('azuread_') ? identitiesIn([body, ...definitions.reach(body, body).values()]) : [],
  );
  const sideDoors = synthesizedSideDoors(stack, files, definitions);
  const isSideDoor = new Set(sideDoors.map(({ key }) => key));
  return {
    stack,
    resources,
    identities,
    unread,
    sideDoors,
    deferred: [],
    handOvers: synthesizedHandOvers(stack, files, definitions),
    others: others.filter(({ key }) => !isSideDoor.has(key)),
    backend: backendOf(files),
    providers: [...providers.values()],
    moves: movesOf(stack, files, withoutIndex),
    instanceMoves: movesOf(stack, files, withIndex),
    forgets: forgottenBy(stack, files),
    kept: new Set(
      entries.resource.filter(({ body }) => isKept(body)).map((each) => keyIn(stack, `${each.type}.${each.name}`)),
    ),
    exceptions: files.flatMap(exceptionsOf),
    outputs: new Map(
      files
        .flatMap((file) => blocks(file.output))
        .flatMap(Object.entries)
        .map(([name, output]) => [name, target(pathOf(blocks(output)[0]?.value))]),
    ),
  };
}

/** The stack's name as cdktf wrote it down, if cdktf wrote the file. */
export function stackName(json: Record<string, unknown>): string {
  const name = objectOf(objectOf(json['//']).metadata).stackName;
  return typeof name === 'string' ? name : '';
}

/** Whether a `removed` block, or a resource for OpenTofu, leaves the object in the tenant. */
function isKept({ lifecycle }: Record<string, unknown>): boolean {
  return blocks(lifecycle).some(({ destroy }) => destroy === false);
}

function forgottenBy(stack: string, files: readonly Record<string, unknown>[]): ReadonlySet<string> {
  const kept = files.flatMap((file) => blocks(file.removed)).filter(isKept);
  return new Set(kept.map(({ from }) => keyIn(stack, String(from))));
}

/** The stacks, with what they forget of the stacks that they are compared with, and the data sources for that. */
export function withForgotten(
  stacks: readonly StackResources[],
  before: readonly StackResources[],
): readonly StackResources[] {
  return stacks.map((stack) => {
    const there = new Set(stack.resources.map(({ key }) => key));
    const earlier = before.filter((each) => each.stack === stack.stack);
    const kept = new Set([...(stack.forgets ?? []), ...earlier.flatMap((each) => [...(each.kept ?? [])])]);
    const gone = (kept.size > 0 ? earlier : []).flatMap(({ resources }) =>
      resources.filter(({ key }) => !there.has(key)),
    );
    const forgotten = gone.flatMap((each): Resource[] =>
      kept.has(each.key) ? [{ ...each, action: 'forgotten' }] : each.managed ? [] : [each],
    );
    return forgotten.length === 0 ? stack : { ...stack, resources: [...stack.resources, ...forgotten] };
  });
}

/** The renames in `moved` blocks, with or without the indexes, which resources of a file do not have. */
function movesOf(
  stack: string,
  files: readonly Record<string, unknown>[],
  addressOf: (address: string) => string,
): ReadonlyMap<string, string> {
  const keyOf = (address: unknown) => keyIn(stack, addressOf(String(address)));
  return new Map(files.flatMap((file) => blocks(file.moved)).map(({ from, to }) => [keyOf(from), keyOf(to)] as const));
}

function withoutIndex(address: string): string {
  return address.replace(/\[[^\]]*\]$/, '');
}

/** To Terraform, a resource without an index is the first of `count`. */
function withIndex(address: string): string {
  return address.endsWith(']') ? address : `${address}[0]`;
}

function exceptionsOf(json: Record<string, unknown>): SynthException[] {
  return blocks(objectOf(json['//']).permissionExceptions).flatMap(({ permission, reason }) =>
    typeof permission === 'string' && typeof reason === 'string' ? [{ permission, reason }] : [],
  );
}
