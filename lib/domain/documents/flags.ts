/**
 * Why a text is left out of the analysis, until somebody puts it back. Each is a key of messages
 * `documents.spamReason.*`. All but `shared` show in the text itself; that one takes the others beside it.
 */
export const FLAGS = ["template", "shared", "repeated", "link", "contact", "no-words", "language"] as const;
export type Flag = (typeof FLAGS)[number];

/** The same text of so many different customers, or so often whoever wrote it, was not written by a customer. */
export const SHARED_CUSTOMERS = 5;
export const SHARED_TEXTS = 20;
