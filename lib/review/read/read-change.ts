import { isObject } from '../../private/is-object';
import { listOf, objectOf, type Resource, type Shape } from '../facts/resource';
import type { PlannedAction } from '../facts/state';
import type { PlanReferences } from './plan-references';
import { fieldsAfter, fieldsOf, ownFields, unknownIn, unknownUntilApply } from './planned-fields';

type Json = Record<string, unknown>;

/** A resource before and after its entry in a plan's `resource_changes` or `resource_drift`. */
export function readChange(
  entry: Json,
  type: string,
  shape: { readonly [name: string]: Shape },
  references: PlanReferences,
): { before: Resource[]; after: Resource[] } {
  const address = String(entry.address);
  const change = objectOf(entry.change);
  const action = actionOf(change);
  const resource = {
    key: keyOf(entry),
    address,
    type,
    managed: entry.mode !== 'data',
    principalFrom: /^azurerm_.*role_assignment$/.test(type) ? references.principalFrom(address) : undefined,
  };
  const unknownOf = (state: Json) => (resource.managed ? unknownIn(shape, state, address, references) : []);
  const before: Resource[] = isObject(change.before)
    ? [
        {
          ...resource,
          unknown: unknownOf(change.before),
          fields: ownFields(type, fieldsOf(shape, change.before, change.before_sensitive), address, references),
        },
      ]
    : [];
  const forgotten = before.map((each): Resource => ({ ...each, action: 'forgotten' }));
  if (action === 'forgotten') {
    return { before, after: forgotten };
  }
  const after: Resource[] = isObject(change.after)
    ? [
        {
          ...resource,
          unknown: unknownOf({ ...change.after, ...unknownUntilApply(change.after_unknown) }),
          fields: ownFields(type, fieldsAfter(shape, change, address, references), address, references),
          ...(action && { action }),
        },
      ]
    : [];
  if (listOf(change.actions).includes('forget')) {
    // What is forgotten stays in the tenant, beside the new one that has its address.
    const apart = (each: Resource): Resource => ({ ...each, key: `${each.key} (forgotten)` });
    const created = after.map((each) => ({ ...each, action: undefined }));
    return { before: before.map(apart), after: [...forgotten.map(apart), ...created] };
  }
  return { before, after };
}

/** What the entry does, if its values before and after do not show it. */
export function actionOf({ actions, importing }: Json): PlannedAction | undefined {
  const all = Array.isArray(actions) ? actions : [];
  if (all.includes('forget')) {
    return all.includes('create') ? 'replaced' : 'forgotten';
  }
  if (all.includes('create') && all.includes('delete')) {
    return 'replaced';
  }
  if (isObject(importing)) {
    return 'imported';
  }
  return all.includes('update') ? 'updated' : undefined;
}

/** A deposed object is what an unfinished replacement left behind under the same address. */
export function keyOf({ address, deposed }: Json): string {
  return typeof deposed === 'string' ? `${address} (deposed ${deposed})` : String(address);
}
