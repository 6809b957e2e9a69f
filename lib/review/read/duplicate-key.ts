const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;

/**
 * A key, except that of comments, that an object of a JSON text has twice. Terraform reads both blocks, but a JSON
 * parser takes only the last one. JSON that a program wrote has no such key: writing it again gives the same text, but
 * for empty objects, which cdktf writes on two lines.
 */
export function duplicateKey(text: string, json: unknown): string | undefined {
  if (text.trimEnd().replace(/\{\s+\}/g, '{}') === JSON.stringify(json, null, 2)) {
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
