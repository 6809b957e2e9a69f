/** The items without those that are equal to an earlier one, each with how many there are of it, in their order. */
export function once<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [item: T, count: number])[] {
  const found = new Map<string, [T, number]>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, [found.get(key)?.[0] ?? item, (found.get(key)?.[1] ?? 0) + 1]);
  }
  return [...found.values()];
}
