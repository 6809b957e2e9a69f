/** Limit of Entra ID and the provider for the web platform, with Rewst's redirect URI. */
export const MAX_REDIRECT_URIS = 256;
const MAX_LENGTH = 256;

const SCHEMES = ['http', 'https', 'ms-appx-web', 'brk-multihub'];

// Scheme, authority, path and fragment. The query does not matter.
const PARTS = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/is;
const AUTHORITY = /^(?:[^@\s]*@)?(?:\[[\da-f:.%]+\]|[^\s:@%[\]\\^`{|}]+)(?::\d*)?$/i;
const PERCENT = /%(?![\da-f]{2})/i;

/**
 * Why the provider refuses to write a redirect URI of the web platform, if it does. Entra ID accepts more than the
 * provider, which parses a URI as Go does.
 */
export function whyNotWritable(uri: string): string | undefined {
  if (/^urn:[^:]*:/.test(uri)) {
    return undefined;
  }
  const [, scheme, authority, path, fragment = ''] = PARTS.exec(uri) ?? [];
  if (scheme === undefined || authority === '') {
    return 'it wants a scheme and a host';
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the provider refuses them
  if (PERCENT.test(path + fragment) || !AUTHORITY.test(authority) || /[\0-\x1f\x7f]/.test(uri)) {
    return 'it wants a "%" to be followed by two hexadecimal digits, and no character that a URI cannot have';
  }
  if (!SCHEMES.includes(scheme.toLowerCase())) {
    return `it takes no ${scheme}:// on the web platform`;
  }
  if (path === '') {
    return 'it wants a path, if only "/"';
  }
  return Buffer.byteLength(uri) > MAX_LENGTH ? `it wants at most ${MAX_LENGTH} bytes` : undefined;
}

/**
 * The order that redirect URIs have after any update of the application: the provider keeps them in a set that is
 * sorted by the decimal digits of a CRC-32.
 */
export function inProviderOrder(uris: readonly string[]): string[] {
  return [...new Set(uris)]
    .map((uri) => ({ uri, hash: String(crc32(Buffer.from(`${uri};`))) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ uri }) => uri);
}

// zlib.crc32 is not in Node.js 20.
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}
