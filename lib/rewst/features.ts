import { ACTIONS, GENERIC_ACTIONS, TRIGGERS } from './rewst-actions';

/** An action or a trigger of Rewst. */
export interface RewstFeature {
  readonly name: string;
  readonly kind: 'action' | 'trigger' | 'generic action';

  /** The permissions, as API and value. Any one of them enables it. */
  readonly anyOf: readonly string[];
}

/** Every action and trigger that Rewst documents, sorted by name. */
export const FEATURES: readonly RewstFeature[] = [
  ...Object.entries(ACTIONS).map(([name, anyOf]) => ({
    name,
    kind: GENERIC_ACTIONS.includes(name) ? ('generic action' as const) : ('action' as const),
    anyOf,
  })),
  ...Object.entries(TRIGGERS).map(([name, anyOf]) => ({ name, kind: 'trigger' as const, anyOf })),
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The actions and triggers that one permission, as API and value, enables by itself. */
export function featuresOf(permission: string): RewstFeature[] {
  return FEATURES.filter(({ anyOf }) => anyOf.includes(permission));
}
