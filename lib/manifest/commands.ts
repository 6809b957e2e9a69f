/** The commands that print manifests. All name the output format, because a profile can set another one. */
export const SHOW_APPLICATION = 'az ad app show --id <client ID> --output json';
export const SHOW_SERVICE_PRINCIPAL = 'az ad sp show --id <client ID> --output json';

/** The command with the client ID in it, if that is known. */
export function commandFor(command: string, clientId?: string): string {
  return clientId === undefined ? command : command.replace('<client ID>', clientId);
}

/** The command that prints what belongs to a service principal. */
export function restCommand(servicePrincipalObjectId: string, relation: string): string {
  return `az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/${servicePrincipalObjectId}/${relation} --output json`;
}

/** The command that prints the object IDs of the APIs' service principals in a tenant. */
export function apiServicePrincipalsCommand(clientIds: readonly string[]): string {
  const list = clientIds.map((clientId) => `'${clientId}'`).join(',');
  return `az rest --method get --url "https://graph.microsoft.com/v1.0/servicePrincipals?%24filter=appId%20in%20(${list})&%24select=id,appId" --output json`;
}

/** The command that prints the directory roles that are assigned to a principal. */
export function directoryRolesCommand(principalObjectId: string): string {
  return `az rest --method get --url "https://graph.microsoft.com/v1.0/roleManagement/directory/roleAssignments?%24filter=principalId%20eq%20'${principalObjectId}'" --output json`;
}
