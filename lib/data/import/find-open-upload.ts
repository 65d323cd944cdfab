import { pool } from "@/lib/data/pool";

/** An upload by this person of a file of this name and size that was begun and not completed. */
export async function findOpenUpload(
  workspaceId: number,
  file: { readonly fileName: string; readonly fileSize: number; readonly createdById: string | null },
): Promise<number | null> {
  const { rows } = await pool().query<{ id: number }>(
    `select id from import where "workspaceId" = $1 and status = 'uploading' and "fileName" = $2 and "fileSize" = $3
        and "createdById" is not distinct from $4 order by id desc limit 1`,
    [workspaceId, file.fileName, file.fileSize, file.createdById],
  );
  return rows[0]?.id ?? null;
}
