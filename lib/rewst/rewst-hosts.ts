import { RewstRegion } from './rewst-region';

/** Where Rewst receives what Microsoft sends back after a sign-in. */
export const REWST_HOSTS: Record<RewstRegion, string> = {
  [RewstRegion.US]: 'engine.rewst.io',
  [RewstRegion.UK]: 'engine.eu.rewst.io',
  [RewstRegion.DE]: 'engine.rewst.eu',
  [RewstRegion.AU]: 'engine.rewst.asia',
};
