import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import { Manifest, TerraformStack, Testing } from 'cdktf';
import { GraphIntegration, RewstOwnedApp, type RewstOwnedAppProps } from '../lib';

const outdir = mkdtempSync(join(tmpdir(), 'test-'));
afterAll(() => rmSync(outdir, { recursive: true }));

/** A stack with the azuread provider, without which nothing synthesizes. */
export function newStack(id = 'test'): TerraformStack {
  const stack = new TerraformStack(Testing.app({ outdir }), id);
  new AzureadProvider(stack, 'azuread');
  return stack;
}

/** An app with the smallest integration set that synthesizes. */
export function newApp(props: RewstOwnedAppProps = {}, stack = newStack()): RewstOwnedApp {
  const app = new RewstOwnedApp(stack, 'Rewst', props);
  new GraphIntegration(app, 'Graph');
  return app;
}

/** The file that `cdktf synth` would write: validations on, comments included. */
export function synthText(stack: TerraformStack): string {
  stack.synthesizer.synthesize({ outdir, manifest: new Manifest('stubbed', outdir, false) });
  return readFileSync(join(outdir, 'stacks', stack.node.id, 'cdk.tf.json'), 'utf8');
}

// biome-ignore lint/suspicious/noExplicitAny: Terraform JSON has no type worth writing down
export type Json = any;

export function synth(stack: TerraformStack): Json {
  return JSON.parse(synthText(stack));
}

/** The only block of its type. */
export function only(json: Json, kind: 'resource' | 'data', type: string): Json {
  const blocks = Object.values(json[kind]?.[type] ?? {});
  expect(blocks).toHaveLength(1);
  return blocks[0];
}

/** What the synthesized application asks for: API, value, type and ID as the file's comments and entries say it. */
export function requiredAccess(json: Json): string[] {
  return only(json, 'resource', 'azuread_application').required_resource_access.flatMap((api: Json) =>
    api.resource_access.map(
      (access: Json) =>
        `${api['//']} (${api.resource_app_id}): ${access['//'].split(' (')[0]} ${access.type} ${access.id}`,
    ),
  );
}
