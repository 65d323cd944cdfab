import { describe, expect, it } from "vitest";
import { holdsPersonalData, withoutIdentifiers } from "@/lib/algorithms/text/identifiers";

describe("holdsPersonalData", () => {
  it.each([
    "write to ann.lee@mail.example, please",
    "发到ann88@mail.example吧",
    "call 07700 900123",
    "+44 (0)7700-900123",
    "电话13900001234打不通",
    "138****1234",
    "It's SO501562",
    "单号SF1029384756",
  ])("%s does", (text) => {
    expect(holdsPersonalData(text)).toBe(true);
  });

  it.each([
    "paid 1299 for 2 of them",
    "用了2年3个月",
    "the SM58 is better than the X-100",
    "$1,299.50 is a lot",
    "10000 mAh at most",
    "1000-2000 Hz, made in 2008-2013",
    "屏幕分辨率只有1024*600",
    "maybe 2 of them",
    "5'4\" and 120-125 lbs",
  ])("%s does not", (text) => {
    expect(holdsPersonalData(text)).toBe(false);
  });
});

describe("withoutIdentifiers", () => {
  it.each([
    ["Sure, SO501586", "Sure,"],
    ["单号SO501418", "单号"],
    ["see www.shop.example/a?b=1 or mail a@b.example", "see or mail"],
    ["3月4日下单，2026-03-04 10:30", "下单，"],
    ["ordered on 4th March 2026", "ordered on"],
    ["[订单x] 到哪了", "到哪了"],
    ["my number is <phone>", "my number is"],
  ])("%s", (text, rest) => {
    expect(withoutIdentifiers(text)?.replace(/\s+/g, " ").trim()).toBe(rest);
  });

  it("is null where there are none", () => {
    expect(withoutIdentifiers("the lid leaks after 2 weeks")).toBeNull();
  });
});
