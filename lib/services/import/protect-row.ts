import type { ImportKind } from "@/lib/domain/import/kinds";
import type { ImportRow } from "@/lib/domain/import/normalise-row";
import { createRowMasker } from "@/lib/services/import/mask-row";

/** A row that may be kept: personal data in its texts is masked, contacts are hashed. */
export interface ProtectedRow {
  readonly row: ImportRow;
  /** type of personal data → spans masked in the row's text */
  readonly masked: Readonly<Record<string, number>>;
  /** the text as it came, where the workspace keeps it and masking changed it */
  readonly originalText: string | null;
}

export type RowProtector = (row: ImportRow) => ProtectedRow;

/** Prepares the protection of rows; called once an import, before the first row. */
export function createRowProtector(kind: ImportKind): RowProtector {
  return createRowMasker(kind, false);
}
