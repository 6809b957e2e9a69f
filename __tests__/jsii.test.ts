import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderApiReference } from '../docs/api-reference';
import packageJson from '../package.json';
import tsconfig from '../tsconfig.json';
import { expectGolden } from './golden';

const ROOT = join(__dirname, '..');
const NODE_MODULES = join(ROOT, 'node_modules');

/** A jsii package that publishes an integration of its own on top of this library. */
const TEAMS_INTEGRATION = `
import { GraphAppRole, GraphScope, RewstIntegration, RewstIntegrationOptions, RewstOwnedApp } from '${packageJson.name}';

/** Rewst workflows for Microsoft Teams. */
export class TeamsIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp, id: string, props: RewstIntegrationOptions = {}) {
    super(scope, id, {
      permissions: [GraphScope.TEAM_READ_BASIC_ALL, GraphAppRole.TEAM_READ_BASIC_ALL],
      additionalPermissions: props.additionalPermissions,
    });
  }
}
`;

function jsii(cwd: string): void {
  execFileSync(process.execPath, [join(NODE_MODULES, 'jsii/bin/jsii'), '--silence-warnings=reserved-word'], {
    cwd,
    stdio: 'pipe',
  });
}

const work = mkdtempSync(join(tmpdir(), 'jsii-'));
const library = join(work, 'library');

beforeAll(() => {
  for (const file of ['lib', 'package.json', 'README.md', 'LICENSE']) {
    cpSync(join(ROOT, file), join(library, file), { recursive: true });
  }
  // The commands are no part of the API, and would take as long as all else.
  const { include: _, ...tsconfigOfApi } = tsconfig;
  writeFileSync(join(library, 'tsconfig.json'), JSON.stringify({ ...tsconfigOfApi, files: ['lib/index.ts'] }));
  symlinkSync(NODE_MODULES, join(library, 'node_modules'));
  jsii(library);
}, 60_000);

afterAll(() => rmSync(work, { recursive: true }));

test('an integration in a second jsii package compiles', () => {
  const { license, author, repository, peerDependencies, version } = packageJson;
  const second = join(work, 'second');
  for (const name of Object.keys(peerDependencies)) {
    const link = join(second, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(NODE_MODULES, name), link);
  }
  symlinkSync(library, join(second, 'node_modules', packageJson.name));
  writeFileSync(join(second, 'README.md'), '# Teams for Rewst\n');
  writeFileSync(join(second, 'index.ts'), TEAMS_INTEGRATION);
  writeFileSync(
    join(second, 'package.json'),
    JSON.stringify({
      name: 'rewst-teams-integration',
      version: '1.0.0',
      ...{ license, author, repository },
      main: 'index.js',
      types: 'index.d.ts',
      peerDependencies: { ...peerDependencies, [packageJson.name]: `^${version}` },
      jsii: { outdir: 'dist', versionFormat: 'short', targets: {} },
    }),
  );
  jsii(second);
  const assembly = JSON.parse(readFileSync(join(second, '.jsii'), 'utf8'));
  expect(assembly.types['rewst-teams-integration.TeamsIntegration'].base).toBe(`${packageJson.name}.RewstIntegration`);
}, 60_000);

test('docs/api.md is the reference of this API', () => {
  expectGolden('docs/api.md', renderApiReference(library));
}, 60_000);
