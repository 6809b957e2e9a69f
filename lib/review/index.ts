export * from '../private/input-error';

export * from './facts/permission';
export * from './facts/state';
export * from './facts/value';

export { FAIL_ON } from './judge/gate';
export { type PermissionException, parseExceptions, readExceptions } from './judge/parse-exceptions';
export type { NoteKind } from './kinds';
export { tenantFiles } from './many/files';
export { readInput, readSynthesized } from './read/input';
export { labelsOf } from './render/labels';
export { Places } from './render/places';
export * from './render/render-markdown';
export * from './report';
export * from './review';
export { stateOf } from './state/state-of';
export { stateOfTenants } from './state-of-tenants';
