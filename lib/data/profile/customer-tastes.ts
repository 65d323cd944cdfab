import { pool } from "@/lib/data/pool";
import { ATTENTION } from "@/lib/data/profile/attention-sql";

/** How much of a customer's attention went to one product. */
export interface TasteEntry {
  readonly owner: number;
  readonly productId: number;
  readonly weight: number;
}

/** Attention by product, for the `most` products that most customers gave any to. */
export async function customerTastes(
  workspaceId: number,
  part: "all" | "history",
  most: number,
): Promise<TasteEntry[]> {
  const { rows } = await pool().query<TasteEntry>(
    `with attention as materialized (
       select "customerId", "productId", sum(weight)::float as weight from (${ATTENTION}) every group by 1, 2)
     select "customerId" as owner, "productId", weight from attention
      where "productId" in (
        select "productId" from attention group by 1 order by count(*) desc, 1 limit $3)
      order by 1, 2`,
    [workspaceId, part === "history", most],
  );
  return rows;
}
