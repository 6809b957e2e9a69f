import { refuseSecondIntegration } from '../app/integration-count';
import { INTEGRATION_PROPS } from '../app/integration-props';
import { RewstIntegration, type RewstIntegrationOptions } from '../app/rewst-integration';
import type { RewstOwnedApp } from '../app/rewst-owned-app';
import { GraphAppRole, GraphScope } from '../permissions/catalogue/graph';
import { option } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import { MINIMUM_PERMISSIONS } from '../rewst/minimum-permissions';

/** Options of the Microsoft Graph integration. */
export interface GraphIntegrationProps extends RewstIntegrationOptions {
  /**
   * Whether to ask for the permissions that Rewst recommends for all actions: `Directory.ReadWrite.All`,
   * `Domain.ReadWrite.All`, `ServiceHealth.Read.All` and `User.ReadWrite.All`, each delegated and for the application.
   * They let the app change every user and most of the directory.
   *
   * @default false
   */
  readonly includeRecommended?: boolean;
}

/**
 * Rewst's Microsoft Graph integration: `User.Read`, `email`, `offline_access`, `openid` and `profile` (delegated), the
 * minimum that authorizes it.
 *
 * Password resets and changes of password profiles need more, in `additionalPermissions` or `additionalDirectoryRoles`:
 * delegated `Directory.AccessAsUser.All`, with which the signed-in account needs the role too; or, for the app by
 * itself, a privileged directory role such as Authentication Administrator. `User-PasswordProfile.ReadWrite.All` is
 * narrower, where it is enough.
 *
 * @see https://docs.rewst.help/documentation/integrations/integration-guides/microsoft-cloud-integration-bundle/owned-app-registration
 * @example
 * new GraphIntegration(rewst, 'Graph', { additionalPermissions: [GraphAppRole.DEVICE_READ_ALL] });
 */
export class GraphIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: GraphIntegrationProps = {}) {
    checkProps('props', props, new.target === GraphIntegration && PROPS);
    super(scope, id, {
      permissions: [
        ...MINIMUM_PERMISSIONS['Microsoft Graph'],
        ...(option('includeRecommended', props.includeRecommended) ? RECOMMENDED : []),
      ],
      additionalPermissions: props.additionalPermissions,
      additionalDirectoryRoles: props.additionalDirectoryRoles,
    });
    refuseSecondIntegration(scope, GraphIntegration, 'GraphIntegration');
  }
}

const RECOMMENDED = [
  GraphAppRole.DIRECTORY_READ_WRITE_ALL,
  GraphScope.DIRECTORY_READ_WRITE_ALL,
  GraphAppRole.DOMAIN_READ_WRITE_ALL,
  GraphScope.DOMAIN_READ_WRITE_ALL,
  GraphAppRole.SERVICE_HEALTH_READ_ALL,
  GraphScope.SERVICE_HEALTH_READ_ALL,
  GraphAppRole.USER_READ_WRITE_ALL,
  GraphScope.USER_READ_WRITE_ALL,
];

const PROPS: Names<GraphIntegrationProps> = { ...INTEGRATION_PROPS, includeRecommended: true };
