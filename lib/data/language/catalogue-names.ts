import { pool } from "@/lib/data/pool";

const MOST_NAMES = 20_000;

/** Brands, titles and attribute values of the shop's own catalogue, for finding them in texts. */
export async function catalogueNames(
  workspaceId: number,
): Promise<{ name: string; type: "brand" | "product" | "attribute" }[]> {
  const { rows } = await pool().query<{ name: string; type: "brand" | "product" | "attribute" }>(
    `select distinct name, type from (
       select brand as name, 'brand' as type from product where "workspaceId" = $1
       union all select title, 'product' from product where "workspaceId" = $1
       union all select value, 'attribute' from product, jsonb_each_text(attributes) as attribute(key, value)
         where "workspaceId" = $1 and jsonb_typeof(attributes -> attribute.key) = 'string'
     ) names where name is not null and length(name) between 2 and 60 order by type, name limit $2`,
    [workspaceId, MOST_NAMES],
  );
  return rows;
}
