import { describe, expect, it } from "vitest";
import type { Matrix } from "@/lib/algorithms/matrix";
import { decodeNeeds } from "@/lib/algorithms/needs/decode-needs";

const matrix = (rows: number[][]): Matrix => ({
  data: Float32Array.from(rows.flatMap((row) => row.map((x) => x / Math.hypot(...row)))),
  rows: rows.length,
  cols: rows[0]?.length ?? 0,
});
const needs = matrix([
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
]);

describe("decodeNeeds", () => {
  it("gives each mention to its needs by closeness and to shares by weight, and says who carries what", () => {
    const found = decodeNeeds(
      matrix([
        [1, 0, 0],
        [0, 1, 0],
        [1, 1, 0],
      ]),
      [1, 3, 2],
      needs,
    );
    expect(found.map(({ need }) => need)).toEqual([1, 0]);
    expect(found[0]?.share).toBeCloseTo(4 / 6, 3);
    expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(found[0]?.mentions.map(({ row }) => row)).toEqual([1, 2]);
    expect(found[0]?.mentions.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(found[0]?.share ?? 0);
  });

  it("takes little from what is far from every need, and half at least from what is known", () => {
    const far = matrix([
      [1, 0, 0],
      [1, 1, 1],
    ]);
    const [first] = decodeNeeds(far, [1, 1], needs, { least: 0.8 });
    expect(first).toMatchObject({ need: 0 });
    expect(first?.share).toBeGreaterThan(0.9);
    const known = decodeNeeds(far, [1, 1], needs, { least: 0.8, labels: [-1, 2] });
    expect(known.find(({ need }) => need === 2)?.share).toBeGreaterThan(1 / 3);
  });

  it("spreads a mention between needs the more, the higher the temperature", () => {
    const between = matrix([[3, 2, 0]]);
    const shareOf = (temperature: number) => decodeNeeds(between, [1], needs, { temperature })[0]?.share ?? 0;
    expect(shareOf(0.02)).toBeGreaterThan(shareOf(0.2));
    expect(shareOf(0.2)).toBeGreaterThan(0.5);
  });

  it("finds nothing in nothing", () => {
    expect(decodeNeeds({ data: new Float32Array(), rows: 0, cols: 3 }, [], needs)).toEqual([]);
  });
});
