import { REWST_HOSTS } from './rewst-hosts';
import type { RewstRegion } from './rewst-region';

/** The redirect URI of Rewst's Microsoft Cloud bundle. */
export function redirectUriOf(region: RewstRegion): string {
  return `https://${REWST_HOSTS[region]}/integrations/bundles/microsoft_cloud/callback`;
}
