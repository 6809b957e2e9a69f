import type { RewstIntegration } from './rewst-integration';
import type { RewstOwnedApp } from './rewst-owned-app';

/** Refuses a second integration of one class in an app. */
export function onlyOne(app: RewstOwnedApp, integration: new (...args: never[]) => RewstIntegration): void {
  const ids = app.integrations.filter((other) => other.constructor === integration).map(({ node }) => node.id);
  if (ids.length > 1) {
    throw new Error(
      `"integrations" of an app must have one ${integration.name} at most, got ${ids.join(' and ')}: ` +
        'give the one the options of both',
    );
  }
}
