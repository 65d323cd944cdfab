import type { ReportTable } from "@/components/reports/report-document";

/** A table on paper: its heading stands on each page that it goes on to. */
export function ReportTableView({ table: { head, numeric, rows } }: { table: ReportTable }) {
  const side = (column: number) => (numeric[column] ? "number" : undefined);
  return (
    <table>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={name} className={side(column)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join("\n")}>
            {cells.map((cell, column) => (
              <td key={head[column]} className={side(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
