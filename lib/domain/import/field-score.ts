import type { ColumnProfile } from "@/lib/domain/import/column-profile";
import { headerScore } from "@/lib/domain/import/header-words";
import type { FieldSpec, ImportKind } from "@/lib/domain/import/kinds";
import { isQuestionHeader } from "@/lib/domain/import/question-header";
import { valueScore } from "@/lib/domain/import/value-score";

const LONGEST_ID = 64;
const MEASURED = 0.9;
const CONVERSATIONS = 0.5;
const SHORTEST_QUESTION = 3;
/** A catalogue has one row a thing: of two ids the one that is different in each row is its. */
const REPEATED = 0.93;
/** An empty column proves nothing, but its name still counts. */
const OF_EMPTY = 0.6;

const OWN_ID: Partial<Record<ImportKind, string>> = { products: "product", customers: "customer" };

/** How well a column is a field of a kind, by its header and its values: 0.99 surest, 0 not at all. */
export function fieldScore(
  kind: ImportKind,
  field: FieldSpec,
  profile: ColumnProfile,
  header: boolean,
): number {
  const named = header ? headerScore(kind, field.name, profile.name) : 0;
  if (named === 0) return valueScore(kind, field, profile);
  if (profile.filled === 0) return named * OF_EMPTY;
  const { fits } = profile;
  const factor = contradiction(kind, field, profile);
  const fit = field.type === "transcript" ? profile.conversations : fits[field.type];
  // A column half of which cannot be read is still what its name says: its bad rows are shown, not left out in silence.
  return factor * (fit >= 0.9 ? named : fit >= 0.5 ? named * 0.8 : 0);
}

/** What a column's values say against its name: 0 that it cannot be the field, 1 nothing. */
function contradiction(kind: ImportKind, field: FieldSpec, profile: ColumnProfile): number {
  const { fits, meanLength, distinct, wordy, links } = profile;
  switch (field.type) {
    case "id":
      // "… about our products?" asks for words.
      if (kind === "surveys" && isQuestionHeader(profile.name)) return 0;
      if (meanLength > LONGEST_ID || links > 0.5) return 0;
      // A number with a fraction names nothing.
      if (field.name === "product" && fits.number > MEASURED && fits.id > 0 && fraction(profile) > 0.5)
        return 0;
      if (OWN_ID[kind] === field.name && distinct < profile.filled * 0.95) return REPEATED;
      // Of two ids that of a conversation is the one that comes again, that of a message does not.
      if (kind === "dialogues" && field.name === "dialogue" && distinct > profile.filled * 0.95)
        return REPEATED;
      return field.name !== "product" && wordy > 0.8 && meanLength > 30 ? 0.4 : 1;
    case "text":
      if (fits.number > MEASURED || links > 0.5) return 0;
      if (kind === "dialogues" && profile.conversations > CONVERSATIONS) return 0.4;
      // A sentence is what one asks of people's own words; a handful of states are no texts.
      if (kind === "surveys" && isQuestionHeader(profile.name)) return 0;
      return field.name === "text" && meanLength < 4 && distinct < profile.filled / 4 ? 0.6 : 1;
    case "label":
      if (field.name === "question" && meanLength < SHORTEST_QUESTION) return 0.3;
      if (links > 0.5) return 0;
      return fits.number > MEASURED && field.name !== "status" ? 0.5 : 1;
    case "speaker":
      // A log of one side only does not tell the sides apart.
      return distinct < 2 ? 0 : 1;
    case "contact":
      return field.name === "email" ? (profile.emails >= 0.5 ? 1 : 0) : profile.phones >= 0.5 ? 1 : 0;
    case "eventType":
      // 0 and 1 are those of an exposure log; among further codes they mean something else, which nobody said.
      return profile.cells.some((cell) => /^\d+(?:\.0)?$/.test(cell) && Number(cell) > 1) ? 0 : 1;
    case "boolean":
      return distinct > 6 ? 0.3 : 1;
    case "time":
      // Years and small numbers are measures.
      return fits.number > MEASURED && profile.numbers && profile.numbers.max < 20_000 ? 0 : 1;
    default:
      return 1;
  }
}

function fraction({ cells, filled }: ColumnProfile): number {
  return cells.filter((cell) => /\d[.,]\d*[1-9]/.test(cell)).length / Math.max(1, filled);
}
