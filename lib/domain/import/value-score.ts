import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import type { FieldSpec, ImportKind } from "@/lib/domain/import/kinds";

const PEOPLE = /^(?:user|usr|cust|member|buyer|uid|u|c|m)[-_]?(?:id)?[-_]?[0-9a-f]{3,}$/i;
const TEXT_LENGTH = 12;

/**
 * How well a column's values alone say that it is this field: at most .65, for the eye should check it. Only what values
 * can tell: times, long texts, who speaks, a conversation's repeated id.
 */
export function valueScore(kind: ImportKind, field: FieldSpec, profile: ColumnProfile): number {
  const { filled, distinct, fits, meanLength, wordy, samples } = profile;
  if (filled < 2) return 0;
  switch (field.name) {
    case "time":
      return fits.time > 0.98 && fits.number < 0.5 ? 0.65 : fits.time > 0.98 && meanLength >= 9 ? 0.5 : 0;
    case "text":
      return wordy > 0.7 && meanLength >= TEXT_LENGTH && fits.time < 0.5 && fits.number < 0.5
        ? 0.45 + Math.min(0.1, meanLength / 1000)
        : 0;
    case "customer":
      return kind !== "customers" && samples.every((sample) => PEOPLE.test(sample)) ? 0.6 : 0;
    case "speaker":
      return fits.speaker > 0.98 && distinct === 2 ? 0.6 : 0;
    case "type":
      return kind === "events" && fits.eventType > 0.98 && fits.number < 0.5 ? 0.65 : 0;
    case "dialogue":
      return meanLength >= 8 &&
        wordy < 0.1 &&
        fits.time < 0.5 &&
        repeats(distinct, filled) &&
        samples.every(hasDigit)
        ? 0.55
        : 0;
    default:
      return 0;
  }
}

/** An id of a conversation comes in several rows, but does not name a mere handful of states. */
function repeats(distinct: number, filled: number): boolean {
  return distinct > 1 && distinct < filled / 3 && (distinct > filled / 200 || filled < 200);
}

function hasDigit(sample: string): boolean {
  return /\d/.test(sample);
}
