import type { Transaction } from "@/lib/data/pool";

/** The key in one band of groups [from, to) of `text_group`, in the order of their numbers; bands count from 0. */
export async function groupBand(
  client: Transaction,
  band: number,
  from: number,
  to: number,
): Promise<{ key: number; settle: boolean }[]> {
  const { rows } = await client.query<{ key: number; settle: boolean }>(
    "select bands[$3] as key, settle from text_group where g >= $1 and g < $2 order by g",
    [from, to, band + 1],
  );
  return rows;
}
