import { DataAzureadServicePrincipals } from '@cdktf/provider-azuread/lib/data-azuread-service-principals';
import type { TerraformProvider } from 'cdktf';
import type { Construct } from 'constructs';
import { ResourceApi } from '../permissions/resource-api';
import type { Condition } from '../private/condition';
import { AppRecords, pathOf } from './app-records';
import type { ExistingApplication } from './existing-application';
import { StateRecord } from './state-record';

/** Preconditions of an adoption. Terraform's state tells what the stack had before. */
export function stateConditions(
  app: Construct,
  scope: Construct,
  existing: ExistingApplication,
  provider?: TerraformProvider,
): Condition[] {
  const { objectId, clientId } = existing;
  const path = pathOf(app);
  const records = AppRecords.of(app);
  records.record(app, { object_id: objectId, created: false, consented: false });
  const apps = `${records.address}.input`;
  const servicePrincipals =
    existing.servicePrincipalObjectId === undefined ? lookUpServicePrincipals(scope, clientId, provider) : undefined;
  const adoption = new StateRecord(scope, 'Adoption', existing._logicalId('adoption'), {
    input: { construct: path, service_principals: servicePrincipals ?? 0 },
  });
  const elsewhere = `[for path, app in ${apps} : path if app.created && app.object_id == "${objectId}" && path != ${adoption.address}.input.construct]`;
  const deleted = `[for path, app in ${apps} : app.object_id if (path == "${path}" || !app.created) && !contains(${records.adopted}, app.object_id)]`;
  return [
    {
      condition: `\${length(${deleted}) == 0}`,
      errorMessage:
        `"existing" is the app with the object ID ${objectId}, but this stack manages the app with the object ID ` +
        `\${join(", ", ${deleted})}, which would be deleted. Give "existing" the files of that app, adopt this one in a ` +
        `construct beside it, or let go of that one first (terraform state rm, ${records.address} included).`,
    },
    {
      condition: `\${length(${elsewhere}) == 0}`,
      errorMessage:
        `This stack created app ${clientId} in the construct \${join(", ", ${elsewhere})}. Adopted in another one, it would ` +
        'be imported and deleted in the same deploy. Give the construct the ID that it had. Or, because Terraform manages ' +
        `the app already, leave "existing" out and set "movedFrom" to \${join(", ", ${elsewhere})}.`,
    },
    {
      condition: `\${!anytrue([for path, app in ${apps} : app.consented && app.object_id == "${objectId}"])}`,
      errorMessage:
        `This stack granted permissions to app ${clientId} (adminConsent). They would be imported and revoked in the same ` +
        'deploy. Take them out of the state first: run terraform state rm with each of ' +
        "`terraform state list | grep -E '^azuread_(app_role_assignment|service_principal_delegated_permission_grant)[.]'`, " +
        `and with ${records.address}. Or leave "existing" out: Terraform manages the app already.`,
    },
    ...(servicePrincipals === undefined
      ? []
      : [
          {
            condition: `\${${adoption.address}.input.service_principals == 0}`,
            errorMessage:
              `App ${clientId} has a service principal, but "existing" has none. Give fromManifest, as its second argument, ` +
              `what "az ad sp show --id ${clientId} --output json" prints.`,
          },
        ]),
  ];
}

/** How many service principals the app has. The data source fails if it finds none, so it also looks up Graph's. */
function lookUpServicePrincipals(scope: Construct, clientId: string, provider?: TerraformProvider): string {
  const { friendlyUniqueId } = new DataAzureadServicePrincipals(scope, 'ServicePrincipals', {
    clientIds: [clientId, ResourceApi.MICROSOFT_GRAPH.clientId],
    ignoreMissing: true,
    provider,
  });
  return `\${length([for each in data.azuread_service_principals.${friendlyUniqueId}.service_principals : each if each.client_id == "${clientId}"])}`;
}
