import { type ColumnProfile, profileColumn } from "@/lib/domain/import/column-profile";

/** Profiles of a table's columns, from one text a row, cells parted by "|". */
export function profileRows(header: string, rows: readonly string[]): ColumnProfile[] {
  const cells = rows.map((row) => row.split("|"));
  return header.split("|").map((name, index) =>
    profileColumn(
      name,
      cells.map((row) => row[index] ?? ""),
    ),
  );
}
