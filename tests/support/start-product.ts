import type { TestProject } from "vitest/node";
import { forkProduct } from "@/tests/support/fork-product";
import type { Product } from "@/tests/support/product";

declare module "vitest" {
  interface ProvidedContext {
    product: Product;
  }
}

/**
 * One product for all journeys, each of which leaves it as it found it or keeps to what is its own.
 * `NEEDSCAPE_E2E` takes the JSON that run-product.ts prints, for many tries of one journey on a product that stays.
 */
export default async function startProduct(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NEEDSCAPE_E2E) {
    project.provide("product", JSON.parse(process.env.NEEDSCAPE_E2E) as Product);
    return undefined;
  }
  const { product, stop } = await forkProduct();
  project.provide("product", product);
  return stop;
}
