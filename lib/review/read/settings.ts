// What is set around resources, which no resource type has of its own.

import { type Backend, blocks, Harmless, listOf, type Shape } from '../facts/resource';
import { digest } from './json';

type Json = Record<string, unknown>;

/** The attributes that are read and set, and that Terraform leaves as they are all the same. */
export function ignoredIn({ lifecycle, ...body }: Json, shape: { readonly [name: string]: Shape }): string[] {
  const names = blocks(lifecycle)
    .flatMap(({ ignore_changes: names }) => listOf(names))
    .flatMap((each) => (typeof each === 'string' ? (/^(?:\$\{\s*)?([\w-]+)/.exec(each)?.[1] ?? []) : []));
  return names.includes('all')
    ? ['all']
    : [...new Set(names)].filter((name) => name in body && !(shape[name] instanceof Harmless));
}

/** Where files keep the state of their stack. That on the disk differs from machine to machine. */
export function backendOf(files: readonly Json[]): Backend {
  const all = files
    .flatMap((file) => blocks(file.terraform))
    .flatMap(({ backend, cloud }) => [
      ...blocks(backend).flatMap(Object.entries),
      ...blocks(cloud).map((block) => ['cloud', block]),
    ]);
  const [type, body] = all.find(([name]) => name !== 'local') ?? ['local'];
  return { type: String(type), digest: digest(body ?? '') };
}
