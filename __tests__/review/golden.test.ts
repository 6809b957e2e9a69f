import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CspIntegration, GraphAppRole, GraphIntegration, RewstOwnedApp } from '../../lib';
import { type Report, renderMarkdown } from '../../lib/review';
import { cli } from '../cli';
import { expectGolden } from '../golden';
import { runProgram } from '../run-program';
import { type Json, newStack, synth } from '../synth';
import { plan, reviewChange, reviewPlan } from './helpers';

function stackWith(build: (app: RewstOwnedApp) => void): Json {
  const stack = newStack();
  build(new RewstOwnedApp(stack, 'Rewst'));
  return synth(stack);
}

const minimal = () => stackWith((app) => new GraphIntegration(app, 'Graph'));

const GOLDEN: [name: string, report: () => Report][] = [
  ['nothing-changed', () => reviewPlan(plan('nothing-changed'))],
  [
    'permission-added',
    () =>
      reviewChange(
        minimal(),
        stackWith(
          (app) => new GraphIntegration(app, 'Graph', { additionalPermissions: [GraphAppRole.USER_READ_WRITE_ALL] }),
        ),
      ),
  ],
  [
    'recommended-set-added',
    () =>
      reviewChange(
        minimal(),
        stackWith((app) => new GraphIntegration(app, 'Graph', { includeRecommended: true })),
      ),
  ],
  [
    'csp-added',
    () =>
      reviewChange(
        minimal(),
        stackWith((app) => {
          new GraphIntegration(app, 'Graph');
          new CspIntegration(app, 'Csp');
        }),
      ),
  ],
  ['secret-rotation-1', () => reviewPlan(plan('own-rotation-1'))],
  ['secret-rotation-2', () => reviewPlan(plan('own-rotation-2'))],
  ['modules-and-for-each', () => reviewPlan(plan('modules'))],
  ['destroy', () => reviewPlan(plan('destroy'))],
];

test.each(GOLDEN)('the report of %s reads as in golden/', (name, report) => {
  expectGolden(`__tests__/review/golden/${name}.md`, renderMarkdown(report()));
});

test.each(GOLDEN.filter(([name]) => ['csp-added', 'destroy'].includes(name)))(
  'the JSON of %s is as in golden/',
  (name, report) => {
    expectGolden(`__tests__/review/golden/${name}.json`, `${JSON.stringify(report(), null, 2)}\n`);
  },
);

test("docs/sample-report.md is the report of main.ts's stack", () => {
  const directory = mkdtempSync(join(tmpdir(), 'sample-'));
  runProgram('main', directory);
  const { code, out } = cli(['review', directory]);
  expect(code).toBe(0);
  rmSync(directory, { recursive: true });
  expectGolden('docs/sample-report.md', out);
});
