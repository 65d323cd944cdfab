import { describe, expect, it } from "vitest";
import { createGazetteer, findNames } from "@/lib/algorithms/text/gazetteer";

const found = (names: readonly string[], text: string) =>
  findNames(createGazetteer(names.map((name) => [name, "product"] as const)), text).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("findNames", () => {
  it("takes the longest name at each place, in any case", () => {
    expect(found(["pebble", "Pebble Lid", "lid"], "The PEBBLE lid of my Pebble")).toEqual([
      "PEBBLE lid",
      "Pebble",
    ]);
    expect(found(["青禾", "青禾煎锅", "煎锅"], "青禾煎锅和青禾的煎锅")).toEqual(["青禾煎锅", "青禾", "煎锅"]);
  });

  it("goes back to a shorter name where the longer one does not end well", () => {
    expect(found(["sea", "sea sal"], "sea salt")).toEqual(["sea"]);
  });

  it("does not cut words and numbers", () => {
    expect(found(["art", "28 cm"], "smart, party, 128 cm, art, 28 cm")).toEqual(["art", "28 cm"]);
    expect(found(["iPhone"], "买iPhone壳")).toEqual(["iPhone"]);
  });

  it("keeps places where lower case is longer than the letter", () => {
    expect(found(["Nest"], "İİ Nest İ")).toEqual(["Nest"]);
  });

  it("finds one of many thousand names", () => {
    const names = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? `青禾煎锅${i}号` : `Plain Kettle ${i}`));
    expect(found(names, "我的青禾煎锅19999号和 plain kettle 7 不一样, Plain kettle 18 too")).toEqual([
      "青禾煎锅19999号",
      "Plain kettle 18",
    ]);
    expect(found([], "nothing")).toEqual([]);
  });
});
