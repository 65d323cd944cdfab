import { describe, expect, it } from "vitest";
import { rowOf } from "@/lib/algorithms/matrix";
import { attributeBlock, attributeFields } from "@/lib/algorithms/persona/attribute-block";
import { behaviourBlock } from "@/lib/algorithms/persona/behaviour-block";
import { namePersonas } from "@/lib/algorithms/persona/name-persona";
import { shareBlock } from "@/lib/algorithms/persona/share-block";

describe("shareBlock", () => {
  it("holds roots of shares, and masks rows without any", () => {
    const block = shareBlock(
      3,
      [
        [0, "a", 3],
        [0, "b", 1],
        [2, "b", 2],
      ],
      5,
    );
    expect(block.columns).toEqual(["a", "b"]);
    expect([...rowOf(block.matrix, 0)]).toEqual([Math.fround(Math.sqrt(0.75)), 0.5]);
    expect([...block.present]).toEqual([1, 0, 1]);
  });
  it("keeps only the largest things", () => {
    expect(
      shareBlock(
        1,
        [
          [0, "a", 1],
          [0, "b", 5],
        ],
        1,
      ).columns,
    ).toEqual(["b"]);
  });
});

describe("attributeBlock", () => {
  const customers = [{ age: 30, region: "north", id: "x1" }, { age: 50, region: "south", id: "x2" }, null];
  it("uses numbers and words that repeat", () => {
    expect(attributeFields(customers).map(({ name }) => name)).toEqual(["age", "id", "region"]);
    const block = attributeBlock(customers);
    expect(block.columns).toContain("region: north");
    expect([...block.present]).toEqual([1, 1, 0]);
    expect(rowOf(block.matrix, 2)[0]).toBe(40);
  });
  it("leaves out a field with a value for everyone", () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ name: `person ${i}` }));
    expect(attributeFields(many)).toEqual([]);
  });
});

it("behaviourBlock fills unknown cells with the column's mean", () => {
  const known = {
    recency: 10,
    frequency: 2,
    monetary: 100,
    tenure: 30,
    linesPerOrder: 2,
    unitPrice: 20,
    weekendShare: 0.5,
    eveningShare: 0,
    returnShare: 0,
    views: 3,
    carts: 1,
    favourites: 0,
    clicks: 2,
  };
  const block = behaviourBlock([known, { ...known, recency: null, frequency: 0 }, null]);
  expect([...block.present]).toEqual([1, 1, 0]);
  expect(rowOf(block.matrix, 1)[0]).toBeCloseTo(Math.log1p(10), 5);
});

it("namePersonas never repeats a name", () => {
  const traits = {
    categories: ["Kitchen", "Bath"],
    need: { en: "Lid leaks", zh: "盖子漏水" },
    price: "low",
    rhythm: "often",
  } as const;
  const names = namePersonas([traits, traits, traits, traits]);
  expect(new Set(names.map(({ en }) => en)).size).toBe(4);
  expect(names[0]).toEqual({ en: "Thrifty Kitchen regulars", zh: "精打细算的「Kitchen」常客" });
  expect(names[1]?.zh).toContain("盖子漏水");
  const [bare] = namePersonas([{ ...traits, categories: [], price: "middle", rhythm: "middle" }]);
  expect(bare).toEqual({ en: "Buyers who say “Lid leaks”", zh: "常说“盖子漏水”的顾客" });
});
