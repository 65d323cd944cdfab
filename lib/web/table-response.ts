import type { TableFormat } from "@/lib/domain/export/table-format";
import type { ExportRow } from "@/lib/domain/export/write-rows";
import { toCsv } from "@/lib/format/to-csv";
import { writeWorkbook } from "@/lib/services/export/write-workbook";
import { attachment } from "@/lib/web/attachment";

const CONTENT: Record<TableFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/** The rows of a page's table as a file. All rows have the columns of the first. */
export function tableResponse(
  rows: readonly ExportRow[],
  format: TableFormat,
  { workspace, name }: { readonly workspace: string; readonly name: string },
): Response {
  const columns = Object.keys(rows[0] ?? {});
  const file = { workspace, name: `${name}.${format}`, contentType: CONTENT[format] };
  if (format === "json") return attachment(JSON.stringify(rows, null, 2), file);
  if (format === "xlsx") return attachment(new Uint8Array(writeWorkbook(name, columns, rows)), file);
  return attachment(toCsv([columns, ...rows.map((row) => Object.values(row))]), file);
}
