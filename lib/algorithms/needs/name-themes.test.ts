import { describe, expect, it } from "vitest";
import { nameThemes, type ThemeDocument } from "@/lib/algorithms/needs/name-themes";

/** As many documents of the same nouns. */
function documents(count: number, language: "en" | "zh", ...nouns: string[]): ThemeDocument[] {
  const tokens = nouns.map((lemma) => ({
    text: lemma,
    lemma,
    pos: "noun" as const,
    start: 0,
    end: lemma.length,
    stop: false,
  }));
  return Array.from({ length: count }, () => ({ language, tokens }));
}

describe("names of themes", () => {
  it("are the things that set them apart, not those that are said of everything", () => {
    const [mugs, lamps] = nameThemes([
      [...documents(10, "en", "mug", "colour", "size"), ...documents(8, "en", "lid", "colour")],
      [...documents(10, "en", "lamp", "colour", "size"), ...documents(6, "en", "bulb", "colour")],
    ]);
    expect(mugs?.en).toBe("Mug, lid");
    expect(lamps?.en).toBe("Lamp, bulb");
  });

  it("leave out words that only point", () => {
    const [books, fruit] = nameThemes([
      documents(9, "zh", "这是", "作者", "故事"),
      documents(9, "zh", "这是", "苹果", "味道"),
    ]);
    expect(books?.zh).toMatch(/^(?:作者、故事|故事、作者)$/);
    expect(fruit?.zh).toMatch(/^(?:苹果、味道|味道、苹果)$/);
  });

  it("are there where nothing sets a theme apart, and differ", () => {
    const names = nameThemes([
      documents(9, "en", "shirt", "sleeve", "collar"),
      documents(9, "en", "shirt", "sleeve", "collar"),
    ]).map(({ en }) => en);
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(2);
  });
});
