import { describe, expect, it } from "vitest";
import { plantedGaussians } from "@/lib/algorithms/cluster/planted-gaussians";
import { drain } from "@/lib/algorithms/drain";
import { fitUmap } from "@/lib/algorithms/reduce/fit-umap";
import { alignMap, joinMap } from "@/lib/algorithms/reduce/join-map";
import { trustworthiness } from "@/lib/algorithms/reduce/trustworthiness";

const { data } = plantedGaussians({ rows: 440, cols: 8, k: 4, spread: 3, seed: 3 });
const whole = drain(fitUmap(data, { seed: 1 })).embedding;
const formerOf = (isKnown: (row: number) => boolean) => ({
  places: whole,
  known: Uint8Array.from({ length: data.rows }, (_, row) => (isKnown(row) ? 1 : 0)),
});

describe("joinMap", () => {
  it("moves nobody who was there and puts a tenth more among their like", () => {
    const former = formerOf((row) => row % 11 !== 0);
    const map = joinMap(data, former);
    if (!map) throw new Error("not joined");
    for (let row = 0; row < data.rows; row++)
      if (former.known[row] === 1)
        expect(map.data.slice(2 * row, 2 * row + 2)).toEqual(whole.data.slice(2 * row, 2 * row + 2));
    const judged = { k: 10, sample: 440, seed: 1 };
    expect(trustworthiness(data, map, judged)).toBeGreaterThan(trustworthiness(data, whole, judged) - 0.02);
  });

  it("asks for a new map where less than half were there", () => {
    expect(
      joinMap(
        data,
        formerOf((row) => row % 3 === 0),
      ),
    ).toBeNull();
  });
});

describe("alignMap", () => {
  it("turns a new map back onto the former one", () => {
    const turned = { ...whole, data: Float32Array.from(whole.data, (_, i) => whole.data[i ^ 1] ?? 0) };
    const aligned = alignMap(
      turned,
      formerOf((row) => row % 2 === 0),
    );
    for (let i = 0; i < whole.data.length; i++) expect(aligned.data[i]).toBeCloseTo(whole.data[i] ?? 0, 3);
  });
});
