import { expect, it } from "vitest";
import type { ExplainedMention } from "@/lib/domain/documents/document-detail";
import { markMention } from "@/lib/domain/documents/mark-mention";

it("cuts a text at every mark and loses nothing of it", () => {
  const text = "The Acme strap is not soft";
  const mention: ExplainedMention = {
    ...{
      id: "1",
      start: 0,
      end: text.length,
      text,
      language: "en",
      sentiment: -0.8,
      type: "complaint",
      needs: [],
    },
    keywords: ["strap"],
    tokens: [{ text: "strap", lemma: "strap", pos: "noun", start: 9, end: 14, stop: false }],
    entities: [{ text: "Acme", type: "brand", start: 4, end: 8 }],
    why: {
      ...{ probability: 0.1, attention: null, isMixed: false },
      judging: [{ start: 22, end: 26, good: false, negated: true }],
      scopes: [{ kind: "negation", cue: { start: 18, end: 21 }, start: 18, end: 26 }],
    },
  };
  const pieces = markMention(mention);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(
    pieces.map(({ text: said, entity, isKeyword, negated, judges }) => [
      said,
      entity,
      isKeyword,
      negated,
      judges,
    ]),
  ).toEqual([
    ["The ", null, false, false, null],
    ["Acme", "brand", false, false, null],
    [" ", null, false, false, null],
    ["strap", null, true, false, null],
    [" is ", null, false, false, null],
    ["not ", null, false, true, null],
    ["soft", null, false, true, "bad"],
  ]);
});
