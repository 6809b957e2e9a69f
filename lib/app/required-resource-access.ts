import type { Application } from '@cdktf/provider-azuread/lib/application';
import type { ApiPermission } from '../permissions/api-permission';
import { keyOf } from '../permissions/permission-list';
import { type ApiAccess, accessTo } from '../permissions/required-access';
import { invalid } from '../private/checks';
import type { RewstIntegration } from './rewst-integration';

/** Microsoft's limits of one application. */
const MAX_APIS = 50;
const MAX_PERMISSIONS = 400;

/** What integrations ask for. A comment on each permission names those that ask for it. */
export function accessOf(integrations: RewstIntegration[], permissions: readonly ApiPermission[]): ApiAccess[] {
  const askedBy = new Map<string, string[]>();
  for (const integration of integrations) {
    for (const permission of integration.permissions) {
      const key = keyOf(permission);
      askedBy.set(key, [...(askedBy.get(key) ?? []), integration.node.id]);
    }
  }
  return accessTo(
    permissions,
    (permission) => `${permission.label}, for ${askedBy.get(keyOf(permission))?.join(', ')}`,
  );
}

/** Writes the required resource access of an application, comments included. */
export function renderRequiredAccess(application: Application, apis: ApiAccess[]): void {
  const total = apis.reduce((sum, { access }) => sum + access.length, 0);
  if (apis.length > MAX_APIS || total > MAX_PERMISSIONS) {
    throw invalid(
      'permissions',
      `at most ${MAX_PERMISSIONS} permissions of ${MAX_APIS} APIs in all that an app asks for`,
      `${total} permissions of ${apis.length} APIs`,
    );
  }
  application.putRequiredResourceAccess(
    apis.map(({ clientId, access }) => ({
      resourceAppId: clientId,
      resourceAccess: access.map(({ id, type }) => ({ id, type })),
    })),
  );
  application.addOverride(
    'required_resource_access',
    byIndex(
      apis.map(({ comment, access }) => ({
        '//': comment,
        resource_access: byIndex(access.map((permission) => ({ '//': permission.comment }))),
      })),
    ),
  );
}

/** An override of a list of blocks, keyed by index: cdktf appends an array. */
function byIndex<T>(blocks: T[]): Record<number, T> {
  return { ...blocks };
}
