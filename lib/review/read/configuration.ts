import { blocks, objectOf } from '../facts/resource';

type Json = Record<string, unknown>;

/** The resources and data sources of a plan's configuration and its modules, by address without indexes. */
export function configuredResources(configuration: unknown): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  const enter = (module: Json, prefix: string): void => {
    for (const resource of blocks(module.resources)) {
      found.set(`${prefix}${String(resource.address)}`, resource);
    }
    for (const [name, call] of Object.entries(objectOf(module.module_calls))) {
      enter(objectOf(objectOf(call).module), `${prefix}module.${name}.`);
    }
  };
  enter(objectOf(objectOf(configuration).root_module), '');
  return found;
}

/** An address as in the configuration, without the keys of `count` and `for_each`. */
export function withoutIndexes(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '');
}
