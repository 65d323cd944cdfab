import { fillRepeated } from "@/lib/data/import/merge/fill-repeated";
import type { MergedTable } from "@/lib/data/import/merge/merged-table";
import type { Transaction } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Of rows with one identity the last by the file's own time, then by place, counts. */
const latest = (version: string) =>
  `select "row", identity as key, null::int as turn,
          row_number() over (partition by identity order by ${version} "row" desc) > 1 as dropped
     from staging join repeated using (identity) where reason is null`;

/** Rows that say the same are as many things as rows: each gets its place among its equals. */
const eachOf = (partition: string, version: string, where: string) =>
  `select "row", key, null::int as turn,
          row_number() over (partition by key order by ${version} "row" desc) > 1 as dropped
     from (select "row", ${version ? `"updatedAt",` : ""}
                  identity || case when nth = 1 then '' else '-' || nth end as key
             from (select *, row_number() over (partition by ${partition} order by ${where}) as nth
                     from staging join repeated using (identity) where reason is null) placed) keyed`;

const EXCEPTIONS: Record<ImportKind, string> = {
  reviews: latest("time desc nulls last,"),
  products: latest(`"updatedAt" desc nulls last,`),
  customers: latest(`"updatedAt" desc nulls last,`),
  surveys: latest("time desc nulls last,"),
  // Lines that differ in the time of their state are states of one line; else they are lines.
  orders: eachOf(`identity, "updatedAt"`, `"updatedAt" desc nulls last,`, `quantity, "row"`),
  events: `select "row", case when id is null and nth > 1 then identity || '-' || nth else identity end as key,
                  null::int as turn, id is not null and last > 1 as dropped
             from (select "row", id, identity,
                          row_number() over (partition by identity order by "row") as nth,
                          row_number() over (partition by identity order by time desc, "row" desc) as last
                     from staging join repeated using (identity) where reason is null) placed`,
  dialogues: `select "row", key, turn, row_number() over (partition by key order by time desc nulls last, "row" desc) > 1 as dropped
     from (select "row", time, case when dialogue is null then identity else identity || ':' || turn end as key, turn
             from (select "row", time, identity, dialogue,
                          case when dialogue is null then 1
                               else coalesce(turn, row_number() over (partition by identity order by "row"))::int end as turn
                     from staging where reason is null) numbered) keyed`,
};

/**
 * Makes the view `winner`: the rows of `staging` that are compared with what is there, each `key` once, dialogues with
 * their `place`. Only rows whose identity comes more than once are sorted. Answers how many rows it has, of how many
 * valid ones.
 */
export async function pickWinners(
  client: Transaction,
  kind: ImportKind,
  table: MergedTable["name"],
): Promise<{ winners: number; valid: number }> {
  await client.query(
    `create temp table repeated on commit drop as
     select identity from staging where reason is null group by identity having count(*) > 1`,
  );
  await client.query("analyze staging");
  const isOfHeads = table === "order_head";
  if (isOfHeads || kind === "products" || kind === "customers") await fillRepeated(client, kind);
  // An order has one head; what several rows say of it comes together.
  const exceptions = isOfHeads ? latest(`"updatedAt" desc nulls last,`) : EXCEPTIONS[kind];
  await client.query(`create temp table exception on commit drop as ${exceptions}`);
  await client.query("analyze exception");
  await client.query(
    `create temp view winner as
     select s.*, coalesce(e.key, s.identity) as key, e.turn as place
       from staging s left join exception e using ("row") where s.reason is null and e.dropped is not true`,
  );
  const { rows } = await client.query<{ valid: number; dropped: number }>(
    `select (count(*) filter (where reason is null))::int as valid,
            (select count(*) filter (where dropped) from exception)::int as dropped from staging`,
  );
  const { valid = 0, dropped = 0 } = rows[0] ?? {};
  return { winners: valid - dropped, valid };
}
