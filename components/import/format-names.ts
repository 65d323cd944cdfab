import type { Format } from "@/lib/domain/import/mapping";

/** Formats by the names that they have in every language. */
export const FORMAT_NAMES: Record<Format, string> = {
  csv: "CSV",
  tsv: "TSV",
  jsonl: "JSON lines",
  json: "JSON",
  xlsx: "XLSX",
  parquet: "Parquet",
};
