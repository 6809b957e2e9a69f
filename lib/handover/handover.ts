import { ResourceApi } from '../permissions/resource-api';
import type { Fact, Permission, Subject } from '../review';
import { type DeployerRight, deployerRights } from './deployer-rights';

/** Version of the JSON of `--format json`. */
export const HANDOVER_SCHEMA_VERSION = 1;

/** A field of Rewst's form and the output of the stack that has its value. */
export interface FormField {
  readonly field: string;

  /** Name of the output; `null` where the stack has none. */
  readonly output: string | null;
}

export interface HandoverPermission extends Pick<Permission, 'name' | 'kind' | 'impact'> {
  /** Where the permission does less or needs more than its name says. */
  readonly note: string | null;

  /** The integrations that ask for it. Empty for a permission that the app had before. */
  readonly integrations: readonly string[];

  /** Whether the deployment grants it. */
  readonly granted: boolean;
}

interface HandoverSecret {
  readonly name: string;

  /** When it ends, as in the configuration. */
  readonly end: string;

  /** Whether it is the one in use. An app without an output for the secret does not say which. */
  readonly inUse: boolean;

  /** Date on which to put a new one in front: 30 days before the end. `null` if the end is no date. */
  readonly actOn: string | null;
}

/** Who consents to what the deployment does not grant. */
export type Consenter =
  | 'nobody'
  | 'a user or an administrator'
  | 'Cloud Application Administrator'
  | 'Privileged Role Administrator';

/** What the person who finishes the job after a deployment needs to know of an app. */
export interface AppHandover {
  readonly stack: string;
  readonly tenant: string | null;
  readonly app: string;
  readonly address: string;

  /** Whether the app existed before and is imported. */
  readonly adopted: boolean;

  /** The integrations to select in Rewst. */
  readonly integrations: readonly string[];
  readonly authSubject: 'common' | 'Tenant ID';
  readonly form: readonly FormField[];
  readonly consentUrl: FormField;

  /** The output with the consent URLs of customers. */
  readonly customerConsentUrls: FormField;
  readonly consenter: Consenter;
  readonly permissions: readonly HandoverPermission[];
  readonly secrets: readonly HandoverSecret[];
  readonly rights: readonly DeployerRight[];
}

/** Rewst's integration for each API, in the order of Rewst's pages. */
const INTEGRATIONS: readonly [ResourceApi, string][] = [
  [ResourceApi.MICROSOFT_GRAPH, 'Microsoft Graph'],
  [ResourceApi.AZURE_SERVICE_MANAGEMENT, 'Azure'],
  [ResourceApi.OFFICE_365_MANAGEMENT_APIS, 'Microsoft Graph Subscription Triggers'],
  [ResourceApi.MICROSOFT_PARTNER_CENTER, 'CSP'],
  [ResourceApi.OFFICE_365_EXCHANGE_ONLINE, 'Exchange Online'],
];

const DAYS_TO_ACT = 30;

/**
 * The hand-over of an app.
 *
 * @param subjects the app, and all others that its stack grants something to
 * @param outputs the outputs of the stack, with the addresses that their values refer to
 */
export function handoverOf(
  app: Subject,
  subjects: readonly Subject[],
  outputs: ReadonlyMap<string, string | undefined>,
): AppHandover {
  const asks = app.all('asks');
  const grants = app.all('granted');
  const permissions = [...asks, ...grants.filter(({ permission }) => permission?.kind === 'directory role')]
    .flatMap((fact) => permissionOf(fact, grants))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const prefix = prefixOf(app, outputs);
  const field = (name: string, suffix: string): FormField => ({
    field: name,
    output: prefix !== undefined && outputs.has(`${prefix}_${suffix}`) ? `${prefix}_${suffix}` : null,
  });
  const apis = new Set(asks.map(({ permission }) => permission?.apiClientId));
  const isMultiTenant = app.all('accounts').some(({ what }) => what.text === 'of other tenants');
  return {
    ...app.who,
    adopted: app.all('app').some(({ action }) => action === 'imported'),
    integrations: INTEGRATIONS.filter(([{ clientId }]) => apis.has(clientId)).map(([, name]) => name),
    authSubject: isMultiTenant ? 'common' : 'Tenant ID',
    form: [
      field('Client ID', 'client_id'),
      field('Client Secret', 'client_secret'),
      field('Auth Subject', 'auth_subject'),
      field('Tenant ID', 'tenant_id'),
    ],
    consentUrl: field('Admin consent URL', 'admin_consent_url'),
    customerConsentUrls: field('Admin consent URLs of customers', 'customer_admin_consent_urls'),
    consenter: consenterOf(permissions, asks),
    permissions,
    secrets: app.all('secret').map((secret) => secretOf(secret, outputs.get(`${prefix}_client_secret`))),
    rights: deployerRights(app, subjects),
  };
}

function permissionOf({ permission, integrations }: Fact, grants: readonly Fact[]): HandoverPermission[] {
  return permission
    ? [
        {
          name: permission.name,
          kind: permission.kind,
          impact: permission.impact,
          note: permission.note ?? null,
          integrations,
          granted: grants.some((grant) => isGrantOf(grant, permission, integrations)),
        },
      ]
    : [];
}

/** A grant to an adopted app names the API, and the scopes that integrations ask for, by an expression. */
function isGrantOf({ permission: granted }: Fact, asked: Permission, integrations: readonly string[]): boolean {
  return (
    granted?.name === asked.name ||
    (granted?.kind === asked.kind &&
      granted.apiClientId === undefined &&
      (granted.unresolved === undefined ? granted.id === asked.id : integrations.length > 0))
  );
}

/** The text before `_client_id` in the name of the output that refers to the app. */
function prefixOf(app: Subject, outputs: ReadonlyMap<string, string | undefined>): string | undefined {
  return [...outputs]
    .filter(([name, address]) => name.endsWith('_client_id') && address === app.address)
    .map(([name]) => name.slice(0, -'_client_id'.length))
    .sort()[0];
}

/** Whether it is left to consent. What an app had before stays as it was. */
export function isLeftToConsent({ granted, integrations }: HandoverPermission): boolean {
  return !granted && integrations.length > 0;
}

/** Application Administrator and Cloud Application Administrator cannot consent to application permissions of Graph. */
function consenterOf(permissions: readonly HandoverPermission[], asks: readonly Fact[]): Consenter {
  if (!permissions.some(isLeftToConsent)) {
    return 'nobody';
  }
  const notGranted = permissions.filter(({ granted }) => !granted).map(({ name }) => name);
  const facts = asks.flatMap(({ permission }) =>
    permission && notGranted.includes(permission.name) ? [permission] : [],
  );
  if (facts.some(({ kind }) => kind === 'application')) {
    return 'Privileged Role Administrator';
  }
  return facts.every(({ adminConsentRequired }) => adminConsentRequired === false)
    ? 'a user or an administrator'
    : 'Cloud Application Administrator';
}

function secretOf({ what, detail = '', source }: Fact, inUse = source): HandoverSecret {
  const end = Date.parse(detail);
  const actOn = new Date(end - DAYS_TO_ACT * 24 * 60 * 60 * 1000);
  return {
    name: what.text,
    end: detail,
    inUse: source === inUse,
    actOn: Number.isNaN(end) ? null : actOn.toISOString().slice(0, 10),
  };
}
