import type { MappingGuess } from "@/lib/domain/import/guess-mapping";
import type { Layout } from "@/lib/domain/import/mapping";
import { dateOrderOf } from "@/lib/domain/import/parse-time";
import type { TableFile } from "@/lib/services/import/read/byte-source";
import { openTable } from "@/lib/services/import/read/open-table";

/** A file whose first half million dates could all be read both ways is asked about. */
const ROWS = 500_000;

/**
 * Lets all values of a file decide whether days or months come first, where its first rows do not tell: one 25/03/2024
 * far below settles 05/03/2024. Reads until each open field is decided. What stays open is in `unclearDates`.
 */
export async function settleDateOrders(
  file: TableFile,
  part: string,
  layout: Layout,
  guess: MappingGuess,
): Promise<MappingGuess> {
  const open = new Map(
    guess.unclearDates.flatMap((field): [string, string][] => {
      const column = guess.mapping.fields[field];
      return column === undefined ? [] : [[field, column]];
    }),
  );
  if (open.size === 0) return guess;
  const dateOrder = { ...guess.mapping.dateOrder };
  let rows = 0;
  for await (const { columns, records } of openTable(file, part, layout, [...open.values()]).batches) {
    for (const [field, column] of open) {
      const index = columns.indexOf(column);
      for (const { cells } of records) {
        const order = dateOrderOf((cells[index] ?? "").trim());
        if (order === null || order === "either") continue;
        dateOrder[field] = order;
        open.delete(field);
        break;
      }
    }
    rows += records.length;
    if (open.size === 0 || rows >= ROWS) break;
  }
  return {
    ...guess,
    mapping: { ...guess.mapping, dateOrder },
    unclearDates: guess.unclearDates.filter((field) => open.has(field)),
  };
}
