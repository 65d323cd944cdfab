import { pool } from "@/lib/data/pool";
import type { LeftOut } from "@/lib/domain/documents/left-out";

/**
 * Puts texts back into the analysis, or takes that back, but for those in `except`; answers which were so already, at most
 * `limit` of them, and how many changed.
 */
export async function setRestored(
  workspaceId: number,
  which: LeftOut,
  restored: boolean,
  except: readonly string[],
  limit: number,
): Promise<{ changed: number; already: string[] }> {
  const [condition, value] =
    "documentId" in which
      ? ["id = $2::bigint", which.documentId]
      : which.reason === "repeats"
        ? [`"duplicateOfId" is not null and $2::text is not null`, which.reason]
        : [`$2::text = any("spamReasons")`, which.reason];
  const where = `"workspaceId" = $1 and ${condition}`;
  const { rows } = await pool().query<{ id: string }>(
    `select id::text from document where ${where} and restored = $3 order by id limit $4`,
    [workspaceId, value, restored, limit],
  );
  const { rowCount } = await pool().query(
    `update document set restored = $3 where ${where} and restored <> $3 and id <> all($4::bigint[])`,
    [workspaceId, value, restored, except],
  );
  return { changed: rowCount ?? 0, already: rows.map(({ id }) => id) };
}
