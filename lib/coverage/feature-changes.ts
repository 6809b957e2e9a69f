import type { App, Snapshot } from '../review/facts/model';
import type { FeatureChange } from '../review/report';
import { REWST_HOSTS } from '../rewst/rewst-hosts';
import { enabledIn } from './coverage';

/** What apps that Rewst signs in with can newly do in Rewst after a change, and what they no longer can. */
export function featureChanges(before: Snapshot, after: Snapshot): FeatureChange[] {
  const keys = [...new Set([...before.apps.keys(), ...after.apps.keys()])];
  return keys.flatMap((key) => {
    const apps = [before.apps.get(key), after.apps.get(key)];
    const app = apps[1] ?? apps[0];
    if (!app || !apps.some(isRewsts)) {
      return [];
    }
    const [was, is] = apps.map(enabledIn);
    const enabled = is.filter((name) => !was.includes(name));
    const disabled = was.filter((name) => !is.includes(name));
    return enabled.length + disabled.length > 0
      ? [{ app: app.name.text, address: app.address, enabled, disabled }]
      : [];
  });
}

function isRewsts(app: App | undefined): boolean {
  const hosts = Object.values(REWST_HOSTS);
  return app?.redirectUris.some(({ uri }) => hosts.some((host) => uri.text.startsWith(`https://${host}/`))) ?? false;
}
