import { pool } from "@/lib/data/pool";

export interface CatalogueRow {
  id: number;
  key: string;
  title: string;
  category: string | null;
  brand: string | null;
  price: number | null;
  stock: number | null;
  /** Values of attributes, one after another, at most 300 characters. */
  attributes: string;
}

/** Products of a workspace that have a title or a row of their own, the newest first, at most `limit`. */
export async function catalogueRows(workspaceId: number, limit: number): Promise<CatalogueRow[]> {
  const { rows } = await pool().query<CatalogueRow>(
    `select id, key, coalesce(title, key) as title, category, brand, price, stock,
            coalesce((select left(string_agg(value, ' '), 300) from jsonb_each_text(attributes)), '') as attributes
       from product where "workspaceId" = $1 and (known or title is not null) order by id desc limit $2`,
    [workspaceId, limit],
  );
  return rows;
}
