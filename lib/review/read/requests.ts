/** Providers that run commands or send any request, and others that can write to Entra ID. */
const PROVIDERS = [
  'ansible',
  'azapi',
  'bash',
  'cmd',
  'command',
  'curl',
  'curl2',
  'docker',
  'exec',
  'external',
  'graphql',
  'http',
  'http-full',
  'httpclient',
  'linux',
  'microsoft365',
  'microsoft365wp',
  'msgraph',
  'packer',
  'powershell',
  'remote',
  'rest',
  'restapi',
  'restful',
  'scripts',
  'script',
  'scriptrunner',
  'shell',
  'shell-data',
  'ssh',
  'sshclient',
  'sshcommand',
  'system',
  'terracurl',
  'toolbox',
  'utility',
];

/**
 * Types of other providers, also those of data sources, actions and ephemeral resources, that do so. A service endpoint of
 * Azure DevOps makes an app with a role of Azure.
 */
const TYPES =
  /^(?:azuredevops_serviceendpoint_azure(?:cr|rm)|external|http|local_command|powerplatform_rest|azurerm_(?:\w+_)?template_deployment|azurerm_resource_deployment_script_\w+)$/;

/** Whether something of a type runs commands or sends any request, also when it changes. */
export function isRequest(type: string, provider: unknown): boolean {
  const name = typeof provider === 'string' ? provider.slice(provider.lastIndexOf('/') + 1) : type.split('_')[0];
  return TYPES.test(type) || PROVIDERS.includes(name.toLowerCase()) || PROVIDERS.includes(type.split('_')[0]);
}
