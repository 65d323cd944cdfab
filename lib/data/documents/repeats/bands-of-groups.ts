import type { Transaction } from "@/lib/data/pool";

/** How many keys the texts of `text_group` have; the first is no band. */
export async function bandsOfGroups(client: Transaction): Promise<number> {
  const { rows } = await client.query<{ bands: number | null }>(
    "select cardinality(bands) as bands from text_group where g = 0",
  );
  return rows[0]?.bands ?? 0;
}
