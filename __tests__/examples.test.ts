import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as library from '../lib';
import { INTEGRATION_PROPS } from '../lib/app/integration-props';
import packageJson from '../package.json';

const ROOT = join(__dirname, '..');

/** What an example may use without saying where it is from. */
const PRELUDE = `
import { readFileSync } from 'node:fs';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { Aspects, TerraformStack } from 'cdktf';
import * as library from '${packageJson.name}';
declare const stack: TerraformStack;
declare const servicePrincipal: ServicePrincipal;
declare const rewst: library.RewstOwnedApp;
`;

/** TypeScript of the README, of the docs and of every `@example` of the public API, by where it stands. */
function examples(): Map<string, string> {
  const found = new Map<string, string>();
  const files = ['.', 'docs', 'examples', 'lib']
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.md$|^lib\/.*\.ts$/.test(file));
  for (const file of files.sort()) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const snippets = file.endsWith('.md')
      ? [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
      : [...text.matchAll(/ \* @example\n(.*?)^ +\*(?:\/| @)/gms)].map(([, code]) => code.replace(/^ +\* ?/gm, ''));
    for (const [i, code] of snippets.entries()) {
      found.set(`${file}, example ${i + 1}`, code);
    }
  }
  return found;
}

const names = Object.keys(library);
const found = examples();
const sources = new Map<string, string>();
for (const code of found.values()) {
  const file = join(ROOT, `__tests__/example-${sources.size}.ts`);
  const whole = code.includes("from 'cdktf")
    ? code
    : `${PRELUDE}const { ${names.join(', ')} } = library;\ntype RewstOwnedApp = library.RewstOwnedApp;\nexport function example() {\n${code}\n}`;
  sources.set(file, whole);
}

function diagnose(): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.dev.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) =>
    sources.has(file)
      ? ts.createSourceFile(file, sources.get(file) as string, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram(
    [...sources.keys()],
    { ...options, noUnusedLocals: false, noUnusedParameters: false },
    host,
  );
  const files = [...sources.keys()];
  return new Map(
    [...found.keys()].map((name, i) => {
      const diagnostics = [
        ...program.getSyntacticDiagnostics(program.getSourceFile(files[i])),
        ...program.getSemanticDiagnostics(program.getSourceFile(files[i])),
      ];
      return [name, diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))];
    }),
  );
}

test('every example of the README, the docs and the public API compiles', () => {
  const wrong = [...diagnose()].filter(([, messages]) => messages.length > 0);
  expect(Object.fromEntries(wrong)).toEqual({});
}, 60_000);

test('every exported class has an example', () => {
  const docs = new Map(
    readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(join(ROOT, 'lib', file), 'utf8').matchAll(
          /^\/\*\*\n((?: \*.*\n)+)export (?:abstract )?class (\w+)/gm,
        ),
      ])
      .map(([, doc, name]) => [name, doc]),
  );
  const exported = Object.entries(library).filter(([, value]) => String(value).startsWith('class '));
  expect(exported.length).toBeGreaterThan(15);
  expect(exported.map(([name]) => name).filter((name) => !docs.get(name)?.includes('@example'))).toEqual([]);
});

test('the integration of your own passes on every option that it takes', () => {
  const page = readFileSync(join(ROOT, 'docs/own-integration.md'), 'utf8');
  for (const option of Object.keys(INTEGRATION_PROPS)) {
    expect(page).toContain(`${option}: props.${option},`);
  }
});
