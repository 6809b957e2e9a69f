import fc from 'fast-check';
import { code, enumerate } from '../../lib/private/markdown';
import { renderMarkdown } from '../../lib/review';
import { CELLS } from '../../lib/review/kinds';
import { anyCharacter } from '../any-character';
import type { Json } from '../synth';
import { asks, configuration, reviewChange, USER_READ, USER_READ_ALL } from './helpers';

test.each([
  ['Rewst', '`Rewst`'],
  ['a | b', '`a | b`'],
  ['a`b', '`a⟨U+0060⟩b`'],
  ['a\\', '`a\\`'],
  ['a\\|b', '`a⟨U+005C⟩|b`'],
  ['a\nb', '`a⟨U+000A⟩b`'],
  ['a\u202eb', '`a⟨U+202E⟩b`'],
  ['<!-- x --> @octocat #1 [x](http://x) **b**', '`<!-- x --> @octocat #1 [x](http://x) **b**`'],
  ['', '*(empty)*'],
  [' \u200b', '`⟨U+200B⟩`'],
])('%j is written as %s', (text, markdown) => {
  expect(code(text)).toBe(markdown);
});

test('items are enumerated in words', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

const hostile = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({
    unit: fc.constantFrom(
      '`',
      '|',
      '\\',
      '\n',
      '\r',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '@',
      '!',
      '*',
      '_',
      '#',
      '-',
      ' ',
      'a',
      '&',
      '${',
      '\u2028',
    ),
  }),
  fc.constantFrom('</code>', '`` ` ``', '| --- |', '<!--', '-->', '<script>', '```\n# x', '&#x60;', '\\`', '\\|'),
);

/** What is left of Markdown when code, which means nothing, is taken out. In a table, a bare pipe ends code too. */
function structure(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) =>
      line
        .replace(line.startsWith('|') ? /`(?:[^`|]|(?<!\\)\\\|)*`/g : /`[^`]*`/g, 'CODE')
        .replaceAll('*(empty)*', 'CODE'),
    )
    .join('\n');
}

/** Lines that are HTML, in which code is none. */
function html(markdown: string): string[] {
  return markdown.split('\n').filter((line) => line.startsWith('<'));
}

function everywhere(text: string): Json {
  const name = text === '' ? 'x' : text;
  return {
    '//': { permissionExceptions: [{ permission: name, reason: name }] },
    ...configuration(
      {
        ...asks(['Scope', USER_READ], ['Role', USER_READ_ALL]),
        display_name: name,
        sign_in_audience: `${name}.`,
        owners: [name],
        web: { redirect_uris: [`x${name}`, 'https://engine.rewst.io/x'] },
        password: { display_name: name, end_date: name },
      },
      {
        azuread_app_role_assignment: {
          x: { app_role_id: `i${name}`, principal_object_id: `p${name}`, resource_object_id: `r${name}` },
        },
        azuread_directory_role_assignment: { x: { role_id: `d${name}`, principal_object_id: `p${name}` } },
      },
    ),
    module: { [`m${name}`]: {} },
  };
}

test('no text of a file changes what a report looks like outside of code', () => {
  const report = renderMarkdown(reviewChange({}, everywhere('plain')));
  const plain = structure(report);
  expect(plain).toMatch(/^<details>/m);
  fc.assert(
    fc.property(hostile, (text) => {
      const markdown = renderMarkdown(reviewChange({}, everywhere(text.replaceAll('${', '$').replaceAll('%{', '%'))));
      expect(structure(markdown)).toBe(plain);
      expect(html(markdown)).toEqual(html(report));
    }),
    { numRuns: 300 },
  );
});

test('code never contains what ends it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(code(text)).toMatch(/^(?:`[^`\p{Cc}\u2028\u2029]+`|\*\(empty\)\*)$/u);
    }),
  );
});

test('the first line has words for whatever broadens', () => {
  const user = { azuread_user: { u: { user_principal_name: 'u@rewst.test' } } };
  expect(renderMarkdown(reviewChange(configuration(), configuration({}, user)))).toContain(
    '**🟡 Broader: 1 other change lets more in.**',
  );
});

test('the first line writes a thousand in the same way for every kind of note', () => {
  const phrases = [...CELLS.values()].flatMap(({ verdict }) =>
    verdict ? [verdict.words(1000, 'it', true), verdict.standing?.(1000, true) ?? ''] : [],
  );
  expect(phrases.filter((phrase) => phrase.includes('1000'))).toEqual([]);
  expect(phrases.filter((phrase) => phrase.includes('1,000')).length).toBeGreaterThan(10);
});
