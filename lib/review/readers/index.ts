import type { Shape } from '../facts/resource';
import { ACCESS_PACKAGE_READERS } from './access-packages';
import { APP_PART_READERS } from './app-parts';
import { APPLICATION_READERS } from './application';
import { AZURE_READERS } from './azure';
import { CREDENTIAL_READERS } from './credentials';
import { GRANT_READERS } from './grants';
import { GRAPH_READERS } from './graph';
import { GROUP_READERS } from './groups';
import { GUARD_READERS } from './guards';
import { PEOPLE_READERS } from './people';
import { PUBLISHED_READERS } from './published';
import type { Reader } from './reader';
import { SERVICE_PRINCIPAL_READERS } from './service-principal';
import { UNIT_AND_ROLE_READERS } from './units-and-roles';
import { UNREAD_TYPES, type UnreadType } from './unread';

/** The readers, one for each resource type. */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    ...APPLICATION_READERS,
    ...APP_PART_READERS,
    ...CREDENTIAL_READERS,
    ...GRANT_READERS,
    ...GROUP_READERS,
    ...GUARD_READERS,
    ...PEOPLE_READERS,
    ...PUBLISHED_READERS,
    ...UNIT_AND_ROLE_READERS,
    ...ACCESS_PACKAGE_READERS,
    ...SERVICE_PRINCIPAL_READERS,
    ...AZURE_READERS,
    ...GRAPH_READERS,
  }),
);

/** The attributes that are read of a resource type. Undefined if no reader reads it. */
export function picksOf(type: string): { readonly [attribute: string]: Shape } | undefined {
  return READERS.get(type)?.picks;
}

/** How the review treats a resource type that it does not read. An unknown type is not rated. */
export function unreadType(type: string): UnreadType {
  return UNREAD_TYPES.get(type) ?? { is: 'not rated', why: 'A newer provider brought it.' };
}
