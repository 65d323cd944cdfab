import { pool } from "@/lib/data/pool";
import type { SignalKind } from "@/lib/domain/recommendation/signal";

/** What a customer did, in columns: row n of each is one signal. */
export interface SignalColumns {
  readonly productIds: readonly number[];
  readonly kinds: readonly SignalKind[];
  /** Milliseconds. */
  readonly times: readonly number[];
  readonly quantities: readonly number[];
}

export interface CustomerSignals extends SignalColumns {
  readonly customerId: number;
  /** The bytes of the customer's profile in the run, and what was spoken of, by need. */
  readonly profile: Buffer | null;
  readonly needs: readonly { readonly key: number; readonly share: number }[] | null;
  /** Whether anything of it came in after the run had read its data. */
  readonly isNew: boolean;
}

/** The newest that is read of a customer, so that nobody's list takes long. */
const MOST_LINES = 1000;
const MOST_EVENTS = 500;

/**
 * Everything that a customer did, orders, events and feedback, whoever of the customer's keys it came under; null where
 * nobody has any of these keys. Cost: three scans by index.
 */
export async function customerSignals(
  workspaceId: number,
  run: { readonly id: number; readonly startedAt: Date; readonly lateImports: readonly number[] } | null,
  who: { readonly keys: readonly string[] } | { readonly id: number },
): Promise<CustomerSignals | null> {
  const { rows } = await pool().query<CustomerSignals>({
    name: "customer-signals",
    text: `select person.id as "customerId", p.vector as profile, p.needs,
                  coalesce(s."isNew", false) as "isNew",
                  coalesce(s."productIds", '{}') as "productIds", coalesce(s.kinds, '{}') as kinds,
                  coalesce(s.times, '{}') as times, coalesce(s.quantities, '{}') as quantities
             from (select coalesce("personId", id) as id from customer
                    where "workspaceId" = $1 and (key = any($3::text[]) or id = $4) order by id limit 1) person
             left join profile p on p."runId" = $2 and p."customerId" = person.id
             cross join lateral (
               select array_agg(t."productId") as "productIds", array_agg(t.kind) as kinds,
                      array_agg(extract(epoch from t.at)::float8 * 1000) as times,
                      array_agg(t.quantity::float8) as quantities,
                      bool_or(case when t."importId" is null then t.at > $5::timestamptz
                                   else t."importId" = any($6::int[]) end) as "isNew"
                 from (
                   (select "productId", case when returned or quantity < 0 then 'return' else 'purchase' end as kind,
                           "orderedAt" as at, abs(quantity) as quantity, "importId"
                      from order_line where "customerId" = person.id order by "orderedAt" desc limit ${MOST_LINES})
                   union all
                   (select "productId", type::text, "occurredAt", 1, "importId" from event
                     where "customerId" = person.id and type <> 'share' order by "occurredAt" desc limit ${MOST_EVENTS})
                   union all
                   select "productId", kind::text, at, 1, null from product_feedback where "customerId" = person.id
                 ) t
             ) s`,
    values: [
      workspaceId,
      run?.id ?? null,
      "keys" in who ? who.keys : [],
      "id" in who ? who.id : null,
      run?.startedAt ?? null,
      run?.lateImports ?? [],
    ],
  });
  return rows[0] ?? null;
}
