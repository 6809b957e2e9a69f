import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';

const LIB = join(__dirname, '../lib');

/** The folders of lib, from the top to the ground. What stands in one line knows nothing of its neighbours. */
const LAYERS = [
  ['cli.ts', 'index.ts'],
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
];

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const folderOf = (file: string) => file.split(sep)[0];
const layerOf = (folder: string) => LAYERS.findIndex((layer) => layer.includes(folder));

/** The folders of lib that a file imports more than types from. */
function importedFolders(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(LIB, file), 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements
    .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
    .filter((statement) => !(ts.isImportDeclaration(statement) ? statement.importClause : statement)?.isTypeOnly)
    .map(({ moduleSpecifier }) => (moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''))
    .filter((module) => module.startsWith('.'))
    .map((module) => folderOf(normalize(join(dirname(file), module))));
}

test('every folder of lib has its layer', () => {
  expect(files.map(folderOf).filter((folder) => layerOf(folder) === -1)).toEqual([]);
});

test('imports go from the top of lib to its ground', () => {
  const upwards = files.flatMap((file) =>
    importedFolders(file)
      .filter((to) => to !== folderOf(file) && layerOf(to) <= layerOf(folderOf(file)))
      .map((to) => `${file} imports ${to}`),
  );
  expect(upwards).toEqual([]);
});

test('no file of lib that is written by hand is longer than 300 lines', () => {
  const long = files
    .filter((file) => !file.startsWith(join('permissions', 'catalogue')))
    .filter((file) => readFileSync(join(LIB, file), 'utf8').trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});
