import type { Transaction } from "@/lib/data/pool";

/** Columns of a need that are not what it was measured to be. */
const OWN = ["id", "runId", "key", "nameEn", "nameZh", "hidden", "pinned"];

/** Adds a need to a run, with the columns that are given; its id. */
export async function insertNeed(
  client: Transaction,
  runId: number,
  columns: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into need select made.* from jsonb_populate_record(null::need, $2::jsonb || jsonb_build_object(
       'id', nextval(pg_get_serial_sequence('need', 'id')), 'runId', $1::int)) made returning id`,
    [runId, JSON.stringify(columns)],
  );
  return rows[0]?.id ?? 0;
}

/** Writes what a need was measured to be: all the columns given but its identity, names and marks. */
export async function updateMeasures(
  client: Transaction,
  needId: number,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(columns)
    .filter((name) => !OWN.includes(name))
    .map((name) => `"${name}"`)
    .join(", ");
  await client.query(
    `update need set (${names}) = (select ${names} from jsonb_populate_record(null::need, $2::jsonb)) where id = $1`,
    [needId, JSON.stringify(columns)],
  );
}
