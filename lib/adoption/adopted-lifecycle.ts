import { Lazy, type TerraformResource, type TerraformResourceLifecycle } from 'cdktf';

// Terraform's own, not attributes of the resource.
const META = ['id', 'timeouts'];

/**
 * The lifecycle of a resource that existed before: Terraform never destroys it, and ignores what is not written here.
 * The attributes come from the provider binding, so those of a new version are ignored too.
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
  // This member is protected, but only here does the binding list the attributes that can be set, by Terraform's names.
  // biome-ignore lint/complexity/useLiteralKeys: TypeScript lets nothing else reach a protected member
  const attributes: Record<string, unknown> = resource['synthesizeAttributes']();
  return Object.keys(attributes).filter((name) => attributes[name] === undefined && !META.includes(name));
}
