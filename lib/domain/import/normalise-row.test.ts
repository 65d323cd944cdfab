import { describe, expect, it } from "vitest";
import { addsUp } from "@/lib/domain/import/balance";
import { DAMAGED } from "@/lib/domain/import/damaged";
import { addColumns } from "@/lib/domain/import/flatten-object";
import type { ImportKind } from "@/lib/domain/import/kinds";
import { checkMapping, type Mapping, mappingSchema, missingFields } from "@/lib/domain/import/mapping";
import { nameColumns } from "@/lib/domain/import/name-columns";
import { createNormaliser } from "@/lib/domain/import/normalise-row";
import { rowIdentity } from "@/lib/domain/import/row-identity";
import { createJsonLinesSplitter } from "@/lib/domain/import/split-json-lines";
import { CSV_LAYOUT } from "@/tests/factories/csv-layout";

function mappingOf(fields: Record<string, string>, rest: Partial<Mapping> = {}): Mapping {
  return mappingSchema.parse({ ...CSV_LAYOUT, fields, ...rest });
}

/** Normalises one row whose columns are named as its fields. */
function read(kind: ImportKind, row: Record<string, string>, rest: Partial<Mapping> = {}) {
  const names = Object.keys(row);
  const mapping = mappingOf(Object.fromEntries(names.map((name) => [name, name])), rest);
  const outcome = createNormaliser(kind, mapping, names, "Asia/Shanghai")(Object.values(row));
  return outcome.problem ?? outcome.rows[0]?.values;
}

const ORDER = { order: "o1", product: "p1", time: "2024-03-01 10:00" };

describe("orders", () => {
  it("have a quantity of one unless said, and a price by their amount", () => {
    expect(read("orders", ORDER)).toMatchObject({ quantity: 1, price: null, returned: false });
    expect(read("orders", { ...ORDER, quantity: "3", amount: "¥10.00" })).toMatchObject({
      quantity: 3,
      price: 3.3333,
    });
    expect(read("orders", { ...ORDER, quantity: "-2", amount: "10" })).toMatchObject({
      price: 5,
      returned: true,
    });
  });
  it("know returns by sign, column or status", () => {
    expect(read("orders", { ...ORDER, returned: "是" })).toMatchObject({ returned: true });
    expect(read("orders", { ...ORDER, status: "退款成功" })).toMatchObject({ returned: true });
    expect(read("orders", { ...ORDER, status: "shipped" })).toMatchObject({ returned: false });
  });
  it.each([
    [{ quantity: "0" }, { reason: "zero", column: "quantity", value: "0" }],
    [{ price: "-5" }, { reason: "negative", column: "price", value: "-5" }],
    [{ product: " NULL " }, { reason: "empty", column: "product", value: "" }],
    [{ time: "2024-02-30" }, { reason: "noSuchDate", column: "time", value: "2024-02-30" }],
    [{ order: "a\0b" }, { reason: "nul", column: "order", value: "a\0b" }],
    [{ order: `a${DAMAGED}` }, { reason: "badCharacters", column: "order", value: `a${DAMAGED}` }],
  ])("with %j are rejected", (part, problem) =>
    expect(read("orders", { ...ORDER, ...part })).toMatchObject(problem),
  );
});

describe("orders told by several files", () => {
  const orders = (...names: string[]) =>
    missingFields("orders", mappingOf(Object.fromEntries(names.map((name) => [name, name]))));

  it("are heads without a product, and say only what their file says", () => {
    expect(read("orders", { order: "o1", customer: "u1", status: "paid" })).toMatchObject({
      ...{ order: "o1", customer: "u1", returned: false, quantity: null, price: null },
    });
    expect(read("orders", { order: "o1", status: "unavailable" })).toMatchObject({ returned: true });
    expect(read("orders", { order: "o1", amount: "5" })).toMatchObject({ returned: null, amount: 5 });
    expect(read("orders", { order: "C12", amount: "5" }, { cancelPrefix: "C" })).toMatchObject({
      returned: true,
    });
    expect(read("orders", { order: "", amount: "5" })).toMatchObject({ reason: "empty", column: "order" });
  });

  it("lose no product and no time by an empty cell", () => {
    expect(read("orders", { ...ORDER, product: "" })).toMatchObject({ reason: "empty", column: "product" });
    expect(read("orders", { ...ORDER, time: "" })).toMatchObject({ reason: "empty", column: "time" });
    expect(read("orders", { order: "o1", product: "p1" })).toMatchObject({ time: null, quantity: 1 });
  });

  it("need their number where the product or the time is left to another file", () => {
    expect(orders("order", "product")).toEqual([]);
    expect(orders("order", "customer", "status")).toEqual([]);
    expect(orders("order", "amount")).toEqual([]);
    expect(orders("order")).toEqual(["product"]);
    expect(orders("order", "price", "time")).toEqual(["product"]);
    expect(orders("product", "customer")).toEqual(["time"]);
    expect(orders("product", "time")).toEqual(["order"]);
    expect(orders("customer", "time")).toEqual(["product"]);
  });
});

