import { RewstRegion } from './rewst-region';

/** Rewst's hosts, to which Microsoft redirects after a sign-in. */
export const REWST_HOSTS: Record<RewstRegion, string> = {
  [RewstRegion.US]: 'engine.rewst.io',
  [RewstRegion.UK]: 'engine.eu.rewst.io',
  [RewstRegion.DE]: 'engine.rewst.eu',
  [RewstRegion.AU]: 'engine.rewst.asia',
};

/** Whether a URI is on one of Rewst's hosts. */
export function isRewstUri(uri: string): boolean {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return (
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    Object.values(REWST_HOSTS).includes(url.hostname)
  );
}
