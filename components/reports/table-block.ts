import type { ReportBlock } from "@/components/reports/report-document";

/** A table whose first column holds words and whose others hold numbers; nothing where it has no rows. */
export function tableBlock(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): ReportBlock[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", title, table: { head, numeric: head.map((_, column) => column > 0), rows } }];
}