it("reads times on the shop's clock unless they name a zone", () => {
  expect(read("orders", ORDER)).toMatchObject({ time: Date.parse("2024-03-01T02:00:00Z") });
  expect(read("orders", { ...ORDER, time: "2024-03-01T10:00:00Z" })).toMatchObject({
    time: Date.parse("2024-03-01T10:00:00Z"),
  });
  expect(read("orders", { ...ORDER, time: "3/4/2024" }, { dateOrder: { time: "dayFirst" } })).toMatchObject({
    time: Date.parse("2024-04-02T16:00:00Z"),
  });
});

it("fills what a file does not say with constants", () => {
  const event = { product: "p1", time: "1709258400" };
  expect(read("events", event, { constants: { type: "view" } })).toMatchObject({ type: "view" });
  expect(missingFields("events", mappingOf({ product: "a", time: "b" }))).toEqual(["type"]);
  expect(missingFields("reviews", mappingOf({ customer: "a" }))).toEqual(["text"]);
  expect(missingFields("reviews", mappingOf({ title: "a" }))).toEqual([]);
});

it("refuses mappings to fields that the kind has not", () => {
  expect(() => checkMapping("products", mappingOf({ product: "a", speaker: "b" }))).toThrow(
    "import.noSuchField",
  );
  expect(() => checkMapping("products", mappingOf({ title: "a" }))).toThrow("import.fieldMissing");
});

it("keeps attributes with their numbers, and none that are empty", () => {
  const names = ["id", "age", "zip", "level"];
  const normalise = createNormaliser(
    "customers",
    mappingOf({ customer: "id" }, { attributes: ["age", "zip", "level"] }),
    names,
    "UTC",
  );
  expect(normalise(["c1", "34", "00123", "-"]).rows[0]?.attributes).toEqual({ age: 34, zip: "00123" });
});

it("tells rows apart by what makes them one thing", () => {
  const order = { order: "o", product: "p", time: 1, price: 2, quantity: 3, customer: null };
  expect(rowIdentity("orders", order)).toEqual(rowIdentity("orders", { ...order, quantity: 9 }));
  expect(rowIdentity("orders", order)).not.toEqual(rowIdentity("orders", { ...order, price: 3 }));
  expect(rowIdentity("reviews", { id: "7" })).toEqual({ given: "r:7" });
  const parted = (customer: string, product: string) =>
    rowIdentity("reviews", { id: null, customer, product, text: "x", time: null });
  expect(parted("a", "bc")).not.toEqual(parted("ab", "c"));
});

it("names columns by their header, each once", () => {
  expect(nameColumns(["\ufeffid", " a ", "a", ""], 5)).toEqual(["id", "a", "a (2)", "#4", "#5"]);
  expect(nameColumns(null, 2)).toEqual(["#1", "#2"]);
});

it("cuts JSON lines at any point, and finds what lies deeper", () => {
  const text = '{"a":1,"b":{"c":"x"},"d":["y","z"]}\n\nnope\n{"a":null,"d":[{"e":1}]}';
  const splitter = createJsonLinesSplitter(["a", "b.c", "d"]);
  const records = [...text].flatMap((character) => splitter.push(character)).concat(splitter.end());
  expect(records.map(({ line, cells, problem }) => [line, cells, problem])).toEqual([
    [1, ["1", "x", "y, z"], null],
    [3, [], "notJson"],
    [4, ["", "", '[{"e":1}]'], null],
  ]);
  const columns = new Set<string>();
  addColumns(columns, { a: 1, b: { c: 2, d: { e: [3] } } });
  expect([...columns]).toEqual(["a", "b.c", "b.d.e"]);
});

it("adds up only if every row is accounted for", () => {
  const balance = { read: 10, added: 4, updated: 3, duplicate: 2, rejected: 1 };
  expect(addsUp(balance)).toBe(true);
  expect(addsUp({ ...balance, rejected: 2 })).toBe(false);
});
