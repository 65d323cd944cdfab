import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import type { ColumnGuess } from "@/lib/domain/import/guess-mapping";
import { fieldOf, IMPORT_KINDS } from "@/lib/domain/import/kinds";
import type { Finding } from "@/lib/domain/import/preview";

/** The one thing worth saying about a column's values under its use. */
export function findingOf(
  guess: ColumnGuess,
  profile: ColumnProfile | undefined,
  unclearDates: readonly string[],
): Finding {
  if (!profile || profile.filled === 0) return { key: "empty" };
  if (guess.use === "private") return { key: "private" };
  if (guess.field !== null && unclearDates.includes(guess.field)) return { key: "unclearDate" };
  const name = guess.field ?? "";
  const type = IMPORT_KINDS.map((kind) => fieldOf(kind, name)?.type).find((found) => found !== undefined);
  if (type === "time" && profile.times) return { key: "times", ...profile.times };
  if (type === "text") return { key: "length", mean: Math.round(profile.meanLength) };
  const measured = type === "number" || type === "money" || type === "integer" || type === "rating";
  if (measured && profile.numbers) return { key: "numbers", ...profile.numbers };
  return { key: "distinct", distinct: profile.distinct, filled: profile.filled };
}
