import type { SheetWords } from "@/components/reports/sheet-words";
import type { CsvCell } from "@/lib/domain/export/csv-line";
import type { SheetColumn } from "@/lib/domain/export/sheet";
import type { ReportQuote } from "@/lib/domain/reports/report-content";

/** The columns of a table of quotes, after whom or what it tells them of. */
export function quoteColumns({ column }: SheetWords): SheetColumn[] {
  return [
    { ...column("reports", "columns.quote", "long"), width: 60 },
    column("personas", "products.product"),
    column("reports", "columns.rating", "count"),
    column("reports", "columns.day"),
  ];
}

/** A quote in those columns. */
export function quoteCells({ text, product, rating, writtenAt }: ReportQuote): CsvCell[] {
  return [text, product, rating, writtenAt?.slice(0, 10)];
}
