import type { Transaction } from "@/lib/data/pool";

/** The texts of groups of `text_group`, by their numbers. */
export async function groupTexts(
  client: Transaction,
  groups: readonly number[],
): Promise<Map<number, string>> {
  const { rows } = await client.query<{ g: number; text: string }>(
    `select g, d.text from text_group join document d on d.id = first where g = any($1::int[])`,
    [groups],
  );
  return new Map(rows.map(({ g, text }) => [g, text]));
}
