import * as fc from 'fast-check';

/** Any code point but half a surrogate pair. As fast-check's own unit `binary`, which first makes a table of all of them. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));
