import { pool, type Transaction } from "@/lib/data/pool";

/** The intents that the questions of a run are in; none before they are found. */
export async function intentKeys(
  runId: number,
  client: Pick<Transaction, "query"> = pool(),
): Promise<number[]> {
  const { rows } = await client.query<{ key: number }>(
    `select distinct key from intent_question where "runId" = $1`,
    [runId],
  );
  return rows.map(({ key }) => key);
}
