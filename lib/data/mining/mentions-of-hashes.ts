import { pool } from "@/lib/data/pool";

/** The workspace's mentions whose texts have one of the hashes (hex), with their hash. */
export async function mentionsOfHashes(
  workspaceId: number,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await pool().query<{ id: string; hash: string }>(
    `select mention.id::text, encode(mention."textHash", 'hex') as hash
       from mention join document on document.id = mention."documentId"
      where document."workspaceId" = $1
        and mention."textHash" in (select decode(hash, 'hex') from unnest($2::text[]) hash)`,
    [workspaceId, hashes],
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}
