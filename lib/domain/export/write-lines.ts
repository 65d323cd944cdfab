import type { ExportRow } from "@/lib/domain/export/write-rows";

/** Rows that follow each other and have the same `columns` make one line, their other columns a list called `name`. */
export interface RowGroup {
  readonly columns: readonly string[];
  readonly name: string;
}

/** Rows as JSON lines, piece by piece: a row a line, or a group a line. Memory holds one piece and one group. */
export async function* writeLines(
  columns: readonly string[],
  pieces: AsyncIterable<readonly ExportRow[]> | Iterable<readonly ExportRow[]>,
  group?: RowGroup,
): AsyncGenerator<string> {
  const pick = (row: ExportRow, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  const shared = group?.columns ?? columns;
  const own = columns.filter((column) => !shared.includes(column));
  let open: { key: string; head: object; items: object[] } | null = null;
  const close = () =>
    open ? `${JSON.stringify(group ? { ...open.head, [group.name]: open.items } : open.head)}\n` : "";
  for await (const rows of pieces) {
    let text = "";
    for (const row of rows) {
      const head = pick(row, shared);
      const key = JSON.stringify(head);
      if (!open || !group || open.key !== key) {
        text += close();
        open = { key, head, items: [] };
      }
      open.items.push(pick(row, own));
    }
    if (text) yield text;
  }
  if (open) yield close();
}
