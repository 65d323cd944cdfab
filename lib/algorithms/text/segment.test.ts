import { describe, expect, it } from "vitest";
import { createSegmenter } from "@/lib/algorithms/text/segment";

describe("createSegmenter", () => {
  const segmenter = createSegmenter({ userWords: ["云朵枕"] });
  const content = (text: string, language: "zh" | "en") =>
    segmenter
      .segment(text, language)
      .filter((token) => !token.stop)
      .map((token) => `${token.lemma}/${token.pos}`);

  it("knows shop words and the shop's own words", () => {
    expect(content("云朵枕的性价比很高", "zh")).toEqual(
      expect.arrayContaining(["云朵枕/noun", "性价比/noun"]),
    );
    const without = createSegmenter()
      .segment("云朵枕的性价比很高", "zh")
      .map((token) => token.text);
    expect(without).not.toContain("云朵枕");
  });

  it("takes the degree off the quality", () => {
    expect(content("客服态度很差，手机壳太薄", "zh")).toEqual([
      "客服/noun",
      "态度/noun",
      "差/adj",
      "手机/noun",
      "壳/noun",
      "薄/adj",
    ]);
  });

  it("reads what is said in the other language", () => {
    expect(content("这款phone的battery lives太差了", "zh")).toEqual(
      expect.arrayContaining(["phone/noun", "battery/noun", "life/noun", "差/adj"]),
    );
    expect(content("客服very rude and slow", "en")).toEqual(["客服/noun", "rude/adj", "slow/adj"]);
  });

  it("keeps the shop's phrases whole, leaves its stop words out, and says what a synonym stands for", () => {
    const own = createSegmenter({
      userWords: ["sound hole"],
      stopWords: new Set(["strap"]),
      synonyms: new Map([["sound hole", "音孔"]]),
    });
    const tokens = own.segment("The Sound Hole rattles on the strap", "en").filter(({ stop }) => !stop);
    expect(tokens.map(({ text, lemma }) => [text, lemma])).toEqual([
      ["Sound Hole", "音孔"],
      ["rattles", "rattle"],
    ]);
  });

  it("gives English lemmas and marks stop words", () => {
    expect(content("The batteries drained overnight and I don't like it", "en")).toEqual(
      expect.arrayContaining(["battery/noun", "drain/verb"]),
    );
    expect(content("I bought this product and it is very", "en")).toEqual([]);
  });

  it("takes what stands for masked words for no subject", () => {
    expect(content("[订单x]的发票", "zh")).toEqual(["发票/noun"]);
    expect(content("the [phone] broke", "en")).toEqual(["break/verb"]);
  });

  it.each([
    ["The lid leaks!! I don't  like it—really", "en"],
    ["拉链😡容易坏，Wi-Fi 也断", "zh"],
    ["la calidad es mala", "other"],
  ] as const)("places every word of %s", (text, language) => {
    const tokens = segmenter.segment(text, language);
    expect(tokens.length).toBeGreaterThan(3);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    for (let i = 1; i < tokens.length; i++)
      expect(tokens[i]?.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
  });
});
