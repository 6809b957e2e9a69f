import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  AdminConsentMode,
  AzureIntegration,
  CspIntegration,
  ExchangeOnlineAppRole,
  ExchangeOnlineIntegration,
  ExchangeOnlineScope,
  GraphIntegration,
  GraphScope,
  GraphSubscriptionTriggersIntegration,
  PermissionType,
  ResourceApi,
  RewstOwnedApp,
} from '../lib';
import { ApiPermission } from '../lib/permissions/api-permission';
import { ROOT } from './measure';

const PLAN_BYTES = 100 * 1024 * 1024;

/** The stack of main.ts many times over, as `cdktf synth` lays them out. */
export function writeStacks(path: string, count: number): string {
  const program = new App({ outdir: path });
  const stack = new TerraformStack(program, 'rewst');
  new AzureadProvider(stack, 'azuread');
  const app = new RewstOwnedApp(stack, 'Rewst', {
    clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
    adminConsent: AdminConsentMode.ALL,
  });
  new AzureIntegration(app, 'Azure');
  new GraphIntegration(app, 'Graph', { includeRecommended: true });
  new GraphSubscriptionTriggersIntegration(app, 'GraphSubscriptionTriggers');
  new CspIntegration(app, 'Csp');
  new ExchangeOnlineIntegration(app, 'ExchangeOnline');
  program.synth();
  const json = readFileSync(join(path, 'stacks', 'rewst', 'cdk.tf.json'), 'utf8');
  rmSync(path, { recursive: true });
  const stacks: Record<string, unknown> = {};
  for (let i = 0; i < count; i++) {
    const name = `customer-${i}`;
    mkdirSync(join(path, 'stacks', name), { recursive: true });
    writeFileSync(join(path, 'stacks', name, 'cdk.tf.json'), json.replaceAll('"rewst"', JSON.stringify(name)));
    stacks[name] = { name, synthesizedStackPath: `stacks/${name}/cdk.tf.json` };
  }
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({ version: 'bench', stacks }));
  return path;
}

/** A large plan with few apps and many resources of other providers. */
export function writePlan(path: string): string {
  const file = openSync(path, 'w');
  const app = (i: number) => ({
    address: `azuread_application.app[${i}]`,
    mode: 'managed',
    type: 'azuread_application',
    change: { actions: ['create'], before: null, after: { display_name: `App ${i}` }, after_unknown: {} },
  });
  const other = (i: number) => ({
    address: `random_password.other[${i}]`,
    mode: 'managed',
    type: 'random_password',
    change: { actions: ['no-op'], before: { result: 'x'.repeat(2000) }, after: { result: 'x'.repeat(2000) } },
  });
  let written = writeSync(file, '{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[');
  for (let i = 0; written < PLAN_BYTES; i++) {
    written += writeSync(file, `${i === 0 ? '' : ','}${JSON.stringify(i % 20 === 0 ? app(i) : other(i))}`);
  }
  writeSync(file, ']}');
  closeSync(file);
  return path;
}

/**
 * Plans of the stack of main.ts, one for each tenant. As in Terraform's own plans, the data source of Microsoft Graph
 * lists everything that the API publishes twice, which is most of the file.
 */
export function writePlans(path: string, count: number): string {
  const plan = JSON.parse(readFileSync(join(ROOT, '__tests__/review/plans/own-create.json'), 'utf8'));
  const { clientId } = ResourceApi.MICROSOFT_GRAPH;
  const published = ApiPermission._index.all.filter(({ api }) => api.clientId === clientId);
  const listOf = (type: PermissionType) =>
    published
      .filter((each) => each.type === type)
      .map(({ id, value }) => ({ id, value, enabled: true, description: 'x'.repeat(100), display_name: value }));
  for (const { values } of plan.prior_state.values.root_module.resources) {
    if (values.client_id === clientId) {
      values.app_roles = listOf(PermissionType.APPLICATION);
      values.oauth2_permission_scopes = listOf(PermissionType.DELEGATED);
      values.app_role_ids = idsOf(values.app_roles);
      values.oauth2_permission_scope_ids = idsOf(values.oauth2_permission_scopes);
    }
  }
  const json = JSON.stringify(plan);
  mkdirSync(path);
  for (let i = 0; i < count; i++) {
    writeFileSync(join(path, `customer-${i}.json`), json);
  }
  return path;
}

