import * as fc from 'fast-check';

/**
 * Any code point except half a surrogate pair, like fast-check's unit `binary`, which first builds a table of all of
 * them.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));
