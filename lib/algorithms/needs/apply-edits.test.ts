import { describe, expect, it } from "vitest";
import { applyEdits, type KeyedGroup } from "@/lib/algorithms/needs/apply-edits";
import type { NeedEdit } from "@/lib/domain/needs/need-edit";

const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `m${from + i}`);
const group = (key: number, from: number, to: number): KeyedGroup => ({ key, members: ids(from, to) });
const edited = (
  groups: readonly KeyedGroup[],
  previous: readonly KeyedGroup[],
  edits: readonly NeedEdit[],
  nearer?: (mention: string) => 0 | 1,
) => {
  const found = applyEdits({
    groups,
    previous,
    edits,
    exists: (mention) => Number(mention.slice(1)) < 1000,
    ...(nearer && { nearer }),
  });
  return new Map(found.map(({ key, members }) => [key, [...members].sort()]));
};
const sorted = (...parts: readonly string[][]) => parts.flat().sort();

describe("edits of needs", () => {
  const two = [group(1, 0, 10), group(2, 10, 20), group(3, 20, 30)];

  it("leave groups alone where there are none", () => {
    expect(applyEdits({ groups: two, previous: [], edits: [], exists: () => true })).toEqual(two);
  });

  it("keep merged needs one, whether the run before showed them so or not", () => {
    const merge: NeedEdit = { kind: "merge", keys: [1, 2] };
    const before = edited(two, two, [merge]);
    expect(before.get(1)).toEqual(sorted(ids(0, 20)));
    expect(before.has(2)).toBe(false);
    // After a run that showed them as one, the next finds two again; the smaller has a new key.
    const next = [
      { key: 1, members: [...ids(0, 10), "m50"] },
      { key: 9, members: [...ids(10, 20), "m51"] },
    ];
    const after = edited(next, [group(1, 0, 20), group(3, 20, 30)], [merge]);
    expect([...after.keys()]).toEqual([1]);
    expect(after.get(1)).toEqual(sorted(ids(0, 20), ["m50", "m51"]));
  });

  it("merge merged needs into others, and no group of strangers", () => {
    const edits: NeedEdit[] = [
      { kind: "merge", keys: [1, 2] },
      { kind: "merge", keys: [3, 1] },
    ];
    const strangers = { key: 9, members: ["m5", ...ids(60, 80)] };
    const found = edited([...two.map((g) => ({ ...g, members: g.members.slice(1) })), strangers], two, edits);
    expect([...found.keys()]).toEqual([3, 9]);
  });

  it("keep the parts of a split need apart, new mentions on the nearer side", () => {
    const split: NeedEdit = { kind: "split", key: 1, newKey: 7, mentions: ids(4, 10) };
    const previous = [group(1, 0, 4), group(7, 4, 10)];
    // The run finds one group, which goes on from the bigger part.
    const one = [{ key: 7, members: [...ids(0, 10), "m40", "m41"] }];
    const found = edited(one, previous, [split], (mention) => (mention === "m41" ? 1 : 0));
    expect(found.get(1)).toEqual(sorted(ids(0, 4), ["m40"]));
    expect(found.get(7)).toEqual(sorted(ids(4, 10), ["m41"]));
    // Where it finds both it knows its new ones itself.
    const both = [
      { key: 1, members: [...ids(0, 4), "m41"] },
      { key: 7, members: [...ids(4, 10), "m40"] },
    ];
    const kept = edited(both, previous, [split], () => 0);
    expect(kept.get(1)).toEqual(sorted(ids(0, 4), ["m41"]));
    expect(kept.get(7)).toEqual(sorted(ids(4, 10), ["m40"]));
  });

  it("give a pinned need its mentions back, if only the ones that are still there", () => {
    const previous = [{ key: 5, members: [...ids(5, 12), "m2000"] }];
    const found = edited(two, previous, [{ kind: "pin", key: 5 }]);
    expect(found.get(5)).toEqual(sorted(ids(5, 12)));
    expect(found.get(1)).toEqual(sorted(ids(0, 5)));
    expect(found.get(2)).toEqual(sorted(ids(12, 20)));
  });

  it("move mentions last: into a need, into a merged one, out of all, and nowhere that is gone", () => {
    const found = edited(two, two, [
      { kind: "move", mention: "m0", toKey: 3 },
      { kind: "move", mention: "m20", toKey: 2 },
      { kind: "merge", keys: [1, 2] },
      { kind: "move", mention: "m1", toKey: null },
      { kind: "move", mention: "m2", toKey: 88 },
      { kind: "move", mention: "m3000", toKey: 1 },
      { kind: "move", mention: "m90", toKey: 1 },
    ]);
    expect(found.get(3)).toEqual(sorted(["m0"], ids(21, 30)));
    expect(found.get(1)).toEqual(sorted(ids(2, 21), ["m90"]));
  });

  it("drop groups that are left empty", () => {
    expect(edited([group(1, 0, 1)], [], [{ kind: "move", mention: "m0", toKey: null }]).size).toBe(0);
  });
});
