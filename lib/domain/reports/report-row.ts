import type { ReportRhythm, ReportWish } from "@/lib/domain/reports/report-wish";

export type ReportStatus = "queued" | "running" | "done" | "failed";

/** Whether one waits for a worker or is in its hands. */
export function isBeingMade({ status }: { readonly status: ReportStatus }): boolean {
  return status === "queued" || status === "running";
}

/** A link by which a report can be read without an account. */
export interface ReportLinkRow {
  readonly id: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly isExpired: boolean;
  readonly opened: number;
}

/** Whether whoever has a link sees the report by it. */
export function linkWorks({ isExpired, revokedAt }: ReportLinkRow): boolean {
  return !isExpired && revokedAt === null;
}

/** A report as the list shows it. */
export interface ReportRow extends ReportWish {
  readonly id: number;
  readonly status: ReportStatus;
  /** 0 to 1. */
  readonly progress: number;
  readonly errorCode: string | null;
  readonly runNumber: number | null;
  /** Of the file, in bytes. */
  readonly size: number | null;
  /** What it is called in the workspace's folder of files, where a schedule made it. */
  readonly fileName: string | null;
  /** The name of whoever asked for it; null for schedules and programs. */
  readonly createdBy: string | null;
  readonly createdAt: Date;
  readonly links: readonly ReportLinkRow[];
}

export interface ReportScheduleRow extends ReportWish {
  readonly id: number;
  readonly every: ReportRhythm;
  readonly nextAt: Date;
}
