import { describe, expect, it } from "vitest";
import { feedsOf } from "@/lib/domain/import/feeds-of";
import { guessKind } from "@/lib/domain/import/guess-kind";
import { guessMapping } from "@/lib/domain/import/guess-mapping";
import { guessRatingScale } from "@/lib/domain/import/guess-rating-scale";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { mappingSchema } from "@/lib/domain/import/mapping";
import { createNormaliser } from "@/lib/domain/import/normalise-row";
import { isQuestionHeader } from "@/lib/domain/import/question-header";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";
import { profileRows } from "@/tests/factories/profile-rows";

const guess = (kind: ImportKind, header: string, rows: readonly string[], layout = CSV_LAYOUT) =>
  guessMapping(kind, layout, profileRows(header, rows), "UTC");

describe("columns that are no field", () => {
  it("are told by what stays the same from row to row of one product or customer", () => {
    const rows = Array.from({ length: 60 }, (_, row) => {
      const [product, customer] = [row % 7, row % 11];
      return `p${product}|u${customer}|It does what row ${row} wants|${["x", "y", "z"][product % 3]}|${["k", "l"][customer % 2]}|${row % 5}`;
    });
    const { mapping } = guess("reviews", "product_id|user_id|review|aaa|bbb|ccc", rows);
    expect(mapping).toMatchObject({
      productAttributes: ["aaa"],
      attributes: ["bbb"],
      textAttributes: ["ccc"],
    });
  });

  it("say which table they feed", () => {
    const fields = { customer: "u", product: "p" };
    expect(feedsOf("reviews", "attribute", null, { fields })).toBe("customers");
    expect(feedsOf("reviews", "attribute", null, { fields: { text: "t" } })).toBe("rows");
    expect(feedsOf("reviews", "attribute", null, { fields: { email: "e" } })).toBe("customers");
    expect(feedsOf("products", "attribute", null, { fields })).toBe("products");
    expect(feedsOf("reviews", "field", "productPrice", { fields })).toBe("products");
    expect(feedsOf("reviews", "field", "email", { fields })).toBe("customers");
    expect(feedsOf("surveys", "answer", null, { fields })).toBe("rows");
    expect(feedsOf("reviews", "private", null, { fields })).toBeNull();
  });

  it("offers what else a column might be", () => {
    const { columns } = guess("orders", "order_id|sku|created_at|paid_at", [
      "o1|p1|2024-03-01 10:00|2024-03-01 10:05",
      "o2|p2|2024-03-02 10:00|2024-03-02 10:05",
    ]);
    expect(columns[2]?.field).toBe("time");
    expect(columns[3]?.alternatives.map(({ field }) => field)).toContain("time");
  });
});

describe("tables without a header", () => {
  const headless = { ...CSV_LAYOUT, header: false };
  it("have people before things", () => {
    const rows = Array.from(
      { length: 50 },
      (_, row) => `${100 + (row % 9)}|${700 + (row % 13)}|${1 + (row % 5)}|${1_400_000_000 + row * 1000}`,
    );
    const found = guessKind("u.data", headless, profileRows("#1|#2|#3|#4", rows), "UTC");
    expect(found.kind).toBe("reviews");
    expect(found.guess.mapping.fields).toEqual({ customer: "#1", product: "#2", rating: "#3", time: "#4" });
    expect(found.guess.columns.every(({ confidence }) => confidence < 0.85)).toBe(true);
  });
  it("of things begin with their id", () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `${row + 1}|Oak lamp number ${row}|0${1 + (row % 9)}-Jan-2020`,
    );
    const { mapping } = guess("products", "#1|#2|#3", rows, headless);
    expect(mapping.fields).toEqual({ product: "#1", title: "#2", listedAt: "#3" });
  });
});

it("does not take codes of behaviour for clicks", () => {
  const rows = Array.from(
    { length: 40 },
    (_, row) => `u${row}|p1|${row % 10 === 0 ? 4 : 1}|2024-03-01 10:00`,
  );
  expect(guess("events", "user_id|item_id|behavior_type|time", rows).mapping.fields.type).toBeUndefined();
  const exposed = rows.map((row) => row.replace("|4|", "|0|"));
  expect(guess("events", "user_id|item_id|is_click|time", exposed).mapping.fields.type).toBe("is_click");
});

