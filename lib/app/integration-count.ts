import { isRemoved } from '../private/unique-in-stack';
import type { RewstIntegration } from './rewst-integration';
import type { RewstOwnedApp } from './rewst-owned-app';

/** Refuses a second integration of one class in an app. The name is a literal, because minified code renames the class. */
export function refuseSecondIntegration(
  app: RewstOwnedApp,
  integration: new (...args: never[]) => RewstIntegration,
  name: string,
): void {
  const ids = app.integrations.filter((other) => other.constructor === integration).map(({ node }) => node.id);
  if (ids.length > 1) {
    throw new Error(
      `"integrations" of an app must have one ${name} at most, got ${ids.join(' and ')}: ` +
        'give the one the options of both',
    );
  }
}

/** Validates, once everything is constructed, that an app has an integration, and all that asked for something. */
export function needsIntegration(integrations: RewstIntegration[]): string[] {
  if (integrations.length === 0) {
    return ['"integrations" must have at least one integration, got none: construct one with this app as its scope'];
  }
  return integrations
    .filter(isRemoved)
    .map(
      ({ node }) =>
        `"integrations" must stay in the app, got ${node.id} that was removed: ` +
        'the app asks for its permissions already, so construct it only where it is needed',
    );
}
