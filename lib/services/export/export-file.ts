import { type Actor, authorise } from "@/lib/domain/actor";
import { writeLines } from "@/lib/domain/export/write-lines";
import { type ExportFormat, writeRows } from "@/lib/domain/export/write-rows";
import { exportPersonas } from "@/lib/services/export/export-personas";
import { exportRecommendations } from "@/lib/services/export/export-recommendations";
import type { ExportTable } from "@/lib/services/export/export-table";
import { exportNeeds } from "@/lib/services/needs/export-needs";

export const EXPORTS = ["personas", "needs", "recommendations"] as const;
export type ExportKind = (typeof EXPORTS)[number];

const CONTENT_TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  jsonl: "application/x-ndjson",
};

export interface ExportFile {
  /** What the file is called where it is downloaded, without the workspace. */
  readonly name: string;
  readonly contentType: string;
  readonly text: AsyncGenerator<string>;
}

/** A result of the published run as a file, piece by piece: what the pages download and the command line writes. */
export async function exportFile(actor: Actor, kind: ExportKind, format: ExportFormat): Promise<ExportFile> {
  authorise(actor, "read");
  const { run, columns, pieces, group } = await tableOf(actor, kind);
  return {
    name: `${kind}-run-${run}.${format}`,
    contentType: CONTENT_TYPES[format],
    text: format === "jsonl" ? writeLines(columns, pieces, group) : writeRows(columns, pieces, format),
  };
}

async function tableOf(actor: Actor, kind: ExportKind): Promise<ExportTable> {
  if (kind === "personas") return exportPersonas(actor);
  if (kind === "recommendations") return exportRecommendations(actor);
  const { run, rows } = await exportNeeds(actor);
  return { run, columns: Object.keys(rows[0] ?? {}), pieces: [rows] };
}
