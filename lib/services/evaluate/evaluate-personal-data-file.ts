import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { AppError } from "@/lib/domain/errors";
import {
  evaluatePersonalData,
  type LabelledText,
  type PersonalDataErrors,
  type PersonalDataEvaluation,
} from "@/lib/services/evaluate/evaluate-personal-data";
import { personalTypeOf } from "@/lib/services/evaluate/personal-type-aliases";
import { sizeOfFile } from "@/lib/services/evaluate/size-of-file";

const lineSchema = z.object({
  text: z.string(),
  spans: z
    .array(
      z.object({
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        type: z.string(),
      }),
    )
    .default([]),
});

/** The evaluation, and what of the file took no part in it. */
export type FileEvaluation = PersonalDataEvaluation & {
  /** types of the file that are none of ours → spans; what is found there counts neither way */
  readonly otherTypes: Readonly<Record<string, number>>;
};

/**
 * evaluatePersonalData on a file of lines {"text", "spans": [{"start", "end", "type"}]}, offsets in UTF-16 units.
 * Throws AppError "evaluateNoFile", or "evaluateBadLine" with the line's number. Memory: the file's texts.
 */
export async function evaluatePersonalDataFile(
  file: string,
  onErrors: (errors: PersonalDataErrors) => void,
): Promise<FileEvaluation> {
  await sizeOfFile(file);
  const otherTypes: Record<string, number> = {};
  const texts: LabelledText[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const { text, spans } = parsed(line.replace(/^\ufeff/, ""), number);
    const known = spans.flatMap(({ start, end, type }) => {
      const ours = personalTypeOf(type);
      if (!ours) otherTypes[type] = (otherTypes[type] ?? 0) + 1;
      return ours ? [{ start, end, type: ours }] : [];
    });
    texts.push({ text, spans: known });
  }
  return { ...evaluatePersonalData(texts, onErrors), otherTypes };
}

function parsed(line: string, number: number): z.infer<typeof lineSchema> {
  try {
    const { success, data } = lineSchema.safeParse(JSON.parse(line));
    if (success && data.spans.every(({ start, end }) => start < end && end <= data.text.length)) return data;
  } catch {
    // not JSON: the same complaint
  }
  throw new AppError("evaluateBadLine", { line: number });
}
