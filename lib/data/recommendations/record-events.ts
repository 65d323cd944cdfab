import type { Transaction } from "@/lib/data/pool";
import { EVENT_TYPES, FEEDBACK_TYPES } from "@/lib/domain/recommendation/recorded-event";

export interface EventToRecord {
  readonly id: string;
  readonly type: string;
  readonly product: string;
  /** As the workspace stores it. */
  readonly customer: string | null;
  readonly session: string | null;
  readonly listKey: string | null;
  readonly place: string | null;
  readonly position: number | null;
  readonly at: Date;
}

const TOLD = `told as (
  select t.*, p.id as "productId", l.place as "listPlace", array_position(l."productIds", p.id) as shown, l.propensities,
         l."customerId" as "listCustomerId", l."sessionKey" as "listSession", coalesce(c."personId", c.id) as "customerId"
    from jsonb_to_recordset($2::jsonb) as t(id text, type text, product text, customer text, session text,
         "listKey" text, place text, position int, at timestamptz)
    left join product p on p."workspaceId" = $1 and p.key = t.product
    left join customer c on c."workspaceId" = $1 and c.key = t.customer
    left join served_list l on l."workspaceId" = $1 and l.key = t."listKey"
)`;

/** Makes customers that are only named known by their key. */
export async function addNamedCustomers(client: Transaction, workspaceId: number, keys: readonly string[]) {
  await client.query(
    `insert into customer ("workspaceId", key, known) select $1, key, false from unnest($2::text[]) key
         on conflict ("workspaceId", key) do nothing`,
    [workspaceId, [...new Set(keys)]],
  );
}

/**
 * Keeps what was shown and done as events, with the place and the chance of the list that showed it, and what was said
 * as feedback, the newest word of a customer on a product.
 */
export async function recordEvents(
  client: Transaction,
  workspaceId: number,
  events: readonly EventToRecord[],
): Promise<{
  events: number;
  feedback: number;
  unknownProducts: number;
  unknownCustomers: number;
  repeated: number;
}> {
  const values = [workspaceId, JSON.stringify(events)];
  const inserted = await client.query(
    `with ${TOLD}
     insert into event ("workspaceId", key, type, "customerId", "productId", "sessionKey", position, "listKey", place,
                        propensity, "occurredAt")
     select $1, 'api:' || id, type::"EventType", coalesce("customerId", "listCustomerId"), "productId",
            coalesce(session, "listSession"), coalesce(position, shown), case when "listPlace" is not null then "listKey" end,
            coalesce("listPlace", place), propensities[shown], at
       from told
      where type = any($3) and "productId" is not null
        and coalesce("customerId"::text, "listCustomerId"::text, session, "listSession") is not null
         on conflict ("workspaceId", key) do nothing`,
    [...values, EVENT_TYPES],
  );
  await client.query(
    `with ${TOLD}, newest as (
       select distinct on ("customerId", "productId") coalesce("customerId", "listCustomerId") as "customerId", "productId", type, at
         from told where type = any($3) and "productId" is not null and coalesce("customerId", "listCustomerId") is not null
        order by "customerId", "productId", at desc
     ), taken as (
       delete from product_feedback f using newest n
        where n.type = 'clear' and f."customerId" = n."customerId" and f."productId" = n."productId" and f.at <= n.at returning 1
     )
     insert into product_feedback ("workspaceId", "customerId", "productId", kind, at)
     select $1, "customerId", "productId", type::"FeedbackKind", at from newest where type <> 'clear'
         on conflict ("customerId", "productId") do update set kind = excluded.kind, at = excluded.at
      where excluded.at >= product_feedback.at`,
    [...values, FEEDBACK_TYPES],
  );
  const { rows } = await client.query<
    Record<"unknownProducts" | "unknownCustomers" | "events" | "feedback", number>
  >(
    `with ${TOLD}
     select (count(*) filter (where "productId" is null))::int as "unknownProducts",
            (count(*) filter (where customer is not null and "customerId" is null))::int as "unknownCustomers",
            (count(*) filter (where type = any($3) and "productId" is not null
               and coalesce("customerId"::text, "listCustomerId"::text, session, "listSession") is not null))::int as events,
            (count(*) filter (where type <> all($3) and "productId" is not null
               and coalesce("customerId", "listCustomerId") is not null))::int as feedback
       from told`,
    [...values, EVENT_TYPES],
  );
  const counted = rows[0] ?? { unknownProducts: 0, unknownCustomers: 0, events: 0, feedback: 0 };
  const kept = inserted.rowCount ?? 0;
  return { ...counted, events: kept, feedback: counted.feedback, repeated: counted.events - kept };
}
