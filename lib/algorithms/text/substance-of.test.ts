import { expect, it } from "vitest";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import { substanceOf } from "@/lib/algorithms/text/substance-of";

const segmenter = createSegmenter();
const read = (text: string) => {
  const language = detectLanguage(text);
  return substanceOf(text, language, segmenter.segment(text, language));
};

it.each([
  "that being said",
  "I don't know",
  "as I said",
  "hi there",
  "order SO501586",
  "我看下",
  "怎么说呢",
  "收到了",
])("%s says nothing", (text) => {
  expect(read(text)).toBe("none");
});

it.each([
  "I love it",
  "very happy with this purchase",
  "would not buy again",
  "what a disappointment",
  "总体很满意",
  "不会再买了",
  "非常失望",
])("%s is a verdict", (text) => {
  expect(read(text)).toBe("verdict");
});

it.each([
  "love the handle",
  "great price",
  "the lid leaks",
  "wish they had more of these",
  "can I return it?",
  "物流很快",
  "质量不错",
  "什么时候有货",
])("%s is about something", (text) => {
  expect(read(text)).toBe("topic");
});

it("takes a text without words for one about something, unless it is chatter", () => {
  expect(substanceOf("muy malo", "other")).toBe("topic");
  expect(substanceOf("hello", "en")).toBe("none");
});
