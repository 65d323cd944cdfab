import { describe, expect, it } from "vitest";
import { parseBoolean } from "@/lib/domain/import/parse-boolean";
import { parseEventType } from "@/lib/domain/import/parse-event-type";
import { type FieldOptions, PARSERS } from "@/lib/domain/import/parse-field";
import { decimalSignOf, parseNumber } from "@/lib/domain/import/parse-number";
import { parseRating } from "@/lib/domain/import/parse-rating";
import { parseSpeaker } from "@/lib/domain/import/parse-speaker";
import { parseTime } from "@/lib/domain/import/parse-time";
import type { Parsed } from "@/lib/domain/import/problem";
import { saysReturned } from "@/lib/domain/import/return-words";

const result = <T>(parsed: Parsed<T>) => (parsed.ok ? parsed.value : parsed.reason);
const instant = (cell: string, order: "dayFirst" | "monthFirst" = "dayFirst") => {
  const parsed = parseTime(cell, order);
  return parsed.ok
    ? `${new Date(parsed.value.ms).toISOString()}${parsed.value.zoned ? "" : " local"}`
    : parsed.reason;
};

describe("numbers of shops", () => {
  it.each([
    ["1\u2009234,50", 1234.5],
    ["1\u202f234.5", 1234.5],
    ["1’234.50", 1234.5],
    ["1,23,456", 123456],
    ["NT$1,200", 1200],
    ["¥-99.9", -99.9],
    ["USD 99.00", 99],
    ["99 USD", 99],
    ["R$ 1.234,56", 1234.56],
    ["￥１，２９９．００", 1299],
    ["3.20-", -3.2],
    ["−5", -5],
    ["85%", 0.85],
    ["2.5亿", 250_000_000],
    ["12件", 12],
  ])("reads %s", (cell, value) => expect(result(parseNumber(cell))).toBe(value));

  it("reads a column by its own sign", () => {
    expect(result(parseNumber("1.234", "comma"))).toBe(1234);
    expect(result(parseNumber("12,345", "comma"))).toBe(12.345);
    expect(result(parseNumber("1.234", "point"))).toBe(1.234);
    expect(["12,50", "1.234,5", "1.50", "1,234.5", "1,234", "1.234", "12"].map(decimalSignOf)).toEqual([
      "comma",
      "comma",
      "point",
      "point",
      null,
      null,
      null,
    ]);
  });
  it("refuses what is no number of a shop", () => {
    expect(
      ["1e400", "NaN", "1O0", "5 stars", "Infinity", "1.2.3"].map((cell) => result(parseNumber(cell))),
    ).toEqual(["outOfRange", "notANumber", "notANumber", "notANumber", "notANumber", "notANumber"]);
    const options: FieldOptions = {
      dateOrder: "dayFirst",
      ratingScale: 5,
      decimal: "point",
      toUtc: (ms) => ms,
    };
    expect(result(PARSERS.money("15%", options))).toBe("notANumber");
    expect(result(PARSERS.integer("1.5", options))).toBe("notWhole");
  });
});

describe("times of exports", () => {
  it.each([
    ["2024年3月5日 下午9点05分", "2024-03-05T21:05:00.000Z local"],
    ["2024年03月05日 上午9:05:07", "2024-03-05T09:05:07.000Z local"],
    ["2024年3月5日 星期二 凌晨12:30", "2024-03-05T00:30:00.000Z local"],
    ["Mar 5, 2024 3:04 PM", "2024-03-05T15:04:00.000Z local"],
    ["Mar 5, 2024 3:04:05 PM PST", "2024-03-05T23:04:05.000Z"],
    ["05/03/2024", "2024-03-05T00:00:00.000Z local"],
    ["5/3/24 14:30", "2024-03-05T14:30:00.000Z local"],
    ["05-Mar-24", "2024-03-05T00:00:00.000Z local"],
    ["2024-03-05T15:04:05+08:00", "2024-03-05T07:04:05.000Z"],
    ["2024-03-05 15:04:05 -0500", "2024-03-05T20:04:05.000Z"],
    ["2024-03-05 15:04:05 UTC", "2024-03-05T15:04:05.000Z"],
    ["2024-03-05 15:04:05 CST", "2024-03-05T15:04:05.000Z local"],
    ["Tue Mar 05 15:04:05 +0800 2024", "2024-03-05T07:04:05.000Z"],
    ["Tue Mar 05 2024 15:04:05 GMT+0800 (China Standard Time)", "2024-03-05T07:04:05.000Z"],
    ["Reviewed in the United States on March 5, 2024", "2024-03-05T00:00:00.000Z local"],
    ["45356", "2024-03-05T00:00:00.000Z local"],
    ["45356.628171296", "2024-03-05T15:04:34.000Z local"],
    ["1709650000", "2024-03-05T14:46:40.000Z"],
    ["1709650000123", "2024-03-05T14:46:40.123Z"],
    ["1709650000123456", "2024-03-05T14:46:40.123Z"],
    ["202403051230", "2024-03-05T12:30:00.000Z local"],
    ["２０２４－０３－０５", "2024-03-05T00:00:00.000Z local"],
    ["2024/3/5 24:00", "2024-03-06T00:00:00.000Z local"],
  ])("reads %s", (cell, time) => expect(instant(cell)).toBe(time));
  it.each([
    ["2024-13-05", "noSuchDate"],
    ["0000-01-01", "noSuchDate"],
    ["9999-12-31", "noSuchDate"],
    ["31/31/2024", "noSuchDate"],
    ["2024-03-05 24:01", "noSuchDate"],
    ["2024-03-05 7", "notADate"],
    ["1e400", "notADate"],
    ["3 days ago", "notADate"],
    ["12345", "notADate"],
  ])("refuses %s", (cell, reason) => expect(instant(cell)).toBe(reason));
});

