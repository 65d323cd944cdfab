import { readFile } from "node:fs/promises";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import { readTable } from "@/lib/services/evaluate/read-table";

export interface SearchCatalogueRows {
  readonly ids: readonly string[];
  /** Texts of each row, a field each, in the order of `fields`. */
  readonly texts: readonly (readonly string[])[];
  readonly fields: readonly string[];
}

const query = z.object({ query: z.string(), relevant: z.record(z.string(), z.number()) });
export type SearchCase = z.infer<typeof query>;

const ID =
  /^(?:id|asin|sku|key|(?:product|item|goods)[_ -]?(?:id|key|code)?|stockcode|商品(?:id|编号|编码)|编号)$/i;
const TITLE = /title|name|标题|名称|品名|description/i;
const SHOWN_ROWS = 50;

/**
 * The products of a file, each id once (its first row), with their texts. Columns that are not named are guessed: the id
 * by its name, else the first; the texts are all columns of words, what looks like a title first. Throws AppError
 * "import.columnMissing" for a column that the file does not have.
 */
export async function readSearchCatalogue(
  file: string,
  wish: { id?: string | undefined; text?: readonly string[] | undefined },
): Promise<SearchCatalogueRows> {
  const { columns, sample, place, rows } = await readTable({ file, header: true });
  const guessedId = Math.max(
    0,
    columns.findIndex((name) => ID.test(name.trim())),
  );
  const id = wish.id === undefined ? guessedId : place(wish.id);
  const isText = (at: number) => {
    const cells = sample.slice(0, SHOWN_ROWS).map((cells) => cells[at] ?? "");
    const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell) && !/^https?:/i.test(cell)).length;
    return worded > cells.length / 2;
  };
  const texts = wish.text?.length
    ? wish.text.map(place)
    : columns
        .map((_, at) => at)
        .filter((at) => at !== id && isText(at))
        .sort((a, b) => Number(TITLE.test(columns[b] ?? "")) - Number(TITLE.test(columns[a] ?? "")));
  const found = new Map<string, string[]>();
  for await (const cells of rows()) {
    const key = (cells[id] ?? "").trim();
    if (key && !found.has(key))
      found.set(
        key,
        texts.map((at) => (cells[at] ?? "").trim()),
      );
  }
  return {
    ids: [...found.keys()],
    texts: [...found.values()],
    fields: texts.map((at) => columns[at] ?? ""),
  };
}

/** Queries of a file of JSON lines with what is relevant to each; throws AppError "evaluateBadQuery" with the line's number. */
export async function readSearchCases(file: string): Promise<SearchCase[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new AppError("evaluateNoFile", { file }, "notFound");
  });
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      return [query.parse(JSON.parse(line))];
    } catch {
      throw new AppError("evaluateBadQuery", { line: i + 1 });
    }
  });
}
