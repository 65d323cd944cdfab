import { flagText } from "@/lib/algorithms/text/flag-text";
import { bandsOf, shinglesOf } from "@/lib/algorithms/text/min-hash";
import type { Flag } from "@/lib/domain/documents/flags";
import type { ImportKind } from "@/lib/domain/import/kinds";

/** What a text shows by itself, without others beside it. */
export interface TextMarks {
  /** reasons to leave it out of the analysis */
  readonly flags: readonly Flag[];
  /** band hashes of its MinHash signature: texts that share one may be near duplicates */
  readonly bands: readonly number[];
}

const NOTHING: TextMarks = { flags: [], bands: [] };

/**
 * Marks a document's text as it comes in, after personal data in it was masked. An agent's turn is never mined, so
 * nothing is asked of it; and that two customers ask the same in their dialogues makes a question, not a copy.
 */
export function markText(text: string, kind: ImportKind, speaker: unknown = null): TextMarks {
  if (speaker === "agent") return NOTHING;
  const dialogue = kind === "dialogues";
  return { flags: flagText(text, { dialogue }), bands: dialogue ? [] : bandsOf(shinglesOf(text)) };
}
