import type { ImportStatus } from "@/lib/data/import/import-record";
import type { Actor } from "@/lib/domain/actor";
import { getImport } from "@/lib/services/import/get-import";

export interface ImportProgress {
  readonly status: ImportStatus;
  /** 0 to 1 of the file read; 1 while the rows are merged */
  readonly fraction: number;
  readonly read: number;
  readonly rejected: number;
  /** by the pace so far; null until there is one */
  readonly secondsLeft: number | null;
  readonly ended: boolean;
}

const LEAST_FRACTION = 0.02;

/** How far an import is, for a page that asks again and again until `ended`. */
export async function readProgress(actor: Actor, importId: number): Promise<ImportProgress> {
  const { status, bytesRead, fileSize, read, rejected, startedAt } = await getImport(actor, importId);
  const fraction = fileSize > 0 ? Math.min(1, bytesRead / fileSize) : 0;
  const seconds = startedAt ? (Date.now() - startedAt.getTime()) / 1000 : 0;
  const known = status === "running" && fraction >= LEAST_FRACTION && fraction < 1;
  return {
    ...{ status, fraction, read, rejected },
    secondsLeft: known ? (seconds * (1 - fraction)) / fraction : null,
    ended: status !== "queued" && status !== "running",
  };
}
