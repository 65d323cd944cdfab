import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { recommendTop } from "@/lib/algorithms/recommend/recommend-top";

it("agrees with a full sort, ties by popularity and then by index", () => {
  const random = createRandom(3);
  for (let round = 0; round < 50; round++) {
    const scores = Float64Array.from({ length: 80 }, () => random.integer(6));
    const popularity = Float64Array.from({ length: 80 }, () => random.integer(4));
    const exclude = Uint8Array.from({ length: 80 }, () => (random.next() < 0.3 ? 1 : 0));
    const all = [...scores.keys()].filter((i) => !exclude[i]);
    const at = (values: Float64Array, i: number) => values[i] ?? 0;
    all.sort((a, b) => at(scores, b) - at(scores, a) || at(popularity, b) - at(popularity, a) || a - b);
    expect([...recommendTop(scores, { k: 10, exclude, popularity })]).toEqual(all.slice(0, 10));
  }
});

it("gives what there is where fewer are allowed, and nothing for k = 0", () => {
  const scores = Float64Array.from([1, Number.NaN, 3]);
  expect([...recommendTop(scores, { k: 5, exclude: Uint8Array.from([0, 0, 1]) })]).toEqual([0]);
  expect([...recommendTop(scores, { k: 0 })]).toEqual([]);
});
