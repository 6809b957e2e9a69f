import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

const LIB = join(__dirname, '../lib');

/**
 * What a folder has, from the top to the ground. What stands in one line knows nothing of its neighbours. A file is named
 * without its extension.
 */
const LAYERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [
    ['cli', 'index'],
    ['integrations', 'customer'],
    ['app', 'boundary'],
    ['consent'],
    ['adoption'],
    ['audit', 'coverage', 'explain', 'handover'],
    ['review'],
    ['manifest'],
    ['rewst'],
    ['permissions'],
    ['private'],
  ],
  audit: [['command'], ['audit', 'render'], ['compare', 'ready', 'match-code'], ['read'], ['collect', 'report']],
  review: [
    ['command', 'index', 'standing'],
    ['state-of-tenants'],
    ['review'],
    ['judge', 'many', 'render', 'features'],
    ['compare', 'state', 'report'],
    ['read'],
    ['readers'],
    ['kinds'],
    ['facts'],
  ],
};

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(sep, '/').replace(/\.ts$/, ''));

/** The files of lib that a file imports more than types from. */
function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(LIB, `${file}.ts`), 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => !(ts.isImportDeclaration(statement) ? statement.importClause : statement)?.isTypeOnly)
    .map(({ moduleSpecifier }) => (moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''))
    .filter((module) => module.startsWith('.'))
    .map((module) => posix.join(posix.dirname(file), module))
    .map((module) => (files.includes(module) ? module : `${module}/index`));
}

describe.each(Object.entries(LAYERS))('lib/%s', (folder, layers) => {
  const isIn = (file: string) => file.startsWith(folder === '' ? '' : `${folder}/`);
  const partOf = (file: string) => file.split('/')[folder === '' ? 0 : 1];
  const layerOf = (part: string) => layers.findIndex((layer) => layer.includes(part));
  const inside = files.filter(isIn);

  test('every file and folder has its layer', () => {
    expect(inside.map(partOf).filter((part) => layerOf(part) === -1)).toEqual([]);
  });

  test('imports go from the top to the ground', () => {
    const upwards = inside.flatMap((file) =>
      importsOf(file)
        .filter(isIn)
        .map(partOf)
        .filter((to) => to !== partOf(file) && layerOf(to) <= layerOf(partOf(file)))
        .map((to) => `${file} imports ${to}`),
    );
    expect(upwards).toEqual([]);
  });
});

test('no file of lib that is written by hand is longer than 300 lines', () => {
  const long = files
    .filter((file) => !file.startsWith('permissions/catalogue'))
    .filter(
      (file) =>
        readFileSync(join(LIB, `${file}.ts`), 'utf8')
          .trimEnd()
          .split('\n').length > 300,
    );
  expect(long).toEqual([]);
});
