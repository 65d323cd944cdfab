import { describe, expect, it } from "vitest";
import { splitClauses } from "@/lib/algorithms/text/split-clauses";

const parts = (text: string) => splitClauses(text).map((clause) => clause.text);

describe("splitClauses", () => {
  it.each([
    [
      "The zipper broke after 2 days, but the color is nice. I'd return it.",
      ["The zipper broke after 2 days", "the color is nice.", "I'd return it."],
    ],
    [
      "质量不错就是味道有点大，物流很快！客服不理人。",
      ["质量不错", "味道有点大", "物流很快！", "客服不理人。"],
    ],
    ["质量不错 物流很快 就是味道大", ["质量不错", "物流很快", "味道大"]],
    ["good!!bad??", ["good!!", "bad??"]],
    ["It arrived late.The box was torn", ["It arrived late.", "The box was torn"]],
    ["will buy again👍 battery is great", ["will buy again👍", "battery is great"]],
    [
      "the strap is soft and the buckle is weak and i think it will break",
      ["the strap is soft and the buckle is weak", "i think it will break"],
    ],
  ])("cuts %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    "Costs $1,299.99 and v2.0 works",
    "不但好看而且好用",
    "Nice, great, love it",
    "杯盖漏水，差评",
    "Not only cheap but also strong",
    "it took [number] days to reach [city]",
    "[订单x]到哪了",
    "the &#34;quiet&#34; mode hums",
  ])("leaves %s whole", (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it("gives offsets into the original and drops pieces without letters", () => {
    const text = "  1. Battery is bad\n2. 屏幕裂了 😡😡 --- \n";
    const clauses = splitClauses(text);
    expect(clauses.map((clause) => clause.text)).toEqual(["Battery is bad", "屏幕裂了 😡😡"]);
    for (const clause of clauses) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
  });

  it("finds nothing in nothing", () => {
    expect(splitClauses("")).toEqual([]);
    expect(splitClauses("!!! 123 👍")).toEqual([]);
  });
});
