/** Impressions' worth of the common rate that each item's own is drawn to. */
const PRIOR = 20;

/** Clicks an impression of each item, drawn to the common rate where there are few impressions. Cost: O(rows). */
export function itemRates(item: ArrayLike<number>, clicked: ArrayLike<number>, items: number): Float64Array {
  const shown = new Float64Array(items);
  const clicks = new Float64Array(items);
  let total = 0;
  for (let r = 0; r < item.length; r++) {
    const i = item[r] as number;
    shown[i] = (shown[i] as number) + 1;
    clicks[i] = (clicks[i] as number) + (clicked[r] as number);
    total += clicked[r] as number;
  }
  const rate = (total + 0.5) / (item.length + 1);
  return clicks.map((own, i) => (own + PRIOR * rate) / ((shown[i] as number) + PRIOR));
}
