import type { State } from '../facts/state';

/**
 * The stacks that are gone or in other tenants now, with the tenant that they were in. Terraform destroys nothing of
 * them there. A configuration that is no stack may belong to any.
 */
export function leftBehind(before: State, after: State): Map<string, string | null> {
  const [were, are] = [before, after].map(tenantsByStack);
  const isAnyStack = after.stacks.includes('');
  return new Map(
    before.stacks.flatMap((stack) => {
      const [old, now] = [were.get(stack) ?? NONE, are.get(stack) ?? NONE];
      const isGone = !isAnyStack && stack !== '' && !after.stacks.includes(stack);
      const isMoved =
        old.size > 0 &&
        now.size > 0 &&
        ![...old, ...now].includes(undefined) &&
        ![...now].some((each) => old.has(each));
      return isGone || isMoved ? [[stack, [...old].find((each) => each !== undefined) ?? null] as const] : [];
    }),
  );
}

const NONE: ReadonlySet<string | undefined> = new Set();

/** The tenants of the provider blocks of each stack, undefined for one that names none. */
function tenantsByStack({ subjects }: State): Map<string, Set<string | undefined>> {
  const stacks = new Map<string, Set<string | undefined>>();
  for (const { stack, tenant, facts } of subjects.values()) {
    if (facts.has('tenant')) {
      stacks.set(stack, (stacks.get(stack) ?? new Set()).add(tenant));
    }
  }
  return stacks;
}
