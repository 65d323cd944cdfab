import { parse } from "csv-parse/sync";
import { type Actor, authorise } from "@/lib/domain/actor";
import { type WordInput, type WordState, wordInput } from "@/lib/domain/dictionary/dictionary-word";
import { AppError } from "@/lib/domain/errors";
import { addWords } from "@/lib/services/dictionary/add-words";

const MOST_ROWS = 5_000;

export interface ImportedWords {
  /** What each word was before, for undoing. */
  readonly before: readonly WordState[];
  /** Lines (from 1, the heading is 1) that hold no word, as many as there are. */
  readonly rejected: readonly number[];
}

/**
 * Takes words from CSV text with the columns text, kind and canonical, of which only the first must be there; other
 * columns of an export are passed over, and so are its rows that are not accepted.
 */
export async function importWords(actor: Actor, csv: string): Promise<ImportedWords> {
  authorise(actor, "edit");
  const rows = readRows(csv);
  const words: WordInput[] = [];
  const rejected: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.status && row.status !== "accepted") continue;
    const parsed = wordInput.safeParse({
      text: row.text,
      kind: row.kind || "word",
      canonical: row.canonical ?? "",
    });
    if (parsed.success) words.push(parsed.data);
    else rejected.push(i + 2);
  }
  return { before: words.length > 0 ? await addWords(actor, words, "imported") : [], rejected };
}

function readRows(csv: string): Record<string, string>[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(csv, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      to: MOST_ROWS + 1,
    });
  } catch {
    throw new AppError("dictionary.unreadable", {});
  }
  if (rows.length > MOST_ROWS) throw new AppError("dictionary.tooMany", { most: MOST_ROWS });
  if (rows[0] && !("text" in rows[0])) throw new AppError("dictionary.noText", {});
  return rows;
}
