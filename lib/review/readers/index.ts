import type { Shape } from '../facts/resource';
import { APPLICATION_READERS } from './application';
import { GRANT_READERS } from './grants';
import type { Reader } from './reader';
import { SERVICE_PRINCIPAL_READERS } from './service-principal';

/** One reader a resource type. */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({ ...APPLICATION_READERS, ...GRANT_READERS, ...SERVICE_PRINCIPAL_READERS }),
);

/** What is picked of a resource type; nothing if no reader reads it. */
export function picksOf(type: string): { readonly [attribute: string]: Shape } | undefined {
  return READERS.get(type)?.picks;
}

export * from './read-state';
