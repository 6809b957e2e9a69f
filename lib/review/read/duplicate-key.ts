const TOKEN = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}]/g;

/** A key, other than of comments, that an object of a JSON text has twice. Terraform reads both blocks; a JSON reader takes the last one. */
export function duplicateKey(json: string): string | undefined {
  const objects: Set<string>[] = [];
  for (const [token, text, colon] of json.matchAll(TOKEN)) {
    const keys = objects.at(-1);
    if (token === '{') {
      objects.push(new Set());
    } else if (token === '}') {
      objects.pop();
    } else if (colon !== undefined && keys && text !== '//') {
      const key = String(JSON.parse(`"${text}"`));
      if (keys.has(key)) {
        return key;
      }
      keys.add(key);
    }
  }
  return undefined;
}
