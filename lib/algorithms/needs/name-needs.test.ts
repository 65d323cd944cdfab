import { describe, expect, it } from "vitest";
import { drain } from "@/lib/algorithms/drain";
import { chooseNames, type Nearness } from "@/lib/algorithms/needs/choose-names";
import { type NeedToName, proposeNames } from "@/lib/algorithms/needs/name-needs";
import type { NamedMention } from "@/lib/algorithms/needs/named-mention";
import { createSegmenter } from "@/lib/algorithms/text/segment";

const segmenter = createSegmenter();
const mentions = (lang: "zh" | "en", texts: readonly string[], sentiment = -0.5): NamedMention[] =>
  texts.map((text, i) => ({
    text,
    lang,
    tokens: segmenter.segment(text, lang),
    closeness: 0.8 - i / 50,
    sentiment,
  }));

/** All phrases equally near, so that words decide alone. */
const anywhere: Nearness = { toNeed: () => 1, between: () => 1 };
const nameNeeds = (needs: readonly NeedToName[], nearness = anywhere) =>
  chooseNames(needs, drain(proposeNames(needs)), nearness);

const battery = [
  ...mentions("en", [
    "The battery drains overnight",
    "battery drains overnight, again",
    "my battery drains so fast",
    "honestly, the battery is weak",
  ]),
  ...mentions("zh", ["电池掉电很快", "电池掉电太快了", "一晚上电池掉电快", "电池不耐用"]),
];
const zipper = mentions("zh", ["拉链容易坏", "拉链容易坏了", "这个拉链容易坏", "拉链质量差"]);
const delivery = mentions("en", [
  "Delivery took three weeks",
  "slow delivery took three weeks",
  "delivery was slow",
]);

describe("names of needs", () => {
  const names = nameNeeds([
    { mentions: battery, type: "complaint" },
    { mentions: zipper, type: "complaint" },
    { mentions: delivery, type: "complaint" },
  ]);

  it("are customers' own clauses, in both languages", () => {
    expect(names[0]?.en).toBe("Battery drains overnight");
    expect(names[0]?.zh).toMatch(/电池.*掉电/);
    expect(battery.some((m) => m.text.includes(names[0]?.zh ?? "-"))).toBe(true);
  });

  it("are put into the other language as far as its words are known", () => {
    expect(names[1]?.zh).toBe("拉链容易坏");
    expect(names[1]?.en).toBe("Zipper breaks easily");
    expect(names[2]).toMatchObject({ en: "Delivery was slow", zh: "物流慢" });
  });

  it("come with terms of the need's own", () => {
    expect(names[0]?.terms.map(({ term }) => term)).toEqual(expect.arrayContaining(["battery", "电池"]));
    expect(names[1]?.terms.map(({ term }) => term)).not.toContain("电池");
  });

  it("are never given twice, and stay with a need that had one", () => {
    const needs: NeedToName[] = [zipper, zipper, delivery, delivery].map((own) => ({
      mentions: own,
      type: "complaint",
    }));
    const earlier = { nameEn: "Zipper breaks easily", nameZh: "拉链老坏" };
    const twice = nameNeeds([...needs, { mentions: zipper, type: "complaint", earlier }]);
    expect(new Set(twice.map(({ en }) => en.toLowerCase())).size).toBe(5);
    expect(new Set(twice.map(({ zh }) => zh)).size).toBe(5);
    expect(twice[4]).toMatchObject({ en: earlier.nameEn, zh: earlier.nameZh });
  });

  it("tell both sides of a need of two minds", () => {
    const said = [
      ...Array.from({ length: 12 }, () => ["the screen is clear", 0.8] as const),
      ...Array.from({ length: 11 }, () => ["the screen is terrible", -0.8] as const),
    ];
    const both = said.flatMap(([text, sentiment]) => mentions("en", [text], sentiment));
    const [name] = nameNeeds([{ mentions: both, type: "praise" }]);
    expect(name).toMatchObject({
      en: "Screen is clear; others say terrible",
      zh: "屏幕清晰，也有人说差",
    });
  });

  it("read as wishes where the need is one", () => {
    const wishes = mentions(
      "en",
      [
        "the sizes are small",
        "I wish it came in larger sizes",
        "small sizes only",
        "wish the sizes were larger",
      ],
      0.1,
    );
    expect(nameNeeds([{ mentions: wishes, type: "wish" }])[0]?.en).toMatch(/^wish/i);
    const asked = mentions("zh", ["可以放洗碗机吗？", "洗碗机", "能放洗碗机洗吗", "洗碗机洗过"], 0);
    expect(nameNeeds([{ mentions: asked, type: "question" }])[0]?.zh).toMatch(/吗？$/);
  });

  it("prefer the phrase that lies nearest to the need's middle", () => {
    const near = { ...anywhere, toNeed: (_: number, text: string) => (text.includes("weak") ? 1 : 0.3) };
    expect(nameNeeds([{ mentions: battery, type: "complaint" }], near)[0]?.en).toBe("Battery is weak");
  });

  it("are not spelled as nobody else spells, nor cut out of a clause", () => {
    const lids = mentions("en", [
      "teh lidd leaks everywhere",
      "I think the lid leaks in my bag",
      "the lid leaks",
      "sadly the lid leaks all over the place",
    ]);
    expect(nameNeeds([{ mentions: lids, type: "complaint" }])[0]?.en).toBe("Lid leaks");
  });

  it("hold nobody's address or number", () => {
    const mails = mentions("en", [
      "the refund for ann@mail.example is missing",
      "refund of SO501562 missing",
      "refund missing, call 07700 900123",
      "my refund is missing",
    ]);
    const [name] = nameNeeds([{ mentions: mails, type: "complaint" }]);
    expect(name?.en).toMatch(/^refund (is )?missing$/i);
  });

  it("cope with single words and unknown languages", () => {
    const [odd] = nameNeeds([
      { mentions: [{ text: "muy malo", lang: "other", tokens: [], closeness: 0.5 }], type: "complaint" },
    ]);
    expect(odd?.en.length).toBeGreaterThan(0);
    expect(odd?.zh.length).toBeGreaterThan(0);
  });
});
