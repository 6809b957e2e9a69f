import type { Json } from '../synth';

/** One resource of a plan, created unless something else is said. Values of `unknown` are known after apply. */
export function planned(
  address: string,
  after: Json | null,
  { unknown = [], before = null, actions }: { unknown?: string[]; before?: Json | null; actions?: string[] } = {},
): Json {
  const [, mode, type] = /(?:^|\.)(data\.)?(\w+)\.\w+(?:\[[^.]*\]|\["[^"]*"\])?$/.exec(address) ?? [];
  const usual = before === null ? (mode ? 'read' : 'create') : after === null ? 'delete' : 'update';
  const after_unknown = Object.fromEntries(unknown.map((name) => [name, true]));
  return {
    address,
    mode: mode ? 'data' : 'managed',
    type,
    change: { actions: actions ?? [usual], before, after, after_unknown },
  };
}

/** Resources of a plan's configuration: what each attribute refers to. */
export function configured(resources: Record<string, Record<string, string[]>>): Json[] {
  return Object.entries(resources).map(([address, attributes]) => ({
    address,
    expressions: Object.fromEntries(Object.entries(attributes).map(([name, references]) => [name, { references }])),
  }));
}

/** A plan whose configuration has no modules. */
export function planOf(changes: Json[], resources: Record<string, Record<string, string[]>> = {}): Json {
  return {
    format_version: '1.2',
    resource_changes: changes,
    configuration: { root_module: { resources: configured(resources) } },
  };
}
