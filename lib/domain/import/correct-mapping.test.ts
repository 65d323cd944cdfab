import { expect, it } from "vitest";
import { correctMapping } from "@/lib/domain/import/correct-mapping";
import { mappingSchema } from "@/lib/domain/import/mapping";

const GUESS = mappingSchema.parse({
  ...{ format: "csv", encoding: "utf-8", delimiter: ",", quoted: true, header: true },
  fields: { order: "Order", product: "SKU", time: "Paid", price: "Total" },
  attributes: ["City", "Date"],
  dateOrder: { time: "dayFirst" },
});

it("keeps what nothing is said of", () => {
  expect(correctMapping(GUESS, {})).toEqual(GUESS);
  expect(correctMapping(GUESS, { delimiter: ";" })).toEqual({ ...GUESS, delimiter: ";" });
});

it("matches a field to another column, which then is no attribute", () => {
  const { fields, attributes } = correctMapping(GUESS, { fields: { time: "Date" } });
  expect(fields).toEqual({ order: "Order", product: "SKU", time: "Date", price: "Total" });
  expect(attributes).toEqual(["City"]);
});

it("takes a column away from the field that was guessed for it", () => {
  const { fields } = correctMapping(GUESS, { fields: { amount: "Total" } });
  expect(fields).toEqual({ order: "Order", product: "SKU", time: "Paid", amount: "Total" });
});

it("leaves a field open that is null", () => {
  expect(correctMapping(GUESS, { fields: { price: null } }).fields).not.toHaveProperty("price");
});

it("names the part that cannot be", () => {
  expect(() => correctMapping(GUESS, { encoding: "klingon" })).toThrow(/import.badMapping.*encoding/);
  expect(() => correctMapping(GUESS, { dateOrder: { time: "yearFirst" } })).toThrow(/dateOrder.time/);
});
