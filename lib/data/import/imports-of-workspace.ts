import { IMPORT_COLUMNS, type ImportRecord } from "@/lib/data/import/import-record";
import { likePattern } from "@/lib/data/like-pattern";
import { pool } from "@/lib/data/pool";
import {
  FIRST_IMPORT_DIRECTION,
  type ImportFilter,
  type ImportSort,
  type ImportState,
} from "@/lib/domain/import/import-filter";

const ORDER: Record<ImportSort, string> = {
  uploaded: `"createdAt"`,
  file: `lower("fileName")`,
  read: "read",
  rejected: "rejected",
};

const STATUSES: Record<ImportState, readonly string[]> = {
  waiting: ["uploading", "ready"],
  running: ["queued", "running"],
  done: ["done"],
  failed: ["failed"],
  cancelled: ["cancelled"],
  undone: ["undone"],
};

/** A page of the imports that a filter leaves, and how many it leaves. */
export async function importsOfWorkspace(
  workspaceId: number,
  filter: ImportFilter,
  size: number,
): Promise<{ rows: ImportRecord[]; total: number }> {
  const { q, kind, status, sort, page } = filter;
  const direction = filter.dir ?? FIRST_IMPORT_DIRECTION[sort];
  const where = `"workspaceId" = $1 and ($2::text is null or "fileName" ilike $2 or part ilike $2)
    and ($3::text is null or kind::text = $3) and ($4::text[] is null or status::text = any($4))`;
  const values = [
    workspaceId,
    q === "" ? null : likePattern(q),
    kind ?? null,
    status === undefined ? null : STATUSES[status],
  ];
  const [{ rows }, counted] = await Promise.all([
    pool().query<ImportRecord>(
      `select ${IMPORT_COLUMNS} from import where ${where}
        order by ${ORDER[sort]} ${direction}, id desc limit $5 offset $6`,
      [...values, size, (page - 1) * size],
    ),
    pool().query<{ total: number }>(`select count(*)::int as total from import where ${where}`, values),
  ]);
  return { rows, total: counted.rows[0]?.total ?? 0 };
}
