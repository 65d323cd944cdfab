import type { Transaction } from "@/lib/data/pool";

/** Lets go of the bytes that an import read, unless another import of the same file may still read them. */
export async function letGoOfBytes(client: Transaction, importId: number): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    // Locked, so that of two imports of a file that end at once the second sees the first ended.
    `select id from import where id = (select coalesce("sourceId", id) from import where id = $1) for no key update`,
    [importId],
  );
  await client.query(
    `delete from upload_piece
      where "importId" = $1 and not exists (
        select 1 from import where (id = $1 or "sourceId" = $1) and id <> $2
           and status in ('uploading', 'ready', 'queued', 'running', 'failed'))`,
    [rows[0]?.id ?? importId, importId],
  );
}
