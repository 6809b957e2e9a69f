import { createHash } from 'node:crypto';
import type { Json } from '../synth';

/** The plan of a change from one configuration in JSON syntax to another, as Terraform and the provider make it. */
export function planOf(before: Json, after: Json): Json {
  const [old, now] = [resourcesOf(before), resourcesOf(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].map((address) =>
    changeOf(address, { body: old.get(address), all: old }, { body: now.get(address), all: old }),
  );
  return {
    format_version: '1.2',
    complete: true,
    resource_changes: changes,
    configuration: {
      root_module: {
        resources: [...now].map(([address, body]) => ({
          address,
          mode: address.startsWith('data.') ? 'data' : 'managed',
          type: typeOf(address),
          name: address.split('.').pop(),
          expressions: Object.fromEntries(Object.entries(body).map(([name, value]) => [name, expression(value)])),
        })),
      },
    },
  };
}

interface Side {
  readonly body?: Json;

  /** The resources that are there already, whose IDs are known. */
  readonly all: ReadonlyMap<string, Json>;
}

function changeOf(address: string, before: Side, after: Side): Json {
  const values = { before: valuesOf(address, before), after: valuesOf(address, after) };
  const isNew = !before.body;
  // That of a service principal is the one of its app.
  const client_id = !address.startsWith('azuread_service_principal.');
  const computed = isNew ? { id: true, [objectIdOf(address)]: true, client_id } : {};
  const isSame = JSON.stringify(values.before?.known) === JSON.stringify(values.after?.known);
  const actions = isNew ? ['create'] : !after.body ? ['delete'] : isSame ? ['no-op'] : ['update'];
  return {
    address,
    mode: address.startsWith('data.') ? 'data' : 'managed',
    type: typeOf(address),
    change: {
      actions,
      before: values.before ? { ...idsOf(address), ...values.before.known } : null,
      after: values.after ? { ...(isNew ? {} : idsOf(address)), ...values.after.known } : null,
      after_unknown: values.after ? { ...computed, ...values.after.unknown } : {},
      before_sensitive: {},
      after_sensitive: {},
    },
  };
}

function valuesOf(address: string, { body, all }: Side): { known: Json; unknown: Json } | undefined {
  return body && split(body, (to) => (all.has(to) ? idsOf(to) : undefined), address);
}

/** What a body says, and which parts of it nobody knows before apply. */
function split(
  body: Json,
  ids: (address: string) => Json | undefined,
  address: string,
): { known: Json; unknown: Json } {
  const known: Json = {};
  const unknown: Json = {};
  for (const [name, value] of Object.entries(body)) {
    const [, to, attribute] = typeof value === 'string' ? (REFERENCE.exec(value) ?? []) : [];
    if (to !== undefined && ids(to) === undefined) {
      unknown[name] = true;
    } else if (to !== undefined) {
      known[name] = ids(to)?.[attribute];
    } else if (Array.isArray(value)) {
      // A block is one of a list already.
      const parts = value.map((each) => split({ each }, ids, address));
      known[name] = parts.flatMap((part) => part.known.each ?? null);
      unknown[name] = parts.flatMap((part) => part.unknown.each ?? false);
    } else if (typeof value === 'object' && value !== null) {
      const part = split(value as Json, ids, address);
      known[name] = [part.known];
      unknown[name] = [part.unknown];
    } else {
      known[name] = value;
    }
  }
  return { known, unknown };
}

const REFERENCE = /^\$\{((?:data\.)?\w+\.\w+)\.(\w+)\}$/;

function expression(value: unknown): unknown {
  const references = [...JSON.stringify(value).matchAll(/\$\{((?:data\.)?\w+\.\w+)\.(\w+)\}/g)].flatMap(
    ([, address, attribute]) => [`${address}.${attribute}`, address],
  );
  return references.length > 0 ? { references } : { constant_value: value };
}

function resourcesOf({ resource, data }: Json): Map<string, Json> {
  const entries = (byType: unknown, prefix: string): [string, Json][] =>
    Object.entries((byType ?? {}) as Record<string, Record<string, Json>>).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, body]): [string, Json] => [`${prefix}${type}.${name}`, body]),
    );
  return new Map([...entries(resource, ''), ...entries(data, 'data.')]);
}

function typeOf(address: string): string {
  return address.replace(/^data\./, '').split('.')[0];
}

/** IDs that Microsoft gives something at an address. */
export function idsOf(address: string): Record<string, string> {
  const guid = (of: string) =>
    createHash('sha256')
      .update(`${of} ${address}`)
      .digest('hex')
      .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  return { id: `/objects/${guid('object')}`, [objectIdOf(address)]: guid('object'), client_id: guid('client') };
}

function objectIdOf(address: string): string {
  return address.includes('azurerm_user_assigned_identity.') ? 'principal_id' : 'object_id';
}
