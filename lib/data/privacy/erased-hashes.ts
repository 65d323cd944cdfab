import { pool } from "@/lib/data/pool";

/** Erasure hashes, hexadecimal, of the people who were deleted on request: of their keys and of contacts only they had. */
export async function erasedHashes(workspaceId: number): Promise<Set<string>> {
  const { rows } = await pool().query<{ hash: string }>(
    `select encode("keyHash", 'hex') as hash from erasure where "workspaceId" = $1 and not counts ? 'liftedAt'
     union all
     select jsonb_array_elements_text(counts->'contactHashes') from erasure
      where "workspaceId" = $1 and not counts ? 'liftedAt' and jsonb_typeof(counts->'contactHashes') = 'array'`,
    [workspaceId],
  );
  return new Set(rows.map(({ hash }) => hash));
}
