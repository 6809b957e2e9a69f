import { createHash } from 'node:crypto';
import { type Field, type Fields, fieldList, part, shownValue } from '../facts/resource';
import { known } from '../facts/value';
import { type Context, harmless, type Reader, type ReadFact, values } from './reader';

const FILTER = values('mode', 'rule');

const GUESTS = { ...values('guest_or_external_user_types'), external_tenants: values('membership_kind', 'members') };

/** Reader of policies that keep people and apps out. They cannot be rated, so any change of one is reported. */
export const GUARD_READERS = {
  azuread_conditional_access_policy: {
    finds:
      'a policy that is on for an app of the configuration or for all, which may lock it out; otherwise not rated: one that changes or goes stops every level for gains',
    picks: {
      ...harmless('made of the others', 'id', 'object_id'),
      ...harmless('for people to read', 'display_name'),
      ...values('state'),
      conditions: {
        ...values('authentication_flow_transfer_methods', 'client_app_types', 'insider_risk_levels'),
        ...values('service_principal_risk_levels', 'sign_in_risk_levels', 'user_risk_levels'),
        applications: values('excluded_applications', 'included_applications', 'included_user_actions'),
        client_applications: {
          ...values('excluded_service_principals', 'included_service_principals'),
          filter: FILTER,
        },
        devices: { filter: FILTER },
        locations: values('excluded_locations', 'included_locations'),
        platforms: values('excluded_platforms', 'included_platforms'),
        users: {
          ...values('excluded_groups', 'excluded_roles', 'excluded_users'),
          ...values('included_groups', 'included_roles', 'included_users'),
          excluded_guests_or_external_users: GUESTS,
          included_guests_or_external_users: GUESTS,
        },
      },
      grant_controls: values(
        'authentication_strength_policy_id',
        'built_in_controls',
        'custom_authentication_factors',
        'operator',
        'terms_of_use',
      ),
      session_controls: values(
        'application_enforced_restrictions_enabled',
        'cloud_app_security_policy',
        'disable_resilience_defaults',
        'persistent_browser_mode',
        'sign_in_frequency',
        'sign_in_frequency_authentication_type',
        'sign_in_frequency_interval',
        'sign_in_frequency_period',
      ),
    },
    facts: (resource, context) => {
      const { fields, type, instances } = resource;
      const subject = context.subjects.ofResource(resource);
      const discriminator = createHash('sha256')
        .update(JSON.stringify([fields, instances], (_, value) => (isEmpty(value) ? undefined : inOrder(value))))
        .digest('hex');
      return [
        { kind: 'unread-guard', subject, what: known(type), discriminator },
        ...lockedOut(fields, context).map(
          (name): ReadFact => ({ kind: 'locked-out', subject, what: known(name), discriminator }),
        ),
      ];
    },
  },
} as const satisfies Record<string, Reader>;

/** Whether it is a value that the provider fills in for an attribute that is left out. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** The order of a list says nothing in a policy. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value)
    ? value
        .map((each) => [JSON.stringify(each), each] as const)
        .sort()
        .map(([, each]) => each)
    : value;
}

/** The apps of the configuration that an enabled policy may lock out: by name, or all. */
function lockedOut({ state, conditions }: Fields, context: Context): string[] {
  if (['disabled', 'enabledForReportingButNotEnforced'].includes(shownValue(state).text)) {
    return [];
  }
  return [
    ...namesIn(conditions, 'applications', 'applications', context),
    ...namesIn(conditions, 'client_applications', 'service_principals', context),
  ];
}

function namesIn(conditions: Field, block: string, of: string, context: Context): string[] {
  const list = (name: string) => fieldList(part(conditions, block, `${name}_${of}`));
  const excluded = list('excluded').flatMap((each) => nameOfApp(each, context) ?? []);
  const included = list('included').flatMap((each) => nameOfApp(each, context) ?? unnamed(each, context) ?? []);
  return [...new Set(included)].filter((name) => !excluded.includes(name) && !(ALL.test(name) && excluded.length > 0));
}

/** Microsoft's words for all. */
const ALL = /^(?:All|ServicePrincipalsInMyTenant)$/i;

/** The name of an app of the configuration. */
function nameOfApp(field: Field, { references }: Context): string | undefined {
  const { resource } = references.find(field);
  const isApp =
    resource?.managed && /^azuread_(?:application|application_registration|service_principal)$/.test(resource.type);
  return isApp ? shownValue(resource.fields.display_name, resource.address).text : undefined;
}

/** The value for all, or for somebody unknown. */
function unnamed(field: Field, { references }: Context): string | undefined {
  const { text, resource } = references.find(field);
  return !resource && (text === undefined || ALL.test(text)) ? shownValue(field).text : undefined;
}
