import type { Json } from '../synth';

/**
 * The plan of a change from one configuration to another, as far as the review reads one. Each resource has an ID made of
 * its address, and what refers to it has that ID, as in the plan of a change to what was applied.
 *
 * @param actions what the plan does to a resource besides what follows from being there before and after
 */
export function asPlan(before: Json, after: Json, actions: Record<string, string[]> = {}): Json {
  const [old, now] = [before, after].map(resourcesOf);
  return {
    format_version: '1.2',
    resource_changes: [...new Set([...old.keys(), ...now.keys()])].map((address) => {
      const [type] = address.split('.').slice(-2);
      const [was, is] = [old.get(address) ?? null, now.get(address) ?? null];
      const planned = was === null ? ['create'] : is === null ? ['delete'] : ['update'];
      const mode = address.startsWith('data.') ? 'data' : 'managed';
      return { address, mode, type, change: { actions: actions[address] ?? planned, before: was, after: is } };
    }),
  };
}

function resourcesOf(configuration: Json): Map<string, Json> {
  return new Map(
    (['resource', 'data'] as const).flatMap((kind) =>
      Object.entries<Json>(configuration[kind] ?? {}).flatMap(([type, byName]) =>
        Object.entries<Json>(byName).map(([name, body]): [string, Json] => {
          const address = `${kind === 'data' ? 'data.' : ''}${type}.${name}`;
          const ids = type.startsWith('azuread_application') ? ['id', 'client_id', 'object_id'] : ['object_id'];
          return [address, { ...Object.fromEntries(ids.map((id) => [id, idOf(address)])), ...withIds(body) }];
        }),
      ),
    ),
  );
}

function withIds(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replace(/\$\{([\w.]+)\.\w+\}/g, (_, address) => idOf(address)));
}

function idOf(address: string): string {
  return `id of ${address}`;
}
