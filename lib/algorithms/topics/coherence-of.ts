import { npmiOfPair, type PairCounts } from "@/lib/algorithms/topics/count-pairs";

/**
 * Coherence of lists of words: the mean NPMI over the pairs of each (`npmiOfPair`; with windows of ten c_npmi, Röder,
 * Both, Hinneburg 2015), and over the lists. A list of fewer than two words counts 0.
 */
export function coherenceOf(
  lists: readonly (readonly number[])[],
  pairs: PairCounts,
): { mean: number; byTopic: number[] } {
  const byTopic = lists.map((words) => {
    let sum = 0;
    let count = 0;
    for (const [i, a] of words.entries()) {
      for (const b of words.slice(i + 1)) {
        sum += npmiOfPair(pairs, a, b);
        count++;
      }
    }
    return count > 0 ? sum / count : 0;
  });
  return { mean: byTopic.reduce((sum, value) => sum + value, 0) / Math.max(1, byTopic.length), byTopic };
}
