import { pool } from "@/lib/data/pool";

export interface ApiKeyRow {
  readonly id: number;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  /** the name of whoever made it; null when the account is gone */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly isExpired: boolean;
}

/** The keys that were not revoked, newest first. */
export async function keysOfWorkspace(workspaceId: number): Promise<ApiKeyRow[]> {
  const { rows } = await pool().query<ApiKeyRow>(
    `select k.id, k.name, k.prefix, k.scopes, u.name as "createdBy", k."createdAt", k."lastUsedAt", k."expiresAt",
            coalesce(k."expiresAt" <= now(), false) as "isExpired"
       from api_key k left join "user" u on u.id = k."createdById"
      where k."workspaceId" = $1 and k."revokedAt" is null order by k."createdAt" desc, k.id desc`,
    [workspaceId],
  );
  return rows;
}
