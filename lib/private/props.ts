import { isObject } from './is-object';
import { isTypo, nearest } from './nearest';

/** The names of all props of an interface. The compiler refuses a table that lacks one. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/**
 * Refuses what is no object, misspelt names and, in props, `null`: plain JavaScript has no type checks. Props may have
 * other names besides, because a construct may pass its own props on; a subclass, whose own may be similar, gives `false`
 * for the names. No message has the value, which may be a secret.
 */
export function checkProps<T extends object>(prop: string, props: T, names: Names<T> | false): void {
  const known = Object.keys(names || {});
  const areProps = prop === 'props';
  if (!isObject(props)) {
    const got = Array.isArray(props) ? 'a list' : props === null ? 'null' : typeof props;
    throw new Error(`"${prop}" must be an object with ${known.join(', ') || 'the props'}, got ${got}`);
  }
  for (const [name, value] of Object.entries(names ? props : {})) {
    const path = areProps ? name : `${prop}.${name}`;
    if (value === null && areProps) {
      throw new Error(`"${path}" must have a value unless it is left out, got null`);
    }
    if (value !== undefined && !known.includes(name) && (!areProps || isTypo(name, known))) {
      const names = nearest(name, known, known.length).join(', ');
      throw new Error(`"${path}" must be one of these props, nearest first: ${names}`);
    }
  }
}
