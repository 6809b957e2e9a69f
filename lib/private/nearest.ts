/** The names that a typo probably meant: those that differ least from it. */
export function nearest(asked: string, names: readonly string[], most = 3): string[] {
  return names
    .map((name) => ({ name, distance: distance(asked.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Whether a name differs from one of these by at most two characters. */
export function isTypo(asked: string, names: readonly string[]): boolean {
  return names.some((name) => distance(asked.toLowerCase(), name.toLowerCase()) <= 2);
}

/** Levenshtein distance: how many characters to add, remove or change. */
function distance(a: string, b: string): number {
  const row = new Uint32Array(b.length + 1).map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const character = a.charCodeAt(i - 1);
    let diagonal = row[0];
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j];
      row[j] = Math.min(row[j - 1] + 1, above + 1, diagonal + (character === b.charCodeAt(j - 1) ? 0 : 1));
      diagonal = above;
    }
  }
  return row[b.length];
}
