import type { Csr } from "@/lib/algorithms/csr";
import { findCommunities } from "@/lib/algorithms/needs/find-communities";
import { createRandom } from "@/lib/algorithms/random";

const RUNS = 10;

/**
 * Communities that several runs agree on: each edge is weighed by the share of runs that put its two ends together,
 * and the graph is cut once more (consensus clustering: Lancichinetti, Fortunato 2012, in one round and on the
 * graph's own edges only). One run alone depends on the order in which nodes are visited. Cost: nine runs.
 */
export function* agreeOnCommunities(
  graph: Csr,
  options: { readonly resolution: number; readonly seed: number },
): Generator<{ step: number; loss: number }, Int32Array> {
  const random = createRandom(options.seed);
  const together = new Float32Array(graph.values.length);
  for (let run = 1; run <= RUNS; run++) {
    const labels = yield* findCommunities(graph, { ...options, seed: random.integer(2 ** 31) });
    for (let i = 0; i < graph.rows; i++) {
      for (let k = graph.indptr[i] as number; k < (graph.indptr[i + 1] as number); k++) {
        if (labels[i] === labels[graph.indices[k] as number])
          together[k] = (together[k] as number) + 1 / RUNS;
      }
    }
  }
  const values = graph.values.map((value, k) => value * (together[k] as number));
  return yield* findCommunities({ ...graph, values }, { ...options, seed: random.integer(2 ** 31) });
}
