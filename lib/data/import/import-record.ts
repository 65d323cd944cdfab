import type { ImportKind } from "@/lib/domain/import/kinds";

export type ImportStatus = "uploading" | "ready" | "queued" | "running" | "done" | "failed" | "cancelled";

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
  /** which table of the file, where it holds several */
  readonly part: string;
  /** what else was found: parse it by importReportSchema */
  readonly report: unknown;
  readonly errorCode: string | null;
  readonly errorParams: Record<string, string | number>;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** The columns of an ImportRecord, for `select`; sizes as floats, for no file comes near 2^53 bytes. */
export const IMPORT_COLUMNS = `id, "workspaceId", kind, status, "fileName", "fileSize"::float8 as "fileSize", mapping,
  "bytesRead"::float8 as "bytesRead", read, added, updated, duplicate, rejected, part, report, "errorCode",
  coalesce("errorParams", '{}') as "errorParams", "createdAt", "startedAt", "finishedAt"`;
