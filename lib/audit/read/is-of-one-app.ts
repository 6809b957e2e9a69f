import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotAManifest } from '../../manifest/not-a-manifest';
import { recognize } from '../../manifest/recognize';

const OF_ONE = /^(?:application|service-principal|collected)\.json$/;

/** Whether a folder with folders in it is the folder of one app, and not of tenants: it has files of an app. */
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
