import { Lazy, type TerraformResource, type TerraformResourceLifecycle } from 'cdktf';

// Not attributes of the thing itself: Terraform's own.
const META = ['id', 'timeouts'];

/**
 * The lifecycle of a resource that existed before: it is never destroyed, and what is not written here is left alone.
 * The attributes come from the provider binding, so a new version of it cannot bring one that would be reset.
 *
 * @param kept attributes that are written because they must be, but are left alone too
 */
export function adoptedLifecycle(
  resource: TerraformResource,
  kept: () => string[],
  { precondition, postcondition }: Pick<TerraformResourceLifecycle, 'precondition' | 'postcondition'> = {},
): TerraformResourceLifecycle {
  return {
    preventDestroy: true,
    ignoreChanges: Lazy.listValue({ produce: () => [...unset(resource), ...kept()].sort() }),
    precondition,
    postcondition,
  };
}

function unset(resource: TerraformResource): string[] {
  // Protected, but the only place in which a binding lists what can be set, under the names that Terraform has for it.
  // biome-ignore lint/complexity/useLiteralKeys: TypeScript lets nothing else reach a protected member
  const attributes: Record<string, unknown> = resource['synthesizeAttributes']();
  return Object.keys(attributes).filter((name) => attributes[name] === undefined && !META.includes(name));
}
