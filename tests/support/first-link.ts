import type { Product } from "@/tests/support/product";

/** The first link of a kind in what the server sends an administrator for a page: where a run's own keys are needed. */
export async function firstLink(product: Product, path: string, link: RegExp): Promise<string> {
  const cookie = product.accounts.administrator.cookies
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
  const answer = await fetch(`${product.url}/${product.shop}${path}`, { headers: { cookie } });
  const html = (await answer.text()).replaceAll("&amp;", "&");
  const found = new RegExp(`href="(/${product.shop}${link.source})[&"]`).exec(html)?.[1];
  if (!found) throw new Error(`${path || "/"} has no link like ${link}`);
  return found;
}
