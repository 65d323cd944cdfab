import { describe, expect, it } from "vitest";
import { createInteractionCollector } from "@/lib/algorithms/evaluate/collect-interactions";
import type { Interactions } from "@/lib/algorithms/evaluate/interactions";
import { portableHash } from "@/lib/algorithms/evaluate/portable-hash";
import { splitInteractions } from "@/lib/algorithms/evaluate/split-interactions";

function pairsOf(rows: readonly (readonly [string, string, number])[]): Interactions {
  const collector = createInteractionCollector(true);
  for (const [user, item, time] of rows) collector.add(user, item, time, 1);
  return collector.finish();
}

function named(pairs: Interactions): string[] {
  return Array.from(pairs.user, (u, p) => `${pairs.userIds[u]}:${pairs.itemIds[pairs.item[p] ?? 0]}`).sort();
}

const many = pairsOf(Array.from({ length: 60 }, (_, n) => [`u${n % 4}`, `i${n}`, (n * 7) % 60] as const));

describe("random-80-20", () => {
  it("tests the first fifth of each user's pairs by hash, rounded, and at least one", () => {
    const ids = Array.from({ length: 13 }, (_, n) => `i${n}`);
    const pairs = pairsOf([...ids.map((id) => ["a", id, 0] as const), ["b", "x", 0], ["b", "y", 0]]);
    const byHash = (user: string, items: string[]) =>
      items.toSorted((x, y) => portableHash(`42:${user}:${x}`) - portableHash(`42:${user}:${y}`));
    // 13 x .2 + .5 = 3.1, so three; two pairs would round to none, so one.
    const expected = [
      ...byHash("a", ids)
        .slice(0, 3)
        .map((id) => `a:${id}`),
      `b:${byHash("b", ["x", "y"])[0]}`,
    ];
    expect(named(splitInteractions(pairs, "random-80-20", 42).test)).toEqual(expected.sort());
  });

  it("divides the same whatever the order of the rows, and otherwise under another seed", () => {
    const rows = Array.from({ length: 40 }, (_, n) => [`u${n % 2}`, `i${n}`, n] as const);
    const test = named(splitInteractions(pairsOf(rows), "random-80-20", 42).test);
    expect(named(splitInteractions(pairsOf(rows.toReversed()), "random-80-20", 42).test)).toEqual(test);
    expect(named(splitInteractions(pairsOf(rows), "random-80-20", 43).test)).not.toEqual(test);
  });

  it("leaves out the test pair of a user who has no other", () => {
    const split = splitInteractions(
      pairsOf([
        ["a", "x", 0],
        ["b", "x", 0],
        ["b", "y", 0],
      ]),
      "random-80-20",
      1,
    );
    expect(named(split.test).map((pair) => pair[0])).toEqual(["b"]);
    expect(split.train.user.length).toBe(1);
  });
});

it("puts every pair in train or test once, a quarter of each user's under random-75-25", () => {
  const { train, test } = splitInteractions(many, "random-75-25", 42);
  expect([...named(train), ...named(test)].sort()).toEqual(named(many));
  expect(test.user.length).toBe(16); // four users of 15 pairs: 15 x .25 + .5 = 4.25
});

it("splits by time before the pair at four fifths, and keeps test users with a past only", () => {
  const rows: [string, string, number][] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 9].map((t, n) => ["a", `i${n}`, t]);
  rows[9] = ["new", "i9", 9];
  const { train, test } = splitInteractions(pairsOf(rows), "time", 0);
  // Position 8 of 10 has time 9: train is earlier than 9, and "new" has nothing earlier.
  expect(train.user.length).toBe(8);
  expect(named(test)).toEqual(["a:i8"]);
});

it("leaves each user's last pair, the later row of equal times", () => {
  const split = splitInteractions(
    pairsOf([
      ["a", "x", 5],
      ["a", "y", 5],
      ["a", "z", 1],
      ["b", "x", 1],
    ]),
    "leave-last",
    0,
  );
  expect(named(split.test)).toEqual(["a:y"]);
  expect(named(split.train)).toEqual(["a:x", "a:z"]);
});

it("refuses to split by times that are not there", () => {
  expect(() => splitInteractions({ ...many, time: null }, "time", 0)).toThrow(RangeError);
});

it("counts a pair once, at its first time, with its weights added up", () => {
  const collector = createInteractionCollector(true);
  collector.add("a", "x", 9, 2);
  collector.add("a", "y", 3, 1);
  collector.add("a", "x", 1, 0.5);
  const pairs = collector.finish();
  expect(Array.from(pairs.time ?? [])).toEqual([1, 3]);
  expect(Array.from(pairs.weight)).toEqual([2.5, 1]);
  expect(Array.from(pairs.row)).toEqual([2, 1]);
  expect(collector.rows()).toBe(3);
});
