import { expect, it } from "vitest";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import { historiesOf } from "@/lib/algorithms/recommend/fit-models";
import { fitSequence, latestFirst } from "@/lib/algorithms/recommend/fit-sequence";
import { itemAmount } from "@/lib/algorithms/recommend/item-model";
import { PAIRS_ALONE } from "@/lib/algorithms/recommend/knowledge";

/** Everybody buys 0, then 1 and 2 in one basket, then 3. */
function bought() {
  const collector = createInteractionCollector(true);
  for (const user of ["a", "b", "c"])
    for (const [item, time] of [
      ["0", 0],
      ["1", 5],
      ["2", 5],
      ["3", 9],
    ] as const)
      collector.add(user, item, time, 1);
  return collector.finish();
}

it("learns what follows what, and that nothing goes back or follows within a basket", () => {
  const model = fitSequence(bought(), { reach: 2 });
  expect(itemAmount(model, 0, 1)).toBeGreaterThan(itemAmount(model, 0, 3));
  expect(itemAmount(model, 1, 3)).toBeGreaterThan(0);
  for (const [from, to] of [
    [1, 0],
    [1, 2],
    [2, 1],
    [3, 0],
  ] as const)
    expect(itemAmount(model, from, to)).toBe(0);
  expect(() => fitSequence({ ...bought(), time: null }, { reach: 2 })).toThrow(RangeError);
});

it("reads what was had last first", () => {
  const { histories } = historiesOf(bought(), PAIRS_ALONE, 0);
  const [first = 0, second = 0, third = 0, last = 0] = latestFirst(histories, { reach: 1 }).values;
  expect(last).toBe(1);
  expect(second).toBeCloseTo(Math.exp(-1), 6);
  expect(third).toBe(second);
  expect(first).toBeCloseTo(Math.exp(-3), 6);
});
