/**
 * Stands for bytes that are no text in the file's encoding: a character that no text may contain, unlike the usual
 * replacement character, which files carry from earlier accidents.
 */
export const DAMAGED = "\ufffe";
