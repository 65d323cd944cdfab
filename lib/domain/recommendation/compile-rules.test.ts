import { expect, it } from "vitest";
import { compileRules, type RuledProduct } from "@/lib/domain/recommendation/compile-rules";
import { servingRule } from "@/lib/domain/recommendation/serving-rule";

const product = (key: string, facts: Partial<RuledProduct> = {}): RuledProduct => ({
  ...{ key, category: "tea", brand: null, price: 10, stock: 5, attributes: {} },
  ...facts,
});
const PRODUCTS = [
  product("a", { stock: 0 }),
  product("b", { category: "pots", price: 80, attributes: { cost: 20 } }),
  product("c", { price: 20, attributes: { cost: "15" } }),
  product("d", { price: null, stock: null }),
];

it("leaves out what is not in stock, unless a rule says that it may be", () => {
  expect(Array.from(compileRules([], PRODUCTS).never)).toEqual([1, 0, 0, 0]);
  expect(Array.from(compileRules([{ kind: "stock", mayBeOut: true }], PRODUCTS).never)).toEqual([0, 0, 0, 0]);
});

it("excludes by product, category and price, an unknown price being in no band", () => {
  const byCategory = compileRules([{ kind: "exclude", match: { by: "category", value: "pots" } }], PRODUCTS);
  expect(Array.from(byCategory.never)).toEqual([1, 1, 0, 0]);
  const byPrice = compileRules([{ kind: "price", min: 15, max: 50 }], PRODUCTS);
  expect(Array.from(byPrice.never)).toEqual([1, 1, 0, 1]);
});

it("adds up boosts, and margins as deviations of those that are known", () => {
  const { added } = compileRules(
    [
      { kind: "boost", match: { by: "category", value: "tea" }, amount: 1 },
      { kind: "boost", match: { by: "product", value: "c" }, amount: -0.5 },
      { kind: "margin", cost: "cost", weight: 2 },
    ],
    PRODUCTS,
  );
  expect(Array.from(added.boost ?? [])).toEqual([1, 0, 0.5, 1]);
  expect(Array.from(added.margin ?? [])).toEqual([0, 2, -2, 0]);
});

it("takes the last rule of a kind that holds once, and pins what is there", () => {
  const rules = compileRules(
    [
      { kind: "diversity", balance: 0.6 },
      { kind: "diversity", balance: 0.9 },
      { kind: "pin", product: "c", position: 2 },
      { kind: "pin", product: "gone", position: 1 },
      { kind: "bought", again: "never" },
    ],
    PRODUCTS,
  );
  expect(rules).toMatchObject({ balance: 0.9, pins: [{ item: 2, position: 2 }], again: "never", explore: 0 });
});

it("refuses rules that say nothing or contradict themselves", () => {
  expect(servingRule.safeParse({ kind: "price", min: null, max: null }).success).toBe(false);
  expect(servingRule.safeParse({ kind: "price", min: 9, max: 3 }).success).toBe(false);
  expect(servingRule.safeParse({ kind: "explore", share: 0.5 }).success).toBe(false);
});
