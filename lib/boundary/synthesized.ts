import {
  TerraformDataSource,
  TerraformElement,
  TerraformModule,
  TerraformOutput,
  TerraformProvider,
  TerraformResource,
  TerraformStack,
} from 'cdktf';
import { deepMerge } from 'cdktf/lib/util';
import type { IConstruct } from 'constructs';
import { resolve } from '../private/resolve';
import { loadReview } from './load-review';

type Json = Record<string, unknown>;

/** Whether the permission review may read what a construct synthesizes. An element that is no resource may synthesize any. */
export function isReviewed(node: IConstruct): boolean {
  return isResource(node)
    ? loadReview().isRead(node.terraformResourceType)
    : isElement(node) && !OTHERS.some((other) => node instanceof other);
}

/** Elements that have no resources of their own. */
const OTHERS = [TerraformModule, TerraformOutput, TerraformProvider, TerraformStack];

/** Whether resources may refer to what a construct synthesizes. */
function isReferredTo(node: IConstruct): node is TerraformElement {
  return isReviewed(node) || (isResource(node) && loadReview().passesValuesOn(addressOf(node) ?? ''));
}

function isResource(node: IConstruct): node is TerraformResource | TerraformDataSource {
  return TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node);
}

/** The address that a construct has in Terraform, if it has one. */
export function addressOf(node: IConstruct): string | undefined {
  if (isResource(node)) {
    const prefix = TerraformResource.isTerraformResource(node) ? '' : 'data.';
    return `${prefix}${node.terraformResourceType}.${node.friendlyUniqueId}`;
  }
  return node instanceof TerraformModule ? `module.${node.friendlyUniqueId}` : undefined;
}

/** The JSON of one element as synth will write it, with its overrides and those of its stack. */
export function render(node: TerraformElement): Json {
  const { objectOf } = loadReview();
  const json = resolve(node, node.toTerraform());
  const [kind, type, name] = isResource(node)
    ? [
        TerraformResource.isTerraformResource(node) ? 'resource' : 'data',
        node.terraformResourceType,
        node.friendlyUniqueId,
      ]
    : ['module', '', node.friendlyUniqueId];
  const overrides = objectOf(overridesOf(TerraformStack.of(node))[kind]);
  const own = type === '' ? overrides : objectOf(overrides[type]);
  if (!(name in own) || !(isResource(node) || node instanceof TerraformModule)) {
    return json;
  }
  const added = { [name]: own[name] };
  return resolve(node, deepMerge(json, { [kind]: type === '' ? added : { [type]: added } }));
}

/** What overrides of a stack add to its constructs. */
export function addedByOverrides(stack: TerraformStack): Json {
  const { objectOf } = loadReview();
  const { '//': _, ...added } = resolve(stack, overridesOf(stack));
  for (const node of stack.node.findAll()) {
    if (isResource(node)) {
      const kind = TerraformResource.isTerraformResource(node) ? added.resource : added.data;
      delete objectOf(objectOf(kind)[node.terraformResourceType])[node.friendlyUniqueId];
    } else if (node instanceof TerraformModule) {
      delete objectOf(added.module)[node.friendlyUniqueId];
    }
  }
  return added;
}

const referenceTargetsByStack = new WeakMap<TerraformStack, ReadonlyMap<IConstruct, Json>>();

/** All that resources of a stack may refer to, such as the service principals of APIs, by its construct. */
export function referenceTargets(stack: TerraformStack): ReadonlyMap<IConstruct, Json> {
  const known =
    referenceTargetsByStack.get(stack) ??
    new Map<IConstruct, Json>([
      ...stack.node
        .findAll()
        .filter(isReferredTo)
        .map((node): [IConstruct, Json] => [node, render(node)]),
      [stack, addedByOverrides(stack)],
    ]);
  referenceTargetsByStack.set(stack, known);
  return known;
}

/** Forgets what resources may refer to, because aspects may have changed it. */
export function forgetReferenceTargets(stack: TerraformStack): void {
  referenceTargetsByStack.delete(stack);
}

export function isElement(node: IConstruct): node is TerraformElement {
  return TerraformElement.isTerraformElement(node);
}

/** The overrides of a stack. cdktf gives only subclasses access to them. */
function overridesOf(stack: TerraformStack): Json {
  return Reflect.get(stack, 'rawOverrides');
}
