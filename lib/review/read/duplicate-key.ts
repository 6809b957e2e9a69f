const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;

/**
 * A key, other than of comments, that an object of a JSON text has twice, and not in what was read of it. Terraform reads
 * both blocks; a JSON reader takes the last one. What a program wrote has none: it is what it would be written as again.
 */
export function duplicateKey(text: string, json: unknown): string | undefined {
  if (text.trimEnd() === JSON.stringify(json, null, 2)) {
    return undefined;
  }
  const objects: Set<string>[] = [];
  for (const [token, name, colon] of text.matchAll(TOKEN)) {
    const keys = objects.at(-1);
    if (token === '{') {
      objects.push(new Set());
    } else if (token === '}') {
      objects.pop();
    } else if (colon !== undefined && keys && name !== '//') {
      const key = String(JSON.parse(`"${name}"`));
      if (keys.has(key)) {
        return key;
      }
      keys.add(key);
    }
  }
  return undefined;
}
