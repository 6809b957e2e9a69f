import { REWST_HOSTS } from './rewst-hosts';
import type { RewstRegion } from './rewst-region';

/** Where Microsoft sends people back to after they signed in for Rewst's Microsoft Cloud bundle. */
export function redirectUriOf(region: RewstRegion): string {
  return `https://${REWST_HOSTS[region]}/integrations/bundles/microsoft_cloud/callback`;
}
