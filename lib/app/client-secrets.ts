import { ApplicationPasswordA } from '@cdktf/provider-azuread/lib/application-password';
import { type TerraformProvider, TerraformResource } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { CheckBlock } from '../private/check-block';
import { eachOf, invalid, literalName } from '../private/checks';
import type { Condition } from '../private/condition';
import { utcSeconds } from '../private/date-time';
import { checkProps } from '../private/props';
import type { AppRegistration } from './app-registration';
import type { ClientSecret } from './client-secret';

/** Creates the client secrets of an application, in the order of `secrets`. The first is the one that is in use. */
export function createClientSecrets(
  app: Construct,
  registration: AppRegistration,
  applicationId: string,
  secrets: readonly ClientSecret[],
  provider?: TerraformProvider,
): ApplicationPasswordA[] {
  const checked = checkSecrets(secrets);
  if (checked.length === 0) {
    return [];
  }
  const folder = new Construct(app, 'ClientSecrets');
  const passwords = checked.map(({ name, expiresOn }) =>
    registration.address(
      new ApplicationPasswordA(folder, name, {
        applicationId,
        displayName: name,
        endDate: expiresOn,
        provider,
        lifecycle: { postcondition: [hasNotEnded(name, expiresOn, registration)] },
      }),
      name,
    ),
  );
  warnBeforeExpiry(app, passwords[0], registration.displayName);
  return passwords;
}

/** Creates grants after the client secrets, because a policy of the tenant may refuse a secret. */
export function waitForSecrets(grant: IConstruct, passwords: readonly ApplicationPasswordA[]): void {
  if (TerraformResource.isTerraformResource(grant) && passwords.length > 0) {
    const secrets = passwords.map(({ friendlyUniqueId }) => `azuread_application_password.${friendlyUniqueId}`).sort();
    grant.dependsOn = [...new Set([...(grant.dependsOn ?? []), ...secrets])];
  }
}

/**
 * Fails the plan before anything is created. Otherwise Microsoft would refuse the secret after the app is created. It
 * is a postcondition because a condition must refer to a resource.
 */
function hasNotEnded(name: string, expiresOn: string, { displayName }: AppRegistration): Condition {
  return {
    condition: `\${timecmp(plantimestamp(), self.end_date) == -1}`,
    errorMessage:
      `Client secret ${name} of ${displayName} ended on ${expiresOn}. If it is new, give it an "expiresOn" that is still ` +
      'to come. If it is there, it no longer works: take it out of "clientSecrets", and put a new one in its place.',
  };
}

function warnBeforeExpiry(app: Construct, password: ApplicationPasswordA, appName: string): void {
  new CheckBlock(app, 'ClientSecretExpiry', {
    condition: `\${timecmp(plantimestamp(), timeadd(${password.endDate}, "-720h")) == -1}`,
    errorMessage:
      `Client secret ${password.displayNameInput} of ${appName} ends on ${password.endDateInput}, in less than 30 days. ` +
      'Put a new one in front of it in "clientSecrets".',
  });
}

function checkSecrets(secrets: readonly ClientSecret[]): ClientSecret[] {
  const names = new Map<string, string>();
  if (!Array.isArray(secrets)) {
    throw new Error(`"clientSecrets" must be a list, got ${typeof secrets}`); // It may be a secret itself.
  }
  return eachOf('clientSecrets', secrets, (prop, secret) => {
    checkProps(prop, secret, { name: true, expiresOn: true });
    const { name, expiresOn } = secret;
    literalName(
      `${prop}.name`,
      /^[A-Za-z0-9][\w-]*$/,
      'letters, digits, "-" and "_", of which the first is no "-" or "_"',
      name,
    );
    const other = names.get(name);
    if (other !== undefined) {
      throw invalid(`${prop}.name`, `another name than that of ${other}`, name);
    }
    names.set(name, prop);
    return { name, expiresOn: utcSeconds(`${prop}.expiresOn`, expiresOn) };
  });
}
