import { isEmptyValue } from "@/lib/domain/import/empty-value";
import type { QuestionRow } from "@/lib/services/evaluate/evaluate-faq";
import { readTable } from "@/lib/services/evaluate/read-table";

/**
 * Questions of a file's column, with their answers; rows without a question are left out. Throws AppError
 * "import.columnMissing" for a column that the file does not have. Memory: the columns.
 */
export async function readQuestionRows(
  file: string,
  columns: { readonly question: string; readonly answer: string; readonly truth?: string | undefined },
): Promise<QuestionRow[]> {
  const { place, rows } = await readTable({ file, header: true });
  const [question, answer] = [place(columns.question), place(columns.answer)];
  const truth = place(columns.truth);
  const found: QuestionRow[] = [];
  for await (const cells of rows()) {
    const cell = (at: number) => {
      const value = (cells[at] ?? "").trim();
      return isEmptyValue(value) ? null : value;
    };
    const own = cell(question);
    if (own !== null)
      found.push({ question: own, answer: cell(answer), truth: truth < 0 ? null : cell(truth) });
  }
  return found;
}
