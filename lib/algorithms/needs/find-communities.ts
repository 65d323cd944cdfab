import { type Csr, csrFromTriples } from "@/lib/algorithms/csr";
import { createRandom } from "@/lib/algorithms/random";

const MOST_PASSES = 30;

/**
 * Communities of a weighted graph by modularity (Louvain: Blondel et al. 2008; resolution after Reichardt, Bornholdt
 * 2006). `graph` is symmetric: every edge stands in both rows; entries on the diagonal count as loops. Higher
 * `resolution` gives more and smaller communities; their number is found, not asked for. Labels run from 0 in the
 * order in which communities first occur. Yields after each level. Cost: some ten passes over the edges.
 */
export function* findCommunities(
  graph: Csr,
  options: { readonly resolution: number; readonly seed: number },
): Generator<{ step: number; loss: number }, Int32Array> {
  const random = createRandom(options.seed);
  const labels = Int32Array.from({ length: graph.rows }, (_, i) => i);
  let level = graph;
  for (let step = 1; ; step++) {
    const order = random.shuffle(Int32Array.from({ length: level.rows }, (_, i) => i));
    const { community, moved } = moveNodes(level, order, options.resolution);
    const names = new Map<number, number>();
    for (const c of community) if (!names.has(c)) names.set(c, names.size);
    for (let i = 0; i < labels.length; i++) {
      labels[i] = names.get(community[labels[i] as number] as number) as number;
    }
    yield { step, loss: names.size };
    if (!moved || names.size === level.rows) return labels;
    level = mergeNodes(level, community, names);
  }
}

/** Moves each node to the neighbouring community that gains most, until none moves. */
function moveNodes(
  graph: Csr,
  order: Int32Array,
  resolution: number,
): { community: Int32Array; moved: boolean } {
  const community = Int32Array.from({ length: graph.rows }, (_, i) => i);
  const degree = new Float64Array(graph.rows);
  let total = 0;
  for (let i = 0; i < graph.rows; i++) {
    for (let k = graph.indptr[i] as number; k < (graph.indptr[i + 1] as number); k++) {
      degree[i] = (degree[i] as number) + (graph.values[k] as number);
    }
    total += degree[i] as number;
  }
  const weightOf = degree.slice();
  const towards = new Map<number, number>();
  let moved = false;
  for (let pass = 0, changes = 1; pass < MOST_PASSES && changes > 0; pass++) {
    changes = 0;
    for (const i of order) {
      const own = community[i] as number;
      const weight = degree[i] as number;
      towards.clear();
      towards.set(own, 0);
      for (let k = graph.indptr[i] as number; k < (graph.indptr[i + 1] as number); k++) {
        const j = graph.indices[k] as number;
        if (j === i) continue;
        const c = community[j] as number;
        towards.set(c, (towards.get(c) ?? 0) + (graph.values[k] as number));
      }
      weightOf[own] = (weightOf[own] as number) - weight;
      let best = own;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (const [c, edge] of towards) {
        const gain = edge - (resolution * (weightOf[c] as number) * weight) / (total || 1);
        // The own community comes first: ties stay.
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          best = c;
        }
      }
      weightOf[best] = (weightOf[best] as number) + weight;
      if (best !== own) {
        community[i] = best;
        changes++;
        moved = true;
      }
    }
  }
  return { community, moved };
}

function mergeNodes(graph: Csr, community: Int32Array, names: ReadonlyMap<number, number>): Csr {
  const name = Int32Array.from(community, (c) => names.get(c) as number);
  const rows = new Int32Array(graph.indices.length);
  for (let i = 0; i < graph.rows; i++) {
    rows.fill(name[i] as number, graph.indptr[i] as number, graph.indptr[i + 1] as number);
  }
  const cols = graph.indices.map((j) => name[j] as number);
  return csrFromTriples(names.size, names.size, rows, cols, graph.values);
}
