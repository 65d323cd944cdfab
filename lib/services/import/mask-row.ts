import { type MaskedText, maskText } from "@/lib/algorithms/privacy/mask-text";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";
import type { Attributes, ImportRow } from "@/lib/domain/import/normalise-row";
import { remember } from "@/lib/domain/remember";

export interface MaskedRow {
  readonly row: ImportRow;
  /** type of personal data → spans masked in the row */
  readonly masked: Readonly<Record<string, number>>;
  /** the row's text as it came, if that is wanted and masking changed it */
  readonly originalText: string | null;
}

const UNTOUCHED: Readonly<Record<string, number>> = {};

/** Prepares the masking of personal data in the texts of rows, and in what is kept of a customer beside them. */
export function createRowMasker(kind: ImportKind, keepOriginals: boolean): (row: ImportRow) => MaskedRow {
  const fields = FIELDS[kind]
    .filter(({ name, type }) => type === "text" || type === "transcript" || name === "question")
    .map(({ name }) => name);

  // What is kept beside rows says the same in thousands of them.
  const attribute = remember(maskText);
  return (row) => {
    const texts = fields.filter((name) => typeof row.values[name] === "string");
    if (texts.length === 0 && !row.attributes && !row.textAttributes)
      return { row, masked: UNTOUCHED, originalText: null };
    const masked: Record<string, number> = {};
    const values = texts.length > 0 ? { ...row.values } : row.values;
    for (const name of texts) {
      const { text, counts } = maskText(String(values[name]));
      addCounts(masked, counts);
      values[name] = text;
    }
    const attributes = row.attributes && maskedAttributes(row.attributes, masked, attribute);
    const textAttributes = row.textAttributes && maskedAttributes(row.textAttributes, masked, attribute);
    if (Object.keys(masked).length === 0) return { row, masked: UNTOUCHED, originalText: null };
    const text = row.values.text;
    const changed = typeof text === "string" && text !== values.text;
    return {
      row: { ...row, values, attributes, textAttributes },
      masked,
      originalText: keepOriginals && changed ? text : null,
    };
  };
}

function addCounts(sums: Record<string, number>, counts: MaskedText["counts"]): void {
  if (counts === null) return;
  for (const [type, count] of Object.entries(counts)) sums[type] = (sums[type] ?? 0) + count;
}

function maskedAttributes(
  attributes: Attributes,
  masked: Record<string, number>,
  mask: (text: string) => MaskedText,
): Attributes {
  let result: Record<string, string | number> | null = null;
  for (const name in attributes) {
    const { text, counts } = mask(String(attributes[name]));
    if (counts === null) continue;
    addCounts(masked, counts);
    result ??= { ...attributes };
    result[name] = text;
  }
  return result ?? attributes;
}
