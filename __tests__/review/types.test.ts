import { Harmless, type Shape } from '../../lib/review/facts/resource';
import { READERS } from '../../lib/review/readers';
import { UNREAD_TYPES } from '../../lib/review/readers/unread';
import { type Schema, schemaOf, typesOf } from './binding';

const PREFIX = 'azuread_';

test('every resource type of the azuread binding is read, or the table says why not', () => {
  const known = [...READERS.keys(), ...UNREAD_TYPES.keys()];
  expect(typesOf('resource').filter((type) => !known.includes(type))).toEqual([]);
});

test('no type is both read and not', () => {
  expect([...UNREAD_TYPES.keys()].filter((type) => READERS.has(type))).toEqual([]);
});

test('every type in the table of what is not read is one of the binding', () => {
  expect([...UNREAD_TYPES.keys()].filter((type) => !typesOf('resource').includes(type))).toEqual([]);
});

test.each([...READERS.keys()].filter((type) => typesOf('resource').includes(type)))(
  'every attribute of %s is picked, or its shape says why it is harmless',
  (type) => {
    const { timeouts, ...schema } = schemaOf(type);
    expect(Object.keys(schema).length).toBeGreaterThan(2);
    expect(missing(schema, READERS.get(type)?.picks ?? {})).toEqual([]);
  },
);

test('nothing is read that has no type', () => {
  const known = [...typesOf('resource'), ...typesOf('data')];
  expect([...READERS.keys()].filter((type) => type.startsWith(PREFIX) && !known.includes(type))).toEqual([]);
});

/** Paths of attributes that a shape lacks. */
function missing(schema: Schema, shape: { readonly [name: string]: Shape }, prefix = ''): string[] {
  return Object.entries(schema).flatMap(([name, block]) => {
    const part = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (part === undefined) {
      return [prefix + name];
    }
    return typeof part === 'string' || part instanceof Harmless ? [] : missing(block, part, `${prefix}${name}.`);
  });
}
