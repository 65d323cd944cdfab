import type { Token } from "@/lib/algorithms/text/segment";

export interface Keyword {
  readonly term: string;
  readonly weight: number;
}

const PART_WEIGHT = { noun: 1, adj: 0.8, verb: 0.7, other: 0.3, adv: 0.2, num: 0, pron: 0 } as const;

const HALF = 0.5;

/**
 * Keywords of one text: nouns first, then qualities and actions, weighted by how often and how early they stand
 * (an early word is more often the subject), by rarity when `documentShare` (share of all texts with the lemma, 0 to 1)
 * is given, and by how central they are to their document when `rankOf` (0 to 1, see `rankWords`) is. Weights are scaled so that the first is 1. A text of stop words only has none.
 */
export function extractKeywords(
  tokens: readonly Token[],
  options: {
    readonly count?: number;
    readonly documentShare?: (lemma: string) => number;
    readonly rankOf?: (lemma: string) => number;
  } = {},
): Keyword[] {
  const weights = new Map<string, number>();
  tokens.forEach((token, position) => {
    if (token.stop) return;
    const rarity = options.documentShare
      ? Math.log(1 / Math.max(options.documentShare(token.lemma), 1e-6)) + 1
      : 1;
    const early = 1 + 1 / (1 + position / 4);
    const central = options.rankOf ? HALF + HALF * options.rankOf(token.lemma) : 1;
    const weight = PART_WEIGHT[token.pos] * early * rarity * central;
    if (weight > 0) weights.set(token.lemma, (weights.get(token.lemma) ?? 0) + weight);
  });
  const sorted = [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, options.count ?? 5);
  const most = sorted[0]?.[1] ?? 1;
  return sorted.map(([term, weight]) => ({ term, weight: weight / most }));
}
