import { AppError } from "@/lib/domain/errors";
import type { ByteSource } from "@/lib/services/import/read/byte-source";
import { columnOf } from "@/lib/services/import/read/workbook/column-of";

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

const MARK = Buffer.from("mergeCell ");
const MOST = 1_000_000;
/** Longer than any `mergeCell` element. */
const OVERLAP = 200;

/**
 * The ranges of a sheet that are merged over several rows: one order over its lines, say. They are listed behind the
 * rows, so the sheet is unpacked to its end, but only searched for them.
 */
export async function readMerges(source: ByteSource): Promise<Merge[]> {
  const merges: Merge[] = [];
  let rest = Buffer.alloc(0);
  for await (const chunk of source.stream()) {
    const bytes = Buffer.concat([rest, chunk]);
    let seen = 0;
    for (let at = bytes.indexOf(MARK); at >= 0; at = bytes.indexOf(MARK, at + 1)) {
      const text = bytes.toString("latin1", at, at + OVERLAP);
      const end = text.indexOf(">");
      if (end < 0) break;
      seen = at + end;
      const found = /ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/.exec(text.slice(0, end));
      if (!found) continue;
      const [, left = "", top, bottom] = found;
      if (Number(bottom) > Number(top))
        merges.push({ top: Number(top), bottom: Number(bottom), column: columnOf(left) });
      if (merges.length > MOST) throw new AppError("import.damagedWorkbook");
    }
    rest = Buffer.from(bytes.subarray(Math.max(seen, bytes.length - OVERLAP)));
  }
  return merges.sort((a, b) => a.top - b.top);
}

/** Fills the cells of rows, which come in order, with what the range that they lie in says in its first row. */
export function createMergeFiller(merges: readonly Merge[]): (line: number, cells: string[]) => void {
  let next = 0;
  let open: (Merge & { readonly value: string })[] = [];
  return (line, cells) => {
    if (open.length > 0) {
      open = open.filter(({ bottom }) => bottom >= line);
      for (const { column, value } of open) {
        while (cells.length <= column) cells.push("");
        cells[column] ||= value;
      }
    }
    for (let merge = merges[next]; merge && merge.top <= line; merge = merges[++next]) {
      const value = merge.top === line ? cells[merge.column] : undefined;
      if (value) open.push({ ...merge, value });
    }
  };
}
