/** The distinct items in their order, each with its count. */
export function countDistinct<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): (readonly [item: T, count: number])[] {
  const found = new Map<string, [T, number]>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, [found.get(key)?.[0] ?? item, (found.get(key)?.[1] ?? 0) + 1]);
  }
  return [...found.values()];
}
