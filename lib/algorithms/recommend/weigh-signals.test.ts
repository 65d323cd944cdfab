import { expect, it } from "vitest";
import {
  fadedStrengths,
  fadedWeights,
  type UserSignals,
  weighSignals,
} from "@/lib/algorithms/recommend/weigh-signals";
import type { SignalKind } from "@/lib/domain/recommendation/signal";

type Row = readonly [item: number, kind: SignalKind, time: number, quantity?: number];

/** One user's signals. */
function signals(...rows: Row[]): UserSignals {
  return {
    user: new Int32Array(rows.length),
    item: Int32Array.from(rows, ([item]) => item),
    kind: rows.map(([, kind]) => kind),
    time: Float64Array.from(rows, ([, , time]) => time),
    quantity: Float64Array.from(rows, ([, , , quantity = 1]) => quantity),
  };
}

const size = { users: 1, items: 9 };
const weighing = { wanted: ["purchase"], usual: 2, interest: 0.5 } as const;

it("weighs what was bought by the usual quantity, in any order", () => {
  const rows: Row[] = [
    [3, "purchase", 0, 2],
    [3, "purchase", 5, 4],
    [1, "purchase", 9, 2],
  ];
  const histories = weighSignals(signals(...rows), size, weighing);
  expect([...histories.indices]).toEqual([1, 3]);
  expect([...histories.strength]).toEqual([1, 2]);
  expect([...histories.settled]).toEqual([1, 1]);
  // From the first time it was bought.
  expect([...(histories.age ?? [])]).toEqual([0, 9]);
  expect(weighSignals(signals(...rows.toReversed()), size, weighing)).toEqual(histories);
});

it("counts interest by its kind, up to a bound, and takes what was bought for more", () => {
  const looked = Array.from({ length: 30 }, (_, n): Row => [2, "view", n]);
  const rows: Row[] = [[1, "view", 2], [4, "cart", 1], [4, "purchase", 0, 2], ...looked];
  const { indices, weight, settled } = weighSignals(signals(...rows), size, weighing);
  expect([...indices]).toEqual([1, 2, 4]);
  expect([...weight]).toEqual([expect.closeTo(0.05, 6), 0.5, 1]);
  expect([...settled]).toEqual([0, 0, 1]);
});

it("turns what was sent back or refused against the product, and not what was bought again", () => {
  const rows: Row[] = [
    [1, "purchase", 0, 2],
    [1, "return", 3, 2],
    [2, "purchase", 0, 4],
    [2, "return", 3, 1],
    [5, "dislike", 4],
  ];
  const { strength, weight, settled } = weighSignals(signals(...rows), size, weighing);
  expect(strength[0]).toBe(-1);
  expect(strength[1]).toBeCloseTo(Math.log2(2.5), 6);
  expect(strength[2]).toBe(-1);
  expect([...weight]).toEqual([0, 1, 0]);
  expect([...settled]).toEqual([1, 1, 1]);
});

it("says nothing of what was only shown", () => {
  const rows: Row[] = [
    [2, "impression", 9],
    [3, "purchase", 5, 2],
    [6, "view", 7],
  ];
  expect([...weighSignals(signals(...rows), size, weighing).indices]).toEqual([3, 6]);
  const { indices, indptr, age } = weighSignals(signals(...rows), size, { ...weighing, interest: 0 });
  expect([...indices]).toEqual([3]);
  expect([...indptr]).toEqual([0, 1]);
  expect(age).toHaveLength(1);
});

it("fades with age from the user's own latest signal; refusals stay", () => {
  const rows: Row[] = [
    [1, "purchase", 0, 2],
    [2, "hide", 50],
    [3, "purchase", 100, 2],
  ];
  const histories = weighSignals(signals(...rows), size, weighing);
  expect([...fadedWeights(histories, 50).values]).toEqual([expect.closeTo(Math.exp(-2), 6), 0, 1]);
  expect([...fadedStrengths(histories, 50).values]).toEqual([expect.closeTo(Math.exp(-2), 6), -1, 1]);
  expect([...fadedWeights(histories, null).values]).toEqual([1, 0, 1]);
});
