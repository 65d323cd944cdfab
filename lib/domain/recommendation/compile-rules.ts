import type { ProductMatch, ServingRule } from "@/lib/domain/recommendation/serving-rule";

/** What rules ask of a product. */
export interface RuledProduct {
  readonly key: string;
  readonly category: string | null;
  readonly brand: string | null;
  readonly price: number | null;
  readonly stock: number | null;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** All rules together, over products by their places. */
export interface CompiledRules {
  /** 1: never offered, to nobody. */
  readonly never: Uint8Array;
  /** What is added to each score, by the kind of rule that adds it. */
  readonly added: Readonly<Partial<Record<"boost" | "margin", Float64Array>>>;
  readonly pins: readonly { readonly item: number; readonly position: number }[];
  readonly categoryCap: number | null;
  readonly again: "never" | "whenDue" | "always";
  /** 1: the order of the scores alone; less: products unlike each other. */
  readonly balance: number;
  readonly explore: number;
}

/** Rules in the order they were made: of kinds that can hold only once the last one counts. Cost: rules x products. */
export function compileRules(
  rules: readonly ServingRule[],
  products: readonly RuledProduct[],
): CompiledRules {
  const last = <K extends ServingRule["kind"]>(kind: K) =>
    rules.findLast((rule): rule is Extract<ServingRule, { kind: K }> => rule.kind === kind);
  const all = <K extends ServingRule["kind"]>(kind: K) =>
    rules.filter((rule): rule is Extract<ServingRule, { kind: K }> => rule.kind === kind);
  const mayBeOut = last("stock")?.mayBeOut ?? false;
  const price = last("price");
  const excluded = all("exclude");
  const isLeftOut = (product: RuledProduct) =>
    (!mayBeOut && product.stock !== null && product.stock <= 0) ||
    (price !== undefined && !isWithin(product.price, price)) ||
    excluded.some(({ match }) => matches(product, match));
  const boosts = all("boost");
  const margin = last("margin");
  const places = new Map(products.map(({ key }, item) => [key, item]));
  return {
    never: Uint8Array.from(products, (product) => (isLeftOut(product) ? 1 : 0)),
    added: {
      ...(boosts.length > 0 ? { boost: boostsOf(products, boosts) } : {}),
      ...(margin && margin.weight > 0 ? { margin: marginsOf(products, margin) } : {}),
    },
    pins: all("pin").flatMap(({ product, position }) => {
      const item = places.get(product);
      return item === undefined ? [] : [{ item, position }];
    }),
    categoryCap: last("categoryCap")?.most ?? null,
    again: last("bought")?.again ?? "whenDue",
    balance: last("diversity")?.balance ?? 1,
    explore: last("explore")?.share ?? 0,
  };
}

function matches(product: RuledProduct, { by, value }: ProductMatch): boolean {
  return (by === "product" ? product.key : product[by]) === value;
}

/** A product without a price is in no band. */
function isWithin(price: number | null, { min, max }: { min: number | null; max: number | null }): boolean {
  return price !== null && (min === null || price >= min) && (max === null || price <= max);
}

function boostsOf(
  products: readonly RuledProduct[],
  boosts: readonly { match: ProductMatch; amount: number }[],
): Float64Array {
  return Float64Array.from(products, (product) =>
    boosts.reduce((sum, { match, amount }) => (matches(product, match) ? sum + amount : sum), 0),
  );
}

/** Weight x (margin - mean) / deviation over the products whose cost and price are known; the others get nought. */
function marginsOf(
  products: readonly RuledProduct[],
  { cost, weight }: { cost: string; weight: number },
): Float64Array {
  const margins = products.map(({ price, attributes }) => {
    const spent = Number(attributes[cost] ?? Number.NaN);
    return price !== null && price > 0 && Number.isFinite(spent) ? (price - spent) / price : null;
  });
  const known = margins.filter((margin) => margin !== null);
  const mean = known.reduce((sum, margin) => sum + margin, 0) / Math.max(1, known.length);
  const variance = known.reduce((sum, margin) => sum + (margin - mean) ** 2, 0) / Math.max(1, known.length);
  const scale = variance > 0 ? weight / Math.sqrt(variance) : 0;
  return Float64Array.from(margins, (margin) => (margin === null ? 0 : (margin - mean) * scale));
}
