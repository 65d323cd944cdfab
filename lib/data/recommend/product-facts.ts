import { pool } from "@/lib/data/pool";

export interface ProductFacts {
  id: number;
  category: string | null;
  brand: string | null;
  price: number | null;
  attributes: Record<string, unknown>;
  stock: number | null;
}

/** What the shop has told of its products. */
export async function productFacts(workspaceId: number): Promise<ProductFacts[]> {
  const { rows } = await pool().query<ProductFacts>(
    `select id, category, brand, price, attributes, stock from product where "workspaceId" = $1 and known order by id`,
    [workspaceId],
  );
  return rows;
}
