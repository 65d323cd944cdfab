import { expect, it } from "vitest";
import { describeChanges } from "@/lib/algorithms/identity/describe-changes";

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `m${from + i}`);
const need = (key: number, from: number, to: number) => ({
  key,
  nameEn: `need ${key}`,
  nameZh: `需求 ${key}`,
  members: ids(from, to),
});
const group = (key: number, ...ranges: [number, number][]) => ({
  key,
  members: ranges.flatMap(([from, to]) => ids(from, to)),
});

it("is silent on needs that go on, grow and lose a few", () => {
  const changes = describeChanges(
    [need(1, 0, 20), need(2, 20, 40)],
    [group(1, [0, 18], [100, 110]), group(2, [18, 40])],
  );
  expect(changes).toEqual({ appeared: [], vanished: [], split: [], merged: [] });
});

it("tells what split, merged, appeared and vanished", () => {
  const { split, merged, appeared, vanished } = describeChanges(
    [need(1, 0, 20), need(2, 20, 40), need(3, 40, 60), need(4, 60, 70)],
    [group(1, [0, 11]), group(5, [11, 20]), group(2, [20, 60]), group(6, [100, 130])],
  );
  expect(split).toEqual([{ from: { key: 1, nameEn: "need 1", nameZh: "需求 1" }, into: [1, 5] }]);
  expect(merged.map(({ from, into }) => [from.map(({ key }) => key), into])).toEqual([[[2, 3], 2]]);
  expect(appeared).toEqual([6]);
  expect(vanished).toEqual([{ key: 4, nameEn: "need 4", nameZh: "需求 4" }]);
});

it("calls all needs of a first run new", () => {
  expect(describeChanges([], [group(1, [0, 5])]).appeared).toEqual([1]);
});
