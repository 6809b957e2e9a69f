/**
 * The text of a file, without a byte order mark. Windows PowerShell redirects into UTF-16, and editors put a byte order
 * mark in front of UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Whether it has the byte order mark of UTF-32, which nothing here decodes. */
export function isUtf32([first, second, third, fourth]: Uint8Array): boolean {
  const isLittle = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
  return isLittle || (first === 0 && second === 0 && third === 0xfe && fourth === 0xff);
}

/** Without a byte order mark, text that starts with ASCII has a zero in every second byte of UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0)) {
    return 'utf-16le';
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second > 0) ? 'utf-16be' : 'utf-8';
}

/**
 * Mends text that a program decoded. UTF-16 that was read as UTF-8, as by `readFileSync(file, 'utf8')`, is repaired if
 * no character was lost. Otherwise it still has zeros in it.
 */
export function repairText(text: string): string {
  const content = text.replace(/^(?:\uFEFF|\uFFFD\uFFFD)/, '');
  const little = /^(?:[^\0\uFFFD]\0)+$/.test(content);
  return little || /^(?:\0[^\0\uFFFD])+$/.test(content) ? content.replaceAll('\0', '') : content;
}
