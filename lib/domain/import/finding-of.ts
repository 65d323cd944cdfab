import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import type { ColumnGuess } from "@/lib/domain/import/guess-mapping";
import { fieldOf, IMPORT_KINDS } from "@/lib/domain/import/kinds";
import type { Mapping } from "@/lib/domain/import/mapping";
import { parseTranscript } from "@/lib/domain/import/parse-transcript";
import type { Finding } from "@/lib/domain/import/preview";

const UNREADABLE_SHARE = 0.1;

/** The one thing worth saying about a column's values under its use. */
export function findingOf(
  guess: ColumnGuess,
  profile: ColumnProfile | undefined,
  unclearDates: readonly string[],
  mapping: Pick<Mapping, "ratingScale" | "words">,
): Finding {
  if (!profile || profile.filled === 0) return { key: "empty" };
  if (guess.use === "private") return { key: "private" };
  if (guess.field !== null && unclearDates.includes(guess.field)) return { key: "unclearDate" };
  const name = guess.field ?? "";
  const type = IMPORT_KINDS.map((kind) => fieldOf(kind, name)?.type).find((found) => found !== undefined);
  if (type === "contact") return { key: "contact" };
  if (type === "transcript") {
    const turns = profile.samples.map((cell) => parseTranscript(cell)?.length ?? 0);
    return { key: "turns", mean: Math.round(turns.reduce((sum, count) => sum + count, 0) / turns.length) };
  }
  if (type && mapping.words?.[name] === undefined && profile.fits[type] < 1 - UNREADABLE_SHARE) {
    return {
      key: "unreadable",
      bad: Math.round((1 - profile.fits[type]) * profile.filled),
      filled: profile.filled,
    };
  }
  if (type === "time" && profile.times) return { key: "times", ...profile.times };
  if (type === "text") return { key: "length", mean: Math.round(profile.meanLength) };
  if (type === "rating" && profile.numbers)
    return { key: "scale", ...profile.numbers, best: mapping.ratingScale };
  const measured = type === "number" || type === "money" || type === "integer";
  if (measured && profile.numbers) return { key: "numbers", ...profile.numbers };
  return { key: "distinct", distinct: profile.distinct, filled: profile.filled };
}
