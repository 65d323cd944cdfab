export interface ResultMeasures {
  /** Gains discounted by log2 of the rank, of the best order possible (Järvelin & Kekäläinen 2002). */
  readonly ndcg: number;
  /** The share of the first k places that hold something relevant. */
  readonly precision: number;
  /** The share of what is relevant that the first k places hold. */
  readonly recall: number;
  readonly hit: boolean;
}

/** One list of results against the gains of what is relevant (above 0). */
export function measureResults(
  ids: readonly string[],
  gains: ReadonlyMap<string, number>,
  k: number,
): ResultMeasures {
  let gained = 0;
  let hits = 0;
  ids.slice(0, k).forEach((id, rank) => {
    const gain = gains.get(id) ?? 0;
    if (gain <= 0) return;
    hits++;
    gained += gain / Math.log2(rank + 2);
  });
  const ideal = [...gains.values()]
    .filter((gain) => gain > 0)
    .sort((a, b) => b - a)
    .slice(0, k)
    .reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
  const relevant = [...gains.values()].filter((gain) => gain > 0).length;
  return {
    ndcg: ideal > 0 ? gained / ideal : 0,
    precision: hits / k,
    recall: relevant > 0 ? hits / relevant : 0,
    hit: hits > 0,
  };
}
