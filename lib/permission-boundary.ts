import {
  Annotations,
  DefaultTokenResolver,
  type IAspect,
  StringConcat,
  TerraformDataSource,
  TerraformResource,
  TerraformStack,
  Tokenization,
} from 'cdktf';
import type { IConstruct } from 'constructs';
import { type ApiPermission, PermissionImpact, PermissionType } from './api-permission';
import type { DirectoryRole } from './directory-role';
import { eachOf, invalid } from './private/checks';
import { permission } from './private/permission-list';
import type { AskedPermission, Permission } from './review/model';
import { readSynth } from './review/read-synth';
import { objectOf, SHAPES } from './review/resource';
import { snapshotOf } from './review/snapshot';
import { RewstOwnedApp } from './rewst-owned-app';

/**
 * A permission or directory role that a boundary lets through, and why.
 *
 * @example
 * const exception = BoundaryException.permission(
 *   GraphAppRole.USER_READ_WRITE_ALL,
 *   'The onboarding workflow creates users; agreed with security in May',
 * );
 */
export class BoundaryException {
  /**
   * Lets a permission through.
   *
   * @param permission permission that would be denied
   * @param reason why it is accepted, for whoever reviews it; not blank
   */
  public static permission(permission: ApiPermission, reason: string): BoundaryException {
    return new BoundaryException(`${permission}`, reason, permission);
  }

  /**
   * Lets a directory role through.
   *
   * @param role directory role that would be denied
   * @param reason why it is accepted, for whoever reviews it; not blank
   */
  public static directoryRole(role: DirectoryRole, reason: string): BoundaryException {
    return new BoundaryException(`${role.name} (directory role)`, reason, undefined, role);
  }

  /** What is let through: `Microsoft Graph User.ReadWrite.All (application)`. */
  public readonly name: string;

  /** Why it is let through. */
  public readonly reason: string;

  private readonly apiPermission?: ApiPermission;
  private readonly role?: DirectoryRole;

  private constructor(name: string, reason: string, permission?: ApiPermission, role?: DirectoryRole) {
    if (typeof reason !== 'string' || reason.trim() === '') {
      throw invalid('reason', `the reason why ${name} is accepted, not blank`, reason);
    }
    this.name = name;
    this.reason = reason;
    this.apiPermission = permission;
    this.role = role;
  }

  /** @internal */
  public _covers(found: Permission): boolean {
    return this.apiPermission ? isSame(this.apiPermission, found) : found.id === this.role?.templateId;
  }
}

/** What a boundary denies. At least one of `denyImpact`, `deny` and `allow`. */
export interface PermissionBoundaryProps {
  /**
   * Impact from which on permissions and directory roles are denied: CRITICAL, or HIGH for both. What the catalogue
   * does not rate is denied too, because it may be either.
   *
   * @default - impact does not matter
   */
  readonly denyImpact?: PermissionImpact;

  /**
   * Permissions that are denied.
   *
   * @default - none by name
   */
  readonly deny?: ApiPermission[];

  /**
   * Permissions that are not denied; all others are. It says nothing of directory roles.
   *
   * @default - all that nothing else denies
   */
  readonly allow?: ApiPermission[];

  /**
   * Permissions and directory roles that are let through all the same, each with its reason. Those that are needed show
   * in the permission review too.
   *
   * @default - none
   */
  readonly exceptions?: BoundaryException[];
}

/**
 * An aspect that stops synth when an app asks for or is granted a permission that it must not have, however it got
 * there: through an integration, or through a resource of the provider that is written by hand. What cannot be known
 * before apply is reported as a warning.
 *
 * @example
 * Aspects.of(stack).add(new PermissionBoundary({
 *   denyImpact: PermissionImpact.CRITICAL,
 *   exceptions: [
 *     BoundaryException.permission(ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP, 'Rewst manages mailboxes for us'),
 *   ],
 * }));
 */
export class PermissionBoundary implements IAspect {
  private readonly props: PermissionBoundaryProps;
  private readonly reported = new WeakMap<IConstruct, Set<string>>();

  constructor(props: PermissionBoundaryProps) {
    const { denyImpact, deny, allow } = props;
    if (denyImpact === undefined && deny === undefined && allow === undefined) {
      throw invalid('props', 'something to deny: "denyImpact", "deny" or "allow"', props);
    }
    if (denyImpact !== undefined && denyImpact !== PermissionImpact.CRITICAL && denyImpact !== PermissionImpact.HIGH) {
      throw invalid('denyImpact', 'CRITICAL ("critical") or HIGH ("high")', denyImpact);
    }
    eachOf('deny', deny ?? [], permission);
    eachOf('allow', allow ?? [], permission);
    this.props = props;
  }

  /** Looks at one construct; cdktf calls it for every construct in the scope of the aspect. */
  public visit(node: IConstruct): void {
    if (TerraformResource.isTerraformResource(node) && node.terraformResourceType in SHAPES) {
      for (const { permission, integrations } of permissionsOf(node)) {
        if (this.isNew(node, permission)) {
          this.check(node, permission, integrations);
        }
      }
    }
  }

