import type { State } from './facts/state';
import { readTenantFiles } from './many/files';
import { join } from './many/join';
import type { Problem, Report } from './report';
import { reviewPlan } from './review';

/** The state that the plans of many tenants, or their reports, lead to, and the files that cannot be read. */
export function stateOfTenants(files: readonly string[]): {
  readonly state: State;
  readonly stacks: Report['stacks'];
  readonly source: Report['source'];
  readonly problems: readonly Problem[];
} {
  const { reports, problems } = readTenantFiles(files, (plan) => reviewPlan(plan, { source: 'plan' }));
  const { after, stacks, source } = join(reports, problems);
  return { state: after, stacks, source, problems };
}
