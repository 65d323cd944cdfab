import { pool } from "@/lib/data/pool";

export interface TogetherRow {
  readonly productId: number;
  /** Orders that hold both. */
  readonly both: number;
  /** Orders that hold this one. */
  readonly own: number;
}

export interface Together {
  readonly orders: number;
  /** Orders that hold the product asked for. */
  readonly with: number;
  readonly rows: readonly TogetherRow[];
}

const FEWEST_BOTH = 3;
const MOST = 500;

/** What stands in the orders that hold a product. `orders` counts all orders of two products or more. */
export async function boughtTogether(workspaceId: number, productId: number): Promise<Together> {
  const { rows } = await pool().query<Together>(
    `with sold as (
       select "orderKey", "productId" from order_line
        where "workspaceId" = $1 and not returned and quantity > 0 group by 1, 2
     ), baskets as (
       select "orderKey" from sold group by 1 having count(*) > 1
     ), mine as (
       select s."orderKey" from sold s join baskets using ("orderKey") where s."productId" = $2
     ), beside as (
       select s."productId", count(*)::int as both from sold s join mine using ("orderKey")
        where s."productId" <> $2 group by 1 having count(*) >= ${FEWEST_BOTH} order by 2 desc limit ${MOST}
     ), owned as (
       select s."productId", count(*)::int as own from sold s join baskets using ("orderKey")
        where s."productId" in (select "productId" from beside) group by 1
     )
     select (select count(*)::int from baskets) as orders, (select count(*)::int from mine) as with,
            (select coalesce(json_agg(json_build_object('productId', b."productId", 'both', b.both, 'own', o.own)), '[]')
               from beside b join owned o using ("productId")) as rows`,
    [workspaceId, productId],
  );
  return rows[0] ?? { orders: 0, with: 0, rows: [] };
}
