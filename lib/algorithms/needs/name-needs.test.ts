import { describe, expect, it } from "vitest";
import { nameNeeds } from "@/lib/algorithms/needs/name-needs";
import type { NamedMention } from "@/lib/algorithms/needs/propose-phrases";
import { translateName } from "@/lib/algorithms/needs/translate-name";
import { createSegmenter } from "@/lib/algorithms/text/segment";

const segmenter = createSegmenter();
const mentions = (lang: "zh" | "en", texts: readonly string[]): NamedMention[] =>
  texts.map((text, i) => ({ text, lang, tokens: segmenter.segment(text, lang), closeness: 0.8 - i / 50 }));

const battery = [
  ...mentions("en", [
    "The battery drains overnight",
    "battery drains overnight, again",
    "my battery drains so fast",
    "the battery is weak",
  ]),
  ...mentions("zh", ["电池掉电很快", "电池掉电太快了", "一晚上电池掉电快", "电池不耐用"]),
];
const zipper = mentions("zh", ["拉链容易坏", "拉链容易坏了", "这个拉链容易坏", "拉链质量差"]);
const delivery = mentions("en", [
  "Delivery took three weeks",
  "slow delivery took three weeks",
  "delivery was slow",
]);

describe("nameNeeds", () => {
  const names = nameNeeds([
    { mentions: battery, type: "complaint" },
    { mentions: zipper, type: "complaint" },
    { mentions: delivery, type: "complaint" },
  ]);

  it("names a need in both languages from its own clauses", () => {
    expect(names[0]?.en).toMatch(/battery drains overnight/i);
    expect(names[0]?.zh).toMatch(/电池.*掉电/);
    for (const { en } of names.slice(0, 1))
      expect(battery.some((m) => m.text.toLowerCase().includes(en.toLowerCase()))).toBe(true);
  });

  it("makes a plain phrase where a language is silent", () => {
    expect(names[1]?.zh).toContain("拉链");
    expect(names[1]?.en).toBe("Zipper breaks easily");
    expect(names[2]?.zh).toMatch(/^物流/);
  });

  it("lists terms of the need's own", () => {
    expect(names[0]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(["battery", "电池"]));
    expect(names[1]?.terms.map(({ term }) => term)).not.toContain("电池");
  });

  it("never gives a name twice, nor one that is taken", () => {
    const twice = nameNeeds(
      [
        { mentions: zipper, type: "complaint" },
        { mentions: zipper, type: "complaint" },
      ],
      ["Zipper breaks easily"],
    );
    expect(new Set(twice.map(({ en }) => en.toLowerCase())).size).toBe(2);
    expect(new Set(twice.map(({ zh }) => zh)).size).toBe(2);
    expect(twice.map(({ en }) => en)).not.toContain("Zipper breaks easily");
  });

  it("copes with single words and unknown languages", () => {
    const [odd] = nameNeeds([
      { mentions: [{ text: "muy malo", lang: "other", tokens: [], closeness: 0.5 }], type: "complaint" },
    ]);
    expect(odd?.en.length).toBeGreaterThan(0);
    expect(odd?.zh.length).toBeGreaterThan(0);
  });
});

describe("translateName", () => {
  it.each([
    ["拉链容易坏", "zh", "complaint", "Zipper breaks easily"],
    ["杯盖一直漏水", "zh", "complaint", "Lid leaks"],
    ["能进洗碗机吗", "zh", "question", "Is dishwasher safe"],
    ["The strap is comfortable", "en", "praise", "肩带舒服"],
    ["Questions about the invoice", "en", "question", "询问发票"],
  ] as const)("%s", (name, from, type, expected) => {
    expect(translateName(name, [], from, type)).toBe(expected);
  });

  it("says nothing of what it does not know", () => {
    expect(translateName("quixotic thimblerig", [], "en", "complaint")).toBeNull();
  });
});
