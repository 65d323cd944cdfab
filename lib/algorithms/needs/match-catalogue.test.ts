import { expect, it } from "vitest";
import { rowOf, zeros } from "@/lib/algorithms/matrix";
import { matchCatalogue } from "@/lib/algorithms/needs/match-catalogue";
import { createRandom } from "@/lib/algorithms/random";

function unitRows(rows: number, cols: number, seed: number) {
  const random = createRandom(seed);
  const matrix = zeros(rows, cols);
  for (let r = 0; r < rows; r++) {
    const row = rowOf(matrix, r);
    for (let c = 0; c < cols; c++) row[c] = random.normal();
    const length = Math.hypot(...row);
    for (let c = 0; c < cols; c++) row[c] = (row[c] as number) / length;
  }
  return matrix;
}

it("finds the phrase that says what is asked, and none where none does", () => {
  const phrases = unitRows(400, 64, 1);
  const asks = unitRows(20, 64, 2);
  const answer = rowOf(phrases, 7);
  const ask = rowOf(asks, 0);
  for (let c = 0; c < 64; c++) ask[c] = 0.8 * (answer[c] as number) + 0.6 * (ask[c] as number);
  const found = matchCatalogue(asks, phrases);
  expect(found).toHaveLength(20);
  expect(found[0]?.map(({ phrase }) => phrase)).toEqual([7]);
  expect(found.slice(1).flat()).toEqual([]);
});

it("has nothing to say without a catalogue", () => {
  expect(matchCatalogue(unitRows(2, 8, 3), zeros(0, 8))).toEqual([[], []]);
});
