import { transaction } from "@/lib/data/pool";

/**
 * Keeps a piece of an upload; the same piece again replaces it. The import is ready once all bytes are there.
 * `absent`: there is no such import here; `closed`: it takes no pieces (any more).
 */
export async function putPiece(
  workspaceId: number,
  importId: number,
  seq: number,
  bytes: Buffer,
): Promise<"kept" | "absent" | "closed"> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ status: string }>(
      `select status from import where id = $1 and "workspaceId" = $2 for update`,
      [importId, workspaceId],
    );
    const [found] = rows;
    if (!found) return "absent";
    if (found.status !== "uploading") return "closed";
    await client.query(
      `insert into upload_piece ("importId", seq, bytes) values ($1, $2, $3)
       on conflict ("importId", seq) do update set bytes = excluded.bytes`,
      [importId, seq, bytes],
    );
    // leaseUntil of an upload: when somebody last touched it.
    await client.query(
      `update import set "leaseUntil" = greatest("leaseUntil", now()),
              status = case when "fileSize" = (select sum(octet_length(bytes)) from upload_piece where "importId" = $1)
                            then 'ready'::"ImportStatus" else status end
        where id = $1`,
      [importId],
    );
    return "kept";
  });
}