describe("ratings on any scale", () => {
  it.each([
    ["4.5 out of 5 stars", 5, 4.5],
    ["4.0 颗星，最多 5 颗星", 5, 4],
    ["4/7", 5, 2.8571],
    ["7", 7, 5],
    ["0", 10, 0.5],
    ["9", 10, 4.5],
    ["85%", 5, 4.25],
    ["8,5", 10, 4.25],
    ["★★★★☆", 5, 4],
    ["⭐⭐⭐", 5, 3],
    ["五星", 5, 5],
    ["非常不满意", 5, 1],
    ["Very satisfied", 5, 5],
    ["somewhat dissatisfied", 10, 2],
    ["NEGATIVE", 5, 1],
    ["4 星", 5, 4],
  ] as const)("reads %s of %i", (cell, scale, stars) => expect(result(parseRating(cell, scale))).toBe(stars));
  it("refuses what is beyond the scale", () => {
    expect(["8", "-1", "0"].map((cell) => result(parseRating(cell, 7)))).toEqual([
      "outOfRange",
      "outOfRange",
      "outOfRange",
    ]);
  });
});

it("knows the words of behaviour, and a purchase from a visit", () => {
  expect(
    ["pv", "fav", "cart", "分享", "转发", "Product Viewed", "add_to_wishlist", "曝光"].map((cell) =>
      result(parseEventType(cell)),
    ),
  ).toEqual(["view", "favourite", "cart", "share", "share", "view", "favourite", "impression"]);
  expect(["buy", "购买", "transaction"].map((cell) => result(parseEventType(cell)))).toEqual([
    "purchase",
    "purchase",
    "purchase",
  ]);
  expect(result(parseEventType("remove_from_cart"))).toBe("unknownEventType");
});

it("tells who speaks by role, number or name", () => {
  expect(
    ["客服01", "Agent (Kim)", "售后客服小美", "买家", "客户_17", "bot", "Shopper"].map((cell) =>
      result(parseSpeaker(cell)),
    ),
  ).toEqual(["agent", "agent", "agent", "customer", "customer", "agent", "customer"]);
  expect(["Kim", "2", "总经理"].map((cell) => result(parseSpeaker(cell)))).toEqual([
    "unknownSpeaker",
    "unknownSpeaker",
    "unknownSpeaker",
  ]);
});

it("reads consents in words", () => {
  expect(
    ["Subscribed", "已订阅", "同意", "opted-out", "未授权", "x"].map((cell) => result(parseBoolean(cell))),
  ).toEqual([true, true, true, false, false, true]);
});

it("knows the states that are returns", () => {
  const returns = [
    "已退款",
    "退货成功",
    "交易关闭",
    "已取消",
    "Cancelled",
    "partially_refunded",
    "Returned",
    "chargeback",
    "voided",
  ];
  expect(returns.filter((status) => !saysReturned(status))).toEqual([]);
  const sales = [
    "交易成功",
    "Shipped",
    "paid",
    "未退款",
    "退款关闭",
    "non-refundable",
    "return rejected",
    "无退货",
  ];
  expect(sales.filter(saysReturned)).toEqual([]);
});
