import { AppError } from "@/lib/domain/errors";
import { parseRating } from "@/lib/domain/import/parse-rating";
import type { JudgedText } from "@/lib/services/evaluate/evaluate-sentiment";
import { readTextRows } from "@/lib/services/evaluate/read-text-rows";

/**
 * Texts of a file that are good or bad by a column of labels (1 / 0, positive / negative, 好评 / 差评, …) or of stars from
 * 1 to 5, of which 3 is neither. Rows that are neither are left out. Throws AppError "evaluateOneClass" where only one
 * side is left.
 */
export async function readJudgedTexts(
  file: string,
  columns: {
    readonly text: string;
    readonly label?: string | undefined;
    readonly rating?: string | undefined;
  },
): Promise<JudgedText[]> {
  const rows = await readTextRows(
    { file, header: true },
    { text: columns.text, truth: columns.label, rating: columns.rating },
  );
  const judged = rows.flatMap(({ text, truth, rating }): JudgedText[] => {
    const positive = columns.label === undefined ? sideOfStars(rating) : sideOfLabel(truth);
    return positive === null ? [] : [{ text, positive }];
  });
  const good = judged.filter(({ positive }) => positive).length;
  if (good === 0 || good === judged.length) throw new AppError("evaluateOneClass", { rows: judged.length });
  return judged;
}

function sideOfStars(stars: number | null): boolean | null {
  if (stars === null || stars === 3) return null;
  return stars > 3;
}

function sideOfLabel(label: string | null): boolean | null {
  if (label === null) return null;
  const parsed = parseRating(label, 1);
  return parsed.ok && typeof parsed.value === "number" ? sideOfStars(parsed.value) : null;
}
