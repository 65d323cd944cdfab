import { findPersonalData } from "@/lib/algorithms/privacy/find-personal-data";
import { type PersonalType, placeholderOf } from "@/lib/domain/privacy/personal-types";

export interface MaskedText {
  readonly text: string;
  /** type → spans masked; null for a text without personal data */
  readonly counts: Readonly<Partial<Record<PersonalType, number>>> | null;
}

/** Puts a typed placeholder in the place of each piece of personal data. A masked text stays as it is. Cost: linear. */
export function maskText(text: string): MaskedText {
  const findings = findPersonalData(text);
  if (findings.length === 0) return { text, counts: null };
  const counts: Partial<Record<PersonalType, number>> = {};
  let masked = "";
  let at = 0;
  for (const { start, end, type } of findings) {
    masked += text.slice(at, start) + placeholderOf(type);
    counts[type] = (counts[type] ?? 0) + 1;
    at = end;
  }
  return { text: masked + text.slice(at), counts };
}
