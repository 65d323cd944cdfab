import { pool } from "@/lib/data/pool";
import type { KindHealth } from "@/lib/domain/health/health";

const FIELDS = ["title", "category", "brand", "price", "listPrice", "stock", "listedAt"] as const;

type Row = Record<"rows" | "described" | "attributes" | (typeof FIELDS)[number], number> & {
  from: Date | null;
  to: Date | null;
};

/** Products, in one pass; `described`: a file of products has said what they are. */
export async function productHealth(workspaceId: number): Promise<KindHealth & { described: number }> {
  const { rows } = await pool().query<Row>(
    `select count(*)::int as rows, (count(*) filter (where known))::int as described,
            ${FIELDS.map((field) => `count("${field}")::int as "${field}"`).join(", ")},
            (count(*) filter (where attributes <> '{}'::jsonb))::int as attributes,
            min("listedAt") as "from", max("listedAt") as "to"
       from product where "workspaceId" = $1`,
    [workspaceId],
  );
  const [row] = rows;
  return {
    kind: "products",
    rows: row?.rows ?? 0,
    from: row?.from ?? null,
    to: row?.to ?? null,
    fields: [...FIELDS, "attributes" as const].map((field) => ({ field, filled: row?.[field] ?? 0 })),
    productKnown: null,
    customerKnown: null,
    described: row?.described ?? 0,
  };
}
