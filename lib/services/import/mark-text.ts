/** What a text shows by itself, without others beside it. */
export interface TextMarks {
  /** reasons to leave it out of the analysis */
  readonly flags: readonly string[];
  /** band hashes of its MinHash signature: texts that share one may be near duplicates */
  readonly bands: readonly number[];
}

const NOTHING: TextMarks = { flags: [], bands: [] };

/** Marks a document's text as it comes in. */
export function markText(_text: string): TextMarks {
  return NOTHING;
}
