import { describe, expect, it } from "vitest";
import { applyEdits, type PlacedMention } from "@/lib/algorithms/needs/apply-edits";
import { type FoundPlace, foldEdits } from "@/lib/domain/needs/fold-edits";
import { type NeedEdit, splitKey } from "@/lib/domain/needs/need-edit";

/** "0-3:1 4-6:2" puts mentions 0 to 3 into need 1 and 4 to 6 into 2. */
function place(plan: string): PlacedMention[] {
  return plan.split(" ").flatMap((part) => {
    const [range = "", key] = part.split(":");
    const [from = 0, to = from] = range.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => mention(from + i, Number(key) || null));
  });
}

const hashOf = (n: number) => n.toString(16).padStart(8, "0");
const mention = (n: number, key: number | null) => ({ id: `m${n}`, hash: hashOf(n), key });

const earlier = (plan: string): Map<string, FoundPlace> =>
  new Map(place(plan).map(({ id, key }) => [id, { key, editIds: [] }]));

/** What readers see: the mentions of each need after all edits. */
function shown(
  now: string,
  previous: ReadonlyMap<string, FoundPlace>,
  list: readonly NeedEdit[],
  nearerToSecond = (_: number) => false,
) {
  const edits = list.map((edit, i) => ({ id: i + 1, edit }));
  const mentions = place(now);
  const places = applyEdits({ mentions, previous, edits, nearerToSecond });
  const { placeOf } = foldEdits(edits);
  const found: Record<string, string> = {};
  places.forEach((at, m) => {
    const key = String(placeOf(at) ?? "other");
    found[key] = `${found[key] ?? ""} ${mentions[m]?.id.slice(1)}`.trim();
  });
  return { found, places };
}

describe("edits of needs in the next run", () => {
  it("change nothing where there are none", () => {
    expect(shown("0-2:1 3-5:2 6:0", earlier("0-2:1 3-5:2"), []).found).toEqual({
      1: "0 1 2",
      2: "3 4 5",
      other: "6",
    });
  });

  it("keep merged needs one, also what falls out of them", () => {
    const merge: NeedEdit = { kind: "merge", into: 1, from: [2] };
    const { found, places } = shown("0-4:1 5-8:2 9:8", earlier("0-4:1 5-9:2"), [merge]);
    expect(found).toEqual({ 1: "0 1 2 3 4 5 6 7 8 9" });
    // Taken back, the two are two again.
    expect([...new Set(places.map(({ key }) => key))]).toEqual([1, 2]);
  });

  it("draw no strangers into a merged need", () => {
    const merge: NeedEdit = { kind: "merge", into: 1, from: [2] };
    expect(shown("0-4:1 5-8:2 9-13:8", earlier("0-4:1 5-9:2"), [merge]).found[8]).toBe("9 10 11 12 13");
  });

  it("keep the parts of a split need apart, new mentions on the nearer side and there for good", () => {
    const split: NeedEdit = {
      kind: "split",
      from: 1,
      nameEn: "a",
      nameZh: "b",
      mentions: [3, 4].map(hashOf),
    };
    const near = (m: number) => m === 6;
    const { found, places } = shown("0-6:1", earlier("0-4:1"), [split], near);
    expect(found).toEqual({ 1: "0 1 2 5", [splitKey(1)]: "3 4 6" });
    const later = new Map(places.map((at, m): [string, FoundPlace] => [`m${m}`, at]));
    expect(shown("0-6:1", later, [split]).found).toEqual(found);
    expect(shown("0-6:1", later, []).found).toEqual({ 1: "0 1 2 3 4 5 6" });
  });

  it("go along where the run itself finds the part", () => {
    const split: NeedEdit = {
      kind: "split",
      from: 1,
      nameEn: "a",
      nameZh: "b",
      mentions: [3, 4].map(hashOf),
    };
    const { found } = shown("0-2:1 3-6:9", earlier("0-4:1"), [split]);
    expect(found).toEqual({ 1: "0 1 2", [splitKey(1)]: "3 4 5 6" });
  });

  it("bring a pinned need back: as the group that stems from it, or with its mentions", () => {
    const pin: NeedEdit = { kind: "pin", key: 5 };
    expect(shown("0-3:8 4-5:9", earlier("0-3:5"), [pin]).found).toEqual({ 5: "0 1 2 3", 9: "4 5" });
    expect(shown("0-9:1 10-19:2", earlier("0-8:1 9-10:5 11-19:2"), [pin]).found).toEqual({
      1: "0 1 2 3 4 5 6 7 8",
      5: "9 10",
      2: "11 12 13 14 15 16 17 18 19",
    });
  });

  it("move mentions by their words, whatever their number is now", () => {
    const move: NeedEdit = { kind: "move", from: 1, to: 2, mentions: [hashOf(1)] };
    const out: NeedEdit = { kind: "move", from: 1, to: null, mentions: [hashOf(2)] };
    expect(shown("0-2:1 3-5:2", earlier("10-12:1"), [move, out]).found).toEqual({
      1: "0",
      2: "1 3 4 5",
      other: "2",
    });
  });
});
