import { pool } from "@/lib/data/pool";

export interface OpenUpload {
  readonly id: number;
  readonly fileName: string;
  readonly fileSize: number;
  /** bytes that are there */
  readonly have: number;
}

/** Uploads of a person that were begun and are not complete, newest first. */
export async function openUploads(workspaceId: number, userId: string | null): Promise<OpenUpload[]> {
  const { rows } = await pool().query<OpenUpload>(
    `select i.id, i."fileName", i."fileSize"::float8 as "fileSize",
            coalesce((select sum(octet_length(p.bytes)) from upload_piece p where p."importId" = i.id), 0)::float8 as have
       from import i where i."workspaceId" = $1 and i.status = 'uploading' and i."createdById" is not distinct from $2
      order by i.id desc limit 20`,
    [workspaceId, userId],
  );
  return rows;
}
