import { pool } from "@/lib/data/pool";
import type { RuledProduct } from "@/lib/domain/recommendation/compile-rules";

/** A product as lists show it and rules judge it. */
export interface ServedProduct extends RuledProduct {
  readonly id: number;
  readonly title: string;
  /** When it came into the shop; null where nobody said. */
  readonly listedAt: Date | null;
}

/** The products that a shop has told of or sold, oldest first. */
export async function servedProducts(workspaceId: number): Promise<ServedProduct[]> {
  const { rows } = await pool().query<ServedProduct>(
    `select id, key, coalesce(title, key) as title, category, brand, price, stock, attributes, "listedAt"
       from product where "workspaceId" = $1 order by id`,
    [workspaceId],
  );
  return rows;
}
