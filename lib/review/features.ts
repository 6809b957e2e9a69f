// What the permissions of apps enable in Rewst.

import { FEATURES } from '../rewst/features';
import { permissionsOf, type State, type Subject } from './facts/state';
import type { FeatureChange } from './report';

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

/** The permissions that an app asks for or is granted, as API and value. Both types enable the same. */
export function enablingPermissions(app: Subject): Set<string> {
  return new Set(permissionsOf(app).flatMap(({ api, value }) => (api && value ? [`${api} ${value}`] : [])));
}

/** Names of the actions and triggers that an app's permissions enable, generic ones apart. */
function enabledIn(app: Subject | undefined): string[] {
  const has = app ? enablingPermissions(app) : new Set<string>();
  return FEATURES.filter(({ kind, anyOf }) => kind !== 'generic action' && anyOf.some((each) => has.has(each))).map(
    ({ name }) => name,
  );
}

function isRewsts(app: Subject | undefined): boolean {
  return app?.facts.has('redirect-uri') ?? false;
}
