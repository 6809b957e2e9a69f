import { isObject } from '../../private/is-object';
import { blocks, type Origin, objectOf, type Reference } from '../facts/resource';
import { passesValuesOn } from './mentions';
import { addressOf, flat, resourceOf, type Step, steps } from './reference';

type Json = Record<string, unknown>;

/** A module instance: its address, its part of the plan's configuration, and its caller. */
interface Scope {
  readonly address: string;
  readonly module: Json;
  readonly caller?: { readonly scope: Scope; readonly call: Json };
}

/**
 * Where values that are unknown until apply come from, by the plan's configuration.
 *
 * The configuration names what an expression refers to, not what it does with it: `a[each.key]` and `a[each.key == "x"
 * ? "y" : "x"]` look the same. But an unknown value can only come from something unknown. So the candidates are the
 * instances that have unknown values, with any key.
 */
export class PlanReferences {
  private readonly root: Scope;
  private readonly changes = new Map<string, Json>();
  private readonly instances = new Map<string, Set<string>>();
  private readonly configured = new WeakMap<Json, Map<unknown, Json>>();

  /** @param changes the `resource_changes` of the plan */
  constructor(configuration: unknown, changes: readonly Json[]) {
    this.root = { address: '', module: objectOf(objectOf(configuration).root_module) };
    for (const { address, change, deposed } of changes) {
      if (typeof address === 'string' && deposed === undefined && isThereAfter(objectOf(change))) {
        this.changes.set(address, objectOf(change));
        this.addInstances(address);
      }
    }
  }

  /** Where a value of a resource comes from. `after` is what the plan knows of the resource. */
  public of(address: string, path: readonly (string | number)[], after: unknown): Origin {
    const { scope, configured } = this.find(address);
    const found = new Found();
    if (scope && configured) {
      this.collect(expressionAt(configured.expressions, path, after), scope, configured, found);
    }
    return found;
  }

  /**
   * The resources that all expressions of a resource lead to, known or unknown, through data sources and resources that
   * only hold values.
   *
   * @param some which of the expressions
   */
  public behind(address: string, some = (expressions: Json) => expressions): Origin {
    const { scope, configured } = this.find(address);
    const found = new Found(true);
    if (scope && configured) {
      this.collectAll({ ...configured, expressions: some(objectOf(configured.expressions)) }, scope, found);
    }
    return found;
  }

  /** Where the ID of a principal comes from. Undefined if a local leads elsewhere, or if the configuration lacks it. */
  public principalFrom(address: string): string[] | undefined {
    const { scope, configured } = this.find(address);
    const expression = objectOf(configured?.expressions).principal_id;
    const found = new Found(true);
    if (!scope || !configured || expression === undefined) {
      return undefined;
    }
    this.collect(expression, scope, configured, found);
    return found.isComplete ? found.candidates.map((each) => each.address) : undefined;
  }

  /** The same for expressions of the root module. */
  public behindExpressions(expressions: unknown): Origin {
    const found = new Found(true);
    for (const each of expressionsIn(expressions)) {
      this.collect(each, this.root, {}, found);
    }
    return found;
  }

  private collectAll(configured: Json, scope: Scope, found: Found): void {
    for (const each of expressionsIn([configured.expressions, configured.for_each_expression])) {
      this.collect(each, scope, configured, found);
    }
  }

  /** Whether the configuration sets an attribute of a resource, as far as the plan says. */
  public sets(address: string, attribute: string | number): boolean {
    const { configured } = this.find(address);
    return !configured || attribute in objectOf(configured.expressions);
  }

  private addInstances(address: string): void {
    const { modules, base, index } = addressOf(address) ?? { modules: [], base: address };
    let prefix = '';
    for (const step of [...modules, { name: base, index }]) {
      const name = `${prefix}${step.name}`;
      const indexed = step.index === undefined ? name : `${name}[${step.index}]`;
      this.instances.set(name, (this.instances.get(name) ?? new Set()).add(indexed));
      prefix = `${indexed}.`;
    }
  }

  private find(address: string): { scope?: Scope; configured?: Json } {
    const own = addressOf(address);
    const scope = own?.modules.reduce<Scope | undefined>((found, { name, index }) => {
      const call = name.slice('module.'.length);
      return found && this.enter(found, call, index === undefined ? name : `${name}[${index}]`);
    }, this.root);
    return { scope, configured: scope && this.configurationOf(scope.module).get(own?.base) };
  }

  private configurationOf(module: Json): Map<unknown, Json> {
    const known = this.configured.get(module) ?? new Map(blocks(module.resources).map((each) => [each.address, each]));
    this.configured.set(module, known);
    return known;
  }

  /** Collects what an expression may get its unknown value from. `repeated` has the `for_each` of `each`. */
  private collect(expression: unknown, scope: Scope, repeated: Json, found: Found, behind: string[] = []): void {
    for (const reference of referencesOf(expression)) {
      const path = steps(reference);
      if (path) {
        this.follow(path, scope, repeated, found, behind);
      } else {
        found.isComplete = false;
      }
    }
  }

