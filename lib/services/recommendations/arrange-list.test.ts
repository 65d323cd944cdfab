import { expect, it } from "vitest";
import { createRandom } from "@/lib/algorithms/random";
import { type ArrangeOptions, arrangeList } from "@/lib/services/recommendations/arrange-list";

const ITEMS = 80;
/** Item i has the score 100 - i in two parts; five categories in turn. */
const scored = {
  total: Float64Array.from({ length: ITEMS }, (_, i) => 100 - i),
  parts: {
    als: Float64Array.from({ length: ITEMS }, (_, i) => 60 - i),
    popularity: new Float64Array(ITEMS).fill(40),
  },
};
const options = (rules: Partial<ArrangeOptions["rules"]>, k = 5): ArrangeOptions => ({
  ...{ k, exclude: new Uint8Array(ITEMS), popularity: new Float64Array(ITEMS) },
  rules: { added: {}, pins: [], categoryCap: null, balance: 1, explore: 0, ...rules },
  categoryOf: (item) => `c${item % 5}`,
  likeness: (a, b) => (a % 5 === b % 5 ? 1 : 0),
  random: createRandom(5).next,
});
const items = (list: readonly { item: number }[]) => list.map(({ item }) => item);

it("lists by score, and what rules add is a part of it", () => {
  expect(items(arrangeList(scored, options({})))).toEqual([0, 1, 2, 3, 4]);
  const boost = new Float64Array(ITEMS);
  boost[9] = 50;
  const [first] = arrangeList(scored, options({ added: { boost } }));
  expect(first).toMatchObject({ item: 9, score: 141, parts: { als: 51, popularity: 40, boost: 50 } });
  const sum = Object.values(first?.parts ?? {}).reduce((total, part) => total + part, 0);
  expect(sum).toBeCloseTo(first?.score ?? 0, 9);
  expect(scored.total[9]).toBe(91);
});

it("caps categories and makes room for unlike products", () => {
  expect(items(arrangeList(scored, options({ categoryCap: 1 }, 6)))).toEqual([0, 1, 2, 3, 4]);
  const mixed = arrangeList(
    { ...scored, parts: {} },
    { ...options({ balance: 0.5 }), likeness: (a, b) => (a < 10 && b < 10 ? 1 : 0) },
  );
  expect(items(mixed).filter((item) => item < 10).length).toBeLessThan(5);
});

it("pins over scores, never what is excluded, and moves what was listed", () => {
  const pins = [
    { item: 70, position: 2 },
    { item: 1, position: 4 },
  ];
  const list = arrangeList(scored, options({ pins }));
  expect(items(list)).toEqual([0, 70, 2, 1, 3]);
  expect(list[1]).toMatchObject({ by: "pin", propensity: 1 });
  const exclude = new Uint8Array(ITEMS);
  exclude[70] = 1;
  expect(items(arrangeList(scored, { ...options({ pins }), exclude }))).toEqual([0, 2, 3, 1, 4]);
});

it("explores the share that it says, with the chances that it says", () => {
  const wanted = options({ explore: 0.2 }, 10);
  let explored = 0;
  for (let n = 0; n < 2000; n++) {
    const list = arrangeList(scored, wanted);
    expect(new Set(items(list)).size).toBe(10);
    for (const { by, propensity } of list) {
      if (by === "explore") explored++;
      expect(propensity).toBeCloseTo(by === "explore" ? 0.2 / 50 : 0.8, 12);
    }
  }
  expect(explored / 20_000).toBeCloseTo(0.2, 1);
});
