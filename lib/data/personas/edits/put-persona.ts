import type { FoundPersona } from "@/lib/data/personas/found-personas";
import type { Transaction } from "@/lib/data/pool";

/** Makes a persona of a run what is given, and of the members that the run found for `sources`. */
export async function putPersona(
  client: Transaction,
  runId: number,
  { key, nameEn, nameZh, size, revenue, revenueShare, summary }: FoundPersona,
  sources: readonly number[],
): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `insert into persona ("runId", key, "nameEn", "nameZh", size, revenue, "revenueShare", summary)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict ("runId", key) do update set size = excluded.size, revenue = excluded.revenue,
       "revenueShare" = excluded."revenueShare", summary = excluded.summary returning id`,
    [runId, key, nameEn, nameZh, size, revenue, revenueShare, JSON.stringify(summary)],
  );
  for (const table of ["profile", "text_profile"])
    await client.query(
      `update ${table} set "personaId" = $2 where "runId" = $1 and "foundKey" = any($3::int[])`,
      [runId, rows[0]?.id, sources],
    );
}
