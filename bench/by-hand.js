// The same stacks, every resource written by hand with the provider's own classes. The Terraform JSON is the same but for
// the names of resources and outputs.
const { AppRoleAssignment } = require('@cdktf/provider-azuread/lib/app-role-assignment');
const { Application } = require('@cdktf/provider-azuread/lib/application');
const { ApplicationPasswordA } = require('@cdktf/provider-azuread/lib/application-password');
const { DataAzureadClientConfig } = require('@cdktf/provider-azuread/lib/data-azuread-client-config');
const { DataAzureadServicePrincipal } = require('@cdktf/provider-azuread/lib/data-azuread-service-principal');
const { AzureadProvider } = require('@cdktf/provider-azuread/lib/provider');
const { ServicePrincipal } = require('@cdktf/provider-azuread/lib/service-principal');
const {
  ServicePrincipalDelegatedPermissionGrant,
} = require('@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant');
const { App, LocalBackend, TerraformOutput, TerraformResource, TerraformStack } = require('cdktf');

const REDIRECT_URI = 'https://engine.rewst.io/integrations/bundles/microsoft_cloud/callback';
const MANAGEMENT = [
  ['ActivityFeed.Read', '594c1fb6-4f81-4475-ae41-0c394909246c'],
  ['ActivityFeed.ReadDlp', '4807a72c-ad38-4250-94c9-4eabfe26cd55'],
  ['ServiceHealth.Read', 'e2cea78f-e743-4d8f-a16a-75b629a038ae'],
];
// The name in the stack, the name in texts, the client ID, who asks for it, and the permissions.
const APIS = [
  [
    'azure',
    'Azure Service Management',
    '797f4846-ba00-4fd7-ba43-dac1f8f63013',
    'Azure',
    [['user_impersonation', '41094075-9dad-400e-a0bd-54e686782033', 'Scope']],
  ],
  [
    'graph',
    'Microsoft Graph',
    '00000003-0000-0000-c000-000000000000',
    'Graph',
    [
      ['User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'Scope'],
      ['email', '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0', 'Scope'],
      ['offline_access', '7427e0e9-2fba-42fe-b0c0-848c9e6a8182', 'Scope'],
      ['openid', '37f7f235-527c-4136-accd-4a02d197296e', 'Scope'],
      ['profile', '14dad69e-099b-42c9-810b-d002981feec1', 'Scope'],
    ],
  ],
  [
    'partner',
    'Microsoft Partner Center',
    'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
    'Csp',
    [['user_impersonation', '1cebfa2a-fb4d-419e-b5f9-839b4383e05a', 'Scope']],
  ],
  [
    'exchange',
    'Office 365 Exchange Online',
    '00000002-0000-0ff1-ce00-000000000000',
    'ExchangeOnline',
    [
      ['Exchange.Manage', 'ab4f2b77-0b06-4fc1-a9de-02113fc2ab7c', 'Scope'],
      ['Exchange.ManageAsApp', 'dc50a0fb-09a3-484d-be87-e023b12c6440', 'Role'],
    ],
  ],
  [
    'management',
    'Office 365 Management APIs',
    'c5393580-f805-4401-95e8-94b7a6ef2fc2',
    'GraphSubscriptionTriggers',
    MANAGEMENT.flatMap(([value, id]) => ['Role', 'Scope'].map((type) => [value, id, type])),
  ],
];
const KINDS = { Role: 'application', Scope: 'delegated' };

const app = new App();
for (let i = 0; i < Number(process.argv[2]); i++) {
  const stack = new TerraformStack(app, `rewst-${i}`);
  new LocalBackend(stack, { path: '../../../terraform.tfstate' });
  new AzureadProvider(stack, 'azuread');
  const config = new DataAzureadClientConfig(stack, 'config');
  const application = new Application(stack, 'application', {
    displayName: 'Rewst',
    preventDuplicateNames: true,
    signInAudience: 'AzureADMultipleOrgs',
    web: {
      redirectUris: [REDIRECT_URI],
      implicitGrant: { idTokenIssuanceEnabled: true, accessTokenIssuanceEnabled: false },
    },
    requiredResourceAccess: APIS.map(([, , resourceAppId, , permissions]) => ({
      resourceAppId,
      resourceAccess: permissions.map(([, id, type]) => ({ id, type })),
    })),
  });
  application.addOverride('required_resource_access', {
    ...APIS.map(([, api, , integration, permissions]) => ({
      '//': api,
      resource_access: {
        ...permissions.map(([value, , type]) => ({ '//': `${value} (${KINDS[type]}), for ${integration}` })),
      },
    })),
  });
  const record = new TerraformResource(stack, 'record', { terraformResourceType: 'terraform_data' });
  record.addOverride('input', { Rewst: { object_id: application.objectId, created: true, consented: true } });
  const servicePrincipal = new ServicePrincipal(stack, 'service_principal', {
    clientId: application.clientId,
    useExisting: true,
  });
  const password = new ApplicationPasswordA(stack, 'secret', {
    applicationId: application.id,
    displayName: '2026-11',
    endDate: '2027-05-31T00:00:00Z',
    lifecycle: {
      postcondition: [
        {
          condition: '${timecmp(plantimestamp(), self.end_date) == -1}',
          errorMessage:
            'Client secret 2026-11 of Rewst ended on 2027-05-31T00:00:00Z. If it is new, give it an "expiresOn" that is ' +
            'still to come. If it is there, it no longer works: take it out of "clientSecrets", and put a new one in its place.',
        },
      ],
    },
  });
  const dependsOn = [password];
  stack.addOverride('check.secret.assert', [
    {
      condition: `\${timecmp(plantimestamp(), timeadd(${password.endDate}, "-720h")) == -1}`,
      error_message:
        'Client secret 2026-11 of Rewst ends on 2027-05-31T00:00:00Z, in less than 30 days. Put a new one in front of it in "clientSecrets".',
    },
  ]);
  for (const [name, title, clientId, , permissions] of APIS) {
    const api = new DataAzureadServicePrincipal(stack, name, {
      clientId,
      lifecycle: {
        postcondition: permissions.map(([value, id, type]) => ({
          condition: `\${lookup(self.${type === 'Role' ? 'app_role_ids' : 'oauth2_permission_scope_ids'}, "${value}", "") == "${id}"}`,
          errorMessage:
            `This tenant does not publish ${title} ${value} (${KINDS[type]}) ` +
            `with the ID ${id}. Find its ID with: az ad sp show --id ${clientId}`,
        })),
      },
    });
    new ServicePrincipalDelegatedPermissionGrant(stack, `${name}_grant`, {
      servicePrincipalObjectId: servicePrincipal.objectId,
      resourceServicePrincipalObjectId: api.objectId,
      claimValues: permissions.filter(([, , type]) => type === 'Scope').map(([value]) => value),
      dependsOn,
    });
    for (const [value, appRoleId] of permissions.filter(([, , type]) => type === 'Role')) {
      new AppRoleAssignment(stack, `${name}_${value}`, {
        appRoleId,
        principalObjectId: servicePrincipal.objectId,
        resourceObjectId: api.objectId,
        dependsOn,
      });
    }
  }
  new TerraformOutput(stack, 'client_id', { value: application.clientId });
  new TerraformOutput(stack, 'client_secret', { value: password.value, sensitive: true });
  new TerraformOutput(stack, 'auth_subject', { value: 'common' });
  new TerraformOutput(stack, 'tenant_id', { value: config.tenantId });
  new TerraformOutput(stack, 'redirect_uri', { value: REDIRECT_URI });
  new TerraformOutput(stack, 'admin_consent_url', {
    value: `https://login.microsoftonline.com/${config.tenantId}/adminconsent?client_id=${application.clientId}`,
  });
}
app.synth();
