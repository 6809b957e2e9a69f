// Where an app's secret is shown or passed on, other than resources of other providers: outputs, provider blocks, their
// data sources, and attributes of Entra's resources, which everybody in the tenant may read.

import { blocks, listOf, type Origin, objectOf, type UnreadResource } from '../facts/resource';
import { keyIn } from '../facts/state';
import { withoutIndexes } from './configuration';
import { digest, entriesOf } from './json';
import { HOLDS_VALUES, secretsIn } from './mentions';
import type { Names } from './names';
import type { PlanReferences } from './plan-references';

type Json = Record<string, unknown>;

/** What expressions of synthesized JSON name. */
interface Definitions {
  digestOf(body: Json): string;
  namesBehind(body: Json): readonly Names[];
}

/** Those of the files of one stack. An output that is sensitive is not shown. */
export function synthesizedHandOvers(
  stack: string,
  files: readonly Json[],
  definitions: Definitions,
): UnreadResource[] {
  const found = (address: string, type: string, body: Json): UnreadResource[] => {
    const mentions = [...new Set(definitions.namesBehind(body).flatMap(({ secrets }) => secrets))];
    return mentions.length === 0
      ? []
      : [{ key: keyIn(stack, address), address, type, digest: definitions.digestOf(body), mentions }];
  };
  const isShown = (body: Json) => definitions.namesBehind(body).some(({ shows }) => shows);
  return files.flatMap((file) => [
    ...named(file.output).flatMap(([name, output]) =>
      String(output.sensitive) === 'true' ? [] : found(`output.${name}`, 'output', output),
    ),
    ...named(file.provider).flatMap(([name, block]) =>
      found(
        typeof block.alias === 'string' ? `provider.${name}.${block.alias}` : `provider.${name}`,
        'provider',
        block,
      ),
    ),
    ...entriesOf(file.data).flatMap(({ type, name, body }) =>
      type.startsWith('azuread_') ? [] : found(`data.${type}.${name}`, type, body),
    ),
    ...entriesOf(file.resource).flatMap(({ type, name, body: { lifecycle, depends_on, ...body } }) =>
      type.startsWith('azuread_')
        ? found(`${type}.${name}`, type, body)
        : HOLDS_VALUES.test(type)
          ? found(`${type}.${name}`, type, body).filter(() => isShown(body))
          : [],
    ),
    ...named(file.check).flatMap(([name, check]) =>
      found(`check.${name}`, 'check', check).filter(() => isShown(check)),
    ),
  ]);
}

/** Those of a plan. It does not say whether a provider block or a data source that it has read is new. */
export function plannedHandOvers(
  { configuration, output_changes: changes, resource_changes: resources }: Json,
  configured: ReadonlyMap<string, Json>,
  references: PlanReferences,
): UnreadResource[] {
  const { root_module: root, provider_config: providers } = objectOf(configuration);
  const found = (address: string, type: string, expressions: unknown, secrets: readonly string[]): UnreadResource[] =>
    secrets.length === 0 ? [] : [{ key: address, address, type, digest: digest(expressions), mentions: secrets }];
  return [
    ...Object.entries(objectOf(objectOf(root).outputs)).flatMap(([name, output]) => {
      const { sensitive, expression } = objectOf(output);
      const isSame = [objectOf(objectOf(changes)[name]).actions].flat().includes('no-op');
      return sensitive === true || isSame
        ? []
        : found(`output.${name}`, 'output', expression, secretsAmong(references.behindExpressions(expression)));
    }),
    ...Object.entries(objectOf(providers)).flatMap(([name, provider]) => {
      const { expressions } = objectOf(provider);
      return found(
        `provider.${name}`,
        'provider',
        expressions,
        secretsAmong(references.behindExpressions(expressions)),
      );
    }),
    ...[...configured].flatMap(([address, { mode, type, expressions }]) =>
      mode !== 'data' || String(type).startsWith('azuread_')
        ? []
        : found(address, String(type), expressions, secretsAmong(references.behind(address))),
    ),
    ...blocks(resources).flatMap(({ address, mode, type, change }) =>
      mode === 'managed' && isShownBy(String(type), objectOf(change))
        ? found(String(address), String(type), change, secretsAmong(references.behind(String(address))))
        : [],
    ),
  ];
}

/** Whether a plan writes values to Entra, or values to the state that are not masked. */
function isShownBy(type: string, { actions, after_sensitive: masked }: Json): boolean {
  return (
    listOf(actions).some((action) => action === 'create' || action === 'update') &&
    (type.startsWith('azuread_') || (HOLDS_VALUES.test(type) && !JSON.stringify(masked ?? {}).includes('true')))
  );
}

/** The addresses of the secrets among what expressions lead to. */
function secretsAmong({ candidates }: Origin): string[] {
  return candidates
    .filter(({ address, path }) => secretsIn([address, ...path].join('.')).length > 0)
    .map(({ address }) => withoutIndexes(address));
}

function named(byName: unknown): [string, Json][] {
  return blocks(byName)
    .flatMap(Object.entries)
    .flatMap(([name, body]) => blocks(body).map((block): [string, Json] => [name, block]));
}
