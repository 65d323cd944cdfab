import type { ImportKind } from "@/lib/domain/import/kinds";
import type { ImportRow } from "@/lib/domain/import/normalise-row";
import { createRowMasker } from "@/lib/services/import/mask-row";
import type { ImportPrivacy } from "@/lib/services/privacy/import-privacy";
import { createPersonProtector, type ProtectedPerson } from "@/lib/services/privacy/protect-person";

/** A row that may be kept: personal data in its texts is masked, contacts are hashed. */
export interface ProtectedRow {
  readonly row: ImportRow;
  /** type of personal data → spans masked in the row's text */
  readonly masked: Readonly<Record<string, number>>;
  /** the text as it came, where the workspace keeps it and masking changed it */
  readonly originalText: string | null;
  /** what is known of the customer's contacts, and whether the row must not come in */
  readonly person: Omit<ProtectedPerson, "row">;
}

export type RowProtector = (row: ImportRow) => ProtectedRow;

/** Prepares the protection of rows; called once an import, before the first row. */
export function createRowProtector(kind: ImportKind, privacy: ImportPrivacy): RowProtector {
  const protectPerson = createPersonProtector(privacy);
  const mask = createRowMasker(kind, privacy.keepOriginals);
  return (given) => {
    const { row, ...person } = protectPerson(given);
    return { ...mask(row), person };
  };
}
