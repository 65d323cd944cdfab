import type { ImportKind } from "@/lib/domain/import/kinds";

export type ImportStatus =
  | "uploading"
  | "ready"
  | "queued"
  | "running"
  | "done"
  | "failed"
  | "cancelled"
  | "undone";

/** What a running import does: read its file, or put what it read into the workspace, which changes nothing before. */
export type ImportPhase = "reading" | "merging";

export interface ImportRecord {
  readonly id: number;
  readonly workspaceId: number;
  readonly kind: ImportKind | null;
  readonly status: ImportStatus;
  readonly fileName: string;
  readonly fileSize: number;
  /** a Mapping once somebody has chosen one: parse it by mappingSchema */
  readonly mapping: unknown;
  readonly bytesRead: number;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly duplicate: number;
  readonly rejected: number;
  /** of a running import; null of any other */
  readonly phase: ImportPhase | null;
  /** when its merging began */
  readonly mergingSince: Date | null;
  /** whose bytes it reads, where one file holds several tables: its own without it */
  readonly sourceId: number | null;
  /** the import whose rejected rows it brings corrected */
  readonly fixOfId: number | null;
  /** which table of the file, where it holds several */
  readonly part: string;
  /** what else was found: parse it by importReportSchema */
  readonly report: unknown;
  readonly errorCode: string | null;
  readonly errorParams: Record<string, string | number>;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
  /** a user's id */
  readonly undoneById: string | null;
}

/** The columns of an ImportRecord, for `select`; sizes as floats, for no file comes near 2^53 bytes. */
export const IMPORT_COLUMNS = `id, "workspaceId", kind, status, "fileName", "fileSize"::float8 as "fileSize", mapping,
  "bytesRead"::float8 as "bytesRead", read, added, updated, duplicate, rejected, "sourceId", "fixOfId", part, report,
  case when status <> 'running' then null when report ? 'mergingSince' then 'merging' else 'reading' end as phase,
  case when status = 'running' then (report->>'mergingSince')::timestamptz end as "mergingSince", "errorCode",
  coalesce("errorParams", '{}') as "errorParams", "createdAt", "startedAt", "finishedAt", "undoneAt", "undoneById"`;
