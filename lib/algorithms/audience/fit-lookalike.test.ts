import { describe, expect, it } from "vitest";
import { fitLookalike } from "@/lib/algorithms/audience/fit-lookalike";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";

const { data, labels } = plantedGaussians({ rows: 600, cols: 6, k: 6, spread: 2, seed: 1 });
const members = [...labels.keys()].filter((row) => labels[row] === 2);
const shown = new Set(members.filter((_, i) => i % 2 === 0));
const seeds = Uint8Array.from({ length: 600 }, (_, row) => (shown.has(row) ? 1 : 0));

describe("fitLookalike", () => {
  it("puts those of the seed's kind before all others", () => {
    const { scores } = fitLookalike(data, seeds, { seed: 1 });
    const hidden = members.filter((row) => !shown.has(row));
    const others = [...labels.keys()].filter((row) => !shown.has(row));
    others.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const found = others.slice(0, hidden.length).filter((row) => labels[row] === 2).length;
    expect(found / hidden.length).toBeGreaterThan(0.75);
  });

  it("scores by a handful too, and the same for the same seed", () => {
    const few = Uint8Array.from({ length: 600 }, (_, row) => (row === members[0] ? 1 : 0));
    const once = fitLookalike(data, few, { seed: 3 });
    expect(fitLookalike(data, few, { seed: 3 })).toEqual(once);
    expect(once.scores.every(Number.isFinite)).toBe(true);
  });
});
