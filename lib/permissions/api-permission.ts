import { Token } from 'cdktf/lib/tokens';
import { guid, invalid, literalName } from '../private/checks';
import { nearest } from '../private/nearest';
import { PermissionIndex } from './permission-index';
import type { ResourceApi } from './resource-api';

/** How an app uses a permission. The values are those of Terraform and Microsoft Graph. */
export enum PermissionType {
  /** Delegated permission (scope): the app acts as the user who signed in, within that user's own rights. */
  DELEGATED = 'Scope',

  /** Application permission (app role): the app acts as itself, for everything in the tenant. */
  APPLICATION = 'Role',
}

/** How much harm an app with a permission or a directory role could do. */
export enum PermissionImpact {
  /** It can take over the tenant. */
  CRITICAL = 'critical',

  /** It reads or changes something of everyone, or helps to take over the tenant. */
  HIGH = 'high',

  /** It is not rated, or lower. */
  OTHER = 'other',
}

/**
 * One permission that a Microsoft API publishes.
 *
 * The catalogue has them as typed members (`GraphScope.USER_READ`). The factories here are for permissions that it
 * lacks.
 *
 * A permission is an API, a type and a value. Its ID alone is not enough: the Office 365 Management APIs use one ID for
 * the delegated and the application permission of a value.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview
 * @example
 * const read = ApiPermission.application(
 *   ResourceApi.custom('Contoso HR', '2f9d3c0e-6f0b-4c5e-8a52-0b8a6f1f2f11'),
 *   'Employees.Read.All',
 *   '7d1f2f43-3c5d-4f0e-9d38-4a5a54e0a8b1',
 * );
 */
export class ApiPermission {
  /**
   * A delegated permission that the catalogue lacks.
   *
   * Fails when the catalogue knows the value or the ID and they do not belong together.
   *
   * @param api API that publishes the permission
   * @param value name of the permission, such as `User.Read`; literal text without spaces
   * @param id ID of the permission (`az ad sp show --id <client ID of the API> --query oauth2PermissionScopes`), a GUID
   */
  public static delegated(api: ResourceApi, value: string, id: string): ApiPermission {
    return ApiPermission.custom(api, PermissionType.DELEGATED, value, id);
  }

  /**
   * An application permission that the catalogue lacks.
   *
   * Fails when the catalogue knows the value or the ID and they do not belong together.
   *
   * @param api API that publishes the permission
   * @param value name of the permission, such as `User.Read.All`; literal text without spaces
   * @param id ID of the permission (`az ad sp show --id <client ID of the API> --query appRoles`), a GUID
   */
  public static application(api: ResourceApi, value: string, id: string): ApiPermission {
    return ApiPermission.custom(api, PermissionType.APPLICATION, value, id);
  }

  /**
   * The catalogue: every permission of the API classes that have been loaded.
   *
   * @internal
   */
  public static readonly _index = new PermissionIndex();

  /** @internal */
  public static _catalogue(
    className: string,
    api: ResourceApi,
    type: PermissionType,
  ): (value: string, id: string, adminConsentRequired?: boolean, impact?: PermissionImpact) => ApiPermission {
    return (value, id, adminConsentRequired, impact) => {
      const permission = new ApiPermission(api, type, value, id, adminConsentRequired, impact, className);
      ApiPermission._index.add(permission);
      return permission;
    };
  }

  /**
   * The permission of one class of the catalogue that has a value.
   *
   * @internal
   */
  public static _find(className: string, members: object, value: string): ApiPermission {
    const permissions = Object.entries(members).filter(([, member]) => member instanceof ApiPermission);
    const [found, ...others] = permissions.filter(([, permission]) => permission.value === value);
    if (others.length > 0) {
      const names = [found, ...others].map(([member, { id }]) => `${className}.${member} (${id})`);
      throw new Error(
        `"value" ${JSON.stringify(value)} names ${names.length} permissions of ${className}: use ${names.join(' or ')}`,
      );
    }
    if (!found) {
      const suggestion = suggestionFor(
        value,
        permissions.map(([, permission]) => permission),
      );
      throw new Error(`"value" ${JSON.stringify(value)} is not a value of ${className}; ${suggestion}`);
    }
    return found[1];
  }

