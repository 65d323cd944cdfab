import { pool } from "@/lib/data/pool";
import type { SignalKind } from "@/lib/domain/recommendation/signal";

export interface SignalRow {
  customerId: number;
  productId: number;
  kind: SignalKind;
  /** Of the last one, in milliseconds. */
  time: number;
  quantity: number;
}

/**
 * What customers did beside what is wanted of them: looked at, put into the cart, sent back, refused. One row a customer,
 * product and kind; those of `without` are left out, and what happened at `before` (milliseconds) or later, if given.
 */
export async function signalRows(
  workspaceId: number,
  options: { readonly without: readonly SignalKind[]; readonly before: number | null },
): Promise<SignalRow[]> {
  const { rows } = await pool().query<SignalRow>(
    `with told as (
       select "customerId", "productId", type::text as kind, "occurredAt" as at, 1::float8 as quantity from event
        where "workspaceId" = $1 and "customerId" is not null and type in ('view', 'click', 'cart', 'favourite')
       union all
       select "customerId", "productId", 'return', "orderedAt", abs(quantity) from order_line
        where "workspaceId" = $1 and "customerId" is not null and (returned or quantity < 0)
       union all
       select "customerId", "productId", kind::text, at, 1 from product_feedback where "workspaceId" = $1)
     select "customerId", "productId", kind, extract(epoch from max(at))::float8 * 1000 as time,
            sum(quantity)::float8 as quantity
       from told
      where kind <> all($2::text[]) and ($3::float8 is null or at < to_timestamp($3::float8 / 1000))
      group by 1, 2, 3 order by 1, 2, 3`,
    [workspaceId, options.without, options.before],
  );
  return rows;
}
