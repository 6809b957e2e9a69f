import { blocks, Harmless, type Shape, Unresolved } from './resource';

/** What every resource may have, whatever its type. */
const META_ARGUMENTS: readonly string[] = [
  'connection',
  'count',
  'depends_on',
  'for_each',
  'lifecycle',
  'provider',
  'provisioner',
  'timeouts',
];

/** An attribute that a shape does not know. */
export interface UnknownAttribute {
  /** Path from the resource, such as `web.implicit_grant`. */
  readonly name: string;
  readonly value: unknown;
}

/** The attributes of a body that have a value and that a shape does not know. */
export function unknownAttributes(
  shape: { readonly [name: string]: Shape },
  body: Record<string, unknown>,
  prefix = '',
): UnknownAttribute[] {
  const found: UnknownAttribute[] = [];
  for (const name in body) {
    if (name === '//') {
      continue; // A comment to Terraform, whatever is in it.
    }
    const part = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const value = body[name];
    if (part === undefined) {
      if (!isEmpty(value) && !(prefix === '' && META_ARGUMENTS.includes(name))) {
        found.push({ name: prefix + name, value });
      }
    } else if (typeof part === 'object' && !(part instanceof Harmless)) {
      const known = blocks(value).filter((block) => !(block instanceof Unresolved));
      found.push(...known.flatMap((block) => unknownAttributes(part, block, `${prefix}${name}.`)));
    }
  }
  return found;
}

/** Whether a value says nothing, as attributes do that a configuration leaves out. */
function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
