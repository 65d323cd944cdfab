import { expect, it } from "vitest";
import { translateName } from "@/lib/algorithms/needs/translate-name";

it.each([
  ["拉链容易坏", "zh", "complaint", "Zipper breaks easily"],
  ["杯盖一直漏水", "zh", "complaint", "Lid leaks"],
  ["房间很大", "zh", "praise", "Room is very large"],
  ["尺码太小", "zh", "complaint", "Size is too small"],
  ["The shoulder strap is comfortable", "en", "praise", "肩带舒服"],
  ["Love the colours", "en", "praise", "喜欢颜色"],
  ["Very accurate", "en", "praise", "很准确"],
  ["Questions about the invoice", "en", "question", "询问发票"],
] as const)("%s (%s, %s): %s", (name, from, type, expected) => {
  expect(translateName(name, from, type)).toBe(expected);
});

it.each([
  ["quixotic thimblerig", "en"],
  ["Battery does not drain", "en"],
  ["Great guitar cable", "en"],
  ["Delivery took three weeks", "en"],
  ["房间不大", "zh"],
  ["电池待机时间长", "zh"],
] as const)("%s: nothing, rather than less, more or the contrary", (name, from) => {
  expect(translateName(name, from, "complaint")).toBeNull();
});