it("knows a question from a name", () => {
  const questions = [
    "How did you hear of us?",
    "Q3. Your age",
    "2、您的职业是",
    "您对产品有什么建议",
    "What should we do better",
  ];
  expect(questions.filter((text) => !isQuestionHeader(text))).toEqual([]);
  const names = ["age", "quality", "Quantity", "用户ID", "q", "requester_id", "2024", "where"];
  expect(names.filter(isQuestionHeader)).toEqual([]);
});

describe("the best rating", () => {
  it.each([
    ["rating", ["1", "5", "3"], 5],
    ["rating", ["1", "6", "7", "4", "5", "6"], 7],
    ["score", ["9", "10", "7"], 10],
    ["score", ["88", "95", "70"], 100],
    ["NPS", ["3", "4", "5"], 10],
    ["Satisfaction (1-7)", ["3", "4", "5"], 7],
    ["label", ["1", "1", "1"], 1],
    ["rating", ["1", "1", "1"], 5],
    ["rating", ["1", "0", "1"], 1],
    ["rating", ["4.5 out of 5"], 5],
    ["满分10", ["3", "5"], 10],
  ] as const)("of %s %j is %i", (name, cells, best) => expect(guessRatingScale(name, cells)).toBe(best));
});

describe("rows under what was guessed", () => {
  it("read a column with a decimal comma by its sign", () => {
    const header = "order_id|sku|order_date|unit_price|quantity";
    const rows = ["o1|p1|2024-03-01|1.249,00|1", "o2|p2|2024-03-01|12,50|2", "o3|p2|2024-03-01|1.250|2"];
    const { mapping } = guess("orders", header, rows);
    expect(mapping.decimals).toEqual({ price: "comma" });
    const read = createNormaliser("orders", mapping, header.split("|"), "UTC");
    expect(rows.map((row) => read(row.split("|")).rows[0]?.values.price)).toEqual([1249, 12.5, 1250]);
  });

  it("take a C for a cancellation only among digits", () => {
    const cancelled = (numbers: readonly string[]) => {
      const header = "invoice|sku|date";
      const rows = numbers.map((number) => `${number}|p1|2024-03-01`);
      const { mapping } = guess("orders", header, rows);
      const read = createNormaliser("orders", mapping, header.split("|"), "UTC");
      return rows.map((row) => read(row.split("|")).rows[0]?.values.returned);
    };
    expect(cancelled(["536365", "536366", "C536367"])).toEqual([false, false, true]);
    expect(cancelled(["C1001", "C1002", "C1003"])).toEqual([false, false, false]);
  });

  it("put a person's words in the place of codes", () => {
    const mapping = { ...guess("events", "u|p|b|time", ["1|2|4|2024-03-01"]).mapping };
    const read = createNormaliser(
      "events",
      {
        ...mapping,
        fields: { customer: "u", product: "p", type: "b", time: "time" },
        words: { type: { "3": "cart" } },
      },
      ["u", "p", "b", "time"],
      "UTC",
    );
    expect(read(["1", "2", "3", "2024-03-01"]).rows[0]?.values.type).toBe("cart");
    expect(read(["1", "2", "4", "2024-03-01"]).problem?.reason).toBe("unknownEventType");
  });

  it("know who bought what and when without a number", () => {
    const fields = { customer: "u", product: "p", time: "t" };
    const mapping = mappingSchema.parse({ ...CSV_LAYOUT, fields });
    const read = createNormaliser("orders", mapping, ["u", "p", "t"], "UTC");
    expect(read(["u1", "p1", "2024-03-01"]).rows[0]?.values.order).toBe("u1@2024-03-01T00:00:00.000Z");
    expect(read(["", "p1", "2024-03-01"]).problem).toMatchObject({ reason: "empty" });
  });
});
