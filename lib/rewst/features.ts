import { GENERIC_ACTIONS } from './generic-actions';
import { ACTIONS } from './rewst-actions';
import { TRIGGERS } from './rewst-triggers';

/** An action or a trigger of Rewst. */
export interface RewstFeature {
  readonly name: string;
  readonly kind: 'action' | 'trigger' | 'generic action';

  /** The permissions, as API and value. Any one of them enables it. */
  readonly anyOf: readonly string[];
}

/** Every action and trigger that Rewst documents, sorted by name. */
export const FEATURES: readonly RewstFeature[] = [
  ...featuresIn('action', ACTIONS),
  ...featuresIn('generic action', GENERIC_ACTIONS),
  ...featuresIn('trigger', TRIGGERS),
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The actions and triggers that one permission, as API and value, enables by itself. */
export function featuresOf(permission: string): RewstFeature[] {
  return FEATURES.filter(({ anyOf }) => anyOf.includes(permission));
}

function featuresIn(
  kind: RewstFeature['kind'],
  documented: Readonly<Record<string, readonly string[]>>,
): RewstFeature[] {
  return Object.entries(documented).map(([name, anyOf]) => ({ name, kind, anyOf }));
}