  private static custom(api: ResourceApi, type: PermissionType, value: string, id: string): ApiPermission {
    if (!api?.clientId) {
      throw invalid('api', 'a ResourceApi such as ResourceApi.MICROSOFT_GRAPH', api);
    }
    literalName('value', /^\S+$/, 'the name of a permission, without spaces', value);
    const permission = new ApiPermission(
      api,
      type,
      value,
      guid('id', id),
      type === PermissionType.APPLICATION || undefined,
    );
    const known =
      ApiPermission._index.byId(api.clientId, type, permission.id) ??
      ApiPermission._index.byValue(api.clientId, type, value)[0];
    if (known && (known.value !== value || (known.id !== permission.id && !Token.isUnresolved(id)))) {
      throw new Error(
        `"id" ${permission.id} is not the ID of ${permission}: the catalogue has ${known} with ID ${known.id}`,
      );
    }
    return known ?? permission;
  }

  /** API that publishes the permission. */
  public readonly api: ResourceApi;

  /** Whether the permission is delegated or for the application itself. */
  public readonly type: PermissionType;

  /** Name of the permission, such as `User.Read`. */
  public readonly value: string;

  /** ID of the permission: a GUID, the same in every tenant. */
  public readonly id: string;

  /**
   * Whether only an administrator can consent. Always true for an application permission.
   *
   * @default - not established
   */
  public readonly adminConsentRequired?: boolean;

  /**
   * How much harm an app that is granted the permission could do.
   *
   * @see https://github.com/cisagov/ScubaGear
   * @see https://github.com/Cloud-Architekt/AzurePrivilegedIAM
   */
  public readonly impact: PermissionImpact;

  /**
   * Class of the catalogue that has the permission, such as `GraphScope`.
   *
   * @internal
   */
  public readonly _className?: string;

  private constructor(
    api: ResourceApi,
    type: PermissionType,
    value: string,
    id: string,
    adminConsentRequired?: boolean,
    impact: PermissionImpact = PermissionImpact.OTHER,
    className?: string,
  ) {
    this.api = api;
    this.type = type;
    this.value = value;
    this.id = id;
    this.adminConsentRequired = adminConsentRequired;
    this.impact = impact;
    this._className = className;
  }

  /** The permission as people read it: `Microsoft Graph User.Read (delegated)`. */
  public toString(): string {
    return `${this.api.name} ${this.label}`;
  }

  /** The permission without its API: `User.Read (delegated)`. */
  public get label(): string {
    return `${this.value} (${this.type === PermissionType.DELEGATED ? 'delegated' : 'application'})`;
  }
}

/**
 * Suggests what a value may mean that a class lacks: a permission of another class, or a similar value. Letter case
 * does not matter.
 */
function suggestionFor(value: string, permissions: readonly ApiPermission[]): string {
  const isSame = (other: ApiPermission) => other.value.toLowerCase() === String(value).toLowerCase();
  const elsewhere = permissions.some(isSame) ? [] : ApiPermission._index.all.filter(isSame);
  if (elsewhere.length > 0) {
    const ofSameApi = ({ api }: ApiPermission) => (api === permissions[0]?.api ? 0 : 1);
    const found = elsewhere
      .sort((a, b) => ofSameApi(a) - ofSameApi(b))
      .map(
        ({ type, api, value, _className }) =>
          `${type === PermissionType.DELEGATED ? 'a delegated permission (scope)' : 'an application permission (app role)'} ` +
          `of ${api.name}, ${_className}.of(${JSON.stringify(value)})`,
      );
    return `it is ${found.join(', and ')}`;
  }
  const names = nearest(
    String(value),
    permissions.map((permission) => permission.value),
  );
  return (
    `nearest: ${names.join(', ')}. ` +
    `A permission that the catalogue lacks is made with ApiPermission.delegated or ApiPermission.application`
  );
}
