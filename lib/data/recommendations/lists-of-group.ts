import { pool } from "@/lib/data/pool";

export interface GroupRow {
  readonly productId: number;
  /** Members in whose lists it stands. */
  readonly lists: number;
  /** Sum of its scores in those lists, and of their parts. */
  readonly score: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** What the lists of these customers hold, most scored first. Cost: the rows of their lists. */
export async function listsOfGroup(
  runId: number,
  customerIds: readonly number[],
  limit: number,
): Promise<GroupRow[]> {
  const { rows } = await pool().query<GroupRow>(
    `with listed as (
       select "productId", score, parts from recommendation where "runId" = $1 and "customerId" = any($2::int[])
     ), best as (
       select "productId", count(*)::int as lists, sum(score) as score from listed
        group by 1 order by 3 desc, 1 limit $3
     ), parts as (
       select "productId", name, sum(amount::float8) as amount
         from listed join best using ("productId") cross join lateral jsonb_each_text(listed.parts) as part(name, amount)
        group by 1, 2
     )
     select b."productId", b.lists, b.score,
            (select coalesce(json_object_agg(name, amount), '{}') from parts p where p."productId" = b."productId") as parts
       from best b order by b.score desc, b."productId"`,
    [runId, customerIds, limit],
  );
  return rows;
}
