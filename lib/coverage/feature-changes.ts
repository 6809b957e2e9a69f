import type { State, Subject } from '../review/facts/state';
import type { FeatureChange } from '../review/report';
import { enabledIn } from './coverage';

/** What Rewst's apps can newly do in Rewst after a change, and what they no longer can. */
export function featureChanges(before: State, after: State): FeatureChange[] {
  const keys = [...new Set([...before.subjects.keys(), ...after.subjects.keys()])];
  return keys.flatMap((key) => {
    const apps = [before.subjects.get(key), after.subjects.get(key)];
    const app = apps[1] ?? apps[0];
    if (!app || !apps.some(isRewsts)) {
      return [];
    }
    const [was, is] = apps.map(enabledIn);
    const enabled = is.filter((name) => !was.includes(name));
    const disabled = was.filter((name) => !is.includes(name));
    return enabled.length + disabled.length > 0 ? [{ ...app.who, enabled, disabled }] : [];
  });
}

function isRewsts(app: Subject | undefined): boolean {
  return app?.facts.has('redirect-uri') ?? false;
}
