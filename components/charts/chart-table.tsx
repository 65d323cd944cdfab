import Link from "next/link";
import { useLocale } from "next-intl";
import type { ChartTable } from "@/components/charts/tabulate";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { formatValue, type ValueFormat } from "@/lib/format/format-value";

export interface ChartTableViewProps {
  table: ChartTable;
  label: string;
  format: ValueFormat;
}

/** A chart's values as an HTML table. */
export function ChartTableView({ table, label, format }: ChartTableViewProps) {
  const locale = useLocale();
  return (
    <Table label={label} plain>
      <thead>
        <tr>
          {table.head.map((name, index) => (
            <Th key={name} numeric={index > 0}>
              {name}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.label}>
            <Td>
              {row.href ? (
                <Link href={row.href} className="text-accent hover:underline">
                  {row.label}
                </Link>
              ) : (
                row.label
              )}
            </Td>
            {row.cells.map((cell, index) => (
              <Td key={table.head[index + 1]} numeric>
                {typeof cell === "number" ? formatValue(cell, format, locale) : (cell ?? "–")}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
