import { pool } from "@/lib/data/pool";

export interface UsableKey {
  readonly id: number;
  readonly workspaceId: number;
  readonly workspace: string;
  readonly scopes: readonly string[];
}

/**
 * The key with this SHA-256, if it is neither revoked nor expired; notes its use, at most once a minute. The look-up is
 * by an index over hashes: how long it takes tells nothing of how much of a guessed key is right.
 */
export async function findUsableKey(hash: Buffer): Promise<UsableKey | null> {
  const { rows } = await pool().query<UsableKey & { stale: boolean }>(
    `select k.id, k."workspaceId", w.slug as workspace, k.scopes,
            coalesce(k."lastUsedAt" < now() - interval '1 minute', true) as stale
       from api_key k join workspace w on w.id = k."workspaceId"
      where k.hash = $1 and k."revokedAt" is null and (k."expiresAt" is null or k."expiresAt" > now())`,
    [hash],
  );
  const [found] = rows;
  if (!found) return null;
  const { stale, ...key } = found;
  if (stale) {
    await pool().query(
      `update api_key set "lastUsedAt" = now()
        where id = $1 and coalesce("lastUsedAt" < now() - interval '1 minute', true)`,
      [key.id],
    );
  }
  return key;
}
