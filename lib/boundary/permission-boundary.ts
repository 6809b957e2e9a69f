import {
  Annotations,
  type IAspect,
  TerraformDataSource,
  TerraformModule,
  TerraformResource,
  TerraformStack,
} from 'cdktf';
import { deepMerge } from 'cdktf/lib/util';
import type { IConstruct } from 'constructs';
import { RewstOwnedApp } from '../app/rewst-owned-app';
import { ApiPermission, PermissionImpact, PermissionType } from '../permissions/api-permission';
import type { DirectoryRole } from '../permissions/catalogue/directory-role';
import { permission } from '../permissions/permission-list';
import { eachOf, invalid } from '../private/checks';
import { resolve } from '../private/resolve';
import { sortedValues } from '../private/sorted';
import { describePermission } from '../review/facts/describe';
import type { Permission } from '../review/facts/permission';
import { objectOf } from '../review/facts/resource';
import { readSynth } from '../review/read/read-synth';
import { picksOf, stateOf } from '../review/readers';

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
    return this.apiPermission ? isSame(this.apiPermission, found) : isSameText(this.role?.templateId, found.id);
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
 * there: through an integration, a resource of the provider that is written by hand, or an override. What cannot be
 * known before apply, or is in a Terraform module, is reported as a warning.
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
    if (TerraformStack.isStack(node)) {
      const added = addedByOverrides(node);
      this.judge(node, added);
      for (const name of Object.keys(objectOf(added.module))) {
        this.warnOfModule(node, name);
      }
    } else if (node instanceof TerraformModule) {
      this.warnOfModule(node, node.friendlyUniqueId);
    } else if (isReviewed(node) && TerraformResource.isTerraformResource(node)) {
      this.judge(node, render(node));
    }
  }

  private judge(node: IConstruct, json: Record<string, unknown>): void {
    for (const { permission, integrations } of permissionsOf(TerraformStack.of(node), json)) {
      if (this.isNew(node, permission.name)) {
        this.check(node, permission, integrations);
      }
    }
  }

  private check(node: IConstruct, permission: Permission, integrations: readonly string[]): void {
    const { name, kind, apiClientId, unresolved } = permission;
    const why = unresolved === undefined ? this.denied(permission) : undefined;
    const exceptions = why === undefined ? [] : this.exceptionsFor(permission);
    if (why !== undefined && exceptions.length === 0) {
      const askedBy = integrations.length > 0 ? `, which ${integrations.join(' and ')} asked for,` : '';
      Annotations.of(node).addError(
        `${name}${askedBy} is ${why}: take it out, or give the PermissionBoundary an exception with its reason`,
      );
      return;
    }
    showExceptions(TerraformStack.of(node), exceptions);
    if (unresolved !== undefined || (kind !== 'directory role' && apiClientId === undefined)) {
      warn(node, `${name}: write it as a literal, and its API by client ID, or look at it in the plan`);
    }
  }

  private warnOfModule(node: IConstruct, name: string): void {
    if (this.isNew(node, name)) {
      warn(node, `the permissions of module.${name}: look at them in the plan`);
    }
  }

  private exceptionsFor(permission: Permission): BoundaryException[] {
    return this.props.exceptions?.filter((each) => each._covers(permission)) ?? [];
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
  private isNew(node: IConstruct, name: string): boolean {
    const owner = node.node.scopes.find((scope) => scope instanceof RewstOwnedApp) ?? node;
    const names = this.reported.get(owner) ?? new Set();
    this.reported.set(owner, names);
    return names.size < names.add(name).size;
  }
}

function warn(node: IConstruct, what: string): void {
  Annotations.of(node).addWarning(`A PermissionBoundary cannot evaluate ${what}`);
}

interface FoundPermission {
  readonly permission: Permission;
  readonly integrations: readonly string[];
}

/** What a resource asks for or grants, read as the permission review reads it. */
function permissionsOf(stack: TerraformStack, json: Record<string, unknown>): FoundPermission[] {
  const { subjects } = stateOf([readSynth('', [json])], [readSynth('', surroundings(stack))]);
  return [...subjects.values()]
    .flatMap((subject) => [
      ...subject.all('asks'),
      ...subject.all('granted').map((fact) => ({ ...fact, integrations: [] })),
    ])
    .flatMap(({ permission, integrations }) =>
      (permission ? claimsOf(permission) : []).map((claim) => ({ permission: ofCatalogue(claim), integrations })),
    );
}

