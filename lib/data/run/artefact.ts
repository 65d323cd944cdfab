import { pool, type Transaction } from "@/lib/data/pool";

/** Keeps a fitted model's bytes with its run. */
export async function insertArtefact(
  client: Transaction,
  runId: number,
  artefact: { name: string; meta: object; bytes: Uint8Array },
): Promise<void> {
  await client.query(`insert into artefact ("runId", name, meta, bytes) values ($1, $2, $3, $4)`, [
    runId,
    artefact.name,
    JSON.stringify(artefact.meta),
    artefact.bytes,
  ]);
}

/** A run's fitted model, or null. */
export async function readArtefact<Meta>(
  runId: number,
  name: string,
): Promise<{ meta: Meta; bytes: Buffer } | null> {
  const { rows } = await pool().query<{ meta: Meta; bytes: Buffer }>(
    `select meta, bytes from artefact where "runId" = $1 and name = $2`,
    [runId, name],
  );
  return rows[0] ?? null;
}
