import { maskText } from "@/lib/algorithms/privacy/mask-text";
import { FIELDS, type ImportKind } from "@/lib/domain/import/kinds";
import type { Attributes, ImportRow } from "@/lib/domain/import/normalise-row";

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

  return (row) => {
    const masked: Record<string, number> = {};
    const clean = (text: string): string => {
      const { text: result, counts } = maskText(text);
      for (const [type, count] of Object.entries(counts ?? {})) masked[type] = (masked[type] ?? 0) + count;
      return result;
    };
    const values = { ...row.values };
    for (const name of fields) {
      const value = values[name];
      if (typeof value === "string") values[name] = clean(value);
    }
    const attributes = row.attributes && maskedAttributes(row.attributes, clean);
    const textAttributes = row.textAttributes && maskedAttributes(row.textAttributes, clean);
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

function maskedAttributes(attributes: Attributes, clean: (text: string) => string): Attributes {
  let result: Record<string, string | number> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    const masked = clean(text);
    if (masked === text) continue;
    result ??= { ...attributes };
    result[name] = masked;
  }
  return result ?? attributes;
}