/** The provider joins claims with spaces, so one text may grant several. */
function claimsOf(permission: Permission): Permission[] {
  const { kind, api, apiClientId, id, value } = permission;
  const values = kind === 'delegated' && id === undefined ? (value?.trim().split(/\s+/) ?? []) : [];
  return values.length > 1
    ? values.map((each) => describePermission({ kind: 'delegated', api, apiClientId, value: each }))
    : [permission];
}

/** The only permission of the catalogue that it can be, where the review finds none: of an unknown API, or in other letters. */
function ofCatalogue(permission: Permission): Permission {
  const [only, ...others] =
    permission.impact === 'unknown' ? ApiPermission._index.all.filter((each) => isSame(each, permission)) : [];
  return only && others.length === 0
    ? describePermission({ kind: kindOf(only), apiClientId: only.api.clientId, id: only.id })
    : permission;
}

const surroundingsByStack = new WeakMap<TerraformStack, Record<string, unknown>[]>();

/** All that permissions may refer to, such as the service principals of their APIs. */
function surroundings(stack: TerraformStack): Record<string, unknown>[] {
  const known = surroundingsByStack.get(stack) ?? [
    ...stack.node.findAll().filter(isReviewed).map(render),
    addedByOverrides(stack),
  ];
  surroundingsByStack.set(stack, known);
  return known;
}

function isReviewed(node: IConstruct): node is TerraformResource | TerraformDataSource {
  return isResource(node) && picksOf(node.terraformResourceType) !== undefined;
}

function isResource(node: IConstruct): node is TerraformResource | TerraformDataSource {
  return TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node);
}

/** The JSON of one resource as synth will write it, overrides included, those of its stack too. */
function render(node: TerraformResource | TerraformDataSource): Record<string, unknown> {
  const kind = TerraformResource.isTerraformResource(node) ? 'resource' : 'data';
  const { terraformResourceType: type, friendlyUniqueId: name } = node;
  const overrides = objectOf(objectOf(overridesOf(TerraformStack.of(node))[kind])[type]);
  const json = resolve(node, node.toTerraform());
  return name in overrides ? resolve(node, deepMerge(json, { [kind]: { [type]: { [name]: overrides[name] } } })) : json;
}

/** What overrides put into a stack beside its constructs. */
function addedByOverrides(stack: TerraformStack): Record<string, unknown> {
  const { resource, data, module, locals } = resolve(stack, overridesOf(stack));
  for (const node of stack.node.findAll()) {
    if (isResource(node)) {
      const kind = TerraformResource.isTerraformResource(node) ? resource : data;
      delete objectOf(objectOf(kind)[node.terraformResourceType])[node.friendlyUniqueId];
    } else if (node instanceof TerraformModule) {
      delete objectOf(module)[node.friendlyUniqueId];
    }
  }
  return { resource, data, module, locals };
}

/** What a program gave to `addOverride` of a stack, which cdktf shows to subclasses alone. */
function overridesOf(stack: TerraformStack): Record<string, unknown> {
  return Reflect.get(stack, 'rawOverrides');
}

/** Whether a permission is the one that was found; where its API is not known, as far as one can tell. */
function isSame(permission: ApiPermission, found: Permission): boolean {
  return (
    found.kind === kindOf(permission) &&
    (found.apiClientId === undefined || isSameText(permission.api.clientId, found.apiClientId)) &&
    (found.id === undefined ? isSameText(permission.value, found.value) : isSameText(permission.id, found.id))
  );
}

function isSameText(one?: string, other?: string): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

function kindOf({ type }: ApiPermission): 'delegated' | 'application' {
  return type === PermissionType.DELEGATED ? 'delegated' : 'application';
}

const exceptionsByStack = new WeakMap<TerraformStack, Map<string, BoundaryException>>();

/** Writes needed exceptions into the stack's JSON, where the permission review finds them. */
function showExceptions(stack: TerraformStack, exceptions: readonly BoundaryException[]): void {
  const needed = exceptionsByStack.get(stack) ?? new Map<string, BoundaryException>();
  exceptionsByStack.set(stack, needed);
  for (const exception of exceptions) {
    needed.set(JSON.stringify([exception.name, exception.reason]), exception);
  }
  if (needed.size > 0) {
    stack.addOverride(
      '//.permissionExceptions',
      sortedValues(needed).map(({ name, reason }) => ({ permission: name, reason })),
    );
  }
}
