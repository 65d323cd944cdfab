import { describe, expect, it } from "vitest";
import { findEvidence } from "@/lib/algorithms/needs/find-evidence";
import { markSpan } from "@/lib/algorithms/needs/mark-span";
import { createSegmenter } from "@/lib/algorithms/text/segment";

describe("findEvidence", () => {
  const at = (degrees: number) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const angles = [0, 1, 2, 40, -45, 80];
  const prepared = { data: Float32Array.from(angles.flatMap(at)), rows: 6, cols: 2 };
  const mentions = angles.map((angle, r) => ({
    text: `the lid leaks, number ${r}`,
    lang: "en",
    closeness: Math.cos((angle * Math.PI) / 180),
  }));

  it("takes the most typical first and no near copies of it", () => {
    const rows = findEvidence(mentions, prepared, { count: 3 });
    expect(rows[0]).toBe(0);
    expect(rows).toHaveLength(3);
    expect(rows).not.toContain(1);
    expect(rows).not.toContain(2);
  });

  it("gives both languages a voice", () => {
    const mixed = mentions.map((mention, r) => ({ ...mention, lang: r >= 4 ? "zh" : "en" }));
    const rows = findEvidence(mixed, prepared, { count: 3 });
    expect(rows.some((r) => r >= 4)).toBe(true);
  });

  it("gives what there is", () => {
    expect(findEvidence([], { data: new Float32Array(), rows: 0, cols: 2 })).toEqual([]);
  });
});

it("markSpan marks the need's words in the quote", () => {
  const text = "我觉得这个拉链用两天就坏了";
  const tokens = createSegmenter().segment(text, "zh");
  const span = markSpan(tokens, [
    { term: "拉链", weight: 2 },
    { term: "坏", weight: 1 },
  ]);
  expect(span && text.slice(span.start, span.end)).toBe("拉链用两天就坏");
  expect(markSpan(tokens, [{ term: "物流", weight: 1 }])).toBeNull();
});
