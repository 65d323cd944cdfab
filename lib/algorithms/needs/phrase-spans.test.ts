import { describe, expect, it } from "vitest";
import { chineseSpans } from "@/lib/algorithms/needs/chinese-spans";
import { englishSpans } from "@/lib/algorithms/needs/english-spans";
import { createSegmenter } from "@/lib/algorithms/text/segment";

const segmenter = createSegmenter();
const spans = (text: string, lang: "zh" | "en") =>
  (lang === "zh" ? chineseSpans : englishSpans)({ text, tokens: segmenter.segment(text, lang) });
const texts = (text: string, lang: "zh" | "en") => spans(text, lang).map((span) => span.text);
const best = (text: string, lang: "zh" | "en") =>
  [...spans(text, lang)].sort((a, b) => b.shape - a.shape || b.text.length - a.text.length)[0]?.text;

describe("englishSpans", () => {
  it.each([
    ["Honestly, I think the lid leaks", "Lid leaks"],
    ["It's very comfortable", "Very comfortable"],
    ["but my battery drains overnight though", "Battery drains overnight"],
    ["Is the cover washable?", "Is the cover washable?"],
    ["I wish it came in larger sizes", "Wish it came in larger sizes"],
  ])("%s: %s", (text, expected) => {
    expect(best(text, "en")).toBe(expected);
  });

  it.each([
    ["the zip pull of the zip came off", "Pull of the zip"],
    ["I like this mic very much", "Mic very much"],
    ["just what the house needed", "House needed"],
    ["it does not fit", "Fit"],
    ["it is easy to clean", "Easy"],
    ["it is not loud", "Loud"],
  ])("of %s never %s", (text, cut) => {
    expect(texts(text, "en")).not.toContain(cut);
  });
});

describe("chineseSpans", () => {
  it.each([
    ["我觉得这个盖子漏水啊", "盖子漏水"],
    ["说真的底下的猫砂全是粉尘", "底下的猫砂全是粉尘"],
    ["请问可以放洗碗机吗", "可以放洗碗机吗？"],
  ])("%s: %s", (text, expected) => {
    expect(best(text, "zh")).toBe(expected);
  });

  it("rates pieces beside masked words and cut endings low", () => {
    const shapes = new Map(spans("[number]天了还没发货", "zh").map((span) => [span.text, span.shape]));
    expect(Math.max(...shapes.values())).toBeLessThan(0.4);
    expect(spans("给老公买得", "zh")[0]?.shape).toBeLessThan(0.3);
  });
});
