import { expect, it } from "vitest";
import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { createSegmenter } from "@/lib/algorithms/text/segment";
import { splitClauses } from "@/lib/algorithms/text/split-clauses";
import { PERSONAL_TYPES, placeholderOf, typeOfPlaceholder } from "@/lib/domain/privacy/personal-types";

const TEXT = "收货人：张伟，电话13812345678，邮箱a.b@mail.com，另一个电话 139-1234-5678";

it("puts typed placeholders and counts them", () => {
  const { text, counts } = maskText(TEXT);
  expect(text).toBe("收货人：[NAME]，电话[PHONE]，邮箱[EMAIL]，另一个电话 [PHONE]");
  expect(counts).toEqual({ name: 1, phone: 2, email: 1 });
});

it("changes nothing the second time, and nothing without personal data", () => {
  const { text } = maskText(TEXT);
  expect(maskText(text)).toEqual({ text, counts: null });
  expect(maskText("杯子很好看")).toEqual({ text: "杯子很好看", counts: null });
});

it("stays one stop word in clauses and words", () => {
  const segmenter = createSegmenter();
  for (const type of PERSONAL_TYPES) {
    const mask = placeholderOf(type);
    expect(typeOfPlaceholder(mask)).toBe(type);
    for (const [text, language] of [
      [`请联系${mask}谢谢，包装很好`, "zh"],
      [`please contact ${mask} soon, the box is nice`, "en"],
    ] as const) {
      expect(splitClauses(text).some((clause) => clause.text.includes(mask))).toBe(true);
      const inside = segmenter
        .segment(text, language)
        .filter((token) => token.start < text.indexOf(mask) + mask.length && token.end > text.indexOf(mask));
      expect(inside.every((token) => token.stop)).toBe(true);
    }
  }
});
