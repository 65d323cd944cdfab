import { expect, it } from "vitest";
import { keepKeys } from "@/lib/algorithms/identity/keep-keys";

const previous = [
  { key: 1, members: ["a", "b", "c", "d"] },
  { key: 2, members: ["e", "f", "g"] },
];

it("keeps the key of a group that goes on, wherever it stands now", () => {
  expect(
    keepKeys(
      previous,
      [
        ["e", "f", "g", "x"],
        ["a", "b", "c"],
      ],
      3,
    ),
  ).toEqual({ keys: [2, 1], kept: 2 });
});

it("gives the key to the larger part of a split, and a new one to the other", () => {
  expect(keepKeys(previous, [["a"], ["b", "c", "d"]], 3)).toEqual({ keys: [3, 1], kept: 1 });
});

it("gives new keys to groups that nobody was in before", () => {
  expect(keepKeys([], [["q"], ["r"]], 1)).toEqual({ keys: [1, 2], kept: 0 });
});
