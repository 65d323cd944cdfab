import { readFile } from "node:fs/promises";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";

export interface AspectCase {
  readonly text: string;
  /** Null where the text judges without naming what. */
  readonly aspect: string | null;
  /** Where the aspect stands; null where it is not in the text. */
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly polarity: "positive" | "negative" | "neutral";
  /** As the file has it; null where it has none. */
  readonly category: string | null;
}

const polarity = z.enum(["positive", "negative", "neutral"]);
const line = z.object({
  text: z.string(),
  labels: z.array(
    z.object({
      aspect: z.string(),
      polarity: z.string().toLowerCase().pipe(polarity),
      category: z.string().optional(),
    }),
  ),
});

/**
 * Aspects with their polarity, of JSON lines {"text", "labels": [{"aspect", "polarity", "category"}]} (aspect "NULL": not
 * named) or of three lines a case: the text with $T$ in the aspect's place, the aspect, its polarity; spaces between Han
 * characters are left out. Throws AppError "evaluateNoFile" and "evaluateNoAspects" (with the first line that is neither).
 */
export async function readAspectCases(file: string): Promise<AspectCase[]> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new AppError("evaluateNoFile", { file }, "notFound");
  });
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  const first = lines[0]?.trim() ?? "";
  const cases = first.startsWith("{") ? lines.flatMap(fromJson) : fromTriples(lines);
  if (cases.length === 0) throw new AppError("evaluateNoAspects", { line: 1 });
  return cases;
}

function fromJson(row: string, at: number): AspectCase[] {
  if (row.trim() === "") return [];
  const parsed = line.safeParse(jsonOf(row));
  if (!parsed.success) throw new AppError("evaluateNoAspects", { line: at + 1 });
  const { text, labels } = parsed.data;
  return labels.map(({ aspect, polarity, category }) => {
    const start = aspect === "NULL" ? -1 : text.indexOf(aspect);
    return {
      text,
      aspect: aspect === "NULL" ? null : aspect,
      place: start < 0 ? null : { start, end: start + aspect.length },
      polarity,
      category: category ?? null,
    };
  });
}

function jsonOf(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

function fromTriples(lines: readonly string[]): AspectCase[] {
  const cases: AspectCase[] = [];
  for (let at = 0; at < lines.length; at += 3) {
    const marked = joined(lines[at] ?? "");
    const aspect = joined(lines[at + 1] ?? "");
    const judged = polarity.safeParse((lines[at + 2] ?? "").trim().toLowerCase());
    const start = marked.indexOf("$T$");
    if (start < 0 || aspect === "" || !judged.success)
      throw new AppError("evaluateNoAspects", { line: at + 1 });
    cases.push({
      text: marked.replaceAll("$T$", () => aspect),
      aspect,
      place: { start, end: start + aspect.length },
      polarity: judged.data,
      category: null,
    });
  }
  return cases;
}

/** Without the spaces that a tokeniser has put beside Han characters. */
function joined(text: string): string {
  return text
    .trim()
    .replace(
      /(?<=\p{Script=Han}|\$T\$|[，。！？、；：])\s+|\s+(?=\p{Script=Han}|\$T\$|[，。！？、；：])/gu,
      "",
    );
}
