import { type State, Subject } from '../facts/state';
import { known } from '../facts/value';
import type { ReportFact } from '../report';

/** The facts of a state as a report's JSON has them. */
export function factsOf({ subjects }: State): ReportFact[] {
  const all: ReportFact[] = [];
  for (const { stack, tenant = null, name, address, facts } of subjects.values()) {
    const app = name.known ? name.text : address;
    for (const each of facts.values()) {
      for (const { kind, what, where = null, detail = null, permission = null } of each.values()) {
        all.push({ stack, tenant, app, address, kind, what, where, detail, permission });
      }
    }
  }
  return all;
}

/** The subjects that the facts of reports are about. */
export function subjectsOf(facts: readonly ReportFact[]): Map<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const { stack, tenant, app, address, where, detail, permission, ...fact } of facts) {
    const key = JSON.stringify([stack, address, app]);
    const subject =
      subjects.get(key) ?? new Subject(key, stack, address, { name: known(app), tenant: tenant ?? undefined });
    subjects.set(key, subject);
    subject.add({
      ...fact,
      where: where ?? undefined,
      detail: detail ?? undefined,
      discriminator: detail ?? undefined,
      permission: permission ?? undefined,
      integrations: [],
      source: address,
    });
  }
  return subjects;
}
