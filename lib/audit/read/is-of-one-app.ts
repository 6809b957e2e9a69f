import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotAManifest } from '../../manifest/not-a-manifest';
import { recognize } from '../../manifest/recognize';

const OF_ONE = /^(?:application|service-principal|collected)\.json$/;

/** Whether a folder that has folders in it is that of one app, and none of tenants: files of an app are in it. */
export function isOfOneApp(folder: string, files: readonly string[]): boolean {
  return files.some((file) => {
    const { kind } = OF_ONE.test(file) ? { kind: 'record' } : asManifest(readFileSync(join(folder, file)));
    return kind === 'record' || kind === 'application' || kind === 'servicePrincipal';
  });
}

function asManifest(bytes: Uint8Array): { readonly kind?: string } {
  const manifest = recognize(bytes);
  return manifest instanceof NotAManifest ? {} : manifest;
}
