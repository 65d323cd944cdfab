import { expect, it } from "vitest";
import { aspectOdds, balanceAround, clauseOfAspect } from "@/lib/algorithms/text/aspect-polarity";
import { splitClauses } from "@/lib/algorithms/text/split-clauses";

/** The balance of words around an aspect that is named in the text. */
function around(text: string, aspect: string): number {
  const start = text.indexOf(aspect);
  const place = { start, end: start + aspect.length };
  const clauses = splitClauses(text);
  const clause = clauses[clauseOfAspect(clauses, place)];
  return balanceAround(text, place, clause ?? { start: 0, end: text.length });
}

it("hears each aspect's own clause", () => {
  const text = "The lid is sturdy, but the handle is flimsy.";
  expect(around(text, "lid")).toBeGreaterThan(0);
  expect(around(text, "handle")).toBeLessThan(0);
  expect(around("屏幕很清晰，但是电池太差", "屏幕")).toBeGreaterThan(0);
  expect(around("屏幕很清晰，但是电池太差", "电池")).toBeLessThan(0);
});

it("turns what is negated or stands on the worse side of a comparison", () => {
  expect(around("The zipper is not reliable.", "zipper")).toBeLessThan(0);
  expect(around("It is better than the old kettle.", "kettle")).toBeLessThan(0);
  expect(around("The new kettle is better than the old one.", "kettle")).toBeGreaterThan(0);
  expect(around("手感比旧款好用", "旧款")).toBeLessThan(0);
});

it("hears what one thing lacks against another", () => {
  expect(around("The lid is not as good as the old handle.", "lid")).toBeLessThan(0);
  expect(around("The lid is not as good as the old handle.", "handle")).toBeGreaterThan(0);
  expect(around("The strap is less comfortable than the belt.", "strap")).toBeLessThan(0);
  expect(around("The strap is less comfortable than the belt.", "belt")).toBeGreaterThan(0);
  expect(around("屏幕不如旧款清晰", "屏幕")).toBeLessThan(0);
  expect(around("屏幕不如旧款清晰", "旧款")).toBeGreaterThan(0);
  expect(around("电池没有旧款那么耐用", "电池")).toBeLessThan(0);
  expect(around("手感比不上旧款舒服", "手感")).toBeLessThan(0);
});

it("does not hear far words, nor half of one", () => {
  const far =
    "The cable that came along with the second box in the second week of the year is what I call great";
  expect(around(far, "cable")).toBe(0);
  const text = "ungood x".padEnd(8);
  expect(balanceAround(text, { start: 7, end: 8 }, { start: 0, end: 8 })).toBe(0);
});

it("lets the clause outweigh the text", () => {
  expect(aspectOdds({ clause: -2, text: 3, balance: 0 })).toBeLessThan(0);
  expect(aspectOdds({ clause: 0.2, text: 0, balance: -1 })).toBeLessThan(0);
});