  private follow(path: Step[], scope: Scope, repeated: Json, found: Found, behind: string[]): void {
    const [head, name, ...rest] = path;
    const further = [...flat(rest), ...behind];
    const { caller } = scope;
    if (head.name === 'each' && name?.name === 'value') {
      this.collect(repeated.for_each_expression, scope, {}, found, further);
    } else if (head.name === 'var' && caller) {
      this.collect(objectOf(caller.call.expressions)[name?.name ?? ''], caller.scope, caller.call, found, further);
    } else if (head.name === 'module' && name) {
      this.followModule(scope, name, rest, found, behind);
    } else if (!ALWAYS_KNOWN.includes(head.name)) {
      this.followResource(path, scope, found, behind);
    }
  }

  private followResource(path: Step[], scope: Scope, found: Found, behind: string[]): void {
    const resource = resourceOf(path);
    if (!resource) {
      // For example a local, which a plan does not have.
      found.isComplete = false;
      return;
    }
    const name = `${scope.address}${resource.base}`;
    const own = [...resource.path, ...behind];
    if (found.isAll) {
      const configured = this.configurationOf(scope.module).get(resource.base);
      found.candidates.push({ address: name, path: own });
      if (configured && passesValuesOn(resource.base) && !found.followed.has(name)) {
        found.followed.add(name);
        this.collectAll(configured, scope, found);
      }
      return;
    }
    for (const address of this.instancesOf(name, resource.index)) {
      if (mayBeUnknown(this.changes.get(address), own)) {
        found.candidates.push({ address, path: own });
      }
    }
  }

  private followModule(scope: Scope, { name, index }: Step, rest: Step[], found: Found, behind: string[]): void {
    for (const address of this.instancesOf(`${scope.address}module.${name}`, index)) {
      const child = this.enter(scope, name, address.slice(scope.address.length));
      const outputs = objectOf(child?.module.outputs);
      const [output, ...further] = rest;
      // An expression that picks an instance does not say which of its outputs it takes.
      for (const each of output ? [outputs[output.name]] : Object.values(outputs)) {
        const path = output ? [...flat(further), ...behind] : [];
        if (child) {
          this.collect(objectOf(each).expression, child, {}, found, path);
        }
      }
    }
  }

  private instancesOf(name: string, index: string | undefined): readonly string[] {
    const all = [...(this.instances.get(name) ?? [])];
    return index === undefined ? all : all.filter((each) => each === `${name}[${index}]`);
  }

  private enter(scope: Scope, name: string, instance: string): Scope | undefined {
    const call = objectOf(scope.module.module_calls)[name];
    return isObject(call)
      ? { address: `${scope.address}${instance}.`, module: objectOf(call.module), caller: { scope, call } }
      : undefined;
  }
}

/** What is known before apply: keys, and variables of the root module. */
const ALWAYS_KNOWN = ['each', 'count', 'var', 'path', 'terraform'];

class Found implements Origin {
  public readonly candidates: Reference[] = [];
  public readonly followed = new Set<string>();
  public isComplete = true;

  /** @param isAll whether known values count too, and what is behind them */
  constructor(public readonly isAll = false) {}
}

/** The expressions of attributes, however deep in blocks. */
function expressionsIn(value: unknown): Json[] {
  if (Array.isArray(value)) {
    return value.flatMap(expressionsIn);
  }
  return isObject(value)
    ? Array.isArray(value.references)
      ? [value]
      : Object.values(value).flatMap(expressionsIn)
    : [];
}

function isThereAfter({ actions, after, after_unknown }: Json): boolean {
  const isGone = Array.isArray(actions) && (actions.join() === 'delete' || actions.join() === 'forget');
  return !isGone && (isObject(after) || isObject(after_unknown));
}

/** Whether an attribute has an unknown value; without a path, whether the resource is new or read during apply. */
function mayBeUnknown(change: Json | undefined, path: readonly string[]): boolean {
  const actions = Array.isArray(change?.actions) ? change.actions : [];
  if (path.length === 0) {
    return actions.includes('create') || actions.includes('read');
  }
  let mark: unknown = change?.after_unknown;
  let value: unknown = change?.after;
  for (const step of path) {
    if (mark === true) {
      return true;
    }
    mark = objectOf(mark)[step];
    value = objectOf(value)[step];
  }
  return mark === true || value === undefined || value === null;
}

/** What an expression refers to, without prefixes: `a.b` beside `a.b.c`. */
function referencesOf(expression: unknown): string[] {
  const { references } = objectOf(expression);
  const all = Array.isArray(references) ? references.filter((each) => typeof each === 'string') : [];
  return all.filter((one) => !all.some((other) => other.startsWith(`${one}.`) || other.startsWith(`${one}[`)));
}

/** The expression behind a value. Blocks are a set to Terraform, so their API identifies them. */
function expressionAt(expressions: unknown, path: readonly (string | number)[], after: unknown): unknown {
  let expression: unknown = expressions;
  let value: unknown = after;
  for (const step of path) {
    value = isObject(value) || Array.isArray(value) ? (value as Json)[step] : undefined;
    if (typeof step === 'string') {
      expression = objectOf(expression)[step];
    } else if (Array.isArray(expression)) {
      expression = expression.length === 1 ? expression[0] : sameBlock(expression, value, step);
    }
  }
  return expression;
}

function sameBlock(candidates: unknown[], value: unknown, index: number): unknown {
  const api = objectOf(value).resource_app_id;
  if (api === undefined) {
    return candidates[index];
  }
  const same = candidates.filter((each) => objectOf(objectOf(each).resource_app_id).constant_value === api);
  return same.length === 1 ? same[0] : undefined;
}
