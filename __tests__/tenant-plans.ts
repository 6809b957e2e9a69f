import type { Json } from './synth';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const USER_READ = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d';
export const CALLBACK = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';

export function tenantId(i: number): string {
  return `0000000a-0000-4000-8000-${String(i).padStart(12, '0')}`;
}

export interface App {
  /** IDs of application permissions of Microsoft Graph. */
  readonly roles?: readonly string[];
  readonly uri?: string;
  readonly notes?: string;
}

/** The attributes of Rewst's app registration. */
export function appOf({ roles = [], uri = CALLBACK, notes }: App = {}): Json {
  const access = [{ id: USER_READ, type: 'Scope' }, ...roles.map((id) => ({ id, type: 'Role' }))];
  return {
    display_name: 'Rewst',
    notes,
    sign_in_audience: 'AzureADMyOrg',
    web: [{ redirect_uris: [uri], implicit_grant: [{ id_token_issuance_enabled: true }] }],
    required_resource_access: [{ resource_app_id: GRAPH, resource_access: access }],
  };
}

/** The plan of tenant `i` that changes one app into another, or creates it if there is none before. */
export function planOf(i: number, after: App = {}, before?: App): Json {
  return {
    format_version: '1.2',
    configuration: {
      provider_config: { azuread: { name: 'azuread', expressions: { tenant_id: { constant_value: tenantId(i) } } } },
      root_module: {
        resources: [{ address: 'azuread_application.rewst', provider_config_key: 'azuread', expressions: {} }],
      },
    },
    resource_changes: [
      {
        address: 'azuread_application.rewst',
        mode: 'managed',
        type: 'azuread_application',
        change: {
          actions: [before ? 'update' : 'create'],
          before: before ? appOf(before) : null,
          after: appOf(after),
          after_unknown: {},
        },
      },
    ],
  };
}
