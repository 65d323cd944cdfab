import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "@/lib/algorithms/cluster/adjusted-rand-index";
import { csrFromTriples } from "@/lib/algorithms/csr";
import { drain } from "@/lib/algorithms/drain";
import { agreeOnCommunities } from "@/lib/algorithms/needs/agree-on-communities";
import { findCommunities } from "@/lib/algorithms/needs/find-communities";
import { createRandom } from "@/lib/algorithms/random";

/** Four groups of 30: an edge inside with chance .3, across with .03. */
function plantGroups() {
  const random = createRandom(4);
  const truth = Array.from({ length: 120 }, (_, i) => Math.floor(i / 30));
  const rows: number[] = [];
  const cols: number[] = [];
  for (let i = 0; i < 120; i++) {
    for (let j = 0; j < i; j++) {
      if (random.next() >= (truth[i] === truth[j] ? 0.3 : 0.03)) continue;
      rows.push(i, j);
      cols.push(j, i);
    }
  }
  return { truth, graph: csrFromTriples(120, 120, rows, cols, new Float32Array(rows.length).fill(1)) };
}

describe.each([
  ["findCommunities", findCommunities],
  ["agreeOnCommunities", agreeOnCommunities],
])("%s", (_, find) => {
  it("finds planted groups and their number", () => {
    const { truth, graph } = plantGroups();
    const labels = drain(find(graph, { resolution: 1, seed: 1 }));
    expect(new Set(labels).size).toBe(4);
    expect(adjustedRandIndex(truth, labels)).toBeGreaterThan(0.9);
  });

  it("finds more of them at a higher resolution, and the same for the same seed", () => {
    const { graph } = plantGroups();
    const fine = drain(find(graph, { resolution: 4, seed: 1 }));
    expect(new Set(fine).size).toBeGreaterThan(6);
    expect(drain(find(graph, { resolution: 4, seed: 1 }))).toEqual(fine);
  });

  it("leaves nodes without edges alone", () => {
    const graph = csrFromTriples(3, 3, [0, 1], [1, 0], [1, 1]);
    const labels = drain(find(graph, { resolution: 1, seed: 1 }));
    expect(labels[0]).toBe(labels[1]);
    expect(labels[2]).not.toBe(labels[0]);
  });
});
