/**
 * Where your Rewst organization runs. The redirect URI's host follows from it.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 */
export enum RewstRegion {
  /** United States: engine.rewst.io. */
  US = 'US',

  /** United Kingdom: engine.eu.rewst.io. */
  UK = 'UK',

  /** Germany: engine.rewst.eu. */
  DE = 'DE',

  /** Australia: engine.rewst.asia. */
  AU = 'AU',
}
