import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../lib/private/markdown';
import { Harmless, type Shape } from '../../lib/review/facts/resource';
import { READERS } from '../../lib/review/readers';
import { UNREAD_TYPES } from '../../lib/review/readers/unread';
import { type Schema, schemaOf, typesOf } from './binding';
import { reviewChange } from './helpers';

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

test('docs/review.md says what each property of the JSON is', () => {
  const docs = readFileSync(join(__dirname, '../../docs/review.md'), 'utf8');
  const [, properties] = /## JSON\n[^|]*((?:\|.*\n)*)/.exec(docs) ?? [];
  const named = [...properties.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(reviewChange({}, {})).sort());
});

test('docs/review.md has the table of what is read', () => {
  const file = join(__dirname, '../../docs/review.md');
  const docs = readFileSync(file, 'utf8');
  const mark = '<!-- Written by __tests__/review/types.test.ts with UPDATE_GOLDEN=1. -->\n';
  const expected = `${docs.slice(0, docs.indexOf(mark))}${mark}\n${typesInWords()}`;
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(file, expected);
  }
  expect(readFileSync(file, 'utf8')).toBe(expected);
});

const UNREAD = {
  harmless: 'It cannot give anything.',
  'not rated': 'Not rated: a new or changed one stops every level for gains.',
  app: 'Not rated: a new or changed one stops every level for gains, and one that goes is a loss.',
  guard: 'Not rated when it changes or goes, which stops every level for gains.',
};

/** The tables of the documentation. */
function typesInWords(): string {
  const readers = [...READERS].sort(([a], [b]) => (a < b ? -1 : 1));
  const types = [
    ...readers.map(([type, { finds }]) => [`\`${type}\``, `Read: ${finds}.`]),
    ...[...UNREAD_TYPES].map(([type, { is, why }]) => [`\`${type}\``, `${UNREAD[is]} ${why}`]),
  ];
  const attributes = readers.flatMap(([type, { picks }]) =>
    type === 'azuread_application' || type === 'azuread_service_principal'
      ? [...harmlessIn(picks)].map(([why, names]) => [
          `\`${type}\``,
          names.map((name) => `\`${name}\``).join(', '),
          why,
        ])
      : [],
  );
  return [
    table(['type', 'what the review makes of it'], types),
    'Of the two types that make an app these attributes are not read, because they give nobody anything:',
    table(['type', 'attributes', 'why'], attributes),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function harmlessIn(shape: { readonly [name: string]: Shape }, prefix = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, part] of Object.entries(shape)) {
    const inside = part instanceof Harmless ? new Map([[part.reason, [prefix + name]]]) : undefined;
    const nested =
      typeof part === 'object' && !inside ? harmlessIn(part as typeof shape, `${prefix}${name}.`) : new Map();
    for (const [why, names] of inside ?? nested) {
      found.set(why, [...(found.get(why) ?? []), ...names]);
    }
  }
  return found;
}

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
