import type { Csr } from "@/lib/algorithms/csr";
import { type Interactions, pairsToCsr } from "@/lib/algorithms/evaluate/interactions";

/**
 * Users x items with the strength of each pair: log2(1 + w / median w), so a usual pair has strength 1 whatever the
 * unit (invoices, pieces, money) and a pair a thousand times as heavy counts ten times, not a thousand. Weights of
 * nought and less, say of returned goods, give 0: still a positive pair, without extra confidence.
 */
export function pairStrengths(pairs: Interactions): Csr {
  const positive = pairs.weight.filter((w) => w > 0).sort();
  const median = positive[positive.length >> 1] ?? 1;
  const matrix = pairsToCsr(pairs, "weight");
  return { ...matrix, values: matrix.values.map((w) => Math.log2(1 + Math.max(0, w) / median)) };
}
