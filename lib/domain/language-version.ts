/** Bumped when the language stage's output changes: documents read by an older version are read again. */
export const LANGUAGE_VERSION = 3;
