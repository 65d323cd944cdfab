import { describe, expect, it } from "vitest";
import { isEmptyValue } from "@/lib/domain/import/empty-value";
import { parseBoolean } from "@/lib/domain/import/parse-boolean";
import { parseEventType } from "@/lib/domain/import/parse-event-type";
import { parseId } from "@/lib/domain/import/parse-id";
import { parseNumber } from "@/lib/domain/import/parse-number";
import { parseRating } from "@/lib/domain/import/parse-rating";
import { parseSpeaker } from "@/lib/domain/import/parse-speaker";
import type { Parsed } from "@/lib/domain/import/problem";

const result = <T>(parsed: Parsed<T>) => (parsed.ok ? parsed.value : parsed.reason);

describe("numbers", () => {
  it.each([
    ["12", 12],
    ["-3.50", -3.5],
    ["1,234.50", 1234.5],
    ["1 234", 1234],
    ["1.234.567,89", 1234567.89],
    ["12,5", 12.5],
    ["¥ 99", 99],
    ["-¥99.9", -99.9],
    ["US$1,000", 1000],
    ["99元", 99],
    ["(3.20)", -3.2],
    ["１２，３４５", 12345],
    ["1.5万", 15000],
    ["2万+", 20000],
    ["3e4", 30000],
    [".5", 0.5],
  ])("reads %s", (cell, value) => expect(result(parseNumber(cell))).toBe(value));

  it.each(["12O.00", "abc", "1,23,4", "1-2", "--5", "12 apples", "0x10", "Infinity", "NaN"])(
    "refuses %s",
    (cell) => expect(result(parseNumber(cell))).toBe("notANumber"),
  );
  it("refuses what no shop means", () => expect(result(parseNumber("9".repeat(30)))).toBe("outOfRange"));
});

describe("ids", () => {
  it.each([
    ["17850.0", "17850"],
    ["00123", "00123"],
    ["85123A", "85123A"],
    ["'00123", "00123"],
    ["Ａ１２", "A12"],
    ["12.50", "12.50"],
  ])("reads %s as %s", (cell, id) => expect(result(parseId(cell))).toBe(id));
  it("refuses ids that are texts", () => expect(result(parseId("x".repeat(201)))).toBe("tooLong"));
});

describe("ratings", () => {
  it.each([
    ["5.0", 5, 5],
    ["4.5", 5, 4.5],
    ["8", 10, 4],
    ["80", 100, 4],
    ["1", 1, 5],
    ["0", 1, 1],
    ["★★★☆☆", 5, 3],
    ["4 stars", 5, 4],
    ["4/5", 5, 4],
    ["9/10", 5, 4.5],
    ["好评", 5, 5],
    ["差评", 5, 1],
    ["５", 5, 5],
  ] as const)("reads %s of %s", (cell, scale, stars) => expect(result(parseRating(cell, scale))).toBe(stars));
  it.each([
    ["6", 5, "outOfRange"],
    ["0", 5, "outOfRange"],
    ["-1", 5, "outOfRange"],
    ["see text", 5, "notANumber"],
    ["3", 1, "outOfRange"],
    ["8/7", 5, "outOfRange"],
  ] as const)("refuses %s of %s", (cell, scale, reason) =>
    expect(result(parseRating(cell, scale))).toBe(reason),
  );
});

it("reads the words of logs", () => {
  expect(
    ["pv", "Add to Cart", "收藏", "曝光", "click", "1.0", "0"].map((cell) => result(parseEventType(cell))),
  ).toEqual(["view", "cart", "favourite", "impression", "click", "click", "impression"]);
  expect(result(parseEventType("buy"))).toBe("purchase");
  expect(result(parseEventType("10"))).toBe("unknownEventType");
});

it("tells who speaks", () => {
  expect(
    ["0", "1", "User", "客服", "买家", "virtual assistant"].map((cell) => result(parseSpeaker(cell))),
  ).toEqual(["customer", "agent", "customer", "agent", "customer", "agent"]);
  expect(result(parseSpeaker("2"))).toBe("unknownSpeaker");
});

it("reads yes and no", () => {
  expect(["1", "否", "TRUE", "n"].map((cell) => result(parseBoolean(cell)))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(result(parseBoolean("maybe"))).toBe("notABoolean");
});

it("knows the words for nothing", () => {
  expect(["", "NULL", "nan", "—", "N/A", "\\N", "无"].every(isEmptyValue)).toBe(true);
  expect(["0", "no", "nana", "none of it"].some(isEmptyValue)).toBe(false);
});
