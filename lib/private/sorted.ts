/** The entries of a map, sorted by key with plain `<`: in the output, the order of the input must not show. */
export function sortedEntries<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The values of a map, sorted by key. */
export function sortedValues<T>(map: ReadonlyMap<string, T>): T[] {
  return sortedEntries(map).map(([, value]) => value);
}
