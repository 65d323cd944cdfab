import { pool } from "@/lib/data/pool";
import type { ApiKey } from "@/lib/domain/api-keys/api-key";

/** The keys that were not revoked, newest first. */
export async function keysOfWorkspace(workspaceId: number): Promise<ApiKey[]> {
  const { rows } = await pool().query<ApiKey>(
    `select k.id, k.name, k.prefix, k.scopes, u.name as "createdBy", k."createdAt", k."lastUsedAt", k."expiresAt",
            coalesce(k."expiresAt" <= now(), false) as "isExpired"
       from api_key k left join "user" u on u.id = k."createdById"
      where k."workspaceId" = $1 and k."revokedAt" is null order by k."createdAt" desc, k.id desc`,
    [workspaceId],
  );
  return rows;
}
