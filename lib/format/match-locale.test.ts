import { describe, expect, it } from "vitest";
import { matchLocale } from "@/lib/format/match-locale";

describe("matchLocale", () => {
  it("keeps the language chosen before", () => {
    expect(matchLocale("zh", "en-GB,en;q=0.9")).toBe("zh");
    expect(matchLocale("fr", "zh-CN")).toBe("zh");
  });

  it("reads weights, regions and refusals", () => {
    expect(matchLocale(undefined, "de, en;q=0.5, zh-TW;q=0.8")).toBe("zh");
    expect(matchLocale(undefined, "zh;q=0, en;q=0.1")).toBe("en");
    expect(matchLocale(undefined, "en-US,en;q=0.9,zh-CN;q=0.8")).toBe("en");
  });

  it("answers in English when nothing fits", () => {
    expect(matchLocale(undefined, null)).toBe("en");
    expect(matchLocale(undefined, "fr, de;q=0.7")).toBe("en");
  });
});
