import { expect, it } from "vitest";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import { findMarks } from "@/lib/domain/documents/find-marks";

const long = `${"before words ".repeat(40)}the phrase itself${" after words".repeat(40)}`;
const start = long.indexOf("the phrase");
const mark = { start, end: start + "the phrase itself".length };

it("keeps the marked phrase, moved with the text", () => {
  const { text, marks } = clipExcerpt(long, [mark], 30);
  expect(text.startsWith("…")).toBe(true);
  expect(text.endsWith("…")).toBe(true);
  expect(text.slice(marks[0]?.start, marks[0]?.end)).toBe("the phrase itself");
  expect(text.length).toBeLessThan(100);
});

it("leaves a short text whole and drops marks outside the cut", () => {
  expect(clipExcerpt("It leaks.", [{ start: 3, end: 8 }])).toEqual({
    text: "It leaks.",
    marks: [{ start: 3, end: 8 }],
  });
  expect(clipExcerpt(long, [mark, { start: long.length - 5, end: long.length }], 30).marks).toHaveLength(1);
});

it("begins at the beginning without marks", () => {
  expect(clipExcerpt(long, [], 30).text.startsWith("before words")).toBe(true);
});

it("finds a word whatever its case", () => {
  expect(findMarks("Leaks, it leaks", "LEAKS")).toEqual([
    { start: 0, end: 5 },
    { start: 10, end: 15 },
  ]);
  expect(findMarks("x", "")).toEqual([]);
});
