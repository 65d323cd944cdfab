import type { Transaction } from "@/lib/data/pool";

/** The keys of groups [from, to) of `text_group`, in the order of their numbers. */
export async function groupBands(
  client: Transaction,
  from: number,
  to: number,
): Promise<{ bands: number[]; settle: boolean }[]> {
  const { rows } = await client.query<{ bands: number[]; settle: boolean }>(
    `select bands, settle from text_group where g >= $1 and g < $2 order by g`,
    [from, to],
  );
  return rows;
}
