import type { Transaction } from "@/lib/data/pool";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** Of rows with one identity the last by the file's own time, then by line, counts. */
const LATEST = (version: string) =>
  `select distinct on (identity) "row", identity as key, null::int as turn from staging
    where reason is null order by identity, ${version} "row" desc`;

/** Rows that say the same are as many things as rows: each gets its place among its equals. */
const EACH = (among: string, order: string) =>
  `select "row", identity || case when nth = 1 then '' else '-' || nth end as key, null::int as turn
     from (select "row", identity, case when ${among} then row_number() over (partition by identity order by ${order}) else 1 end as nth
             from staging where reason is null) ranked`;

const ONCE = (rows: string) =>
  `select distinct on (key) "row", key, turn from (${rows}) every order by key, "row" desc`;

const WINNERS: Record<ImportKind, string> = {
  reviews: LATEST("time desc nulls last,"),
  products: LATEST(`"updatedAt" desc nulls last,`),
  customers: LATEST(`"updatedAt" desc nulls last,`),
  surveys: LATEST("time desc nulls last,"),
  orders: EACH("true", 'quantity, "row"'),
  events: ONCE(EACH("id is null", '"row"')),
  dialogues: ONCE(
    `select "row", case when dialogue is null then identity else identity || ':' || turn end as key, turn
       from (select "row", identity, dialogue,
                    case when dialogue is null then 1
                         else coalesce(turn, row_number() over (partition by identity order by "row"))::int end as turn
               from staging where reason is null) numbered`,
  ),
};

/** Makes the table `winner` (row, key, turn): the rows that are compared with what is there, each key once. */
export async function pickWinners(client: Transaction, kind: ImportKind): Promise<void> {
  await client.query(`create temp table winner on commit drop as ${WINNERS[kind]}`);
  await client.query("analyze staging");
  await client.query("analyze winner");
}
