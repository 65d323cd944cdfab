import { expect, it } from "vitest";
import { extractKeywords } from "@/lib/algorithms/text/extract-keywords";
import { createSegmenter } from "@/lib/algorithms/text/segment";

const segmenter = createSegmenter();

it("names the subject before the rest, in both languages", () => {
  expect(extractKeywords(segmenter.segment("杯盖漏水，放包里湿了一包", "zh"))[0]).toEqual({
    term: "杯盖",
    weight: 1,
  });
  expect(extractKeywords(segmenter.segment("The battery drains overnight", "en"))[0]?.term).toBe("battery");
});

it("prefers rare words when told how common they are", () => {
  const tokens = segmenter.segment("quality of the hinge", "en");
  expect(extractKeywords(tokens)[0]?.term).toBe("quality");
  const share = (lemma: string) => (lemma === "quality" ? 0.4 : 0.001);
  expect(extractKeywords(tokens, { documentShare: share })[0]?.term).toBe("hinge");
});

it("finds none in stop words", () => {
  expect(extractKeywords(segmenter.segment("I bought it and it is", "en"))).toEqual([]);
});
