/**
 * Rounds parts so that they still add up to the rounded total: what rounding each alone leaves over goes to those
 * that lost most by it (largest remainders). `digits` decimals.
 */
export function roundToSum(parts: readonly number[], digits: number): number[] {
  const unit = 10 ** digits;
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0) * unit);
  const floors = parts.map((part) => Math.floor(part * unit + 1e-9));
  const left = total - floors.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, rest: part * unit - (floors[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, Math.max(0, left))
    .map(({ index }) => index);
  const raised = new Set(order);
  return floors.map((part, index) => (part + (raised.has(index) ? 1 : 0)) / unit);
}
