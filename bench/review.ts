// node --expose-gc --import tsx bench/review.ts
// Measures the built command (npm run build) on 1,000 synthesized stacks and on a plan of 100 MB.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { App, TerraformStack } from 'cdktf';
import {
  AdminConsentMode,
  AzureIntegration,
  CspIntegration,
  ExchangeOnlineIntegration,
  GraphIntegration,
  GraphSubscriptionTriggersIntegration,
  RewstOwnedApp,
} from '../lib';

const STACKS = 1000;
const PLAN_BYTES = 100 * 1024 * 1024;
const GOAL = { seconds: 2, megabytes: 400 };

const directory = mkdtempSync(join(tmpdir(), 'bench-review-'));
try {
  const stacks = writeStacks(join(directory, 'cdktf.out'), STACKS);
  measure(`${STACKS} stacks`, [stacks], GOAL);
  measure(`${STACKS} stacks against as many others`, ['--base', stacks, stacks]);
  measure('a plan of 100 MB', [writePlan(join(directory, 'plan.json'))]);
} finally {
  rmSync(directory, { recursive: true });
}

function measure(what: string, args: string[], goal?: typeof GOAL): void {
  // The child reports its own peak: what the parent sees of its children is the peak of all of them so far.
  const peak = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
  const cli = join(__dirname, '../dist/cli.js');
  const code = `${peak} const { run } = require(${JSON.stringify(cli)});
    process.exitCode = run(${JSON.stringify(['review', ...args])}, {
      readStdin: () => Buffer.alloc(0), out: (text) => process.stdout.write(text), err: () => undefined });`;
  const start = process.hrtime.bigint();
  const child = spawnSync(process.execPath, ['-e', code], { maxBuffer: 1024 ** 3, encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const megabytes = Number(child.stderr) / 1024;
  if (child.status !== 0 || !child.stdout.startsWith('**') || !(megabytes > 0)) {
    throw new Error(`The review of ${what} failed: exit code ${child.status}, ${child.stderr}`);
  }
  const missed = goal && (seconds > goal.seconds || megabytes > goal.megabytes);
  console.log(`${what}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB${missed ? ', which misses the goal' : ''}`);
  process.exitCode ||= missed ? 1 : 0;
}

/** The stack of main.ts many times over, as `cdktf synth` lays them out. */
function writeStacks(path: string, count: number): string {
  const program = new App({ outdir: join(directory, 'one') });
  const stack = new TerraformStack(program, 'rewst');
  new AzureadProvider(stack, 'azuread');
  const app = new RewstOwnedApp(stack, 'Rewst', {
    clientSecrets: [{ name: '2026-11', expiresOn: '2027-05-31' }],
    adminConsent: AdminConsentMode.ALL,
  });
  new AzureIntegration(app, 'Azure');
  new GraphIntegration(app, 'Graph', { includeRecommended: true });
  new GraphSubscriptionTriggersIntegration(app, 'GraphSubscriptionTriggers');
  new CspIntegration(app, 'Csp');
  new ExchangeOnlineIntegration(app, 'ExchangeOnline');
  program.synth();
  const json = readFileSync(join(program.outdir, 'stacks', 'rewst', 'cdk.tf.json'), 'utf8');
  const stacks: Record<string, unknown> = {};
  for (let i = 0; i < count; i++) {
    const name = `customer-${i}`;
    mkdirSync(join(path, 'stacks', name), { recursive: true });
    writeFileSync(join(path, 'stacks', name, 'cdk.tf.json'), json.replaceAll('"rewst"', JSON.stringify(name)));
    stacks[name] = { name, synthesizedStackPath: `stacks/${name}/cdk.tf.json` };
  }
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({ version: 'bench', stacks }));
  return path;
}

/** A plan in which apps are few and everything else, which every state has more of, is plenty. */
function writePlan(path: string): string {
  const file = openSync(path, 'w');
  const app = (i: number) => ({
    address: `azuread_application.app[${i}]`,
    mode: 'managed',
    type: 'azuread_application',
    change: { actions: ['create'], before: null, after: { display_name: `App ${i}` }, after_unknown: {} },
  });
  const other = (i: number) => ({
    address: `random_password.other[${i}]`,
    mode: 'managed',
    type: 'random_password',
    change: { actions: ['no-op'], before: { result: 'x'.repeat(2000) }, after: { result: 'x'.repeat(2000) } },
  });
  let written = writeSync(file, '{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[');
  for (let i = 0; written < PLAN_BYTES; i++) {
    written += writeSync(file, `${i === 0 ? '' : ','}${JSON.stringify(i % 20 === 0 ? app(i) : other(i))}`);
  }
  writeSync(file, ']}');
  closeSync(file);
  return path;
}
