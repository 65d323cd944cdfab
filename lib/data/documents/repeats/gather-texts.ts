import type { Transaction } from "@/lib/data/pool";

/** With more bands than this the whole workspace is looked at, which then takes less time. */
const MANY_BANDS = 20_000;

/**
 * Makes, from `affected_band`, the transaction's table `text_group`: the texts to be settled and those they are
 * compared with, in groups of equal keys, numbered from 0 by the earliest text of each (`first`); `settle` says which
 * are to be settled, and `text_member` who belongs to which. A text without a time comes after those that have one.
 * Answers how many groups there are.
 */
export async function gatherTexts(client: Transaction, workspaceId: number): Promise<number> {
  await client.query(
    `create temp table text_member (id bigint, bands integer[], settle boolean) on commit drop`,
  );
  if (!(await gatherNear(client, workspaceId))) {
    await client.query("truncate text_member");
    await client.query(
      `insert into text_member select id, bands, true from document where "workspaceId" = $1 and bands <> '{}'`,
      [workspaceId],
    );
  }
  await client.query("analyze text_member");
  const { rowCount } = await client.query(
    `create temp table text_group on commit drop as
     select (row_number() over (order by "writtenAt" nulls last, key))::int - 1 as g, bands, first, settle, texts, customers
       from (select m.bands, bool_or(m.settle) as settle, count(*)::int as texts,
                    count(distinct d."customerId")::int as customers,
                    (array_agg(d.id order by d."writtenAt" nulls last, d.key))[1] as first
               from text_member m join document d using (id) group by m.bands) grouped
       join (select id, "writtenAt", key from document) at_first on at_first.id = first`,
  );
  // A million groups are asked for by their numbers thousands of times.
  await client.query("create unique index on text_group (g)");
  await client.query("analyze text_group");
  return rowCount ?? 0;
}

/** The texts that share a band with the affected ones, and those that share one with these; false where they are many. */
async function gatherNear(client: Transaction, workspaceId: number): Promise<boolean> {
  if ((await countBands(client, "select band from affected_band")) > MANY_BANDS) return false;
  // The index over bands is what finds few among many, whatever the statistics say of arrays.
  await client.query("set local enable_seqscan = off");
  await client.query(
    `insert into text_member
     select d.id, d.bands, true from document d
      where d."workspaceId" = $1 and d.bands && array(select distinct band from affected_band)`,
    [workspaceId],
  );
  const few = (await countBands(client, "select unnest(bands) as band from text_member")) <= MANY_BANDS;
  if (few) {
    await client.query(
      `insert into text_member
       select d.id, d.bands, false from document d
        where d."workspaceId" = $1 and d.bands && array(select distinct unnest(bands) from text_member)
          and not exists (select 1 from text_member m where m.id = d.id)`,
      [workspaceId],
    );
  }
  await client.query("set local enable_seqscan = on");
  return few;
}

async function countBands(client: Transaction, bands: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct band)::int as count from (${bands}) bands`,
  );
  return rows[0]?.count ?? 0;
}
