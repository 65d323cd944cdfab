import type { Customer } from "@/prisma/seed/make-customers";
import { type Product, seasonPull } from "@/prisma/seed/make-products";
import { type Category, styles } from "@/prisma/seed/words/catalogue.data";

const purseWidth = 0.3;
/** New things are bought more for a while. */
const launch = { days: 70, pull: 2 };

/** How much a customer likes each product, whatever the day. */
export type Taste = ReadonlyMap<Product, number>;

/** Latent taste within a category: branch x style x brand x purse x the product's general appeal. */
function likingWithin(customer: Customer, { kind, style, brand, appeal }: Product): number {
  const branch =
    kind.branch === "any" ? 0.8 : (customer.branches.get(`${kind.category}/${kind.branch}`) ?? 0);
  const strain = Math.log(styles[style].tier / customer.purse);
  const affordable = Math.exp((-strain * strain) / (2 * purseWidth * purseWidth));
  return (customer.brands.get(brand) ?? 1) * branch * customer.styles[style] * (0.25 + affordable) * appeal;
}

/**
 * The tastes of all customers. Within each category they sum to the customer's weight of the category, so that a shelf
 * with little of somebody's style does not make them a stranger to the shelf.
 */
export function makeTastes(
  customers: readonly Customer[],
  products: readonly Product[],
): ReadonlyMap<Customer, Taste> {
  return new Map(
    customers.map((customer) => {
      const raw = products.map((product) => [product, likingWithin(customer, product)] as const);
      const sums = new Map<Category, number>();
      for (const [{ kind }, value] of raw) sums.set(kind.category, (sums.get(kind.category) ?? 0) + value);
      const taste = raw.map(([product, value]) => {
        const { category } = product.kind;
        return [product, (customer.categories[category] * value) / (sums.get(category) ?? 1)] as const;
      });
      return [customer, new Map(taste)];
    }),
  );
}

/** The same on a day: in season, listed and in stock. */
export function likingOn(taste: Taste | undefined, product: Product, day: number, month: number): number {
  if (day < product.listedDay || day >= product.goneDay) return 0;
  const isNew = product.listedDay >= 0 && day - product.listedDay < launch.days;
  return (taste?.get(product) ?? 0) * seasonPull(product.kind, month) * (isNew ? launch.pull : 1);
}
