/** Why a cell or a row cannot be taken. Each is a key of messages `import.reasons.*`. */
export const REASONS = [
  "empty",
  "notADate",
  "noSuchDate",
  "notANumber",
  "notWhole",
  "negative",
  "zero",
  "outOfRange",
  "notABoolean",
  "unknownEventType",
  "purchase",
  "notAPurchase",
  "unknownSpeaker",
  "notAConversation",
  "notAContact",
  "tooLong",
  "nul",
  "badCharacters",
  "tooFewCells",
  "tooManyCells",
  "openQuote",
  "notJson",
  "notAnObject",
  "erased",
] as const;
export type Reason = (typeof REASONS)[number];

/** What a cell parser answers: a value, or why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Reason };

export const ok = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const no = (reason: Reason): { readonly ok: false; readonly reason: Reason } => ({
  ok: false,
  reason,
});
