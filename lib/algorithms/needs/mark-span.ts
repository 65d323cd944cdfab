import type { Token } from "@/lib/algorithms/text/segment";

/**
 * Where in a quote the need is said: from the first to the last of its words that are among the need's terms, when
 * they stand within `reach` words of each other; otherwise the heaviest one alone. Null when it holds none.
 */
export function markSpan(
  tokens: readonly Token[],
  terms: readonly { readonly term: string; readonly weight: number }[],
  reach = 6,
): { start: number; end: number } | null {
  const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
  const hits = tokens.flatMap((token, at) => {
    const weight = token.stop ? undefined : weights.get(token.lemma);
    return weight === undefined ? [] : [{ token, at, weight }];
  });
  const heaviest = hits.reduce<(typeof hits)[number] | null>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    null,
  );
  if (!heaviest) return null;
  const near = hits.filter((hit) => Math.abs(hit.at - heaviest.at) <= reach);
  return {
    start: Math.min(...near.map((hit) => hit.token.start)),
    end: Math.max(...near.map((hit) => hit.token.end)),
  };
}