function idsOf(published: readonly { id: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(published.map(({ id, value }) => [value, id]));
}

/** Folders with what the script of `audit --collect` saves of an app, one for each tenant. */
export function writeTenants(path: string, count: number): string {
  const guid = (kind: string, i: number) => `${kind}0000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  const graphScopes = [GraphScope.USER_READ, GraphScope.OPENID, GraphScope.PROFILE, GraphScope.EMAIL];
  const [exchangeScope, exchangeRole] = [
    ExchangeOnlineScope.EXCHANGE_MANAGE,
    ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP,
  ];
  for (let i = 0; i < count; i++) {
    const [tenant, app, principal] = ['e', 'a', 'b'].map((kind) => guid(kind, i));
    const [graph, exchange] = [guid('c', 1), guid('c', 2)];
    const entity = (name: string) => ({
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${name}/$entity`,
    });
    const list = (name: string, ...value: object[]) => ({
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${name}`,
      value,
    });
    const grant = (resourceId: string, scopes: readonly ApiPermission[]) => ({
      id: `${resourceId}-${i}`,
      clientId: principal,
      consentType: 'AllPrincipals',
      principalId: null,
      resourceId,
      scope: scopes.map(({ value }) => value).join(' '),
    });
    const files = {
      organization: list('organization', { id: tenant, displayName: `Customer ${i}`, verifiedDomains: [] }),
      application: {
        ...entity('applications'),
        id: guid('d', i),
        appId: app,
        displayName: 'Rewst',
        signInAudience: 'AzureADMyOrg',
        passwordCredentials: [{ keyId: 'key', displayName: '2026-11', endDateTime: '2027-05-31T00:00:00Z' }],
        keyCredentials: [],
        web: {
          redirectUris: ['https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback'],
          implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: true },
        },
        requiredResourceAccess: [
          {
            resourceAppId: ResourceApi.MICROSOFT_GRAPH.clientId,
            resourceAccess: graphScopes.map(({ id }) => ({ id, type: 'Scope' })),
          },
          {
            resourceAppId: exchangeRole.api.clientId,
            resourceAccess: [
              { id: exchangeScope.id, type: 'Scope' },
              { id: exchangeRole.id, type: 'Role' },
            ],
          },
        ],
      },
      'application-owners': list('directoryObjects'),
      'federated-credentials': list('applications/federatedIdentityCredentials'),
      'service-principal': {
        ...entity('servicePrincipals'),
        id: principal,
        appId: app,
        displayName: 'Rewst',
        accountEnabled: true,
        appOwnerOrganizationId: tenant,
        servicePrincipalType: 'Application',
        passwordCredentials: [],
        keyCredentials: [],
      },
      'service-principal-owners': list('directoryObjects'),
      'oauth2-permission-grants': list(
        'oauth2PermissionGrants',
        grant(graph, graphScopes),
        grant(exchange, [exchangeScope]),
      ),
      'app-role-assignments': list('appRoleAssignments', {
        id: `role-${i}`,
        appRoleId: exchangeRole.id,
        principalId: principal,
        resourceId: exchange,
        resourceDisplayName: 'Office 365 Exchange Online',
      }),
      'app-role-assigned-to': list('appRoleAssignments'),
      'member-of': list('directoryObjects'),
    };
    mkdirSync(join(path, `customer-${i}`), { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(path, `customer-${i}`, `${name}.json`), JSON.stringify(content));
    }
  }
  return path;
}
