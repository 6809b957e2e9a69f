import { InputError } from '../../private/input-error';
import { isObject } from '../../private/is-object';
import { readJsonFile } from '../read/input';
import type { Problem, Report } from '../report';

/** A tenant that must have a plan. */
export interface ExpectedTenant {
  /** Names that its file or stack may have. */
  readonly names: readonly string[];
  readonly tenantId?: string;
}

const EXAMPLE = '{ "tenants": [{ "id": "contoso", "tenantId": "<GUID>" }] }';

const GUID = /^(?!0{8}(?:-0{4}){3}-0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The tenants of a list. Only the ID and the tenant ID of each entry are read. */
export function expectedIn(path: string): ExpectedTenant[] {
  const json = readJsonFile(path, EXAMPLE);
  const entries = isObject(json) ? json.tenants : json;
  if (!Array.isArray(entries) || entries.length === 0) {
    throw new InputError(`${JSON.stringify(path)} must be ${EXAMPLE}`);
  }
  const seen = new Map<string, number>();
  return entries.map((entry, i) => {
    const { id, tenantId } = isObject(entry) ? entry : {};
    const where = `tenants[${i}] of ${JSON.stringify(path)}`;
    if (typeof id !== 'string' || id === '') {
      throw new InputError(`"id" of ${where} must be text, got ${JSON.stringify(id) ?? 'nothing'}`);
    }
    if (typeof tenantId !== 'string' || !GUID.test(tenantId)) {
      throw new InputError(
        `"tenantId" of ${where} must be the GUID of a tenant, got ${JSON.stringify(tenantId) ?? 'nothing'}`,
      );
    }
    const names = [id, `rewst-${id}`].map((name) => name.normalize());
    for (const key of [...names.map((name) => `id ${name}`), `tenantId ${tenantId.toLowerCase()}`]) {
      const twin = seen.get(key);
      if (twin !== undefined) {
        const what = key.startsWith('id') ? 'make other names of files and stacks' : 'be another one';
        throw new InputError(`"${key.split(' ')[0]}" of ${where} must ${what} than that of tenants[${twin}]`);
      }
      seen.set(key, i);
    }
    return { names, tenantId: tenantId.toLowerCase() };
  });
}

/** The tenants that stacks are for. */
export function expectedOf(stacks: Report['stacks']): ExpectedTenant[] {
  return stacks.map(({ name, tenants }) => ({
    names: [name, name.replace(/^rewst-/, '')],
    tenantId: tenants.length === 1 ? tenants[0] : undefined,
  }));
}

/** The entry of a file or stack, by its whole name first. */
export function entryOf(expected: readonly ExpectedTenant[], name: string): ExpectedTenant | undefined {
  return expected.find(({ names }) => names[0] === name) ?? expected.find(({ names }) => names.includes(name));
}

/** Which files are missing, surplus, or not known to be of their tenant. `unreadable` are files that exist. */
export function completeness(
  expected: readonly ExpectedTenant[],
  { stacks, facts }: Pick<Report, 'stacks' | 'facts'>,
  unreadable: readonly string[],
): Problem[] {
  const unnamed = new Set(facts.flatMap(({ kind, stack, tenant }) => (kind === 'tenant' && !tenant ? [stack] : [])));
  const there = new Set<ExpectedTenant>();
  const found = new Map(
    [...stacks, ...unreadable.map((name) => ({ name, tenants: [] }))].map((stack) => {
      const entry = entryOf(expected, stack.name);
      const isFirst = entry !== undefined && !there.has(entry);
      return [stack, isFirst && there.add(entry) ? entry : undefined];
    }),
  );
  return [
    ...expected
      .filter((entry) => !there.has(entry))
      .map(({ names: [tenant], tenantId }) => ({
        tenant,
        problem: 'missing' as const,
        message: `nothing of tenant ${tenantId ?? tenant} is here`,
      })),
    ...[...found].flatMap(([{ name, tenants }, entry]): Problem[] => {
      if (!entry) {
        return [
          { tenant: name, problem: 'surplus', message: 'it is not in the list, or another is of the same tenant' },
        ];
      }
      const { tenantId } = entry;
      const others = tenants.filter((tenant) => tenant !== tenantId);
      if (tenantId === undefined || unreadable.includes(name)) {
        return [];
      }
      if (others.length > 0) {
        const message = `it is of tenant ${others.join(' and ')}, and should be of ${tenantId}`;
        return [{ tenant: name, problem: 'another tenant', message }];
      }
      if (tenants.length === 0 || unnamed.has(name)) {
        const message = `a provider block of azuread does not give the ID of its tenant, which should be ${tenantId}`;
        return [{ tenant: name, problem: 'unknown tenant', message }];
      }
      return [];
    }),
  ];
}
