import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../lib/private/markdown';
import { Harmless, type Shape } from '../../lib/review/facts/resource';
import { EVENTS, isCell, ROWS, type Stops } from '../../lib/review/kinds';
import { unknownSwitch } from '../../lib/review/kinds/words';
import { READERS } from '../../lib/review/readers';
import { UNREAD_TYPES } from '../../lib/review/readers/unread';
import { expectGolden } from '../golden';
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

test('docs/review.md has the tables of the notes and of what is read', () => {
  const docs = readFileSync(join(__dirname, '../../docs/review.md'), 'utf8');
  const withTable = (text: string, name: string, content: string) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\\n).*(<!-- /${name} -->)`, 's'),
      (_, start, end) => `${start}\n${content}\n${end}`,
    );
  expectGolden('docs/review.md', withTable(withTable(docs, 'notes', notesInWords()), 'types', typesInWords()));
});

const STOPPED_BY: Record<Stops, string> = {
  nothing: '',
  broadening: '`broadening`',
  impact: '`broadening`, and the level of its impact',
  'every gain': '`broadening`, `high`, `critical`',
  loss: '`loss`',
};

/** Every note, with the names of its properties in place of their values. */
function notesInWords(): string {
  const values = { app: 'app', subject: 'subject', before: 'before', after: 'after', source: 'source' };
  // What they say of an unknown switch is the exception.
  const switches = [...ROWS.values()].filter(({ note }) => note === unknownSwitch).flatMap(Object.values);
  const cells = [...ROWS.values(), EVENTS].flatMap((row) => Object.values(row).filter(isCell));
  const notes = new Map(cells.map((cell) => [cell.note, cells.filter(({ note }) => note === cell.note)]));
  return table(
    ['`kind`', 'stopped by', 'in words'],
    [...notes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([note, all]) => [
        `\`${note}\``,
        [...new Set(all.map(({ stops }) => STOPPED_BY[stops]))].filter(Boolean).join(', or '),
        all[0].words('`app`', switches.includes(all[0]) ? { ...values, after: null } : values).replace('⚠️ ', ''),
      ]),
  );
}

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
  ].join('\n\n');
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
