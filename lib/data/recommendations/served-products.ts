import { pool } from "@/lib/data/pool";

/** A product as lists show it and rules judge it. */
export interface ServedProduct {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  readonly category: string | null;
  readonly brand: string | null;
  readonly price: number | null;
  readonly stock: number | null;
  readonly attributes: Record<string, unknown>;
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
