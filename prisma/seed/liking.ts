import type { Customer } from "@/prisma/seed/make-customers";
import { type Product, seasonPull } from "@/prisma/seed/make-products";
import { styles } from "@/prisma/seed/words/catalogue.data";

const purseWidth = 0.3;

/** How much a customer likes a product by latent taste alone, whatever the day: category x branch x style x purse. */
export function liking(customer: Customer, product: Product): number {
  const { kind } = product;
  const branch =
    kind.branch === "any" ? 0.8 : (customer.branches.get(`${kind.category}/${kind.branch}`) ?? 0);
  const strain = Math.log(styles[product.style].tier / customer.purse);
  const affordable = Math.exp((-strain * strain) / (2 * purseWidth * purseWidth));
  return (
    customer.categories[kind.category] *
    branch *
    customer.styles[product.style] *
    (0.25 + affordable) *
    product.appeal
  );
}

/** The same on a day: in season, listed and in stock. */
export function likingOn(customer: Customer, product: Product, day: number, month: number): number {
  if (day < product.listedDay || day >= product.goneDay) return 0;
  return liking(customer, product) * seasonPull(product.kind, month);
}
