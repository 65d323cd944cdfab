/** Takes the first of a map away until the sizes of those left come to at most `most`; the last one always stays. */
export function dropOldest<Key, Value>(
  held: Map<Key, Value>,
  sizeOf: (value: Value) => number,
  most: number,
): void {
  const sizes = [...held].map(([key, value]) => ({ key, size: sizeOf(value) }));
  let total = sizes.reduce((sum, { size }) => sum + size, 0);
  for (const { key, size } of sizes.slice(0, -1)) {
    if (total <= most) return;
    held.delete(key);
    total -= size;
  }
}
