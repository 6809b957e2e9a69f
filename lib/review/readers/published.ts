import { type Field, type Fields, fieldList, part, type Resource, shownValue, Unresolved } from '../facts/resource';
import type { Subject } from '../facts/state';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const TEXTS = harmless(
  'for people to read',
  'admin_consent_description',
  'admin_consent_display_name',
  'description',
  'display_name',
  'user_consent_description',
  'user_consent_display_name',
);
const FOR = harmless('whom it can be granted to, and grants are read', 'allowed_member_types');

/** Shape of a block of an app that publishes a permission. */
export const PERMISSION = { ...TEXTS, ...FOR, ...values('enabled', 'id', 'type', 'value') };

/**
 * Readers of resources that publish a permission of an app. Publishing grants nothing by itself, but it decides what a
 * granted ID means.
 */
export const PUBLISHED_READERS = {
  azuread_application_app_role: {
    finds: 'what an app role of an app is; that it is there gives it to nobody',
    picks: {
      ...TEXTS,
      ...FOR,
      ...harmless('made of the others', 'id'),
      ...values('application_id', 'role_id', 'value'),
    },
    facts: (resource, context) => {
      const { application_id, role_id, value } = resource.fields;
      const app = context.subjects.ofApplicationId(application_id, resource);
      return published(app, { id: role_id, value }, resource, context);
    },
  },
  azuread_application_permission_scope: {
    finds: 'what a scope of an app is, and who may consent to it; that it is there gives it to nobody',
    picks: {
      ...TEXTS,
      ...harmless('made of the others', 'id'),
      ...values('application_id', 'scope_id', 'type', 'value'),
    },
    facts: (resource, context) => {
      const { application_id, scope_id, type, value } = resource.fields;
      const app = context.subjects.ofApplicationId(application_id, resource);
      return published(app, { id: scope_id, type: type ?? 'User', value }, resource, context);
    },
  },
} as const satisfies Record<string, Reader>;

/** The permissions that the blocks of an app publish. */
export function publishedBy(resource: Resource, context: Context): ReadFact[] {
  const { app_role, api } = resource.fields;
  const scopes = fieldList(part(api, 'oauth2_permission_scope')).map((each) => blockOf(each, 'User'));
  const app = context.subjects.ofApp(resource);
  return [...fieldList(app_role).map((each) => blockOf(each)), ...scopes].flatMap((each) =>
    published(app, each, resource, context),
  );
}

function blockOf(block: Field, type?: string): Fields {
  const {
    id,
    value,
    enabled,
    type: own,
  } = block instanceof Unresolved ? { id: block, value: block } : (block as Fields);
  return { id, value, enabled, type: own ?? type };
}

/** What a permission stands for, whichever app publishes it, and that an app publishes it. */
function published(app: Subject, permission: Fields, resource: Resource, { subjects }: Context): ReadFact[] {
  const { text: id, ...own } = shownValue(permission.id);
  const { text, ...value } = shownValue(permission.value, 'without a value');
  const { text: type } = shownValue(permission.type, '');
  const isDisabled = shownValue(permission.enabled).text === 'false';
  const key = `${resource.key} ${id.toLowerCase()}`;
  const publishes: ReadFact = { kind: 'publishes', subject: app, what: { ...own, text: id }, detail: text };
  if (resource.action === 'forgotten') {
    return [publishes];
  }
  return [
    {
      kind: 'published-permission',
      subject: subjects.ofResource({ ...resource, key }, `${resource.address} ${id.toLowerCase()}`),
      what: {
        ...value,
        text: [text, ...(type === '' ? [] : [`consent by ${type}`]), ...(isDisabled ? ['disabled'] : [])].join(', '),
      },
    },
    publishes,
  ];
}
