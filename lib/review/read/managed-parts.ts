import { type Field, type Fields, fieldList, fieldsOf, type Resource, shownValue, Unresolved } from '../facts/resource';
import type { PlanReferences } from './plan-references';

/** A part of an app that a separate resource manages. */
interface Part {
  /** Which of the parts that the resource type manages it is. */
  readonly name: string;

  /** The attribute of the app that repeats it. */
  readonly attribute: string;

  /** The attribute without the part. */
  without(field: Field): Field;

  /** Whether it is one of a list and the app may have others. Only its removal is known then. */
  readonly isOneOfMany?: true;

  /** Whether it cannot be created while the app has it. What the app has stays then. */
  readonly isRefusedTwice?: true;
}

/** The resource types that manage a part of an app, and what remains of the attribute that repeats it. */
const PARTS = new Map<string, (fields: Fields) => Part>([
  [
    'azuread_application_api_access',
    ({ api_client_id: api }) => ({
      name: textOf(api),
      attribute: 'required_resource_access',
      without: (field) => fieldList(field).filter((block) => textOf(fieldsOf(block).resource_app_id) !== textOf(api)),
      isRefusedTwice: true,
    }),
  ],
  [
    'azuread_application_redirect_uris',
    ({ type }) => ({
      name: textOf(type),
      attribute: { web: 'web', spa: 'single_page_application' }[textOf(type)] ?? 'public_client',
      without: (field) => blocksWithout(field, 'redirect_uris'),
    }),
  ],
  [
    'azuread_application_owner',
    ({ owner_object_id: owner }) => ({
      name: textOf(owner),
      attribute: 'owners',
      without: (field) => fieldList(field).filter((each) => textOf(each) !== textOf(owner)),
      isOneOfMany: true,
    }),
  ],
  [
    'azuread_application_fallback_public_client',
    () => ({ name: '', attribute: 'fallback_public_client_enabled', without: () => undefined }),
  ],
  [
    'azuread_application_known_clients',
    () => ({ name: '', attribute: 'api', without: (field) => blocksWithout(field, 'known_client_applications') }),
  ],
]);

/**
 * The apps of a plan without what separate resources manage.
 *
 * Beside such a resource, an app ignores changes of the attribute, which then repeats what was there before the change: the
 * resource is right, and the attribute is stale. An attribute that changes is not ignored, unless what changes is the state:
 * there it catches up with what the resource did in the last apply.
 */
export function withoutManagedParts(
  before: readonly Resource[],
  after: readonly Resource[],
  always?: 'even where it changes',
): { before: readonly Resource[]; after: readonly Resource[] } {
  const parts = { before: partsOf(before), after: partsOf(after) };
  if (parts.before.size + parts.after.size === 0) {
    return { before, after };
  }
  const beforeByKey = new Map(before.map((each) => [each.key, each]));
  return {
    before: before.map((app) => {
      const here = parts.before.get(app.key);
      return here ? stripped(app, app, [...here.values()]) : app;
    }),
    after: after.map((app) => {
      const here = parts.after.get(app.key);
      const all = new Map([...(parts.before.get(app.key) ?? []), ...(here ?? [])]);
      const gone = [...all].filter(([name, { isOneOfMany, isRefusedTwice }]) =>
        isRefusedTwice ? parts.before.get(app.key)?.has(name) : !isOneOfMany || !here?.has(name),
      );
      return stripped(
        app,
        beforeByKey.get(app.key),
        gone.map(([, part]) => part),
        always !== undefined,
      );
    }),
  };
}

/** The attributes that are lists or blocks of which each value says something by itself. */
const LISTS = ['owners', 'public_client', 'required_resource_access', 'single_page_application', 'web'];

/**
 * An app as it was found, with what was removed from attributes that the configuration does not set: the last apply may
 * have destroyed a resource that managed it. That is no change outside Terraform.
 */
export function withFormerParts(
  found: Resource,
  old: Resource | undefined,
  planned: Resource | undefined,
  references: PlanReferences,
): Resource {
  const alone = found.type === 'azuread_application' ? LISTS : [];
  const fields = alone
    .filter((name) => !references.sets(found.address, name) && isSame(found.fields[name], planned?.fields[name]))
    .map((name) => [name, [...fieldList(found.fields[name]), ...fieldList(old?.fields[name])]]);
  return { ...found, fields: { ...found.fields, ...Object.fromEntries(fields) } };
}

function stripped(app: Resource, before: Resource | undefined, parts: readonly Part[], always = false): Resource {
  if (!before || app.action === 'replaced') {
    return app;
  }
  const fields = new Map(Object.entries(app.fields));
  for (const { attribute, without } of parts) {
    if (always || isSame(before.fields[attribute], app.fields[attribute])) {
      fields.set(attribute, without(fields.get(attribute)));
    }
  }
  return { ...app, fields: Object.fromEntries(fields) };
}

/** The parts that separate resources manage, by the key of the app and by what identifies them. */
function partsOf(resources: readonly Resource[]): ReadonlyMap<string, ReadonlyMap<string, Part>> {
  const managing = resources.filter(({ type, managed }) => managed && PARTS.has(type));
  const found = new Map<string, Map<string, Part>>();
  if (managing.length === 0) {
    return found;
  }
  const apps = resources.filter(({ type, managed }) => managed && type === 'azuread_application');
  const keys = new Map(
    apps.flatMap(({ key, address, fields: { id, object_id: objectId } }) =>
      [address, textOf(id), textOf(objectId)].filter((each) => each !== '').map((each) => [each, key] as const),
    ),
  );
  for (const { type, fields } of managing) {
    const { application_id: id } = fields;
    const key = keys.get(id instanceof Unresolved ? (id.target?.address ?? '') : textOf(id));
    const part = PARTS.get(type)?.(fields);
    if (key !== undefined && part) {
      const parts = found.get(key) ?? new Map();
      found.set(key, parts.set(`${type} ${part.name}`, part));
    }
  }
  return found;
}

function blocksWithout(field: Field, attribute: string): Field {
  return fieldList(field).map((block) =>
    block instanceof Unresolved ? block : { ...fieldsOf(block), [attribute]: undefined },
  );
}

function isSame(one: Field, other: Field): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function textOf(field: Field): string {
  return shownValue(field, '').text.toLowerCase();
}
