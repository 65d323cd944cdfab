import { createReadStream } from "node:fs";
import path from "node:path";
import { AppError } from "@/lib/domain/errors";
import type { DateOrder, Layout } from "@/lib/domain/import/mapping";
import { dateOrderOf } from "@/lib/domain/import/parse-time";
import { sizeOfFile } from "@/lib/services/evaluate/size-of-file";
import { openTable } from "@/lib/services/import/read/open-table";
import { sampleTable } from "@/lib/services/import/read/sample-table";

export interface TableOptions {
  readonly file: string;
  /** One character; guessed where it is not given. */
  readonly delimiter?: string;
  /** Whether the first row names the columns. */
  readonly header: boolean;
}

/** A delimited file, to be read from its start as often as wanted. */
export interface Table {
  /** The header's names, or #1, #2, … */
  readonly columns: readonly string[];
  readonly layout: Layout;
  /** The first rows, for guessing what the columns hold. */
  readonly sample: readonly (readonly string[])[];
  /**
   * Where a column stands that is called by its name, or without a header by its number from 1; -1 where none is wished.
   * Throws AppError "import.columnMissing" for one that the table does not have.
   */
  place(column: string | undefined): number;
  /** Which of day and month comes first in the column at a place: the month, unless a date of the sample tells. */
  dateOrderAt(place: number): DateOrder;
  /** Whole rows in order; rows that cannot be cut into cells are left out and counted by `broken`. */
  rows(): AsyncGenerator<readonly string[]>;
  broken(): number;
}

/**
 * Opens a table of this machine, of any format and encoding that an import reads. Throws AppError "evaluateNoFile" where
 * it cannot be read, and the importer's errors where it is no table. Memory: one piece of the file.
 */
export async function readTable(options: TableOptions): Promise<Table> {
  const file = localFile(options.file, await sizeOfFile(options.file));
  const guessed = await sampleTable(file, "");
  const layout = told(guessed.layout, options);
  const { columns, records } = await sampleTable(file, "", layout);
  const sample = records.filter(({ problem }) => problem === null).map(({ cells }) => cells);
  let broken = 0;
  return {
    columns,
    layout,
    sample,
    place: (column) => {
      if (column === undefined) return -1;
      const at = options.header ? columns.indexOf(column) : Number(column) - 1;
      if (columns[at] === undefined) throw new AppError("import.columnMissing", { column });
      return at;
    },
    dateOrderAt: (place) =>
      sample.some((cells) => dateOrderOf(cells[place] ?? "") === "dayFirst") ? "dayFirst" : "monthFirst",
    broken: () => broken,
    async *rows() {
      broken = 0;
      for await (const batch of openTable(file, "", layout).batches) {
        for (const { cells, problem } of batch.records) {
          if (problem) broken++;
          else yield cells;
        }
      }
    },
  };
}

function told(guessed: Layout, { delimiter = guessed.delimiter, header }: TableOptions): Layout {
  const quoted = delimiter === guessed.delimiter ? guessed.quoted : delimiter !== "\t";
  const skip = header && guessed.header ? guessed.skip : 0;
  return { ...guessed, delimiter, quoted, header, skip };
}

function localFile(file: string, size: number) {
  return {
    name: path.basename(file),
    size,
    async *range(start: number, end: number): AsyncGenerator<Buffer> {
      if (end > start) yield* createReadStream(file, { start, end: end - 1 }) as AsyncIterable<Buffer>;
    },
  };
}
