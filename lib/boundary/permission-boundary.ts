import { Annotations, type IAspect, TerraformModule, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { ApiPermission, PermissionImpact } from '../permissions/api-permission';
import { permission } from '../permissions/permission-list';
import { eachOf, invalid, oneOf, optional } from '../private/checks';
import { checkProps, type Names } from '../private/props';
import { sortedValues } from '../private/sorted';
import type { Permission, StandingAccess } from '../review/standing';
import { inheritFromApp } from './app-aspects';
import { BoundaryException } from './boundary-exception';
import { loadReview } from './load-review';
import { BoundaryAccess, type PermissionBoundaryProps } from './permission-boundary-props';
import { isSame, kindOf } from './same-permission';
import {
  addedByOverrides,
  addressOf,
  forgetReferenceTargets,
  isElement,
  isReviewed,
  referenceTargets,
  render,
} from './synthesized';

type Json = Record<string, unknown>;

const REMEDY = 'take it out, or give the PermissionBoundary an exception with its reason';

/**
 * An aspect that stops synth when an app asks for or is granted a permission that it must not have: through an
 * integration, a resource of the provider, or an override. It holds for the App, stack or construct that it is added
 * to. It warns about what is unknown before apply or is in a Terraform module.
 *
 * @example
 * Aspects.of(stack).add(new PermissionBoundary({
 *   denyImpact: PermissionImpact.CRITICAL,
 *   denyAccess: [BoundaryAccess.CREDENTIALS, BoundaryAccess.SIDE_DOORS],
 *   exceptions: [
 *     BoundaryException.permission(ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP, 'Rewst manages mailboxes for us'),
 *   ],
 * }));
 */
export class PermissionBoundary implements IAspect {
  private readonly props: PermissionBoundaryProps;
  private readonly reported = new WeakMap<IConstruct, Set<string>>();
  private readonly visited = new WeakSet<IConstruct>();

  constructor(props: PermissionBoundaryProps) {
    checkProps('props', props, new.target === PermissionBoundary && PROPS);
    const { denyImpact, deny, allow, denyAccess } = props;
    if ([denyImpact, deny, allow, denyAccess].every((each) => each === undefined)) {
      throw invalid('props', 'something to deny: "denyImpact", "deny", "allow" or "denyAccess"', props);
    }
    if (denyImpact !== undefined && denyImpact !== PermissionImpact.CRITICAL && denyImpact !== PermissionImpact.HIGH) {
      throw invalid('denyImpact', 'CRITICAL ("critical") or HIGH ("high")', denyImpact);
    }
    // Copies, because a caller may change its lists later.
    const listOf = <T, R>(prop: string, values: readonly T[] | undefined, check: (prop: string, value: T) => R) =>
      optional(prop, values, () => eachOf(prop, values ?? [], check));
    this.props = {
      denyImpact,
      deny: listOf('deny', deny, permission),
      allow: listOf('allow', allow, permission),
      denyAccess: listOf('denyAccess', denyAccess, (prop, access) => oneOf(prop, BoundaryAccess, access)),
      exceptions: listOf('exceptions', props.exceptions, BoundaryException._check),
    };
  }

  /** Checks one construct. cdktf calls it for every construct in the scope of the aspect. */
  public visit(node: IConstruct): void {
    const { scope } = node.node;
    if (!this.visited.has(node) && !(scope && this.visited.has(scope))) {
      TerraformStack.of(node).node.addValidation({ validate: () => this.checkAgain(node) });
    }
    this.visited.add(node);
    this.checkNode(node);
  }

  /** Checks all again when the stack is validated: aspects that ran later may have changed constructs or added some. */
  private checkAgain(root: IConstruct): string[] {
    forgetReferenceTargets(TerraformStack.of(root));
    for (const node of root.node.findAll()) {
      this.checkNode(node);
    }
    return [];
  }

  private checkNode(node: IConstruct): void {
    if (TerraformStack.isStack(node)) {
      const added = addedByOverrides(node);
      this.judge(node, added);
      this.judgeAccess(node, added);
      for (const name of Object.keys(loadReview().objectOf(added.module))) {
        this.warnOfModule(node, name);
      }
    } else if (isElement(node)) {
      const json = render(node);
      if (isReviewed(node)) {
        this.judge(node, json);
      } else if (node instanceof TerraformModule) {
        this.warnOfModule(node, node.friendlyUniqueId);
      }
      this.judgeAccess(node, json);
    }
  }

  private judge(node: IConstruct, json: Json): void {
    const targets = [...referenceTargets(TerraformStack.of(node)).values()];
    for (const { permission, integrations } of loadReview().standingPermissions(json, targets)) {
      for (const found of claimsOf(permission).map(ofCatalogue)) {
        if (this.isNew(node, found.name)) {
          this.check(node, found, integrations);
        }
      }
    }
  }

  private check(node: IConstruct, permission: Permission, integrations: readonly string[]): void {
    const { name, kind, apiClientId, unresolved } = permission;
    const why = unresolved === undefined ? this.denied(permission) : undefined;
    const exceptions = why === undefined ? [] : this.exceptionsThat((each) => each._covers(permission));
    const inForce = exceptions.filter((each) => !each._isOver);
    if (why !== undefined && inForce.length === 0) {
      const askedBy = integrations.length > 0 ? `, which ${integrations.join(' and ')} asked for,` : '';
      Annotations.of(node).addError(`${name}${askedBy} is ${why}: ${mend(exceptions)}`);
      return;
    }
    showExceptions(TerraformStack.of(node), inForce);
    if (unresolved !== undefined || (kind !== 'directory role' && apiClientId === undefined)) {
      warn(node, `${name}: write it as a literal, and its API by client ID, or look at it in the plan`);
    }
  }

  private judgeAccess(node: IConstruct, json: Json): void {
    const { denyAccess = [], denyImpact } = this.props;
    if (denyAccess.length === 0 && denyImpact === undefined) {
      return;
    }
    const others = [...referenceTargets(TerraformStack.of(node))].flatMap(([each, other]) =>
      each === node ? [] : [other],
    );
    const elsewhere = new Set(
      loadReview()
        .standingAccess(others)
        .map(({ source }) => source),
    );
    const own = addressOf(node);
    const exceptions = this.exceptionsThat((each) => each._coversResource(node));
    for (const found of loadReview().standingAccess([...others, json])) {
      const isHere = own === undefined ? !elsewhere.has(found.source) : found.source === own;
      if (
        isHere &&
        (isDenied(denyAccess, found) || this.isDeniedImpact(found.impact)) &&
        exceptions.every((each) => each._isOver) &&
        this.isNew(node, found.text)
      ) {
        Annotations.of(node).addError(`${found.text}. This is denied: ${mend(exceptions)}`);
      }
    }
  }

  private warnOfModule(node: IConstruct, name: string): void {
    if (this.isNew(node, name)) {
      warn(node, `the permissions of module.${name}: look at them in the plan`);
    }
  }

  private exceptionsThat(covers: (exception: BoundaryException) => boolean): BoundaryException[] {
    return this.props.exceptions?.filter(covers) ?? [];
  }

  private denied(permission: Permission): string | undefined {
    const { denyImpact, deny, allow } = this.props;
    const { impact, kind } = permission;
    if (denyImpact !== undefined && impact === 'unknown') {
      return 'denied, because the catalogue does not rate it';
    }
    if (this.isDeniedImpact(impact)) {
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

  private isDeniedImpact(impact: Permission['impact'] | undefined): boolean {
    const { denyImpact } = this.props;
    return (
      denyImpact !== undefined && [denyImpact, PermissionImpact.CRITICAL, 'unknown'].some((each) => each === impact)
    );
  }

  /** Reports a permission that is both asked for and granted once, because one change mends both. */
  private isNew(node: IConstruct, name: string): boolean {
    const owner = node.node.scopes.find((scope) => scope !== node && isAppOf(scope)) ?? node;
    const names = this.reported.get(owner) ?? new Set();
    this.reported.set(owner, names);
    return names.size < names.add(name).size;
  }
}

inheritFromApp((aspect) => aspect instanceof PermissionBoundary);

/** Whether the main resource of a construct is an app registration. */
function isAppOf({ node: { defaultChild } }: IConstruct): boolean {
  return defaultChild !== undefined && addressOf(defaultChild)?.startsWith('azuread_application.') === true;
}

function isDenied(denied: readonly BoundaryAccess[], { kind }: StandingAccess): boolean {
  return (
    denied.includes(BoundaryAccess.ALL) ||
    (denied.includes(BoundaryAccess.CREDENTIALS) && loadReview().CREDENTIALS.includes(kind)) ||
    (denied.includes(BoundaryAccess.SIDE_DOORS) && loadReview().SIDE_DOORS.includes(kind))
  );
}

function mend(exceptions: readonly BoundaryException[]): string {
  const [over] = exceptions;
  return over ? `its exception ended on ${over.until}; ${REMEDY}` : REMEDY;
}

function warn(node: IConstruct, what: string): void {
  Annotations.of(node).addWarning(`A PermissionBoundary cannot evaluate ${what}`);
}

/** The provider joins claims with spaces, so one text may grant several permissions. */
function claimsOf(permission: Permission): Permission[] {
  const { kind, api, apiClientId, id, value } = permission;
  const values = kind === 'delegated' && id === undefined ? (value?.trim().split(/\s+/) ?? []) : [];
  return values.length > 1
    ? values.map((each) => loadReview().describePermission({ kind: 'delegated', api, apiClientId, value: each }))
    : [permission];
}

/**
 * The permission of the catalogue that it must be, where the review finds none: its API is unknown, or its letter case
 * differs.
 */
function ofCatalogue(permission: Permission): Permission {
  const [only, ...others] =
    permission.impact === 'unknown' ? ApiPermission._index.all.filter((each) => isSame(each, permission)) : [];
  return only && others.length === 0
    ? loadReview().describePermission({ kind: kindOf(only), apiClientId: only.api.clientId, id: only.id })
    : permission;
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

const PROPS: Names<PermissionBoundaryProps> = {
  denyImpact: true,
  deny: true,
  allow: true,
  denyAccess: true,
  exceptions: true,
};
