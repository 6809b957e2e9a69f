import { code } from '../../private/markdown';
import type { Who } from '../facts/state';
import type { Report } from '../report';

export type Label = (who: Who) => string;

/**
 * What a report calls who something is about: the name; the address too where several share the name, or where nobody can
 * tell in which of several tenants it is; stack and tenant where the report has several of them.
 */
export function labelsOf({ stacks, source }: Pick<Report, 'stacks' | 'source'>, all: readonly Who[]): Label {
  const severalStacks = stacks.length > 1;
  const severalTenants = new Set(stacks.flatMap(({ tenants }) => tenants)).size > 1;
  const addresses = new Map<string, Set<string>>();
  for (const { stack, app, address } of all) {
    const key = JSON.stringify([stack, app]);
    addresses.set(key, (addresses.get(key) ?? new Set()).add(address));
  }
  return ({ stack, tenant, app, address }) => {
    const isShared = (addresses.get(JSON.stringify([stack, app]))?.size ?? 0) > 1;
    const isSomewhere = severalTenants && stack === '' && tenant === null;
    const where = [
      ...((isShared || isSomewhere) && address !== app ? [code(address)] : []),
      // Plans of many tenants are named after their files.
      ...(severalStacks && stack !== '' ? [`${source === 'plan' ? 'tenant' : 'stack'} ${code(stack)}`] : []),
      ...((severalStacks || severalTenants) && tenant !== null
        ? [`${source === 'plan' && severalStacks ? 'ID' : 'tenant'} ${code(tenant)}`]
        : []),
    ];
    return where.length > 0 ? `${code(app)} (${where.join(', ')})` : code(app);
  };
}
