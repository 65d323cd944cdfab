import { pool } from "@/lib/data/pool";

export interface ImpressionRow {
  customerId: number;
  productId: number;
  /** From 1; null where it was not told. */
  position: number | null;
  /** Chance with which the list showed it; null where it was not told. */
  propensity: number | null;
  clicked: boolean;
}

/**
 * What was shown to customers, the newest `limit` of before `before` (milliseconds) where that is given, oldest first. An
 * impression is clicked where the same customer clicks the same product within half an hour. Cost: one look by index each.
 */
export async function impressionRows(
  workspaceId: number,
  options: { readonly before: number | null; readonly limit: number },
): Promise<ImpressionRow[]> {
  const { rows } = await pool().query<ImpressionRow>(
    `with shown as (
       select id, "customerId", "productId", "sessionKey", position, propensity, "occurredAt" from event
        where "workspaceId" = $1 and type = 'impression' and "customerId" is not null
          and ($2::float8 is null or "occurredAt" < to_timestamp($2::float8 / 1000))
        order by "occurredAt" desc, id desc limit $3)
     select "customerId", "productId", position, propensity, exists (
              select 1 from event click
               where click."customerId" = shown."customerId" and click."productId" = shown."productId"
                 and click.type = 'click' and click."occurredAt" >= shown."occurredAt"
                 and click."occurredAt" < shown."occurredAt" + interval '30 minutes') as clicked
       from shown order by "occurredAt", id`,
    [workspaceId, options.before, options.limit],
  );
  return rows;
}