  private check(node: TerraformResource, permission: Permission, integrations: readonly string[]): void {
    if (permission.unresolved !== undefined) {
      Annotations.of(node).addWarning(
        `A PermissionBoundary cannot evaluate ${permission.name}: write it as a literal, or look at it in the plan`,
      );
      return;
    }
    const why = this.denied(permission);
    if (why === undefined) {
      return;
    }
    const exception = this.props.exceptions?.find((each) => each._covers(permission));
    if (exception) {
      showException(TerraformStack.of(node), exception);
      return;
    }
    const askedBy = integrations.length > 0 ? `, which ${integrations.join(' and ')} asked for,` : '';
    Annotations.of(node).addError(
      `${permission.name}${askedBy} is ${why}: take it out, or give the PermissionBoundary an exception with its reason`,
    );
  }

  private denied(permission: Permission): string | undefined {
    const { denyImpact, deny, allow } = this.props;
    const { impact, kind } = permission;
    if (denyImpact !== undefined && impact === 'unknown') {
      return 'denied, because the catalogue does not rate it';
    }
    if (denyImpact !== undefined && (impact === denyImpact || impact === PermissionImpact.CRITICAL)) {
      return `denied, because its impact is ${impact}`;
    }
    if (deny?.some((each) => isSame(each, permission))) {
      return 'denied by name';
    }
    if (allow && kind !== 'directory role' && !allow.some((each) => isSame(each, permission))) {
      return 'denied, because it is not among those that are allowed';
    }
    return undefined;
  }

  /** What an owned app asks for and is granted is one thing to mend, so it is reported once. */
  private isNew(node: TerraformResource, { name }: Permission): boolean {
    const owner = node.node.scopes.find((scope) => scope instanceof RewstOwnedApp) ?? node;
    const names = this.reported.get(owner) ?? new Set();
    this.reported.set(owner, names);
    return names.size < names.add(name).size;
  }
}

/** What a resource asks for or grants, read as the permission review reads it. */
function permissionsOf(node: TerraformResource): AskedPermission[] {
  const { resource, data } = servicePrincipalsOf(TerraformStack.of(node));
  const own = objectOf(render(node).resource);
  const json = {
    data,
    resource: { ...resource, [node.terraformResourceType]: objectOf(own[node.terraformResourceType]) },
  };
  return [...snapshotOf([readSynth('', [json])]).apps.values()].flatMap(({ asks, grants }) => [
    ...asks.values(),
    ...[...grants.values()].map(({ permission }) => ({ permission, integrations: [] })),
  ]);
}

interface ServicePrincipals {
  readonly resource: Record<string, unknown>;
  readonly data: Record<string, unknown>;
}

const servicePrincipals = new WeakMap<TerraformStack, ServicePrincipals>();

/** The service principals of a stack, which grants refer to for the API whose permissions they are. */
function servicePrincipalsOf(stack: TerraformStack): ServicePrincipals {
  const known = servicePrincipals.get(stack);
  if (known) {
    return known;
  }
  const found: { resource: object; data: object } = { resource: {}, data: {} };
  for (const node of stack.node.findAll()) {
    if (isServicePrincipal(node)) {
      const json = render(node);
      Object.assign(found.resource, objectOf(json.resource)[SERVICE_PRINCIPAL]);
      Object.assign(found.data, objectOf(json.data)[SERVICE_PRINCIPAL]);
    }
  }
  const result = { resource: { [SERVICE_PRINCIPAL]: found.resource }, data: { [SERVICE_PRINCIPAL]: found.data } };
  servicePrincipals.set(stack, result);
  return result;
}

const SERVICE_PRINCIPAL = 'azuread_service_principal';

function isServicePrincipal(node: IConstruct): node is TerraformResource | TerraformDataSource {
  return (
    (TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node)) &&
    node.terraformResourceType === SERVICE_PRINCIPAL
  );
}

/** The JSON of one resource as synth will write it, overrides included. */
function render(node: TerraformResource | TerraformDataSource): Record<string, unknown> {
  return Tokenization.resolve(node.toTerraform(), {
    scope: node,
    resolver: new DefaultTokenResolver(new StringConcat()),
  });
}

function isSame({ api, type, value, id }: ApiPermission, found: Permission): boolean {
  const kind = type === PermissionType.DELEGATED ? 'delegated' : 'application';
  return found.kind === kind && found.apiClientId === api.clientId && (found.id === id || found.value === value);
}

const exceptionsByStack = new WeakMap<TerraformStack, Map<string, string>>();

/** Writes a needed exception into the stack's JSON, where the permission review finds it. */
function showException(stack: TerraformStack, { name, reason }: BoundaryException): void {
  const needed = (exceptionsByStack.get(stack) ?? new Map<string, string>()).set(name, reason);
  exceptionsByStack.set(stack, needed);
  const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1));
  stack.addOverride(
    '//.permissionExceptions',
    sorted.map(([permission, reason]) => ({ permission, reason })),
  );
}
