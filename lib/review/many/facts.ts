import { type State, Subject } from '../facts/state';
import { known } from '../facts/value';
import type { ReportFact } from '../report';

/** The facts of a state as a report's JSON has them. */
export function factsOf({ subjects }: State): ReportFact[] {
  return [...subjects.values()].flatMap((subject) =>
    [...subject.facts.values()].flatMap((facts) =>
      [...facts.values()].map(({ kind, what, where, detail, permission }) => ({
        ...subject.who,
        app: subject.name.known ? subject.name.text : subject.address,
        kind,
        what,
        where: where ?? null,
        detail: detail ?? null,
        permission: permission ?? null,
      })),
    ),
  );
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
