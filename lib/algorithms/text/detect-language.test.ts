import { describe, expect, it } from "vitest";
import { detectLanguage } from "@/lib/algorithms/text/detect-language";

describe("detectLanguage", () => {
  it.each([
    ["拉链用了两天就坏了", "zh"],
    ["The zipper broke after two days", "en"],
    ["这个 case 的 color 不错", "zh"],
    ["Love it 好", "en"],
    ["iPhone 手机壳太薄", "zh"],
    ["充电宝 20000mAh 很耐用", "zh"],
    ["ok", "en"],
    ["差", "zh"],
    ["La calidad es muy mala y no funciona para nada, que pena", "other"],
    ["とても良い商品でした。届くのも早かったです", "other"],
    ["배송이 빨라요 좋아요", "other"],
    ["Очень хороший товар", "other"],
    ["!!! 👍👍 123", "other"],
    ["", "other"],
  ])("%s -> %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
