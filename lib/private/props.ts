import { isObject } from './is-object';
import { nearest } from './nearest';

/** The names of all props of an interface. The compiler refuses a table that lacks one. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/**
 * Refuses what is no object, props of other names and, in props, `null`: plain JavaScript has no type checks. No message
 * has the value, which may be a secret. A subclass may have props of its own: it gives `false` for the names.
 */
export function checkProps<T extends object>(prop: string, props: T, names: Names<T> | false): void {
  const known = Object.keys(names || {});
  if (!isObject(props)) {
    const got = Array.isArray(props) ? 'a list' : props === null ? 'null' : typeof props;
    throw new Error(`"${prop}" must be an object with ${known.join(', ') || 'the props'}, got ${got}`);
  }
  for (const [name, value] of Object.entries(names ? props : {})) {
    const path = prop === 'props' ? name : `${prop}.${name}`;
    if (value === null && prop === 'props') {
      throw new Error(`"${path}" must have a value unless it is left out, got null`);
    }
    if (value !== undefined && !known.includes(name)) {
      const names = nearest(name, known, known.length).join(', ');
      throw new Error(`"${path}" must be one of these props, nearest first: ${names}`);
    }
  }
}
