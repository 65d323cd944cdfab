import { describe, expect, it } from "vitest";
import { profileColumn } from "@/lib/domain/import/column-profile";
import { guessKind } from "@/lib/domain/import/guess-kind";
import { guessMapping, SURE } from "@/lib/domain/import/guess-mapping";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";
import { profileRows } from "@/tests/factories/profile-rows";

const guess = (header: string, rows: readonly string[], fileName = "data.csv") =>
  guessKind(fileName, CSV_LAYOUT, profileRows(header, rows), "Asia/Shanghai");

describe("fields", () => {
  it("take no second id of a customer for another key of the person", () => {
    const { fields } = guess("customer_id|store_id|city", ["k1|s1|Rome", "k2|s2|Oslo"]).guess.mapping;
    expect(fields.alias).toBeUndefined();
  });

  it("is sure of clear names and not of values alone", () => {
    const { columns } = guess("user_id|review|rating|#4", [
      "u1|Fits well and looks good|5|x",
      "u2|Too small for my head|2|y",
    ]).guess;
    expect(columns.map(({ confidence }) => confidence >= SURE)).toEqual([true, true, true, false]);
    const cells = ["2024-01-05 10:00", "2024-01-06 11:00"];
    const { columns: byValue } = guessMapping(
      "reviews",
      { ...CSV_LAYOUT, header: false },
      [profileColumn("#1", cells)],
      "UTC",
    );
    expect(byValue[0]).toMatchObject({ field: "time", confidence: 0.65 });
  });

  it("does not take a column whose values do not fit its name", () => {
    expect(
      guess("review|rating", ["Fits well enough|see text", "Too small, sadly|ditto"]).guess.mapping.fields,
    ).toEqual({ text: "review" });
  });
});

describe("what is kept and left out", () => {
  it("leaves personal data out, by name or by value", () => {
    const { columns, mapping } = guess(
      "customer_id|name|联系电话|note|age",
      ["c1|Ann|13800002204|ann@mail.example|34", "c2|Bob|13900007718|bob@mail.example|41"],
      "customers.csv",
    ).guess;
    expect(columns.filter(({ use }) => use === "private").map(({ column }) => column)).toEqual(["name"]);
    // Contacts are hashed when they come in.
    expect(mapping.fields).toMatchObject({ phone: "联系电话", email: "note" });
    expect(mapping.attributes).toEqual(["age"]);
  });

  it("keeps a customer's age and place of orders, and nothing else", () => {
    const { mapping } = guess(
      "order_id|sku|order_time|country|warehouse|user_id",
      ["o1|p1|2024-03-01|France|W1|17", "o2|p2|2024-03-02|Spain|W2|18"],
      "orders.csv",
    ).guess;
    expect(mapping.attributes).toEqual(["country"]);
  });
});

describe("dates and ratings", () => {
  const dates = (...cells: string[]) =>
    guess(
      "order_id|sku|date",
      cells.map((cell, row) => `o${row}|p1|${cell}`),
      "orders.csv",
    ).guess;
  it("lets any value that can be no month decide the order", () => {
    expect(dates("02/11/2026", "13/11/2026")).toMatchObject({
      mapping: { dateOrder: { time: "dayFirst" } },
      unclearDates: [],
    });
    expect(dates("02/11/2026", "11/23/2026")).toMatchObject({
      mapping: { dateOrder: { time: "monthFirst" } },
      unclearDates: [],
    });
  });
  it("says when no value decides", () => {
    expect(dates("02/11/2026", "03/10/2026")).toMatchObject({
      mapping: { dateOrder: { time: "dayFirst" } },
      unclearDates: ["time"],
    });
    expect(dates("2026-11-02").mapping.dateOrder).toEqual({});
  });
  it.each([
    [["1", "5"], 5],
    [["2", "9"], 10],
    [["20", "95"], 100],
    [["0", "1"], 1],
    [["1", "4", "5", "11"], 5],
    [["0", "1", "1", "7"], 1],
  ] as const)("takes %j for ratings of at most %i", (cells, scale) => {
    expect(
      guess(
        "review|rating",
        cells.map((cell) => `Fits well enough|${cell}`),
      ).guess.mapping.ratingScale,
    ).toBe(scale);
  });
});
