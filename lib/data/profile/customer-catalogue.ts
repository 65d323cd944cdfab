import { pool } from "@/lib/data/pool";
import { ATTENTION } from "@/lib/data/profile/attention-sql";

/** How much of a customer's attention went to products of one category and brand. */
export interface CatalogueEntry {
  owner: number;
  category: string | null;
  brand: string | null;
  weight: number;
}

/** Attention by category and brand. Products of which the shop has told neither are left out. */
export async function customerCatalogue(
  workspaceId: number,
  part: "all" | "history" = "all",
): Promise<CatalogueEntry[]> {
  const { rows } = await pool().query<CatalogueEntry>(
    `select "customerId" as owner, category, brand, sum(weight)::float as weight
       from (${ATTENTION}) attention join product on product.id = attention."productId"
      where category is not null or brand is not null
      group by "customerId", category, brand order by "customerId", category, brand`,
    [workspaceId, part === "history"],
  );
  return rows;
}
